import { lunarMonth } from '../gazetteer/lunar-months.ts'
import { addDays, yearOf } from './iso.ts'

/** Feasts by name: [lunar or solar, month, day]. */
const FEASTS: readonly (readonly [RegExp, 'lunar' | 'solar', number, number])[] = [
  [/Trung thu/, 'lunar', 8, 15],
  [/Giỗ Tổ/, 'lunar', 3, 10],
  [/(?:Tết |tết )[Dd]ương lịch/, 'solar', 1, 1],
  [/30\/0?4/, 'solar', 4, 30],
  [/Quốc khánh|0?2\/0?9/, 'solar', 9, 2],
  [/Tết|giao thừa/, 'lunar', 1, 1],
]

/** The day before the next feast that the words name, seen from the day of the document; null for other events. */
export function beforeFeast(words: string, docDate: string | null): string | null {
  const feast = FEASTS.find(([name]) => name.test(words))
  if (!feast || docDate === null) return null
  const [, calendar, month, day] = feast
  for (const year of [yearOf(docDate) - 1, yearOf(docDate), yearOf(docDate) + 1]) {
    const first = calendar === 'lunar' ? lunarMonth(year, month)?.first : `${year}-${String(month).padStart(2, '0')}-01`
    const on = first ? addDays(first, day - 1) : null
    if (on !== null && on > docDate) return addDays(on, -1)
  }
  return null
}
