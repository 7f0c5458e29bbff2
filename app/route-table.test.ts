import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routeTable } from './route-table.ts'

test('the table of roles and routes is the one that was read by eye (npx kheo routes > docs/route-table.md)', async () => {
  const golden = readFileSync(join(import.meta.dirname, '../docs/route-table.md'), 'utf8')
  expect(await routeTable()).toBe(golden)
})

test('the administrator administers only: no right of casework or of an office function is his', async () => {
  const { modules } = await import('./modules.ts')
  const faults = modules
    .filter(({ id }) => id !== 'org')
    .flatMap(({ rights }) => rights.filter(({ roles }) => roles.includes('quan-tri')).map(({ id }) => id))
  expect(faults).toEqual([])
})
