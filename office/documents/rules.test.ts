import { expect, test } from 'vitest'
import type { Canonical } from '../../kernel/canonical.ts'
import type { MatterState, Party } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Given } from '../../kernel/process.ts'
import { documentLook } from './look.ts'
import * as rules from './rules.ts'

// The rules of an incoming document at their bounds.
const TODAY = '2026-12-09'
const RECEIVED = '2026-12-07'
const post = (id: string, leader = false, unitId: string | null = 'tong-hop') => ({ id, bodyId: 'vp', unitId, leader })
const OFFICE = { officePosts: [post('an'), post('binh', false, null), post('chu-tich', true)], livingBodies: ['so-a', 'so-b'] }
const sent = (role: string, more: Partial<Party>): Party => ({ role, body: null, unit: null, post: null, note: null, ...more })

type Told = {
  readonly input?: unknown
  readonly facts?: Readonly<Record<string, unknown>>
  readonly fields?: Readonly<Record<string, unknown>>
  readonly parties?: readonly Party[]
  readonly receivedOn?: string
}
function given({ input = null, facts = {}, fields = {}, parties = [], receivedOn = RECEIVED }: Told): Given<never> {
  const matter = { fields, parties, receivedOn } as unknown as MatterState
  const now = { today: TODAY, instant: new Date(`${TODAY}T03:00:00Z`) }
  return { matter, input, facts: { ...OFFICE, ...facts }, now } as unknown as Given<never>
}
const code = (refused: Problem | null): string => (refused ? refused.problem.replace('documents/', '') : 'may')

test('a recall is possible while somebody to whom it was sent has not read it', () => {
  const parties = [sent('handler', { post: 'an' }), sent('recipient', { unit: 'tong-hop' }), sent('registrar', { post: 'mai' })]
  const recall = (documentReaders: readonly string[], of: readonly Party[] = parties) =>
    code(rules.someoneUnread.test(given({ parties: of, facts: { documentReaders } })))
  expect([recall([]), recall(['an']), recall(['an', 'tong-hop'])]).toEqual(['may', 'may', 'all-read'])
  expect(recall([], [sent('registrar', { post: 'mai' })])).toBe('not-forwarded')
  for (const role of ['noter', 'handler', 'recipient']) expect(recall([], [sent(role, { post: 'chu-tich' })])).toBe('may')
})

test('only what was typed in here is edited, and sent back only before tasks were given from it', () => {
  const typed = (documentSource: string) => code(rules.wasTypedIn.test(given({ fields: { documentSource } })))
  expect([typed('typed'), typed('exchange')]).toEqual(['may', 'not-editable'])
  const back = (fields: Record<string, unknown>) => code(rules.notYetGiven.test(given({ fields })))
  expect([back({}), back({ given: [] }), back({ given: ['viec'] })]).toEqual(['may', 'may', 'tasks-given'])
})

test.each([
  [{ issuedOn: RECEIVED, dueOn: RECEIVED }, RECEIVED, 'may'],
  [{ issuedOn: null, dueOn: null }, TODAY, 'may'],
  [{ issuedOn: null, dueOn: null }, '2026-12-10', 'received-in-future'],
  [{ issuedOn: '2026-12-08', dueOn: null }, RECEIVED, 'issued-after-received'],
  [{ issuedOn: null, dueOn: '2026-12-06' }, RECEIVED, 'due-before-received'],
])('registering %j received on %s: %s', (input, receivedOn, expected) => {
  expect(code(rules.registerRefusal(given({ input, receivedOn })))).toBe(expected)
})

test('a correction says what the register says, and no day of issue after the day of receipt', () => {
  const correct = (input: Record<string, unknown>, documentEntry: Record<string, string | null>) =>
    code(rules.correctRefusal(given({ input: { reason: 'Gõ nhầm', ...input }, facts: { documentEntry } })))
  expect(correct({ issuedOn: RECEIVED, agency: 'HĐND' }, { issuedOn: RECEIVED, agency: 'HĐND' })).toBe('may')
  expect(correct({ issuedOn: '2026-12-08' }, { issuedOn: '2026-12-08' })).toBe('issued-after-received')
  expect(correct({ issuedOn: '2026-12-06' }, { issuedOn: RECEIVED })).toBe('correct-on-its-page')
  expect(correct({ signer: null }, {})).toBe('may')
  expect(correct({ signer: 'Lê Hà' }, {})).toBe('correct-on-its-page')
})

test.each([
  [{ handlers: ['an'], by: null, dueOn: TODAY }, 'may'],
  [{ handlers: [], by: 'chu-tich', dueOn: null }, 'may'],
  [{ handlers: ['nguoi-la'], by: null, dueOn: null }, 'not-in-office'],
  [{ handlers: [], by: 'an', dueOn: null }, 'not-a-leader'],
  [{ handlers: [], by: 'nguoi-la', dueOn: null }, 'not-a-leader'],
  [{ handlers: [], by: null, dueOn: '2026-12-08' }, 'date-in-past'],
])('a note %j: %s', (input, expected) => {
  expect(code(rules.noteRefusal(given({ input })))).toBe(expected)
})

const nobody = { lead: null, posts: [], units: [], leaders: [], dueOn: null }
test.each([
  [nobody, 'nobody-chosen'],
  [{ ...nobody, lead: 'an' }, 'may'],
  [{ ...nobody, posts: ['binh'] }, 'may'],
  [{ ...nobody, leaders: ['chu-tich'] }, 'may'],
  [{ ...nobody, units: ['tong-hop'] }, 'may'],
  [{ ...nobody, lead: 'nguoi-la' }, 'not-in-office'],
  [{ ...nobody, posts: ['an', 'nguoi-la'] }, 'not-in-office'],
  [{ ...nobody, units: ['tong-hop', 'phong-la'] }, 'not-in-office'],
  [{ ...nobody, lead: 'an', dueOn: TODAY }, 'may'],
  [{ ...nobody, lead: 'an', dueOn: '2026-12-08' }, 'date-in-past'],
])('sent on to %j: %s', (input, expected) => {
  expect(code(rules.forwardRefusal(given({ input })))).toBe(expected)
})

test.each([
  [TODAY, 'may'],
  ['2026-12-10', 'received-in-future'],
])('the paper came on %s: %s', (on, expected) => {
  expect(code(rules.paperRefusal(given({ input: { on } })))).toBe(expected)
})

test('marks of given tasks stand: none is set by hand, none is taken back', () => {
  const marked = (now: Record<string, unknown>, marks: Record<string, unknown>) =>
    code(rules.marksRefusal(given({ input: { marks }, fields: { marks: now } })))
  const [open, handed] = [{ state: 'skipped', reason: 'Không phải việc' }, { state: 'given' }]
  expect(marked({}, { 1: open })).toBe('may')
  expect(marked({ 1: handed }, { 2: open })).toBe('may')
  expect(marked({ 1: handed }, { 1: open })).toBe('task-already-given')
  expect(marked({}, { 1: handed })).toBe('task-already-given')
})

const task = {
  assigner: 'chu-tich',
  follower: null,
  leads: ['so-a'],
  cooperating: [],
  dueOn: null,
  dueWords: null,
  proposals: [1],
}
test.each([
  [task, 'may'],
  [{ ...task, follower: 'an', cooperating: [{ body: 'so-b' }], dueOn: TODAY }, 'may'],
  [{ ...task, assigner: 'an' }, 'directives/assigner-not-leader'],
  [{ ...task, assigner: 'nguoi-la' }, 'directives/assigner-not-leader'],
  [{ ...task, follower: 'nguoi-la' }, 'not-in-office'],
  [{ ...task, leads: ['so-a', 'so-cu'] }, 'body-not-living'],
  [{ ...task, cooperating: [{ body: 'so-cu' }] }, 'body-not-living'],
  [{ ...task, dueOn: '2026-12-08' }, 'directives/date-in-past'],
  // A day that the document itself sets may have gone by when it comes.
  [{ ...task, dueOn: '2026-12-08', dueWords: 'trước ngày 09/12/2026' }, 'may'],
  [{ ...task, proposals: [2] }, 'task-already-given'],
])('giving %j: %s', (each, expected) => {
  const fields = { marks: { 2: { state: 'given' } } }
  expect(code(rules.giveRefusal(given({ input: { tasks: [task, each] }, fields })))).toBe(expected)
})

test('the history says what the clerk answered to a sender, and why', () => {
  const answered = { kind: 'thu-hoi', agreed: false, reason: 'Đã triển khai', by: { account: 'a', name: 'Vũ Ngọc Lan' } }
  const told = (input: Canonical, lang: 'vi' | 'en') => documentLook.told?.({ kind: 'tra-loi-ben-gui', input }, undefined, lang)
  expect(told(answered, 'vi')).toBe('Vũ Ngọc Lan không đồng ý thu hồi văn bản theo đề nghị của bên gửi. Lý do: Đã triển khai')
  expect(told({ ...answered, agreed: true, kind: 'thay-the', reason: '' }, 'vi')).toBe(
    'Vũ Ngọc Lan đồng ý thay thế văn bản theo đề nghị của bên gửi.',
  )
  expect(told({ ...answered, kind: 'cap-nhat' }, 'en')).toMatch(
    /^Vũ Ngọc Lan refused to update the document as the sender asked\./u,
  )
  expect(told({}, 'vi')).toBeNull()
})
