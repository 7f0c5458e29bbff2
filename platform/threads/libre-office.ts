import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** It takes a core and some 200 MB for seconds: one file after another, and no more than these in line. */
const MOST_WAITING = 4
const MOST_MS = 60_000

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * An old Word file as .docx, written anew by LibreOffice in a process and with a profile of its own: no macro runs, nothing is fetched. Null
 * where it is not installed (`program` on the path), cannot read the file, takes longer than `ms`, or too many wait.
 */
export async function asDocx(content: Uint8Array, { program = 'soffice', ms = MOST_MS } = {}): Promise<Uint8Array | null> {
  if (waiting >= MOST_WAITING) return null
  waiting += 1
  const turn = last.then(() => converted(content, { program, ms }))
  last = turn.catch(() => {})
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

async function converted(content: Uint8Array, { program, ms }: { program: string; ms: number }): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'kheo-word-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
    await writeFile(join(folder, 'given.doc'), content)
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder, join(folder, 'given.doc')] // prettier-ignore
    await ended(program, args, ms)
    return await readFile(join(folder, 'given.docx')).then(
      bytes => new Uint8Array(bytes),
      () => null,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The process has a group of its own, so that what it starts ends with it. */
function ended(program: string, args: readonly string[], ms: number): Promise<void> {
  return new Promise(done => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    const timer = setTimeout(() => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It ended by itself in the meantime.
      }
    }, ms)
    const end = () => {
      clearTimeout(timer)
      done()
    }
    child.once('error', end)
    child.once('exit', end)
  })
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.Common/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** Macros never run, active content is off, and links to elsewhere are not followed. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting('Security/Scripting', 'MacroSecurityLevel', '3')}
${setting('Security/Scripting', 'DisableMacrosExecution', 'true')}
${setting('Security/Scripting', 'DisableActiveContent', 'true')}
${setting('Security/Scripting', 'BlockUntrustedRefererLinks', 'true')}
</oor:items>
`
