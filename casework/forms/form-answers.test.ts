import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FormField } from '../../kernel/act-form.ts'
import { answersIn, emptyAnswer, readPlain } from './form-answers.ts'

const field = (kind: FormField['kind']): FormField => ({ name: 'x', kind, label: { vi: 'X', en: 'X' } })
const read = (kind: FormField['kind'], typed: string, time?: string) =>
  readPlain(field(kind), { x: [typed], ...(time === undefined ? {} : { 'x.time': [time] }) })
const value = (kind: FormField['kind'], typed: string, time?: string) => {
  const got = read(kind, typed, time)
  return got !== 'empty' && 'value' in got ? got.value : got
}

test('a date is read as the office types it, and a day that does not exist is said to be none', () => {
  expect(['27/11/2026', '7-1-2026', '2026-11-27'].map(typed => value('date', typed))).toEqual([
    '2026-11-27',
    '2026-01-07',
    '2026-11-27',
  ])
  expect(read('date', '31/4/2026')).toEqual({ fault: { field: 'x', code: 'form/date-unreadable', data: { typed: '31/4/2026' } } })
  expect(read('date', '  ')).toBe('empty')
})

test('an hour may be written 16:30, 16h30 or 16 giờ', () => {
  expect(['16:30', '16h30', '16 giờ 30', '16h'].map(time => value('date-time', '24/11/2026', time))).toEqual([
    '2026-11-24T16:30',
    '2026-11-24T16:30',
    '2026-11-24T16:30',
    '2026-11-24T16:00',
  ])
  expect(read('date-time', '24/11/2026', '25:00')).toMatchObject({ fault: { code: 'form/time-unreadable' } })
  expect(read('date-time', '', '16:30')).toMatchObject({ fault: { code: 'form/date-needed' } })
})

test('figures are read the Vietnamese way', () => {
  expect(['1.234,5', '60', '-3', '12.000'].map(typed => value('number', typed))).toEqual([1234.5, 60, -3, 12000])
  expect(read('number', '1,234.5')).toMatchObject({ fault: { code: 'form/number-unreadable' } })
})

test('answers are taken in NFC with plain line ends, hidden values of the form are left alone', () => {
  const form = new FormData()
  form.append('f.text', 'Tha\u0300nh pho\u0302\u0301\r\ndòng hai')
  form.append('csrf', 'secret')
  form.append('f.body', 'a')
  form.append('f.body', 'b')
  expect(answersIn(form)).toEqual({ text: ['Thành phố\ndòng hai'], body: ['a', 'b'] })
})

test('an empty answer is null where the act wants null, left out where it may be left out', () => {
  const act = {
    from: 'open',
    right: 'x',
    input: z.object({ a: z.string().nullable(), b: z.string().optional(), c: z.string().default('') }),
  } as const
  expect(['a', 'b', 'c'].map(name => emptyAnswer(act, name))).toEqual([null, undefined, undefined])
})
