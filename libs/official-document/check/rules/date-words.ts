import type { CheckContext } from '../context.ts'
import { finding, placeOf, reworded } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { Para } from '../parts/parts.ts'

const FULL = /^(.*?)(,?)\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\.?$/u
const NUMERIC = /^(.*?)(,?)\s*ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\.?$/u
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Place and date (II.4): “Ninh Bình, ngày 05 tháng 01 năm 2025”. Room left for the day is right. */
export function dateWords({ parts }: CheckContext): CheckFinding[] {
  const { placeDate } = parts
  if (!placeDate) return []
  const numeric = NUMERIC.exec(placeDate.words)
  const hit = FULL.exec(placeDate.words) ?? numeric
  if (!hit) return openDate(placeDate)
  const [, place = '', comma = '', day = '', month = '', year = ''] = hit
  if (!exists(Number(day), Number(month), Number(year)))
    return [finding('date/impossible', { part: 'placeDate', place: placeOf(placeDate), found: placeDate.words })]
  const right = `${capitals(place)}, ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? `0${Number(month)}` : Number(month)} năm ${year}`
  const found: CheckFinding[] = []
  if (numeric) found.push(reworded('date/form', 'placeDate', placeDate, right))
  else if (day.length === 1 || month !== (Number(month) < 3 ? `0${Number(month)}` : String(Number(month))))
    found.push(reworded('date/padding', 'placeDate', placeDate, right))
  if (comma === '' && place !== '') found.push(reworded('date/comma', 'placeDate', placeDate, right))
  if (capitals(place) !== place) found.push(reworded('place/case', 'placeDate', placeDate, right))
  return found
}

/** A date not yet filled in: the comma and the place can be judged all the same. */
function openDate(placeDate: Para): CheckFinding[] {
  const hit = /^([\p{L}\s.'-]+?)(,?)\s*ngày(?=[\s….])/u.exec(placeDate.words)
  return hit && hit[2] === ''
    ? [
        finding('date/comma', {
          part: 'placeDate',
          place: placeOf(placeDate),
          found: placeDate.words,
          expected: `${hit[1]}, ngày`,
        }),
      ]
    : []
}

function exists(day: number, month: number, year: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (LAST_DAYS[month - 1] ?? 0))
}

/** A name with capitals at each syllable; the common noun before it stays small only where it is no first word. */
const capitals = (place: string): string =>
  place
    .split(' ')
    .map(word => (/^[-–]$/u.test(word) ? word : (word[0] ?? '').toUpperCase() + word.slice(1)))
    .join(' ')
