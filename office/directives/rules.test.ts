import { expect, test } from 'vitest'
import type { ClockState, MatterState, Party } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Given } from '../../kernel/process.ts'
import { testCalendar, testLaw } from '../../test/factories/world.ts'
import * as rules from './rules.ts'

// The rules of a directive at their bounds; the last day is still in time, the day after is not.
const TODAY = '2026-12-09'
const clock = (name: string, dueOn: string | null) => ({ name, dueOn, endedOn: null }) as unknown as ClockState
const party = (role: string, more: Partial<Party>): Party => ({ role, body: null, unit: null, post: null, note: null, ...more })

type Told = {
  readonly input?: unknown
  readonly facts?: Readonly<Record<string, unknown>>
  readonly fields?: Readonly<Record<string, unknown>>
  readonly due?: string | null
  readonly returnBy?: string | null
  readonly submittedOn?: string | null
  readonly parties?: readonly Party[]
  readonly least?: number
}

function given(told: Told): Given<never> {
  const clocks = [
    ...(told.due === undefined ? [] : [clock('deliver', told.due)]),
    ...(told.returnBy === undefined ? [] : [clock('return', told.returnBy)]),
  ]
  const matter = {
    clocks,
    fields: told.fields ?? {},
    submittedOn: told.submittedOn ?? null,
    parties: told.parties ?? [],
    holder: { body: 'so-tai-chinh', unit: null, post: null },
  } as unknown as MatterState
  const now = { today: TODAY, instant: new Date(`${TODAY}T03:00:00Z`) }
  const law = testLaw({ 'directives.send-back-least': told.least ?? 1 })
  const rest = { input: told.input ?? null, facts: told.facts ?? {}, now, calendar: testCalendar(), law }
  return { matter, ...rest } as unknown as Given<never>
}
const code = (refused: Problem | null): string => refused?.problem ?? 'may'

test.each([
  [{}, 'may'],
  [{ openChildren: 0 }, 'may'],
  [{ openChildren: 1 }, 'directives/parts-open'],
])('accepting with %j: %s', (facts, expected) => {
  expect(code(rules.partsDoneOrWaived.test(given({ facts })))).toBe(expected)
})

test.each([
  [undefined, 'may'],
  [null, 'may'],
  ['2026-12-10', 'may'],
  [TODAY, 'may'],
  ['2026-12-08', 'directives/past-return-limit'],
])('giving back what was to be given back by %s: %s', (returnBy, expected) => {
  expect(code(rules.withinReturnLimit.test(given({ returnBy })))).toBe(expected)
})

test.each([
  [undefined, 'may', 'directives/no-deadline'],
  [null, 'may', 'directives/no-deadline'],
  ['2026-12-10', 'may', 'may'],
  [TODAY, 'may', 'may'],
  ['2026-12-08', 'directives/extension-after-deadline', 'may'],
])('asking for more time with the deadline %s: %s', (due, asked, has) => {
  expect([code(rules.beforeDeadline.test(given({ due }))), code(rules.hasDeadline.test(given({ due })))]).toEqual([asked, has])
})

test('more time is granted only when asked for, and asked for only once', () => {
  const asked = given({ fields: { extension: { dueOn: '2026-12-18' } } })
  expect([code(rules.extensionAsked.test(asked)), code(rules.noExtensionAsked.test(asked))]).toEqual([
    'may',
    'directives/extension-waiting',
  ])
  expect([code(rules.extensionAsked.test(given({}))), code(rules.noExtensionAsked.test(given({})))]).toEqual([
    'directives/no-extension-asked',
    'may',
  ])
})

test.each([
  [[], '', undefined, 'directives/evidence-needed'],
  [[], '', 0, 'directives/evidence-needed'],
  [[{ hash: 'a', name: 'a.pdf' }], '', 0, 'may'],
  [[], '12/STC', 0, 'may'],
  [[], '', 1, 'may'],
])('a product with files %j, document "%s" and %s evidence before: %s', (files, document, evidence, expected) => {
  expect(code(rules.hasEvidence(given({ input: { files, document }, facts: { evidence } })))).toBe(expected)
})

test.each([
  [null, 'may'],
  ['2026-12-10', 'may'],
  [TODAY, 'may'],
  ['2026-12-08', 'directives/date-in-past'],
])('later work by %s: %s', (dueOn, expected) => {
  expect(code(rules.notInThePast(given({ input: { dueOn } })))).toBe(expected)
})

test.each([
  [{ dueOn: '2026-12-11', unit: 'phong', post: null }, 'may'],
  [{ dueOn: '2026-12-12', unit: 'phong', post: null }, 'directives/part-after-whole'],
  [{ dueOn: TODAY, unit: null, post: 'an' }, 'may'],
  [{ dueOn: '2026-12-08', unit: 'phong', post: null }, 'directives/date-in-past'],
  [{ dueOn: null, unit: null, post: 'an' }, 'may'],
  [{ dueOn: null, unit: null, post: null }, 'directives/unit-or-post-needed'],
])('a part %j of a whole due on 11 December: %s', (input, expected) => {
  expect(code(rules.withinParent(given({ due: '2026-12-11', input })))).toBe(expected)
})

test('a part of a whole without a deadline may have one of its own', () => {
  expect(code(rules.withinParent(given({ input: { dueOn: '2027-06-01', unit: 'phong', post: null } })))).toBe('may')
})

test('work is assigned to somebody, and given to another body than the one that has it', () => {
  const named = (unit: string | null, post: string | null) => code(rules.namesSomebody(given({ input: { unit, post } })))
  expect([named('phong', null), named(null, 'an'), named(null, null)]).toEqual(['may', 'may', 'directives/unit-or-post-needed'])
  const to = (body: string) => code(rules.otherBody(given({ input: { body } })))
  expect([to('so-y-te'), to('so-tai-chinh')]).toEqual(['may', 'directives/same-body'])
})

test.each([
  ['as typed', { input: { dueOn: '2026-12-31' }, due: '2026-12-11', submittedOn: '2026-12-08' }, '2026-12-31'],
  ['two days were left', { due: '2026-12-10', submittedOn: '2026-12-08' }, '2026-12-11'],
  ['none was left', { due: '2026-12-08', submittedOn: '2026-12-08' }, '2026-12-10'],
  ['it came late', { due: '2026-12-04', submittedOn: '2026-12-08' }, '2026-12-10'],
  ['the law gives three', { due: '2026-12-08', submittedOn: '2026-12-08', least: 3 }, '2026-12-14'],
  ['it was not submitted', { due: '2026-12-18' }, '2026-12-10'],
  ['without a deadline', { due: null, submittedOn: '2026-12-08' }, null],
  ['without a clock', { submittedOn: '2026-12-08' }, null],
])('sent back today, the product must come again: %s', (_, told: Told, expected) => {
  expect(rules.dateAfterSendBack(given({ input: { dueOn: null }, ...told }))).toBe(expected)
})

test('given back, a directive lies with its follower, else with whoever gave it', () => {
  const follower = party('follower', { body: 'van-phong', unit: 'tong-hop', post: 'duong' })
  const assigner = party('assigner', { body: 'ubnd', post: 'chu-tich' })
  const holder = (...parties: Party[]) => rules.officeHolder(given({ parties }).matter)
  expect(holder(assigner, follower)).toEqual({ body: 'van-phong', unit: 'tong-hop', post: 'duong' })
  expect(holder(assigner)).toEqual({ body: 'ubnd', unit: null, post: 'chu-tich' })
  expect([holder(), holder(party('follower', { post: 'duong' }))]).toEqual([null, null])
})
