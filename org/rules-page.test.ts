import { expect, test } from 'vitest'
import { lawRows } from '../law/index.ts'
import { ruleName, ruleRoom, ruleValue } from './pages/admin/rules/rule-words.ts'
import { enRules } from './pages/admin/rules/rule-words.en.ts'
import { viRules } from './pages/admin/rules/rule-words.vi.ts'

test('a named rule is named in both languages, and every rule stands under its part of the office', () => {
  expect(Object.keys(enRules.names).toSorted()).toEqual(Object.keys(viRules.names).toSorted())
  const keys = new Set(lawRows.map(row => row.key))
  expect(Object.keys(viRules.names).filter(name => !keys.has(name))).toEqual([])
  expect([...keys].map(key => ruleRoom(key, 'vi')).filter(room => /^[a-z-]+$/u.test(room))).toEqual([])
})

test('no rule shows its id, and no figure shows the form it is stored in', () => {
  const shown = lawRows.flatMap(row => (['vi', 'en'] as const).flatMap(lang => [ruleName(row, lang), ruleValue(row, lang)]))
  expect(shown.filter(words => /^[a-z]+\.[a-z]|[[\]{}]|ISO|undefined/u.test(words))).toEqual([])
})

test.each([
  ['directives.return-not-competent', '2\u00A0ngày làm việc'],
  ['directives.reminders', '7, 3, 1\u00A0ngày làm việc'],
  ['movement.register-by', '31/3'],
  ['movement.council-quorum', '2/3 số thành viên'],
  ['reports.week-freeze-weekday', 'thứ Sáu'],
  ['reports.week-freeze-time', '15:00'],
  ['office.hours', '07:30–11:30, 13:00–17:00'],
  ['documents.acknowledge', 'trong ngày'],
  ['reports.period-first-day', 'ngày 15'],
])('%s reads %s', (key, words) => {
  const row = lawRows.findLast(each => each.key === key)
  expect(row && ruleValue(row, 'vi')).toBe(words)
})
