import { expect, test } from 'vitest'
import { checkRows } from './check-rows.ts'
import { HOUSE, lawAt, lawRow, lawRows, limitKeys, overrideFault, rowId } from './index.ts'
import type { LawRow } from './row.ts'

const today = '2026-11-24'

test('a directive that is not one’s competence is returned within two working days', () => {
  expect(lawAt(today).limit('directives.return-not-competent')).toEqual({
    id: 'directives.return-not-competent@2020-01-01',
    key: 'directives.return-not-competent',
    amount: 2,
    unit: 'working-day',
    roll: 'none',
    resumeDayCounts: false,
    source: HOUSE,
    certainty: 'house-default',
  })
})

test('reminders, rises, the freeze of the week and the office hours are figures of law/', () => {
  const law = lawAt(today)
  expect(law.numbers('directives.reminders')).toEqual([7, 3, 1])
  expect(['head', 'chief-of-office', 'chairman'].map(who => law.number(`directives.rise-to-${who}`))).toEqual([1, 3, 7])
  expect([law.limit('directives.entry').amount, law.number('directives.due-soon')]).toEqual([2, 3])
  expect([law.number('reports.week-freeze-weekday'), law.time('reports.week-freeze-time')]).toEqual([5, '15:00'])
  expect(law.hours('office.hours')).toEqual([
    ['07:30', '11:30'],
    ['13:00', '17:00'],
  ])
  expect(law.limit('documents.register')).toMatchObject({ amount: 1, unit: 'working-day', certainty: 'verified' })
})

test('two regimes of one rule stand side by side, each by its day', () => {
  expect(lawAt('2026-06-30').limit('petitions.accept-complaint')).toMatchObject({
    amount: 10,
    unit: 'day',
    id: 'petitions.accept-complaint@2012-07-01',
  })
  expect(lawAt('2026-07-01').limit('petitions.accept-complaint')).toMatchObject({
    amount: 7,
    unit: 'working-day',
    id: 'petitions.accept-complaint@2026-07-01',
  })
  expect(lawRow('petitions.accept-complaint@2012-07-01')?.validUntil).toBe('2026-06-30')
})

test('a rule that no row gives, or asked for as another kind, is a bug', () => {
  expect(() => lawAt(today).limit('directives.unheard-of')).toThrow(RangeError)
  expect(() => lawAt('2019-01-01').limit('documents.register')).toThrow(RangeError)
  expect(() => lawAt(today).number('directives.receive')).toThrow(TypeError)
  expect([lawAt(today).has('documents.register'), lawAt('2019-01-01').has('documents.register')]).toEqual([true, false])
})

test('an office may set its own value for a house default from a day on, and the row says whose it is', () => {
  const own = { key: 'directives.rise-to-chairman', value: 5, validFrom: '2026-10-01', source: 'Quyết định 12/QĐ-VP' }
  expect(lawAt('2026-09-30', [own]).number(own.key)).toBe(7)
  expect(lawAt('2026-10-01', [own]).row(own.key)).toMatchObject({
    value: 5,
    source: 'Quyết định 12/QĐ-VP',
    validFrom: '2026-10-01',
  })
  const later = { ...own, value: 4, validFrom: '2026-11-01' }
  expect(lawAt(today, [later, own]).number(own.key)).toBe(4)
  expect(lawAt(today).number(own.key)).toBe(7)
})

test('law itself, another kind of value, and nonsense are not for the office to set', () => {
  const fault = (key: string, value: LawRow['value']) => overrideFault({ key, value, validFrom: today, source: 'x' })
  expect(fault('documents.register', 3)).toMatch(/is law/u)
  expect(fault('directives.reminders', 3)).toMatch(/takes a numbers/u)
  expect(fault('directives.receive', -1)).toMatch(/≥ 0/u)
  expect(fault('reports.week-freeze-time', '25:00')).toMatch(/HH:MM/u)
  expect(fault('office.hours', [['11:30', '07:30']])).toMatch(/forward/u)
  expect(fault('no.rule', 1)).toMatch(/no rule/u)
  expect(fault('directives.reminders', [5, 1])).toBeNull()
  expect(() => lawAt(today, [{ key: 'documents.register', value: 3, validFrom: today, source: 'x' }])).toThrow(RangeError)
})

test('every figure has a source, dates, a certainty, and how it was checked; ids are unique', () => {
  expect(new Set(lawRows.map(rowId)).size).toBe(lawRows.length)
  for (const row of lawRows) expect([row.source, row.checked, row.unit].map(text => text.length > 0)).toEqual([true, true, true])
  expect(limitKeys.has('directives.receive') && !limitKeys.has('directives.due-soon')).toBe(true)
})

test('faulty rows stop the start', () => {
  const sound: LawRow = {
    key: 'a.rule',
    kind: 'number',
    value: 1,
    unit: 'ngày',
    source: 'NĐ 1',
    validFrom: '2020-01-01',
    validUntil: '2020-12-31',
    certainty: 'known',
    checked: 'x',
  }
  const faulty: Partial<LawRow>[] = [
    { key: 'Rule' },
    { source: ' ' },
    { checked: '' },
    { validFrom: '2020-02-30' },
    { validUntil: '2019-12-31' },
    { source: HOUSE },
    { value: -1 } as Partial<LawRow>,
  ]
  for (const change of faulty) expect(() => checkRows([{ ...sound, ...change } as LawRow])).toThrow(/^law: /u)
  expect(() => checkRows([sound, { ...sound, validFrom: '2020-06-01' }])).toThrow(/overlaps/u)
  expect(() =>
    checkRows([sound, { ...sound, kind: 'time', value: '15:00', unit: 'HH:MM', validFrom: '2021-01-01', validUntil: null }]),
  ).toThrow(/one kind/u)
  expect(checkRows([sound, { ...sound, validFrom: '2021-01-01', validUntil: null }])).toHaveLength(2)
})
