import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest, type TestRunResult, type Vitest } from 'vitest/node'
import { needsDatabase } from '../../test/database/needs-database.ts'
import { mutantsOf, withMutant } from './mutants.ts'

// A process for one file: `node tools/mutants/try-mutants.ts FILE FROM TEST…` breaks it in memory from mutant FROM on, runs the tests on
// each, those without a database first, and says a line of JSON per mutant: which test saw it, or null. The file itself stays as it is.
const ROOT = join(import.meta.dirname, '../..')
const [file = '', from = '0', ...tests] = process.argv.slice(2)
const path = join(ROOT, file)
const text = readFileSync(path, 'utf8')
let broken: string | null = null

const vitest = await createVitest(
  {
    root: ROOT,
    config: false,
    watch: false,
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    reporters: [{}],
    include: [...tests],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: tests.some(needsDatabase) ? [join(ROOT, 'test/database/setup-pglite.ts')] : [],
  },
  {
    logLevel: 'silent',
    plugins: [
      {
        name: 'broken-source',
        enforce: 'pre',
        load: id => (broken !== null && id.split('?')[0] === path ? broken : null),
        // What is broken is never kept on disk for the next run.
        configureVitest: ({ defineCacheKeyGenerator }) =>
          defineCacheKeyGenerator(({ id }) => (id.split('?')[0] === path ? false : undefined)),
      },
    ],
  },
)
const [project] = vitest.projects
if (!project) throw new Error('no project')
const rounds = [tests.filter(test => !needsDatabase(test)), tests.filter(needsDatabase)]
  .filter(round => round.length > 0)
  .map(round => round.map(test => project.createSpecification(join(ROOT, test))))

const whole = await seenBy(vitest)
if (whole !== null) throw new Error(`unbroken, ${whole} fails`)
for (const [index, mutant] of mutantsOf(file, text).entries()) {
  if (index < Number(from)) continue
  broken = withMutant(text, mutant)
  process.stdout.write(`${JSON.stringify({ index, seenBy: await seenBy(vitest) })}\n`)
}
await vitest.close()
process.exit(0)

/** The first test that fails, in the words of its name. */
async function seenBy(runner: Vitest): Promise<string | null> {
  for (const round of rounds) {
    runner.invalidateFile(path)
    const failed = failureOf(await runner.runTestSpecifications(round))
    if (failed !== null) return failed
  }
  return null
}

function failureOf({ testModules, unhandledErrors }: TestRunResult): string | null {
  for (const module of testModules)
    for (const test of module.children.allTests()) if (test.result().state === 'failed') return test.fullName
  const bad = testModules.find(module => !module.ok() || module.errors().length > 0)
  if (bad) return `${bad.relativeModuleId} does not load`
  return unhandledErrors.length > 0 ? 'an error that nobody awaits' : null
}
