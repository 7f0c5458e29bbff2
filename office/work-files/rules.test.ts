import { expect, test } from 'vitest'
import type { ClockState, MatterState, Party } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Given } from '../../kernel/process.ts'
import { testCalendar } from '../../test/factories/world.ts'
import * as rules from './rules.ts'

// The rules of a work file at their bounds.
const TODAY = '2026-12-09'
const DUE = '2026-12-18'
const staff = (id: string) => ({ id, bodyId: 'so', unitId: null, leader: false })
const party = (role: string, post: string): Party => ({ role, body: null, unit: null, post, note: null })
const child = (more: Record<string, unknown>) => ({ id: 'con', code: 'HS-2', open: true, state: 'dang-lap', dueOn: null, progress: 0, ...more }) // prettier-ignore

type Told = {
  readonly input?: unknown
  readonly facts?: Readonly<Record<string, unknown>>
  readonly fields?: Readonly<Record<string, unknown>>
  readonly due?: string | null
  readonly closedOn?: string
  readonly viewer?: unknown
  readonly today?: string
}

function given({ input = null, facts = {}, fields = {}, due = DUE, closedOn, viewer = null, today = TODAY }: Told): Given<never> {
  const matter = {
    clocks: [{ name: 'hoan-thanh', dueOn: due, endedOn: null } as unknown as ClockState],
    parties: [party('cooperating', 'binh'), party('signer', 'chanh')],
    holder: { body: 'so', unit: null, post: 'an' },
    closedOn: closedOn ?? null,
    fields,
  } as unknown as MatterState
  const now = { today, instant: new Date(`${today}T03:00:00Z`) }
  const known = { fileStaff: [staff('an'), staff('binh'), staff('chi')], ...facts }
  return { matter, input, facts: known, viewer, now, calendar: testCalendar() } as unknown as Given<never>
}
const code = (refused: Problem | null): string => (refused ? refused.problem.replace('work-files/', '') : 'may')

test.each([
  [TODAY, TODAY, 'may'],
  ['2026-12-10', DUE, 'opened-later'],
  [TODAY, '2026-12-08', 'due-before-open'],
])('opened on %s, due on %s: %s', (openedOn, dueOn, expected) => {
  expect(code(rules.openRefusal(given({ input: { openedOn, dueOn } })))).toBe(expected)
})

test.each([
  [{ post: 'chi', dueOn: null }, 'may'],
  [{ post: 'chi', dueOn: DUE }, 'may'],
  [{ post: 'chi', dueOn: '2026-12-19' }, 'after-file'],
  [{ post: 'an', dueOn: null }, 'already-there'],
  [{ post: 'binh', dueOn: null }, 'already-there'],
  [{ post: 'nguoi-la', dueOn: null }, 'not-staff'],
])('adding %j: %s', (input, expected) => {
  expect(code(rules.assignRefusal(given({ input })))).toBe(expected)
})

test('one who signs may also help; a file without a due date sets its helpers none', () => {
  const facts = { fileStaff: [staff('chanh')] }
  expect(code(rules.assignRefusal(given({ input: { post: 'chanh', dueOn: null }, facts })))).toBe('may')
  expect(code(rules.assignRefusal(given({ input: { post: 'chi', dueOn: '2027-06-01' }, due: null })))).toBe('may')
})

test.each([
  ['chi', 'may'],
  ['binh', 'may'],
  ['an', 'to-oneself'],
  ['nguoi-la', 'not-staff'],
])('handed over by An to %s: %s', (post, expected) => {
  expect(code(rules.handOverRefusal(given({ input: { post } })))).toBe(expected)
})

test.each([
  [DUE, 'chi', 'may'],
  [TODAY, 'chi', 'may'],
  ['2026-12-19', 'chi', 'after-file'],
  ['2026-12-08', 'chi', 'date-in-past'],
  [DUE, 'nguoi-la', 'not-staff'],
])('a child file due on %s in charge of %s: %s', (dueOn, inCharge, expected) => {
  expect(code(rules.childRefusal(given({ input: { dueOn, inCharge } })))).toBe(expected)
})

test('a child of a file without a due date has whichever it is given', () => {
  expect(code(rules.childRefusal(given({ input: { dueOn: '2030-01-01', inCharge: 'chi' }, due: null })))).toBe('may')
})

test.each([
  ['so-khac', null, DUE, 'may'],
  ['so-khac', DUE, DUE, 'may'],
  ['so-khac', TODAY, DUE, 'may'],
  ['so-khac', '2030-01-01', null, 'may'],
  ['so-khac', '2026-12-19', DUE, 'after-file'],
  ['so-khac', '2026-12-08', DUE, 'date-in-past'],
  ['so', null, DUE, 'own-body'],
])('a contribution of %s by %s to a file due on %s: %s', (body, dueOn, due, expected) => {
  expect(code(rules.contributionRefusal(given({ input: { body, dueOn }, due })))).toBe(expected)
})

test.each([
  [1, 'chi', 'may'],
  [2, 'chi', 'no-such-opinion'],
  [1, 'nguoi-la', 'not-staff'],
])('opinion %i of one is passed on to %s: %s', (nth, post, expected) => {
  const fields = { opinions: [{ by: null, text: 'Được', at: '', replyTo: null, to: null }] }
  expect(code(rules.forwardRefusal(given({ input: { nth, post }, fields })))).toBe(expected)
})

test('documents are linked at least one at a time, and only a linked one is taken out', () => {
  const linked = (documents: readonly string[]) => code(rules.linksRefusal(given({ input: { documents } })))
  expect([linked(['a']), linked([])]).toEqual(['may', 'document-needed'])
  const out = (document: string) => code(rules.unlinkRefusal(given({ input: { document }, fields: { documents: ['a'] } })))
  expect([out('a'), out('b')]).toEqual(['may', 'not-linked'])
})

test('with child files the progress is theirs, and the file ends after them', () => {
  const [open, ended] = [{ childFiles: [child({})] }, { childFiles: [child({ open: false })] }]
  expect([{}, open, ended].map(facts => code(rules.progressRefusal(given({ facts }))))).toEqual([
    'may',
    'progress-from-children',
    'progress-from-children',
  ])
  expect([{}, open, ended].map(facts => code(rules.noOpenChildren.test(given({ facts }))))).toEqual([
    'may',
    'children-open',
    'may',
  ])
})

test('the mean of the children: a finished one counts whole, a cancelled one not at all', () => {
  const mean = (...files: unknown[]) => rules.progressFromChildren(given({ facts: { childFiles: files } }))
  expect(mean(child({ progress: 40 }), child({ progress: 10, open: false }), child({ progress: 90, state: 'da-huy' }))).toBe(70)
  expect(mean(child({ open: false }))).toBe(100)
  expect(mean(child({ progress: 33 }), child({ progress: 34 }))).toBe(33)
  expect([mean(), mean(child({ state: 'da-huy' }))]).toEqual([null, null])
})

test('a number is taken once, from a register of the body or from none', () => {
  const numbered = (fileNumber: number | null) => code(rules.withoutNumber.test(given({ fields: { fileNumber } })))
  expect([numbered(null), numbered(3)]).toEqual(['may', 'numbered'])
  const facts = { fileRegisters: ['s1', 's3'].map(id => ({ id, name: 'Sổ', series: id, term: null })) }
  const from = (register: string | null) => code(rules.registerRefusal(given({ input: { register }, facts })))
  expect([from(null), from('s1'), from('s2')]).toEqual(['may', 'may', 'no-such-register'])
})

test('only the file’s own signer decides', () => {
  const by = (viewer: unknown) => code(rules.isItsSigner.test(given({ viewer })))
  expect([by({ post: { id: 'chanh' } }), by({ post: { id: 'an' } }), by(null)]).toEqual([
    'may',
    'not-its-signer',
    'not-its-signer',
  ])
})

test('a held file is not destroyed, and only a held one is released', () => {
  const held = given({ fields: { hold: { reason: 'Thanh tra', document: '1/TB', on: TODAY } } })
  expect([code(rules.notHeld.test(held)), code(rules.isHeld.test(held))]).toEqual(['held', 'may'])
  expect([code(rules.notHeld.test(given({}))), code(rules.isHeld.test(given({})))]).toEqual(['may', 'not-held'])
})

test.each([
  ['vinh-vien', '2000-03-01', 'kept-for-ever'],
  ['10', undefined, 'kept-for-ever'],
  ['10', '2015-12-31', 'may'],
  ['10', '2016-01-01', 'retention-runs'],
])('kept for %s years after its end on %s: %s', (retention, closedOn, expected) => {
  expect(code(rules.retentionEnded.test(given({ fields: { retention }, closedOn })))).toBe(expected)
})

test('the last day of its retention is still one of them', () => {
  const on = (today: string) =>
    code(rules.retentionEnded.test(given({ fields: { retention: '10' }, closedOn: '2016-03-01', today })))
  expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['retention-runs', 'may'])
})

test('two people destroy a file, always', () => {
  const destruction = { council: 'Hội đồng', reason: 'Hết hạn', by: 'nguoi-1' }
  const by = (viewer: unknown, fields: Record<string, unknown>) => code(rules.isSecondPerson.test(given({ viewer, fields })))
  expect(by({ personId: 'nguoi-2' }, { destruction })).toBe('may')
  expect(by({ personId: 'nguoi-1' }, { destruction })).toBe('two-people')
  expect(by({ personId: 'nguoi-2' }, {})).toBe('two-people')
  expect(by(null, { destruction })).toBe('two-people')
})

test.each([
  ['hom-nay', 8, 'may'],
  ['hom-nay', 7, 'not-later'],
  ['han-cu', 1, 'may'],
])('more time counted from %s, %i working days: %s', (countFrom, workingDays, expected) => {
  const input = { cause: 'cho-so-lieu', note: '', countFrom, workingDays }
  expect(code(rules.extendRefusal(given({ input })))).toBe(expected)
})

test('another cause is said in ten letters; without a due date the days count from today', () => {
  const other = (note: string) => code(rules.extendRefusal(given({ input: { cause: 'khac', note, countFrom: 'han-cu', workingDays: 1 } }))) // prettier-ignore
  expect([other('a'.repeat(10)), other('a'.repeat(9))]).toEqual(['may', 'form/reason-of-ten'])
  const input = { cause: 'cho-so-lieu', note: '', countFrom: 'han-cu', workingDays: 1 }
  expect([rules.extendedTo(given({ input })), rules.extendedTo(given({ input, due: null }))]).toEqual([
    '2026-12-21',
    '2026-12-10',
  ])
  expect(code(rules.extendRefusal(given({ input, due: null })))).toBe('may')
})

test.each([
  [TODAY, 'may'],
  ['2026-12-08', 'date-in-past'],
])('opened again until %s: %s', (dueOn, expected) => {
  expect(code(rules.reopenRefusal(given({ input: { dueOn } })))).toBe(expected)
})
