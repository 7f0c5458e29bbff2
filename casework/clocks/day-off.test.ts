import { expect, test } from 'vitest'
import { officeCalendar } from '../../org/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { dayOffOf, daysOffAhead } from './day-off.ts'
import { matterView } from '../matter/matter-view.ts'
import { dayOffWords } from '../pages/parts/day-off-words.ts'
import { makeProofOffice, useProofsWithForms } from '../proof/office.ts'

const calendar = officeCalendar([], null)

test('a weekend and a holiday are days off, with their name and the working days around them; a working day is none', () => {
  expect(dayOffOf('2026-12-05', calendar)).toEqual({
    date: '2026-12-05',
    name: null,
    before: '2026-12-04',
    after: '2026-12-07',
  })
  expect(dayOffOf('2027-01-01', calendar)).toMatchObject({
    name: expect.stringContaining('Tết Dương lịch'),
    before: '2026-12-31',
  })
  expect(dayOffOf('2026-12-04', calendar)).toBeNull()
})

test('a date beyond the calendar is not spoken of', () => {
  expect([dayOffOf('2046-01-06', calendar), dayOffOf('1990-01-06', calendar)]).toEqual([null, null])
})

test('a form knows the days off of the year to come', () => {
  const days = daysOffAhead('2026-12-01', calendar).map(day => day.date)
  expect(days.slice(0, 2)).toEqual(['2026-12-05', '2026-12-06'])
  expect(days).toContain('2027-01-01')
  expect(days).not.toContain('2026-12-01')
})

test('the giver is told the day, its name and the working days around it, in both languages', () => {
  const day = dayOffOf('2026-12-05', calendar)
  if (!day) throw new Error('a Saturday')
  expect(dayOffWords(day, 'vi').replaceAll('\u00A0', ' ')).toBe(
    'Hạn thứ Bảy, 05/12/2026 rơi vào ngày nghỉ hằng tuần. Ngày làm việc liền trước: thứ Sáu, 04/12/2026; liền sau: thứ Hai, 07/12/2026.',
  )
  expect(dayOffWords({ ...day, name: 'Tết' }, 'en')).toBe(
    'The deadline Saturday, 05/12/2026 is a day off (Tết). Working day before: Friday, 04/12/2026; after: Monday, 07/12/2026.',
  )
})

test('a matter given until a day off is taken, and its page says so; one until a working day says nothing', async () => {
  useProofsWithForms()
  const { chief, give } = await makeProofOffice(await testDatabase())
  const saturday = await matterView(chief, await give('đến thứ Bảy', '2026-12-05'))
  expect(saturday?.due).toMatchObject({ dueOn: '2026-12-05', dayOff: expect.stringContaining('04/12/2026') })
  const friday = await matterView(chief, await give('đến thứ Sáu', '2026-12-04'))
  expect(friday?.due).toMatchObject({ dueOn: '2026-12-04', dayOff: null })
})
