import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { mutantsOf, type Mutant } from './mutants.ts'
import { Found, survivorOf, written } from './report.ts'
import { RULES } from './rules.ts'

// npm run mutants [-- PATH…]: breaks the rules one by one and tells which breach no test sees; the list is kept in docs/mutants.md.
// Hours of one core for all of them: for the night, not for the build.
const ROOT = join(import.meta.dirname, '../..')
const [DATA, LIST] = ['docs/mutants.json', 'docs/mutants.md'].map(name => join(ROOT, name)) as [string, string]
/** A broken loop may never end: the test process is stopped when it says nothing for so long, and the breach counts as seen. */
const SILENCE_MS = 240_000
const Line = z.object({ index: z.number(), seenBy: z.string().nullable() })

const asked = process.argv.slice(2)
const wanted = (file: string): boolean => asked.length === 0 || asked.some(each => file.startsWith(each))
for (const { files, tests } of RULES)
  for (const file of files.filter(wanted)) {
    const found = await tryFile(file, tests)
    keep(found)
    process.stdout.write(`${file}: ${found.all - found.survivors.length} of ${found.all} killed\n`)
    for (const { line, was, by } of found.survivors) process.stdout.write(`  ${file}:${line} survives: ${was} → ${by}\n`)
  }

async function tryFile(file: string, tests: readonly string[]): Promise<Found> {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const mutants = mutantsOf(file, text)
  const survivors: Mutant[] = []
  const there = tests.filter(test => existsSync(join(ROOT, test)))
  for (let next = 0; next < mutants.length;) {
    const reached = await tryFrom(file, next, there, index => {
      const mutant = mutants[index]
      if (mutant) survivors.push(mutant)
    })
    // The process ended or fell silent at this one: it is as broken as can be.
    next = reached + 1
  }
  const on = new Date().toISOString().slice(0, 10)
  return { file, on, all: mutants.length, survivors: survivors.map(mutant => survivorOf(text, mutant)) }
}

/** Runs the mutants from one on; resolves with the index of the last one that was decided, or of the one at which the process was lost. */
function tryFrom(file: string, from: number, tests: readonly string[], survives: (index: number) => void): Promise<number> {
  const script = join(import.meta.dirname, 'try-mutants.ts')
  const args = ['--disable-warning=ExperimentalWarning', script, file, String(from), ...tests]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'test' },
  })
  let reached = from - 1
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')))
  let alarm = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS)
  createInterface({ input: child.stdout }).on('line', text => {
    if (!text.startsWith('{"index"')) return
    clearTimeout(alarm)
    alarm = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS)
    const { index, seenBy } = Line.parse(JSON.parse(text))
    reached = index
    if (seenBy === null) survives(index)
  })
  return new Promise((resolve, reject) => {
    child.once('close', code => {
      clearTimeout(alarm)
      if (/unbroken, /u.test(said)) reject(new Error(`${file}: ${said}`))
      else resolve(code === 0 ? reached : reached + 1)
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
