import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ADMIN_ROLE, isAdminRight } from '../../org/index.ts'
import { routeTable } from './route-table.ts'

test('the table of roles and routes is the one that was read by eye (npx kheo routes > docs/route-table.md)', async () => {
  const golden = readFileSync(join(import.meta.dirname, '../../docs/route-table.md'), 'utf8')
  expect(await routeTable()).toBe(golden)
})

test('the administrator administers only: no right of casework or of an office function is his', async () => {
  const { modules } = await import('../modules.ts')
  const faults = modules
    .filter(({ id }) => id !== 'org')
    .flatMap(({ rights }) => rights.filter(({ roles }) => roles.includes(ADMIN_ROLE)).map(({ id }) => id))
    // A function may have settings of its own: rights called `admin.…` go together with no other.
    .filter(id => !isAdminRight(id))
  expect(faults).toEqual([])
})
