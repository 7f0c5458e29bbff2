import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { abilitiesOf } from '../../casework/abilities.ts'
import { abilityTables, processesOfModules } from './ability-tables.ts'

test('the table of parts, states and acts is the one that was read by eye (npx kheo abilities > docs/abilities.md)', async () => {
  const golden = readFileSync(join(import.meta.dirname, '../../docs/abilities.md'), 'utf8')
  expect(await abilityTables()).toBe(golden)
})

// A policy asks `roles.includes(…)`: so the table sees every part that it knows.
test('every act that people do is somebody’s in some state', async () => {
  for (const process of await processesOfModules()) {
    const all = abilitiesOf(process)
    const possible = new Set(all.flatMap(({ acts }) => acts))
    const byPeople = Object.entries(process.acts).filter(([, act]) => act.from !== 'new' && !act.systemOnly)
    expect([process.id, byPeople.flatMap(([name]) => (possible.has(name) ? [] : [name]))]).toEqual([process.id, []])
  }
})
