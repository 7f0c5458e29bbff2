import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createBuilder } from 'vite'
import { isBuilt, webBuildFolder } from '../app/web/web-build.ts'

/** How many older builds stay for servers that still run on them. */
const KEPT = 4
const target = process.argv[2] ?? (await webBuildFolder())
const draft = join(dirname(target), `.draft-${randomBytes(4).toString('hex')}`)

if (!isBuilt(target)) {
  await build()
  await compressAssets(join(draft, 'client'))
  await writeFile(join(draft, 'done'), '')
  await putInPlace()
  await dropOld(dirname(target))
}

async function build(): Promise<void> {
  process.env['KHEO_BUILD'] = draft
  await mkdir(draft, { recursive: true })
  const builder = await createBuilder({ root: join(import.meta.dirname, '..'), mode: 'production', logLevel: 'warn' })
  await builder.buildApp()
}

/** Another process may have been faster: its build is as good. */
async function putInPlace(): Promise<void> {
  await rename(draft, target).catch(async (error: unknown) => {
    if (!isBuilt(target)) throw error
    await rm(draft, { recursive: true, force: true })
  })
}

async function compressAssets(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const texts = files.filter(name => /\.(js|css|svg|json|html|txt|webmanifest)$/.test(name))
  await Promise.all(
    texts.map(async name => {
      const path = join(folder, name)
      const content = await readFile(path)
      if (content.length < 1024) return
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    }),
  )
}

async function dropOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => /^(web-|\.draft-)/.test(name) && name !== basename(target))
  const aged = await Promise.all(
    names.map(async name => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  )
  const builds = aged.filter(each => each.name.startsWith('web-')).toSorted((a, b) => b.at - a.at)
  const abandoned = aged.filter(each => each.name.startsWith('.draft-') && Date.now() - each.at > 600_000)
  for (const { name } of [...builds.slice(KEPT), ...abandoned]) await rm(join(folder, name), { recursive: true, force: true })
}
