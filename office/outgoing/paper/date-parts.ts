import type { PlainDate } from '../../../kernel/clock.ts'

/** Day, month and year as documents print them: days below 10 and months 1, 2 with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function dateParts(date: PlainDate): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year }
}
