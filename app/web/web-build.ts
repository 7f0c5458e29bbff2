import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = [
  '{app,ui,kernel,libs,org,records,casework,office,platform/http}/**/*.{ts,tsx,css}',
  'tools/{build-web.ts,vite/*.ts}',
  'app/public/**/*.*',
]
const SETTINGS = ['vite.config.ts', 'react-router.config.ts', 'package-lock.json']

/**
 * The folder that holds the pages built from today's sources. Each state of the sources has a folder of its own, so a server that
 * runs keeps the files its pages name while another one builds.
 */
export async function webBuildFolder(): Promise<string> {
  return join(ROOT, 'build', `web-${await sourceStamp()}`)
}

export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'done'))
}

/** Builds the pages in a process of their own unless they are built already. Throws when the build fails. */
export async function ensureWebBuilt(say: (line: string) => void): Promise<string> {
  const folder = await webBuildFolder()
  if (isBuilt(folder)) return folder
  say('Đang dựng giao diện (chỉ khi mã nguồn đổi)… / Building the pages (only when the sources change)…')
  const builder = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'tools/build-web.ts'), folder], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  builder.stdout.on('data', (part: Buffer) => output.push(part))
  builder.stderr.on('data', (part: Buffer) => output.push(part))
  const code = await new Promise<number | null>(resolve => builder.on('close', resolve))
  if (code !== 0 || !isBuilt(folder)) throw new Error(`the pages could not be built:\n${Buffer.concat(output).toString('utf8')}`)
  return folder
}

/** A short hash over everything the pages are made of. */
async function sourceStamp(): Promise<string> {
  const paths: string[] = [...SETTINGS]
  for await (const path of glob(SOURCES, { cwd: ROOT, exclude: name => name === 'node_modules' })) {
    if (!path.includes('node_modules') && !/\.test\.tsx?$/.test(path)) paths.push(path)
  }
  const contents = await Promise.all(paths.toSorted().map(async path => [path, await readFile(join(ROOT, path))] as const))
  const hash = createHash('sha256')
  for (const [path, content] of contents) hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 16)
}
