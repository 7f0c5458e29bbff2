import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createVitest, type Reporter, type TestModule, type TestProject } from 'vitest/node'
import { needsDatabase } from '../../test/database/needs-database.ts'
import { dependents } from './dependents.ts'
import { mutantsOf, withMutant } from './mutants.ts'

// A process for one file: `node tools/mutants/try-mutants.ts FILE FROM LOST TEST…` breaks it in memory from mutant FROM on, runs the
// tests on each and says in lines of JSON at which it is and which were seen. LOST (“3,17”) never ended before and are left out. All runs of one process share a worker: of each mutant only the broken file and
// what stands on it is loaded anew, under an address of its own (`?mutant=3`). The file itself stays as it is.
const ROOT = join(import.meta.dirname, '../..')
const AT_ONCE = 20
const [file = '', from = '0', lost = '', ...tests] = process.argv.slice(2)
const path = join(ROOT, file)
const text = readFileSync(path, 'utf8')
const mutants = mutantsOf(file, text)
const anew = dependents(tests, file)
const seen = new Set(lost.split(',').filter(Boolean).map(Number))
const say = (line: Readonly<Record<string, unknown>>): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

/** `/…/rules.ts?mutant=3` is the file and 3; -1 is the unbroken one. */
function parted(id: string): { readonly path: string; readonly mutant: number | null } {
  const [own = id, query = ''] = id.split('?')
  const mutant = /^mutant=(-?\d+)$/u.exec(query)?.[1]
  return { path: own, mutant: mutant === undefined ? null : Number(mutant) }
}

const reporter: Reporter = {
  onTestModuleQueued: ({ moduleId }: TestModule) => say({ at: parted(moduleId).mutant }),
  onTestModuleEnd(module: TestModule) {
    const { mutant } = parted(module.moduleId)
    if (mutant !== null && !module.ok()) seen.add(mutant)
  },
}
const vitest = await createVitest(
  {
    root: ROOT,
    config: false,
    watch: false,
    isolate: false,
    maxWorkers: 1,
    reporters: [reporter],
    include: [...tests],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    dangerouslyIgnoreUnhandledErrors: true,
    globalSetup: tests.some(needsDatabase) ? [join(ROOT, 'test/database/setup-pglite.ts')] : [],
  },
  {
    logLevel: 'silent',
    plugins: [
      {
        name: 'broken-source',
        enforce: 'pre',
        async resolveId(source, importer) {
          const by = parted(importer ?? '')
          if (by.mutant === null || !source.startsWith('.')) return null
          const found = await this.resolve(source, by.path, { skipSelf: true })
          return found && anew.has(relative(ROOT, found.id)) ? `${found.id}?mutant=${by.mutant}` : found
        },
        load(id) {
          const { path: own, mutant } = parted(id)
          const broken = own === path && mutant !== null ? mutants[mutant] : undefined
          return broken ? withMutant(text, broken) : null
        },
        // What is broken is never kept on disk for the next run.
        configureVitest: ({ defineCacheKeyGenerator }) =>
          defineCacheKeyGenerator(({ id }) => (parted(id).mutant === null ? undefined : false)),
      },
    ],
  },
)
const [project] = vitest.projects
if (!project) throw new Error('no project')
const rounds = [tests.filter(test => !needsDatabase(test)), tests.filter(needsDatabase)].filter(round => round.length > 0)

await run(project, [-1])
if (seen.has(-1)) throw new Error('unbroken, a test fails')
for (let first = Number(from); first < mutants.length; first += AT_ONCE) {
  const batch = Array.from({ length: Math.min(AT_ONCE, mutants.length - first) }, (_, i) => first + i)
  await run(project, batch)
  for (const index of batch) say({ index, seen: seen.has(index) })
}
await vitest.close()
process.exit(0)

/** Runs the tests without a database on all of them, then the others on those that nobody saw. */
async function run(on: TestProject, batch: readonly number[]): Promise<void> {
  for (const round of rounds) {
    const left = batch.filter(index => !seen.has(index))
    const specs = left.flatMap(index => round.map(test => on.createSpecification(`${join(ROOT, test)}?mutant=${index}`)))
    if (specs.length > 0) await vitest.runTestSpecifications(specs)
  }
}
