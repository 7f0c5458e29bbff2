import { expect, test } from 'vitest'
import { testCalendar } from '../../test/factories/world.ts'
import { duesIn } from './requests/due-in-text.ts'
import { lastDue } from './requests/source-document.ts'

const at = { receivedOn: '2026-11-20', today: '2026-11-23', issuedOn: '2026-11-18', calendar: testCalendar() }
const dueOf = (sentence: string, organisation: readonly string[] = []) =>
  lastDue(duesIn(sentence, { issuedOn: at.issuedOn, organisation }), at)

test.each([
  ['Các sở, ban, ngành báo cáo kết quả về Văn phòng UBND tỉnh trước ngày 25/12/2026.', '2026-12-24'],
  ['Các sở, ban, ngành báo cáo kết quả về Văn phòng UBND tỉnh chậm nhất ngày 25/12/2026.', '2026-12-25'],
  ['Sở Nội vụ gửi báo cáo tổng kết trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản.', '2026-11-30'],
  ['Sở Nội vụ rà soát danh sách trước ngày 25/12/2026.', ''],
])('a request for reports begins with the last day in time: %s', (sentence, day) => {
  expect(dueOf(sentence)).toBe(day)
})

test('a unit that only this office knows is asked for its report too', () => {
  const sentence = 'BQLKT báo cáo kết quả rà soát trước ngày 25/12/2026.'
  expect(dueOf(sentence)).toBe('')
  expect(dueOf(sentence, ['BQLKT'])).toBe('2026-12-24')
})
