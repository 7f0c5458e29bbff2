import { extractTasksFromDocument } from '@kheo/official-document'
import { expect, test } from 'vitest'
import { testCalendar } from '../../test/factories/world.ts'
import { readDue } from './read-due.ts'

const calendar = testCalendar()
const at = { receivedOn: '2026-11-24', today: '2026-11-24', issuedOn: '2026-11-20', calendar }

/** The deadline of one sentence of a notice, as the intake page works it out. */
function due(words: string) {
  const text = `THÔNG BÁO\nKết luận\n\nGiao Sở Tài chính rà soát các dự án, hoàn thành ${words}.\n`
  const [task] = extractTasksFromDocument(text, {
    docDate: '2026-11-20',
    issuer: 'Văn phòng UBND tỉnh',
    addWorkingDays: (from, days) => calendar.addWorkingDays(from, days),
  })
  if (!task) throw new Error(`no task was read from: ${words}`)
  return readDue(task, at)
}

test.each([
  ['trước ngày 15/12/2026', '2026-12-14', 'day-before', []],
  ['chậm nhất ngày 15/12/2026', '2026-12-15', 'named', []],
  ['trong quý I năm 2027', '2027-03-31', 'period', []],
  ['trong 10 ngày làm việc kể từ ngày nhận được văn bản này', '2026-12-08', 'counted', []],
  ['trong 10 ngày kể từ ngày ký', '2026-11-30', 'counted', []],
  ['trước ngày 20/11/2026', '2026-11-19', 'day-before', ['past']],
  ['chậm nhất ngày 29/11/2026', '2026-11-29', 'named', ['day-off']],
] as const)('"%s" is due on %s', (words, dueOn, how, flags) => {
  expect(due(words)).toMatchObject({ dueOn, how, flags })
})

test('a deadline with an hour keeps it, and the words stay as printed', () => {
  const read = due('trước 16 giờ ngày 15/12/2026')
  expect(read).toMatchObject({ dueOn: '2026-12-15', dueAt: '2026-12-15T16:00:00+07:00', how: 'hour' })
  expect(read.words).toContain('16 giờ')
})

test('a day that the calendar has not is no date, and what recurs has no single one', () => {
  expect(due('trước ngày 31/4/2027')).toMatchObject({ dueOn: null, flags: ['impossible'] })
  expect(readDue({ dueText: 'hằng tháng', dueOn: null, dueRule: 'monthly', dueResolved: null }, at)).toMatchObject({
    dueOn: null,
    flags: ['recurring'],
  })
  expect(readDue({ dueText: 'trước kỳ họp', dueOn: null, dueRule: 'before-event:kỳ họp', dueResolved: null }, at)).toMatchObject({
    dueOn: null,
    flags: ['event'],
  })
  expect(readDue({ dueText: null, dueOn: null, dueRule: null, dueResolved: null }, at)).toMatchObject({
    words: null,
    how: 'none',
  })
})
