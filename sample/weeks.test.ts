import { afterAll, beforeAll, expect, test } from 'vitest'
import { balance, DIMENSIONS } from '../casework/index.ts'
import { fixedClock } from '../kernel/clock.ts'
import { directivesModule } from '../office/directives/index.ts'
import { weekFigures, type WeekNow } from '../office/weekly-review/weeks/figures.ts'
import { ageRule, checkSnapshot, lastSnapshots } from '../office/weekly-review/report/freeze.ts'
import type { FrozenRow } from '../office/weekly-review/lists/rows.ts'
import { weekRunningAt } from '../office/weekly-review/weeks/week.ts'
import { ensureStandardRoles, worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { loadSampleHistory, loadSampleToday } from './index.ts'
import { bodyId } from './organisation.ts'
import { pastOf } from './past.ts'
import { pastWeeks, recordWeeks, weekNow } from './weeks.ts'
import { maker } from './maker.ts'
import { deskMatters } from './desk.ts'
import { loadSampleRules } from './proof/sample-rules.ts'

// The sample's "now" is the very instant of a freeze: what the database counts now is what the recorder counts at that cut.
const plan = { seed: 'tuần', matters: 900, clock: fixedClock('2026-11-20T08:00:00Z') }
let db: Database

beforeAll(async () => {
  db = await freshDatabase()
  await loadSampleRules()
  await inTransaction(db, tx => ensureStandardRoles(tx, directivesModule.rights))
  await loadSampleToday(db, plan)
  await loadSampleHistory(db, plan)
}, 120_000)
afterAll(() => db.close())

async function recordedAgain(weeks: readonly WeekNow[]) {
  const recorder = recordWeeks(weeks)
  const desks = await maker(db.kysely, plan, 'today')
  deskMatters(desks, plan)
  for (const matter of desks.matters) recorder.take(matter)
  const { made, tasks } = await pastOf(db.kysely, plan)
  for (const _task of tasks()) for (const matter of made.matters.splice(0)) recorder.take(matter)
  return recorder.weeks(made.office.world.law)
}

const inOrder = (rows: readonly FrozenRow[]) =>
  rows.toSorted((a, b) => (JSON.stringify([a.id, a.note, a.body]) < JSON.stringify([b.id, b.note, b.body]) ? -1 : 1))

test('the week counted in memory equals the one counted in the database, figure by figure and row by row', async () => {
  const { law } = await worldOf(db.kysely)
  const { instant, today } = plan.clock.now()
  const week = weekNow(weekRunningAt(instant, today, law(today)))
  expect(week.to).toEqual(instant)
  const [recorded] = await recordedAgain([week])
  const counted = await weekFigures(db.kysely, week, ageRule({ law }, week))
  expect(recorded?.figures).toEqual(counted.figures)
  expect(counted.figures.total.end).toBeGreaterThan(10)
  expect(counted.figures.total.opened).toBeGreaterThan(2)
  for (const [list, rows] of Object.entries(counted.lists))
    expect([list, inOrder(recorded?.lists[list as keyof typeof counted.lists] ?? [])]).toEqual([list, inOrder(rows)])
})

test('the last ten weeks stand frozen with their hash; each begins with what the one before ended with', async () => {
  const frozen = (await lastSnapshots(db.kysely, bodyId('vp'), 20)).toReversed()
  const { law } = await worldOf(db.kysely)
  const weeks = pastWeeks(plan.clock.now(), law(plan.clock.now().today), 10)
  expect(frozen.map(({ period }) => period)).toEqual(weeks.map(({ period }) => period))
  for (const snapshot of frozen) expect(await checkSnapshot(db.kysely, snapshot)).toBe(true)
  const figures = frozen.map(({ figures: text }) => JSON.parse(text))
  expect(figures.slice(1).map(({ total }) => total.start)).toEqual(figures.slice(0, -1).map(({ total }) => total.end))
})

test('the balances of past weeks are those which the flow gives today', async () => {
  const { law } = await worldOf(db.kysely)
  const weeks = pastWeeks(plan.clock.now(), law(plan.clock.now().today), 3)
  for (const { week, figures } of await recordedAgain(weeks)) {
    for (const dimension of DIMENSIONS) {
      const rows = await balance(db.kysely, { processes: ['directive'], dimension, from: week.from, to: week.to })
      const known = new Map(figures.by[dimension].map(row => [row.key, row]))
      for (const row of rows) expect([week.period, dimension, known.get(row.key)]).toMatchObject([week.period, dimension, row])
      expect(known.size).toBe(rows.length)
    }
  }
})
