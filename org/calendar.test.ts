import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { lawAt, lawRows } from '../law/index.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { must } from './factories.ts'
import { editCalendar, endOverride, overrideRule, proposedCalendar } from './services/calendar-edit.ts'
import { lawBookOf } from './services/law-book.ts'
import { worldOf } from './services/law-book.ts'

const now = nowAt(new Date('2026-11-16T02:00:00Z'))
const off = {
  date: '2026-11-23',
  kind: 'off' as const,
  name: 'Nghỉ hoán đổi',
  source: 'Thông báo 123/TB-BNV',
  status: 'official' as const,
}

test('a day off announced late counts at once, makes a new edition and leaves one line in the outbox', async () => {
  const db = await freshDatabase()
  const before = (await worldOf(db.kysely)).calendar
  expect(before.isWorkingDay('2026-11-23')).toBe(true)
  expect(before.isWorkingDay('2026-11-24')).toBe(false)
  const limit = { amount: 5, unit: 'working-day' as const }
  expect(before.due('2026-11-20', limit, 'none')).toBe('2026-11-30')
  const edition = must(await inTransaction(db, tx => editCalendar(tx, { edit: { set: [off], removed: [] }, by: null, now })))
  const after = (await worldOf(db.kysely)).calendar
  expect(after.edition).toBe(edition)
  expect(after.isWorkingDay('2026-11-23')).toBe(false)
  expect(after.due('2026-11-20', limit, 'none')).toBe('2026-12-01')
  const lines = await db.query<{ payload: object }>(`select payload from outbox where kind = 'org.calendar-edited'`)
  expect(lines.map(line => line.payload)).toEqual([
    { edition, reason: 'Nghỉ hoán đổi (Thông báo 123/TB-BNV)', dates: ['2026-11-23'], by: null },
  ])
  must(await inTransaction(db, tx => editCalendar(tx, { edit: { set: [], removed: ['2026-11-23'] }, by: null, now })))
  expect((await worldOf(db.kysely)).calendar.isWorkingDay('2026-11-23')).toBe(true)
  await db.close()
})

test('a refused or rolled back edit changes nothing, and the preview changes nothing either', async () => {
  const db = await freshDatabase()
  const edit = (set: object) =>
    inTransaction(db, tx => editCalendar(tx, { edit: { set: [{ ...off, ...set }], removed: [] }, by: null, now }))
  expect(await edit({ source: ' ' })).toMatchObject({ problem: 'org/calendar-source-needed', data: { field: 'source' } })
  expect(await edit({ date: '2026-11-31' })).toMatchObject({ problem: 'org/calendar-date' })
  expect(await edit({ date: '2026-11-22' })).toMatchObject({ problem: 'org/calendar-no-change' })
  expect((await proposedCalendar(db.kysely, { set: [off], removed: [] })).isWorkingDay('2026-11-23')).toBe(false)
  await expect(
    inTransaction(db, async tx => {
      must(await editCalendar(tx, { edit: { set: [off], removed: [] }, by: null, now }))
      throw new Error('the power goes')
    }),
  ).rejects.toThrow('the power goes')
  expect((await worldOf(db.kysely)).calendar.isWorkingDay('2026-11-23')).toBe(true)
  expect(await db.query('select 1 from outbox')).toEqual([])
  await db.close()
})

test('the office sets its own figure in place of a default of Khéo from a date on, never in place of the law', async () => {
  const db = await freshDatabase()
  const own = lawRows.find(row => row.certainty === 'house-default' && row.kind === 'number')
  const law = lawRows.find(row => row.certainty === 'verified' && row.kind === 'limit')
  if (!own || !law) throw new Error('law/ holds neither kind')
  const first = lawAt('2026-06-01').number(own.key)
  const edit = { unit: own.unit, validFrom: '2026-07-01', source: 'Quyết định 12/QĐ-VP', by: null }
  const id = must(await inTransaction(db, tx => overrideRule(tx, { ...edit, key: own.key, amount: first + 1 })))
  expect((await lawBookOf(db.kysely))('2026-06-30').number(own.key)).toBe(first)
  expect((await lawBookOf(db.kysely))('2026-07-01').number(own.key)).toBe(first + 1)
  must(await inTransaction(db, tx => endOverride(tx, id, '2026-08-31')))
  expect((await lawBookOf(db.kysely))('2026-08-31').number(own.key)).toBe(first + 1)
  expect((await lawBookOf(db.kysely))('2026-09-01').number(own.key)).toBe(first)
  const refused = await inTransaction(db, tx => overrideRule(tx, { ...edit, key: law.key, amount: 99 }))
  expect(refused).toMatchObject({ problem: 'org/rule-not-yours' })
  expect(await inTransaction(db, tx => overrideRule(tx, { ...edit, key: own.key, amount: 3, source: '' }))).toMatchObject({
    problem: 'org/rule-source-needed',
  })
  await db.close()
})
