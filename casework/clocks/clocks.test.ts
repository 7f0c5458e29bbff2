import { expect, test } from 'vitest'
import type { ClockState, MatterState } from '../../kernel/matter.ts'
import type { ClockDef, ClockOrder, ProcessDef } from '../../kernel/process.ts'
import { officeCalendar } from '../../org/index.ts'
import { testLaw } from '../../test/factories/world.ts'
import { clocksAfter, isLate } from './clocks.ts'

// The boundaries of time limits: each test falls when one comparison is turned round.
const clock = (more: Partial<ClockDef>): ClockDef => ({
  due: 'given',
  source: { vi: 'Người giao', en: 'The assigner' },
  startsOn: [],
  stopsOn: ['nop'],
  ...more,
})
const process = {
  id: 'thu',
  clocks: { han: clock({ main: true }), luat: clock({ due: { limit: 'thu.han' }, startsOn: ['nhan'] }) },
} as unknown as ProcessDef
const calendar = officeCalendar([], null)
const law = testLaw({ 'thu.han': 5 })

type Step = readonly [on: string, order: ClockOrder | null, act?: string]

/** The clocks after acts on their days; an act may order something of the clock. */
function after(...acts: readonly Step[]): ClockState[] {
  let clocks: readonly ClockState[] = []
  for (const [seq, [effectiveOn, order, act = 'sua']] of acts.entries())
    clocks = clocksAfter({ clocks } as MatterState, order ? [order] : [], {
      process,
      act,
      seq: seq + 1,
      effectiveOn,
      at: null,
      calendar,
      law,
    })
  return [...clocks]
}

const start = (dueOn: string, dueAt: string | null = null): ClockOrder => ({
  clock: 'han',
  order: 'start',
  due: { dueOn, dueAt },
})
const pause: ClockOrder = { clock: 'han', order: 'pause', reason: 'Chờ ý kiến' }
const resume: ClockOrder = { clock: 'han', order: 'resume' }
const dueAfter = (...acts: readonly Step[]) => after(...acts).at(-1)?.dueOn

test('a pause moves the due date by the working days that stood still', () => {
  // Due on Wednesday, two days are left when it stops on Monday; it goes on from Friday.
  expect(dueAfter(['2026-12-04', start('2026-12-09')], ['2026-12-07', pause], ['2026-12-11', resume])).toBe('2026-12-15')
  expect(dueAfter(['2026-12-04', start('2026-12-09')], ['2026-12-07', pause], ['2026-12-07', resume])).toBe('2026-12-09')
})

test('what was due when the clock was stopped, or before, is not given new time by a pause', () => {
  expect(dueAfter(['2026-11-30', start('2026-12-04')], ['2026-12-07', pause], ['2026-12-11', resume])).toBe('2026-12-04')
  expect(dueAfter(['2026-11-30', start('2026-12-07')], ['2026-12-07', pause], ['2026-12-11', resume])).toBe('2026-12-07')
  expect(dueAfter(['2026-11-30', start('2026-12-08')], ['2026-12-07', pause], ['2026-12-11', resume])).toBe('2026-12-14')
})

test('a pause that ends twice moves nothing twice, and one that is open ends with the clock', () => {
  const once = [
    ['2026-12-04', start('2026-12-09')],
    ['2026-12-07', pause],
    ['2026-12-11', resume],
  ] as const
  expect(dueAfter(...once, ['2026-12-14', resume])).toBe(dueAfter(...once))
  const [ended] = after(['2026-12-04', start('2026-12-09')], ['2026-12-07', pause], ['2026-12-11', null, 'nop'])
  expect(ended).toMatchObject({
    dueOn: '2026-12-15',
    endedOn: '2026-12-11',
    result: 'in-time',
    pauses: [{ from: '2026-12-07', to: '2026-12-11' }],
  })
})

test('an hour stays an hour when its day moves by a pause', () => {
  const [moved] = after(
    ['2026-12-04', start('2026-12-09', '2026-12-09T03:00:00.000Z')],
    ['2026-12-07', pause],
    ['2026-12-11', resume],
  )
  expect(moved).toMatchObject({ dueOn: '2026-12-15', dueAt: '2026-12-15T03:00:00.000Z' })
})

test('a clock of the law starts by itself with its act, counts from the next working day, and not twice', () => {
  const [, , third] = after(['2026-12-04', start('2026-12-09')], ['2026-12-04', null, 'nhan'], ['2026-12-07', null, 'nhan'])
  expect(third).toBeUndefined()
  expect(after(['2026-12-04', null, 'nhan'])).toMatchObject([{ name: 'luat', dueOn: '2026-12-11', originalDueOn: '2026-12-11' }])
})

test('done on the day is in time, the day after is late; what was void is neither', () => {
  const ended = (on: string) => after(['2026-12-04', start('2026-12-09')], [on, null, 'nop'])[0]?.result
  expect(ended('2026-12-09')).toBe('in-time')
  expect(ended('2026-12-10')).toBe('late')
  expect(after(['2026-12-04', start('2026-12-09')], ['2026-12-14', { clock: 'han', order: 'cancel' }])[0]?.result).toBe('void')
  expect(after(['2026-12-04', start('2026-12-09')], ['2026-12-09', null, 'nop'], ['2026-12-14', null, 'nop'])).toMatchObject([
    { endedOn: '2026-12-09', result: 'in-time' },
  ])
})

test('at its hour it is in time, a moment later late; without a known moment its day decides', () => {
  const due = { dueOn: '2026-12-09', dueAt: '2026-12-09T03:00:00.000Z' }
  expect(isLate(due, '2026-12-09', new Date('2026-12-09T03:00:00Z'))).toBe(false)
  expect(isLate(due, '2026-12-09', new Date('2026-12-09T03:00:01Z'))).toBe(true)
  expect(isLate(due, '2026-12-09')).toBe(false)
  expect(isLate(due, '2026-12-10')).toBe(true)
  expect(isLate({ dueOn: null, dueAt: null }, '2030-01-01')).toBe(false)
})

test('sent back, the clock runs again to the new day; every change of the day is kept with its reason', () => {
  const due = { dueOn: '2026-12-18' }
  const [again] = after(
    ['2026-12-04', start('2026-12-09')],
    ['2026-12-08', { clock: 'han', order: 'extend', due: { dueOn: '2026-12-11' }, reason: 'Chờ số liệu' }],
    ['2026-12-10', null, 'nop'],
    ['2026-12-14', { clock: 'han', order: 'reopen', due, reason: 'Bổ sung' }],
  )
  expect(again).toMatchObject({
    originalDueOn: '2026-12-09',
    dueOn: '2026-12-18',
    endedOn: null,
    result: null,
    changes: [
      { kind: 'extended', from: '2026-12-09', to: '2026-12-11', on: '2026-12-08', seq: 2 },
      { kind: 'moved', from: '2026-12-11', to: '2026-12-18', on: '2026-12-14', seq: 4 },
    ],
  })
})
