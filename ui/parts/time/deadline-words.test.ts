import { expect, test } from 'vitest'
import { deadlineInFull, deadlineWords, type Deadline } from './deadline-words.ts'

const TODAY = '2026-11-24'
const plain = (words: string) => words.replaceAll('\u00A0', ' ')

const cases: readonly (readonly [Deadline, string, string])[] = [
  [{ state: 'far', workingDays: 12, date: '2026-12-10' }, 'còn 12 ngày làm việc', '12 working days left'],
  [{ state: 'soon', workingDays: 1, date: '2026-11-25' }, 'còn 1 ngày làm việc', '1 working day left'],
  [{ state: 'soon', workingDays: 0, date: '2026-11-28' }, 'hạn 28/11', 'due 28/11'],
  [{ state: 'today', date: TODAY }, 'hạn hôm nay', 'due today'],
  [{ state: 'today', date: TODAY, time: '16:30' }, 'trước 16 giờ 30 hôm nay', 'before 16:30 today'],
  [
    { state: 'soon', workingDays: 3, date: '2026-11-27', time: '17:00' },
    'còn 3 ngày làm việc, trước 17 giờ 00',
    '3 working days left, before 17:00',
  ],
  [{ state: 'soon', workingDays: 0, date: '2026-11-28', time: '17:00' }, 'hạn trước 17 giờ 00, 28/11', 'due before 17:00, 28/11'],
  [{ state: 'overdue', workingDays: 0, date: TODAY, time: '17:00' }, 'quá hạn từ 17 giờ 00 hôm nay', 'overdue since 17:00 today'],
  [
    { state: 'overdue', workingDays: 0, date: '2026-11-22', time: '17:00' },
    'quá hạn từ 17 giờ 00, 22/11',
    'overdue since 17:00, 22/11',
  ],
  [{ state: 'overdue', workingDays: 2, date: '2026-11-19' }, 'quá hạn 2 ngày làm việc', '2 working days overdue'],
  [{ state: 'overdue', workingDays: 0, date: '2026-11-23' }, 'quá hạn từ 23/11', 'overdue since 23/11'],
  [
    { state: 'paused', date: '2026-11-20', reason: 'chờ bổ sung' },
    'tạm dừng từ 20/11 (chờ bổ sung)',
    'paused since 20/11 (chờ bổ sung)',
  ],
  [{ state: 'paused', date: '2025-11-20' }, 'tạm dừng từ 20/11/2025', 'paused since 20/11/2025'],
  [{ state: 'waiting' }, 'chờ nghiệm thu', 'awaiting acceptance'],
  [{ state: 'done', date: TODAY }, 'xong đúng hạn 24/11', 'done on time 24/11'],
  [{ state: 'done-late', workingDays: 3 }, 'xong chậm 3 ngày làm việc', 'done 3 working days late'],
  [{ state: 'none', reason: 'Chánh Văn phòng' }, 'không đặt hạn (Chánh Văn phòng)', 'no due date set (Chánh Văn phòng)'],
]

test.each(cases)('%j is told in words', (deadline, vietnamese, english) => {
  expect(plain(deadlineWords(deadline, TODAY, 'vi'))).toBe(vietnamese)
  expect(plain(deadlineWords(deadline, TODAY, 'en'))).toBe(english)
})

test('the due date in full counts the whole day', () => {
  expect(plain(deadlineInFull({ state: 'soon', workingDays: 3, date: '2026-11-27' }, 'vi'))).toBe('hết thứ Sáu, 27/11/2026')
  expect(deadlineInFull({ state: 'overdue', workingDays: 2, date: '2026-11-19' }, 'en')).toBe('end of Thursday, 19/11/2026')
  expect(plain(deadlineInFull({ state: 'soon', workingDays: 3, date: '2026-11-27', time: '17:00' }, 'vi'))).toBe(
    'thứ Sáu, 27/11/2026',
  )
  expect(deadlineInFull({ state: 'none' }, 'vi')).toBe('')
})
