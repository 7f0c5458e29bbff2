import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { faultsOf } from '../casework/validate-process.ts'
import { faultsOf as listFaults, useLists } from '../casework/lists/loaded.ts'
import { importFault } from '../test/house/floors.ts'
import { formatted } from './formatted.ts'
import { newFunctionFiles, withModule } from './new-function-files.ts'

const folder = join(import.meta.dirname, '..', 'office', 'trial-of-the-maker')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a new office function is lawful from its first minute: floors, rights, policy, reachable states', async () => {
  const files = newFunctionFiles({ id: 'trial-of-the-maker', vi: 'Việc thử', en: 'Trial' })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  formatted([folder])
  expect(() => formatted([folder], '--check')).not.toThrow()
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.md', 'index.ts', 'module.ts', 'process.ts', 'policy.ts', 'terms.ts']),
  )
  expect(importFault('office/trial-of-the-maker/process.ts', 'casework/index.ts')).toBeNull()
  const { trialOfTheMakerModule: made } = await import(pathToFileURL(join(folder, 'module.ts')).href)
  const { processes } = await made.processes()
  const rights = new Set<string>(made.rights.map((right: { id: string }) => right.id))
  expect(
    processes.flatMap((process: Parameters<typeof faultsOf>[0]) =>
      faultsOf(process, { rights, facts: new Set(), limits: new Set() }),
    ),
  ).toEqual([])
  const [list] = await made.lists()
  expect(listFaults(list)).toEqual([])
  expect(() => useLists([list], made.pages)).not.toThrow()
})

test('it is added to the list of modules and the others stay', () => {
  const list = "import { org } from '../org/module.ts'\n\nexport const modules: readonly AppModule[] = [org, casework]\n"
  expect(withModule(list, 'legal-review')).toBe(
    "import { legalReviewModule } from '../office/legal-review/module.ts'\nimport { org } from '../org/module.ts'\n\nexport const modules: readonly AppModule[] = [org, casework, legalReviewModule]\n",
  )
})
