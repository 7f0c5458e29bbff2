/**
 * Lunar years in UTC+7: first day, months from the first on (1 = 30 days, 0 = 29 days), number of the month that is repeated (0 = none).
 * Computed from new moons and solar terms; checked against printed calendars for Tết.
 */
const YEARS: Record<number, readonly [string, string, number]> = {
  2020: ['2020-01-25', '0111010010011', 4],
  2021: ['2021-02-12', '011010101010', 0],
  2022: ['2022-02-01', '101011010101', 0],
  2023: ['2023-01-22', '0100110110101', 2],
  2024: ['2024-02-10', '010010110110', 0],
  2025: ['2025-01-29', '1010010101110', 6],
  2026: ['2026-02-17', '101001001110', 0],
  2027: ['2027-02-06', '110100100110', 0],
  2028: ['2028-01-26', '1110100100110', 5],
  2029: ['2029-02-13', '110101010010', 0],
  2030: ['2030-02-02', '110110101010', 0],
  2031: ['2031-01-23', '0101101101010', 3],
  2032: ['2032-02-11', '010101101101', 0],
  2033: ['2033-01-31', '0100101011101', 11],
  2034: ['2034-02-19', '010010011101', 0],
  2035: ['2035-02-08', '101001001101', 0],
  2036: ['2036-01-28', '1101001001011', 6],
  2037: ['2037-02-15', '1011001001', 0],
}

/** First and last day of a lunar month (the plain one, not its repetition) as ISO dates; null outside the table. */
export function lunarMonth(year: number, month: number): { first: string; last: string } | null {
  const row = YEARS[year]
  if (!row || month < 1 || month > 12) return null
  const [start, lengths, leap] = row
  const index = leap > 0 && month > leap ? month : month - 1
  let day = Date.parse(`${start}T00:00:00Z`)
  for (let i = 0; i < index; i++) day += (lengths[i] === '1' ? 30 : 29) * 86_400_000
  const length = lengths[index] === '1' ? 30 : 29
  const iso = (t: number) => new Date(t).toISOString().slice(0, 10)
  return index < lengths.length ? { first: iso(day), last: iso(day + (length - 1) * 86_400_000) } : null
}
