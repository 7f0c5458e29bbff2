import { expect, test } from 'vitest'
import { nowAt } from '../../kernel/clock.ts'
import type { MatterState, Party } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { ActDef, Change, Given, ProcessDef } from '../../kernel/process.ts'
import { officeCalendar, must } from '../../org/index.ts'
import { testLaw } from '../../test/factories/world.ts'
import { decide, possibleFrom, resultOf } from './decide.ts'
import { flowRows } from '../flow/flow-rows.ts'

// What the one decision makes of an act, at its boundaries; no database.
const act = (more: Partial<ActDef>, change: Change = {}): ActDef =>
  ({ from: 'open', right: 'lam', change: () => change, ...more }) as unknown as ActDef
const due = (order: 'move' | 'reopen', dueOn: string): Change => ({
  clocks: [{ clock: 'han', order, due: { dueOn }, reason: 'Bổ sung' }],
})
const process = {
  id: 'thu',
  counted: true,
  states: { working: {}, waiting: {}, done: { final: 'done' }, dropped: { final: 'void' } },
  acts: {
    xong: act({ to: 'done' }),
    'xong-lai': act({ from: ['done'], to: 'done' }),
    bo: act({ to: 'dropped' }),
    'mo-lai': act({ from: ['done'], to: 'working' }, due('reopen', '2026-12-18')),
    'doi-han': act({}, due('move', '2026-12-17')),
    chuyen: act({}, { holder: { body: 'so-y-te', unit: null, post: null } }),
    nhan: act({ from: 'any' }, { partiesIn: [{ role: 'helper', body: null, unit: null, post: 'an', note: 'mới' }] }),
    roi: act({}, { partiesOut: [{ role: 'helper', post: 'an' }] }),
    'roi-het': act({}, { partiesOut: [{ role: 'helper' }] }),
    'vao-so': act({ from: 'new', to: 'working' }),
    hong: act({ check: () => ({ problem: 'thu/khong', status: 422, data: {} }) }),
  },
  clocks: {
    han: { main: true, due: 'given', source: { vi: '', en: '' }, startsOn: [], stopsOn: ['xong', 'xong-lai'], cancelsOn: ['bo'] },
  },
} as unknown as ProcessDef

const helper = (post: string, note: string | null = null): Party => ({ role: 'helper', body: null, unit: null, post, note })
const born: MatterState = {
  state: 'working', open: true, outcome: null, closedOn: null, holder: { body: 'so-tai-chinh', unit: null, post: null }, parties: [],
  fields: { ghi: 'một', con: 'hai' }, source: null, submittedOn: null, title: 'Việc', lastSeq: 1,
  clocks: [{ name: 'han', rule: 'assigned', startedOn: '2026-12-01', amount: null, unit: null, words: null, originalDueOn: '2026-12-09', dueOn: '2026-12-09', dueAt: null, pauses: [], changes: [], endedOn: null, result: null }],
} as unknown as MatterState // prettier-ignore

function given(matter: MatterState, on: string): Given {
  const now = nowAt(new Date(`${on}T03:00:00Z`))
  const rest = { calendar: officeCalendar([], null), law: testLaw({}) }
  return { matter, input: null, viewer: null, facts: {}, now, effectiveOn: on, ...rest } as unknown as Given
}
const did = (matter: MatterState, kind: string, on: string): MatterState => must(decide(process, kind, given(matter, on))).after
const flow = (before: MatterState, after: MatterState) =>
  flowRows(process, before, after, { act: 'x', extra: [] }).map(({ kind, result, dueOn }) => [kind, result, dueOn])

test('an act is possible from its own states, from every open one, or from any; an opening act from none', () => {
  const from = (name: string, state: string) => possibleFrom(process, process.acts[name] as ActDef, state)
  expect([from('xong', 'working'), from('xong', 'waiting'), from('xong', 'done'), from('xong', 'dropped')]).toEqual([true, true, false, false]) // prettier-ignore
  expect([from('mo-lai', 'done'), from('mo-lai', 'working')]).toEqual([true, false])
  expect([from('nhan', 'dropped'), from('vao-so', 'working')]).toEqual([true, false])
  const refused = decide(process, 'xong', given(did(born, 'bo', '2026-12-08'), '2026-12-09'))
  expect(isProblem(refused) && refused.problem).toBe('act/not-possible-now')
  expect(decide(process, 'hong', given(born, '2026-12-08'))).toMatchObject({ problem: 'thu/khong' })
})

test('the day of closing is the first one while it stays closed, none once it is open again, and the new one after that', () => {
  const closed = did(born, 'xong', '2026-12-09')
  expect(closed).toMatchObject({ open: false, outcome: 'done', closedOn: '2026-12-09' })
  expect(did(closed, 'xong-lai', '2026-12-11').closedOn).toBe('2026-12-09')
  const reopened = did(closed, 'mo-lai', '2026-12-11')
  expect(reopened).toMatchObject({ open: true, outcome: null, closedOn: null })
  expect(did(reopened, 'xong', '2026-12-16').closedOn).toBe('2026-12-16')
})

test('the counts hear of every closing, reopening and new day, with its reason', () => {
  const closed = did(born, 'xong', '2026-12-10')
  expect(flow(born, closed)).toEqual([['done', 'late', '2026-12-09']])
  expect(flow(born, did(born, 'xong', '2026-12-09'))).toEqual([['done', 'in-time', '2026-12-09']])
  expect(flow(born, did(born, 'bo', '2026-12-10'))).toEqual([['void', null, '2026-12-09']])
  expect(flow(closed, did(closed, 'mo-lai', '2026-12-11'))).toEqual([
    ['due-changed', 'moved', '2026-12-18'],
    ['reopened', null, '2026-12-18'],
  ])
  expect(flow(born, did(born, 'doi-han', '2026-12-08'))).toEqual([['due-changed', 'moved', '2026-12-17']])
  expect(flow(born, did(born, 'nhan', '2026-12-08'))).toEqual([])
  expect(flowRows({ ...process, counted: false }, born, closed, { act: 'x', extra: [] })).toEqual([])
})

test('a matter that changes hands leaves one body and comes to the other; closed ones move nobody’s balance', () => {
  const moved = did(born, 'chuyen', '2026-12-08')
  const rows = flowRows(process, born, moved, { act: 'chuyen', extra: [] })
  expect(rows.map(({ kind, body, dims, result }) => [kind, body, dims, result])).toEqual([
    ['out', 'so-tai-chinh', ['body'], 'chuyen'],
    ['in', 'so-y-te', ['body'], 'chuyen'],
  ])
  const closed = did(born, 'xong', '2026-12-09')
  expect(flow(closed, { ...closed, holder: moved.holder })).toEqual([])
})

test('without a day nothing is in time or late; what was dropped is neither', () => {
  const without = { ...born, clocks: [] }
  expect(resultOf(process, did(without, 'xong', '2030-01-01'))).toBeNull()
  expect(resultOf(process, did(born, 'bo', '2030-01-01'))).toBeNull()
  expect(resultOf(process, born)).toBeNull()
})

test('a party that comes again replaces itself; one that goes takes nobody along', () => {
  const both = { ...born, parties: [helper('an', 'cũ'), helper('binh')] }
  expect(did(both, 'nhan', '2026-12-08').parties).toEqual([helper('binh'), helper('an', 'mới')])
  expect(did(both, 'roi', '2026-12-08').parties).toEqual([helper('binh')])
  expect(did(both, 'roi-het', '2026-12-08').parties).toEqual([])
  expect(did(born, 'roi', '2026-12-08')).toMatchObject({ fields: { ghi: 'một', con: 'hai' }, lastSeq: 2 })
})
