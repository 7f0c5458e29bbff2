import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { needsDatabase } from '../../test/database/needs-database.ts'
import { dependents } from './dependents.ts'
import { mutantsOf } from './mutants.ts'
import { Found, survivorOf, written } from './report.ts'
import { RULES } from './rules.ts'

// npm run mutants [-- --quick] [PATH…]: breaks the rules one by one and tells which breach no test sees; the list is kept in docs/mutants.md.
// Hours of one core for all of them: for the night, not for the build.
const ROOT = join(import.meta.dirname, '../..')
const [DATA, LIST] = ['docs/mutants.json', 'docs/mutants.md'].map(name => join(ROOT, name)) as [string, string]
/** A broken loop may never end: the test process is stopped when it says nothing for so long, and the breach counts as seen. */
const SILENCE_MS = 240_000
const Line = z.union([z.object({ at: z.number() }), z.object({ index: z.number(), seen: z.boolean() })])

const [flags, asked] = [
  process.argv.slice(2).filter(each => each.startsWith('--')),
  process.argv.slice(2).filter(each => !each.startsWith('--')),
]
/** `--quick`: only with the tests that need no database; minutes instead of hours, and what they do not see others may. */
const quick = flags.includes('--quick')
const wanted = (file: string): boolean => asked.length === 0 || asked.some(each => file.startsWith(each))
for (const { files, tests } of RULES)
  for (const file of files.filter(wanted)) {
    const there = tests.filter(test => existsSync(join(ROOT, test)) && !(quick && needsDatabase(test)))
    const onIt = dependents(there, file)
    const chosen = there.filter(test => onIt.has(test))
    if (chosen.length === 0) continue
    const found = await tryFile(file, chosen)
    if (quick && found.survivors.length === found.all) {
      process.stdout.write(`${file}: only tests with a database ask for it\n`)
      continue
    }
    keep(found)
    process.stdout.write(`${file}: ${found.all - found.survivors.length} of ${found.all} killed\n`)
    for (const { line, was, by } of found.survivors) process.stdout.write(`  ${file}:${line} survives: ${was} → ${by}\n`)
  }

async function tryFile(file: string, tests: readonly string[]): Promise<Found> {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const mutants = mutantsOf(file, text)
  const decided = new Map<number, boolean>()
  const lost: number[] = []
  while (decided.size < mutants.length) {
    const stuck = await tryFrom([file, String(decided.size), lost.join(','), ...tests], decided)
    if (stuck === null) continue
    if (lost.includes(stuck)) throw new Error(`${file}: the tests end at mutant ${stuck} again and again`)
    // One that never ends is as broken as can be: seen.
    lost.push(stuck)
  }
  const survivors = mutants.filter((_, index) => decided.get(index) === false)
  const on = new Date().toISOString().slice(0, 10)
  return { file, on, quick, all: mutants.length, survivors: survivors.map(mutant => survivorOf(text, mutant)) }
}

/** Runs a process to its end; resolves with the mutant at which it was lost, null when it came through. */
function tryFrom(args: readonly string[], decided: Map<number, boolean>): Promise<number | null> {
  const script = join(import.meta.dirname, 'try-mutants.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  let [at, said] = [-1, '']
  child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')))
  let alarm = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS)
  createInterface({ input: child.stdout }).on('line', text => {
    if (!text.startsWith('{"')) return
    clearTimeout(alarm)
    alarm = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS)
    const line = Line.parse(JSON.parse(text))
    if ('at' in line) at = line.at
    else decided.set(line.index, line.seen)
  })
  return new Promise((resolve, reject) => {
    child.once('close', code => {
      clearTimeout(alarm)
      if (code === 0) resolve(null)
      else if (at < 0) reject(new Error(`${args[0]}: the tests do not pass unbroken\n${said}`))
      else resolve(at)
    })
  })
}

function keep(found: Found): void {
  const known = existsSync(DATA) ? z.array(Found).parse(JSON.parse(readFileSync(DATA, 'utf8'))) : []
  const files = RULES.flatMap(({ files: each }) => each)
  const kept = [...known.filter(({ file }) => file !== found.file && files.includes(file)), found]
  const ordered = kept.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file))
  writeFileSync(DATA, `${JSON.stringify(ordered, null, 2)}\n`)
  writeFileSync(LIST, written(ordered))
}
