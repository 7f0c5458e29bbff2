import { expect, test } from 'vitest'
import { needsDatabase, testsWithoutDatabase } from './needs-database.ts'

test('a test that opens a database, itself or through a factory, runs on both of them', () => {
  for (const path of [
    'casework/acts/engine.test.ts',
    'office/directives/directives.test.ts',
    'platform/database/embedded.test.ts',
  ])
    expect([path, needsDatabase(path)]).toEqual([path, true])
})

test('a test that opens none runs once', () => {
  for (const path of ['casework/clocks/clocks.test.ts', 'platform/web/csv.test.ts', 'app/cli.test.ts'])
    expect([path, needsDatabase(path)]).toEqual([path, false])
  expect(testsWithoutDatabase(['casework'])).toContain('casework/clocks/clocks.test.ts')
  expect(testsWithoutDatabase(['casework'])).not.toContain('casework/acts/engine.test.ts')
})
