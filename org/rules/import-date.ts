import type { PlainDate } from '../../kernel/clock.ts'

/** A date as spreadsheets give it: 01/07/2025, 1.7.2025 or 2025-07-01; empty: the given default. What cannot be read stays as typed. */
export function readImportDate(typed: string, otherwise: PlainDate): string {
  const text = typed.trim()
  if (text === '') return otherwise
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
