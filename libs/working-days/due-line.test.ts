import { expect, test } from 'vitest'
import { calendar } from './fixture.ts'
import { dueLine } from './index.ts'

const line = (from: string, limit: string, more: object = {}) => {
  const [amount, unit] = limit.split(' ')
  return dueLine({ id: 'x', from, limit: { amount: Number(amount), unit }, ...more }, calendar)
}
const end = (...of: Parameters<typeof line>) => {
  const answer = line(...of)
  return 'dueOn' in answer ? answer.dueOn : 'dueAt' in answer ? answer.dueAt : answer.problem.code
}
const pause = (from: string, to?: string) => ({ from, to })
const roll = { roll: 'next-working-day' }

// Worked by hand in the law notes for petitions and the one-stop counter.
test.each([
  ['complaint of 15/6/2026, 10 days', '2026-06-15', '10 day', {}, '2026-06-25'],
  ['complaint over 31/8–2/9, 7 working days', '2026-08-26', '7 working-day', {}, '2026-09-09'],
  ['acceptance over the change of regime', '2026-06-29', '7 working-day', {}, '2026-07-08'],
  ['90 days to complain', '2026-04-02', '90 day', roll, '2026-07-01'],
  ['the 90th day is a holiday', '2026-06-04', '90 day', roll, '2026-09-03'],
  ['the 30th day is a Sunday', '2026-08-14', '30 day', roll, '2026-09-14'],
  ['... not rolled', '2026-08-14', '30 day', {}, '2026-09-13'],
  ['denunciation transferred, 5 working days', '2026-08-28', '5 working-day', {}, '2026-09-09'],
  ['unsigned letter before Tết', '2026-02-12', '7 working-day', {}, '2026-03-02'],
  ['proposal over a make-up Saturday', '2026-08-21', '10 working-day', {}, '2026-09-08'],
  ['proposal over Giỗ Tổ, 30/4, 1/5', '2026-04-22', '10 working-day', {}, '2026-05-11'],
  ['refusal of a reception', '2026-08-27', '3 working-day', {}, '2026-09-04'],
  ['counter, 5 working days', '2026-03-02', '5 working-day', {}, '2026-03-09'],
  ['counter, a Saturday that works', '2026-08-20', '5 working-day', {}, '2026-08-26'],
  ['counter over New Year', '2025-12-30', '8 working-day', {}, '2026-01-12'],
  ['counter over 24/11', '2026-11-20', '5 working-day', {}, '2026-11-30'],
  ['counter, 20 working days', '2026-03-02', '20 working-day', {}, '2026-03-30'],
])('%s', (_, from, limit, more, due) => {
  expect(end(from, limit, more)).toBe(due)
})

test.each([
  ['the suspended complaint of 15/7/2026', '2026-07-15', '30 day', [pause('2026-07-30', '2026-08-17')], '2026-09-01'],
  [
    'the suspended denunciation, 16 days left after 12/10',
    '2026-09-07',
    '30 day',
    [pause('2026-09-21', '2026-10-12')],
    '2026-10-28',
  ],
  ['a pause before the start', '2026-03-02', '5 working-day', [pause('2026-02-01', '2026-02-20')], '2026-03-09'],
  ['a pause that begins before the start', '2026-03-02', '5 day', [pause('2026-02-25', '2026-03-04')], '2026-03-09'],
  ['a pause from the start', '2026-03-02', '5 day', [pause('2026-03-02', '2026-03-04')], '2026-03-09'],
  ['a pause from the due day', '2026-03-02', '5 day', [pause('2026-03-07', '2026-03-20')], '2026-03-07'],
  ['a pause from the day before', '2026-03-02', '5 day', [pause('2026-03-06', '2026-03-20')], '2026-03-21'],
  ['an empty pause', '2026-03-02', '5 day', [pause('2026-03-04', '2026-03-04')], '2026-03-07'],
  [
    'pauses that overlap',
    '2026-03-02',
    '5 day',
    [pause('2026-03-06', '2026-03-10'), pause('2026-03-04', '2026-03-08')],
    '2026-03-13',
  ],
  [
    'a pause within a pause',
    '2026-03-02',
    '5 day',
    [pause('2026-03-04', '2026-03-10'), pause('2026-03-05', '2026-03-06')],
    '2026-03-13',
  ],
  [
    'pauses end to end',
    '2026-03-02',
    '5 day',
    [pause('2026-03-04', '2026-03-06'), pause('2026-03-06', '2026-03-08')],
    '2026-03-11',
  ],
  [
    'a second pause reached only because of the first',
    '2026-03-02',
    '5 day',
    [pause('2026-03-04', '2026-03-10'), pause('2026-03-12', '2026-03-15')],
    '2026-03-16',
  ],
  ['working days, counter stopped 6, 9, 10/3', '2026-03-02', '10 working-day', [pause('2026-03-05', '2026-03-10')], '2026-03-19'],
  [
    'a pause over a weekend takes no working day',
    '2026-03-02',
    '5 working-day',
    [pause('2026-03-06', '2026-03-08')],
    '2026-03-09',
  ],
  ['a pause over a make-up Saturday', '2026-08-20', '5 working-day', [pause('2026-08-21', '2026-08-23')], '2026-08-27'],
  ['a month with a pause', '2026-01-31', '1 month', [pause('2026-02-10', '2026-02-13')], '2026-03-03'],
  ['an open pause that is never reached', '2026-03-02', '5 day', [pause('2026-03-20')], '2026-03-07'],
  ['an open pause', '2026-03-02', '5 day', [pause('2026-03-04')], 'due/still-paused'],
])('%s', (_, from, limit, pauses, due) => {
  expect(end(from, limit, { pauses })).toBe(due)
})

test.each([
  ['Friday afternoon into Monday', '2026-03-06T15:00', '4 working-hour', '2026-03-09T09:30'],
  ['across lunch', '2026-03-06T10:30', '2 working-hour', '2026-03-06T14:00'],
  ['to the end of the morning, not to the afternoon', '2026-03-06T10:30', '1 working-hour', '2026-03-06T11:30'],
  ['to the end of the day', '2026-03-06T15:00', '2 working-hour', '2026-03-06T17:00'],
  ['begun at lunch', '2026-03-06T12:15', '1 working-hour', '2026-03-06T14:00'],
  ['begun before the office opens', '2026-03-06T05:00', '1 working-hour', '2026-03-06T08:30'],
  ['begun after it closes', '2026-03-06T18:00', '1 working-hour', '2026-03-09T08:30'],
  ['begun on a Sunday', '2026-03-08T09:00', '8 working-hour', '2026-03-09T17:00'],
  ['five days of 8 hours', '2026-03-02T09:00', '40 working-hour', '2026-03-09T09:00'],
  ['over a holiday', '2026-11-23T16:00', '2 working-hour', '2026-11-25T08:30'],
  ['on a make-up Saturday', '2026-08-21T16:00', '2 working-hour', '2026-08-22T08:30'],
  ['a quarter of an hour', '2026-03-06T16:50', '0.25 working-hour', '2026-03-09T07:35'],
  ['seconds are kept', '2026-03-06T15:00:30', '1 working-hour', '2026-03-06T16:00:30'],
  ['as an instant with offset', '2026-03-06T15:00:00+07:00', '4 working-hour', '2026-03-09T09:30:00+07:00'],
  ['as an instant of UTC', '2026-03-06T08:00:00Z', '4 working-hour', '2026-03-09T02:30:00Z'],
  ['without a time', '2026-03-06', '4 working-hour', 'due/needs-time'],
])('%s', (_, from, limit, due) => {
  expect(end(from, limit)).toBe(due)
})

test('a pause of working hours is taken off to the minute, a pause in days by whole days', () => {
  const stopped = { pauses: [pause('2026-03-05T16:00', '2026-03-11T09:00')] }
  expect(end('2026-03-02T08:00', '80 working-hour', stopped)).toBe('2026-03-19T10:30')
  expect(end('2026-03-02T08:00', '80 working-hour', { pauses: [pause('2026-03-05', '2026-03-10')] })).toBe('2026-03-19T08:00')
  expect(end('2026-03-06T15:00', '4 working-hour', { pauses: [pause('2026-03-06T16:00', '2026-03-06T16:30')] })).toBe(
    '2026-03-09T10:00',
  )
})

test('months end on the last day of a shorter month and roll only when asked', () => {
  expect(end('2026-01-31', '1 month')).toBe('2026-02-28')
  expect(end('2026-01-31', '1 month', roll)).toBe('2026-03-02')
  expect(end('2026-12-15', '36 month')).toBe('2029-12-15')
})

test('the caller may set days off and to work', () => {
  expect(end('2026-11-20', '5 working-day', { calendar: { off: ['2026-11-23'] } })).toBe('2026-12-01')
  expect(end('2026-11-20', '5 working-day', { calendar: { work: ['2026-11-21', '2026-11-24'] } })).toBe('2026-11-26')
  expect(end('2026-03-06T15:00', '4 working-hour', { calendar: { work: ['2026-03-07'] } })).toBe('2026-03-07T09:30')
})

test('day 0 is the day itself, on a day off too', () => {
  expect(end('2026-11-22', '1 working-day')).toBe('2026-11-23')
  expect(end('2026-11-22', '0 working-day')).toBe('2026-11-22')
  expect(end('2026-11-22', '0 day', roll)).toBe('2026-11-23')
  expect(end('2026-11-20T16:59', '1 working-day')).toBe('2026-11-23')
})

test.each([
  ['31/4', { from: '2026-04-31' }, 'due/bad-date'],
  ['no date', { from: undefined }, 'due/bad-date'],
  ['a date in words', { from: '05/11/2026' }, 'due/bad-date'],
  ['a year slipped', { from: '0206-03-02' }, 'due/bad-date'],
  ['no limit', { limit: null }, 'due/bad-limit'],
  ['unknown unit', { limit: { amount: 3, unit: 'week' } }, 'due/bad-unit'],
  ['negative', { limit: { amount: -1, unit: 'day' } }, 'due/bad-amount'],
  ['half a day', { limit: { amount: 0.5, unit: 'working-day' } }, 'due/bad-amount'],
  ['a number as text', { limit: { amount: '3', unit: 'day' } }, 'due/bad-amount'],
  ['without end', { limit: { amount: 1e9, unit: 'day' } }, 'due/bad-amount'],
  ['unknown roll', { roll: 'previous' }, 'due/bad-roll'],
  ['a pause that runs backwards', { pauses: [pause('2026-03-05', '2026-03-04')] }, 'due/bad-pause'],
  ['a pause on 30/2', { pauses: [pause('2026-02-30', '2026-03-04')] }, 'due/bad-date'],
  ['pauses that are none', { pauses: 'x' }, 'due/bad-pause'],
  ['a day both off and on', { calendar: { off: ['2026-03-03'], work: ['2026-03-03'] } }, 'due/bad-calendar'],
  ['a bad day off', { calendar: { off: ['2026-02-30'] } }, 'due/bad-date'],
  ['before the calendar', { from: '2019-03-02' }, 'due/outside-calendar'],
  ['past the calendar', { from: '2027-12-30' }, 'due/outside-calendar'],
  ['a roll past the calendar', { from: '2028-01-01', limit: { amount: 1, unit: 'day' }, ...roll }, 'due/outside-calendar'],
])('refused: %s', (_, change, code) => {
  const input = { id: 7, from: '2026-03-02', limit: { amount: 3, unit: 'working-day' }, ...change }
  expect(dueLine(input, calendar)).toMatchObject({ id: 7, problem: { code } })
})

test('a line that is no record is refused too', () => {
  for (const input of [null, 3, 'x', [], undefined])
    expect(dueLine(input, calendar)).toMatchObject({ id: null, problem: { code: expect.stringMatching(/^due\//u) } })
})

test('an answer holds its id, the due day and the steps, nothing else', () => {
  expect(line('2026-08-21', '3 working-day')).toEqual({
    id: 'x',
    dueOn: '2026-08-25',
    steps: [
      { date: '2026-08-22', counts: true, n: 1, kind: 'makeupWork', pairedWith: '2026-08-31' },
      { date: '2026-08-23', counts: false, why: 'weekend' },
      { date: '2026-08-24', counts: true, n: 2 },
      { date: '2026-08-25', counts: true, n: 3 },
    ],
  })
  expect(line('2026-08-29', '2 day', { ...roll, pauses: null })).toEqual({
    id: 'x',
    dueOn: '2026-09-03',
    steps: [
      { date: '2026-08-30', counts: true, n: 1 },
      { date: '2026-08-31', counts: true, n: 2, kind: 'swapOff', pairedWith: '2026-08-22' },
      { date: '2026-09-01', counts: false, why: 'rolled', kind: 'statutory', name: 'Quốc khánh' },
      { date: '2026-09-02', counts: false, why: 'rolled', kind: 'statutory', name: 'Quốc khánh' },
      { date: '2026-09-03', counts: false, why: 'due-after-roll' },
    ],
  })
  expect(line('2026-11-23T16:00', '3 working-hour', { pauses: [pause('2026-11-25T08:00', '2026-11-26T16:00')] })).toEqual({
    id: 'x',
    dueAt: '2026-11-27T08:00',
    steps: [
      { date: '2026-11-23', counts: true, n: 1, part: [{ start: '16:00', end: '17:00', minutes: 60 }] },
      { date: '2026-11-24', counts: false, why: 'day-off', kind: 'statutory', name: 'Ngày Văn hóa Việt Nam' },
      { date: '2026-11-25', counts: true, n: 2, part: [{ start: '07:30', end: '08:00', minutes: 30 }] },
      { date: '2026-11-26', counts: true, n: 3, part: [{ start: '16:00', end: '17:00', minutes: 60 }] },
      { date: '2026-11-27', counts: true, n: 4, part: [{ start: '07:30', end: '08:00', minutes: 30 }] },
    ],
  })
})
