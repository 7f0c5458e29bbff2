import { expect, test } from 'vitest'
import { nowAt } from '../../kernel/clock.ts'
import type { ClockState, MatterState, Party } from '../../kernel/matter.ts'
import { isProblem, problem } from '../../kernel/problem.ts'
import type { ActDef, Change, ClockDef, ClockOrder, Given, ProcessDef } from '../../kernel/process.ts'
import { must } from '../../org/index.ts'
import { testCalendar, testLaw } from '../../test/factories/world.ts'
import { clocksAfter, isLate, mainClock } from '../clocks/clocks.ts'
import { decide } from './decide.ts'
import { flowRows } from '../flow/flow-rows.ts'

// What stands beside the rule: a second clock, a second pause, a second party, an answer that is not given.
const ON = '2026-12-09'
const act = (change: Change = {}, more: Partial<ActDef> = {}): ActDef =>
  ({ from: 'open', right: 'lam', change: () => change, ...more }) as unknown as ActDef
const clockDef = (more: Partial<ClockDef>): ClockDef => ({ due: 'given', source: { vi: '', en: '' }, startsOn: [], stopsOn: [], ...more }) // prettier-ignore
const party = (role: string, more: Partial<Party>): Party => ({ role, body: null, unit: null, post: null, note: null, ...more })
const clock = (name: string, more: Partial<ClockState> = {}): ClockState => ({ name, rule: 'assigned', startedOn: '2026-12-01', amount: null, unit: null, words: null, originalDueOn: '2026-12-11', dueOn: '2026-12-11', dueAt: null, pauses: [], changes: [], endedOn: null, result: null, ...more }) // prettier-ignore

function processWith(acts: Readonly<Record<string, ActDef>>): ProcessDef {
  const clocks = { phu: clockDef({ startsOn: ['bat-dau'], due: { limit: 'thu' }, cancelsOn: ['bo'] }), han: clockDef({ main: true, stopsOn: ['xong'] }) } // prettier-ignore
  return { id: 'thu', counted: true, states: { working: {}, done: { final: 'done' } }, acts, clocks } as unknown as ProcessDef
}
const matter = (more: Partial<MatterState> = {}): MatterState => ({ state: 'working', open: true, outcome: null, closedOn: null, holder: { body: 'so', unit: null, post: null }, parties: [], fields: {}, source: null, submittedOn: null, title: 'Việc', secrecy: 'normal', urgency: 'thuong', lastSeq: 4, clocks: [clock('han'), clock('phu')], ...more }) as unknown as MatterState // prettier-ignore
function given(on: MatterState, effectiveOn = ON): Given {
  const now = nowAt(new Date(`${ON}T03:00:00Z`))
  return { matter: on, input: null, viewer: null, facts: {}, now, effectiveOn, calendar: testCalendar(), law: testLaw({ thu: 5 }) } as unknown as Given // prettier-ignore
}
const done = (change: Change, on = matter(), name = 'lam') =>
  must(decide(processWith({ [name]: act(change) }), name, given(on))).after
const ordered = (clocks: readonly ClockState[], name: string, ...orders: ClockOrder[]) =>
  clocksAfter({ clocks }, orders, { process: processWith({}), act: name, seq: 5, effectiveOn: ON, at: null, calendar: testCalendar(), law: testLaw({ thu: 5 }) }) // prettier-ignore

test('an order meets its own clock and no other, and goes before what the act does by itself', () => {
  const longer: ClockOrder = { clock: 'han', order: 'extend', due: { dueOn: '2026-12-18' }, reason: 'Chờ' }
  expect(ordered([clock('han'), clock('phu')], 'lam', longer).map(each => each.dueOn)).toEqual(['2026-12-18', '2026-12-11'])
  expect(ordered([clock('phu')], 'lam', longer)).toEqual([clock('phu')])
  expect(() => ordered([], 'lam', { ...longer, clock: 'la' })).toThrow('no clock la')
  const running = ordered([clock('phu')], 'bo', { clock: 'phu', order: 'pause', reason: 'Chờ' })
  expect(running).toMatchObject([{ endedOn: null, pauses: [{ from: ON }] }])
})

test('an act that cancels a clock leaves it void; another one leaves it running', () => {
  expect(ordered([clock('phu')], 'bo')).toMatchObject([{ endedOn: ON, result: 'void' }])
  expect(ordered([clock('phu')], 'lam')).toEqual([clock('phu')])
})

test('a clock begins from the day that is named, with or without a due date', () => {
  expect(ordered([], 'lam', { clock: 'han', order: 'start' })).toMatchObject([{ startedOn: ON, dueOn: null, dueAt: null, words: null }]) // prettier-ignore
  const [named] = ordered([], 'lam', {
    clock: 'han',
    order: 'start',
    from: '2026-12-01',
    due: { dueOn: ON, words: 'trước ngày 10' },
  })
  expect(named).toMatchObject({ startedOn: '2026-12-01', dueOn: ON, words: 'trước ngày 10' })
  expect(ordered([], 'bat-dau')).toMatchObject([{ name: 'phu', rule: 'test:thu', dueOn: '2026-12-16' }])
})

test('words of a deadline stay until others are given', () => {
  const moved = (words?: string) =>
    ordered([clock('han', { words: 'trước Tết' })], 'lam', { clock: 'han', order: 'move', due: { dueOn: '2026-12-18', words }, reason: 'Chờ' }) // prettier-ignore
  expect([moved()[0]?.words, moved('sau Tết')[0]?.words]).toEqual(['trước Tết', 'sau Tết'])
})

test('a second pause stands beside the first; limits in days move by days, others by working days', () => {
  const first = { from: '2026-12-02', to: '2026-12-03', reason: 'Một' }
  const second = { from: '2026-12-07', to: null, reason: 'Hai' }
  const resumed = (more: Partial<ClockState>) =>
    ordered([clock('han', { pauses: [first, second], ...more })], 'lam', { clock: 'han', order: 'resume' })[0]
  expect(resumed({})).toMatchObject({ dueOn: '2026-12-15', pauses: [first, { ...second, to: ON }] })
  expect(resumed({ unit: 'day' })?.dueOn).toBe('2026-12-13')
  expect(resumed({ unit: 'month' })?.dueOn).toBe('2026-12-13')
  expect(resumed({ dueOn: null })).toMatchObject({ dueOn: null, pauses: [first, { ...second, to: ON }] })
  expect(resumed({ dueOn: '2026-12-07' })?.dueOn).toBe('2026-12-07')
})

test('a day without an hour is judged by the day, and so is an hour when the moment is not known', () => {
  const day = { dueOn: ON, dueAt: null }
  expect([isLate(day, ON, new Date('2026-12-09T16:00:00Z')), isLate(day, '2026-12-10')]).toEqual([false, true])
  expect(isLate({ dueOn: '2026-12-10', dueAt: '2026-12-09T03:00:00Z' }, '2026-12-10')).toBe(true)
})

test('the main clock is the last of its name; a process without one has none', () => {
  const clocks = [clock('han', { dueOn: '2026-12-01' }), clock('han'), clock('phu', { dueOn: null })]
  expect(mainClock(processWith({}), clocks)?.dueOn).toBe('2026-12-11')
  expect([mainClock(processWith({}), [clock('phu')]), mainClock({ clocks: {} } as unknown as ProcessDef, clocks)]).toEqual([null, null]) // prettier-ignore
})

test('an act that is not there, or that one of its needs refuses, changes nothing', () => {
  const need = { name: 'can', test: () => problem('thu/can') }
  const process = processWith({
    lam: act({}, { needs: [need as never] }),
    tron: { from: 'open', right: 'lam' } as unknown as ActDef,
  })
  const code = (name: string) => {
    const result = decide(process, name, given(matter()))
    return isProblem(result) ? result.problem : 'done'
  }
  expect([code('la'), code('lam'), code('tron')]).toEqual(['act/not-found', 'thu/can', 'done'])
  expect(must(decide(process, 'tron', given(matter())))).toMatchObject({ flow: [], effects: [] })
  expect(() => decide(processWith({ lam: act({ state: 'la' }) }), 'lam', given(matter()))).toThrow('no state la')
})

test('an act changes what it names and leaves the rest', () => {
  const before = matter({ source: 'chi-thi', submittedOn: '2026-12-08' })
  const kept = done({}, before)
  expect(kept).toMatchObject({ title: 'Việc', secrecy: 'normal', urgency: 'thuong', source: 'chi-thi', submittedOn: '2026-12-08', lastSeq: 5 }) // prettier-ignore
  const change = {
    title: 'Việc khác',
    secrecy: 'restricted',
    urgency: 'hoa-toc',
    source: 'nghi-quyet',
    submittedOn: ON,
  } as unknown as Change
  expect(done(change, before)).toMatchObject(change)
  expect(done({ source: null, submittedOn: null }, before)).toMatchObject({ source: null, submittedOn: null })
})

test('a change of the due date bears the number of its act; an hour counts only for what is done today', () => {
  const move: Change = { clocks: [{ clock: 'han', order: 'move', due: { dueOn: '2026-12-18' }, reason: 'Chờ' }] }
  expect(done(move).clocks[0]?.changes).toMatchObject([{ seq: 5, from: '2026-12-11', to: '2026-12-18' }])
  const at = matter({ clocks: [clock('han', { dueOn: ON, dueAt: '2026-12-09T02:00:00Z' })] })
  const process = processWith({ xong: act({}, { to: 'done' }) })
  const result = (on: string) => must(decide(process, 'xong', given(at, on))).after.clocks[0]?.result
  // At 10:00 it is an hour late; what was done yesterday and is entered now was in time.
  expect([result(ON), result('2026-12-08')]).toEqual(['late', 'in-time'])
})

test('of parties of one role only the one that is meant goes, and only the very same is replaced', () => {
  const parties = [party('giup', { body: 'a' }), party('giup', { body: 'b' }), party('biet', { body: 'a' })]
  const left = (change: Change) => done(change, matter({ parties })).parties.map(each => `${each.role} ${each.body}`)
  expect(left({ partiesOut: [{ role: 'giup', body: 'a' }] })).toEqual(['giup b', 'biet a'])
  expect(left({ partiesOut: [{ role: 'giup', body: 'c' }] })).toEqual(['giup a', 'giup b', 'biet a'])
  expect(left({ partiesIn: [party('giup', { body: 'c' })] })).toEqual(['giup a', 'giup b', 'biet a', 'giup c'])
  expect(left({ partiesIn: [party('giup', { body: 'a' })] })).toEqual(['giup b', 'biet a', 'giup a'])
  expect(left({ partiesIn: [party('giup', { body: 'a', unit: 'phong' })] })).toEqual(['giup a', 'giup b', 'biet a', 'giup a'])
})

test('a matter that is opened is counted with whoever gave and follows it; one that is born closed is done at once', () => {
  const parties = [party('assigner', { post: 'chu-tich' }), party('follower', { post: 'duong' })]
  const rows = (after: MatterState) => flowRows(processWith({}), null, after, { act: 'mo', extra: [] })
  expect(rows(matter({ parties, source: 'chi-thi' }))).toMatchObject([
    { kind: 'opened', body: 'so', assigner: 'chu-tich', follower: 'duong', source: 'chi-thi', dueOn: '2026-12-11', originalDueOn: '2026-12-11' }, // prettier-ignore
  ])
  expect(rows(matter({ open: false, outcome: 'done', clocks: [] })).map(row => [row.kind, row.dueOn])).toEqual([
    ['opened', null],
    ['done', null],
  ])
})

test('whoever gives, follows or is the source moves too, each for himself; an act may name further rows', () => {
  const before = matter({ parties: [party('assigner', { post: 'an' }), party('follower', { post: 'binh' })], source: 'chi-thi' })
  const after = {
    ...before,
    parties: [party('assigner', { post: 'chi' }), party('follower', { post: 'dung' })],
    source: 'nghi-quyet',
  }
  const rows = flowRows(processWith({}), before, after, { act: 'doi', extra: ['sent-back'] })
  expect(rows.map(({ kind, dims }) => [kind, dims])).toEqual([
    ['out', ['assigner', 'follower', 'source']],
    ['in', ['assigner', 'follower', 'source']],
    ['sent-back', []],
  ])
  const twice = [{ kind: 'extended' }, { kind: 'moved' }] as unknown as ClockState['changes']
  const moved = { ...before, clocks: [clock('han', { dueOn: '2026-12-18', changes: twice })] }
  expect(flowRows(processWith({}), before, moved, { act: 'doi', extra: [] })).toMatchObject([
    { kind: 'due-changed', result: 'moved' },
  ])
})
