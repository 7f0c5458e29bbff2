import { bareLine, clean } from './clean.ts'
import type { OfficialDocument } from './model.ts'
import { documentType } from './types.ts'

const blank = '\u00a0'.repeat(6)
const datePattern = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u

/** The parts of `YYYY-MM-DD` or `YYYY-MM`; null when it is neither. */
export function dateParts(date: string): { year: number; month: number; day: number | null } | null {
  const found = datePattern.exec(date)
  if (!found) return null
  const [year, month] = [Number(found[1]), Number(found[2])]
  const day = found[3] === undefined ? null : Number(found[3])
  if (month < 1 || month > 12) return null
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())) return null
  return { year, month, day }
}

/** “ngày 05 tháng 01 năm 2026”: days below 10 and months 1, 2 with a zero (II.4); room is left for what is not known. */
export function spelledDate(date: string | null | undefined): string {
  const parts = date ? dateParts(date) : null
  if (!parts) return `ngày${blank}tháng${blank}năm${blank}`.trimEnd()
  const day = parts.day === null ? blank : `\u00a0${String(parts.day).padStart(2, '0')} `
  const month = parts.month < 3 ? `0${parts.month}` : String(parts.month)
  return `ngày${day}tháng\u00a0${month} năm\u00a0${parts.year}`
}

/** “Số: 05/BC-VPUBND”: numbers below 10 with a zero, no spaces (II.3). */
export const numberLine = (document: OfficialDocument): string => `Số: ${numberAndSign(document)}`

/** “05/BC-VPUBND”, with room for a number not yet given. */
export function numberAndSign(document: OfficialDocument): string {
  const number = document.number ? clean(document.number).trim().padStart(2, '0') : blank
  const sign = clean(document.sign).trim()
  return sign === '' ? number : `${number}/${sign}`
}

/** “Trường Yên, ngày 27 tháng 11 năm 2026”. */
export const placeAndDate = (document: OfficialDocument): string => `${clean(document.place)}, ${spelledDate(document.date)}`

/** The printed name of the type: “Báo cáo”. */
export const typeName = (document: OfficialDocument): string => clean(document.typeName ?? documentType(document.type).name)

/** Recipients, one a line: “- Như trên;” … “- Lưu: VT, TH.” (II.9). */
export function recipientLines(recipients: readonly string[]): string[] {
  const lines = recipients.map(bareLine).filter(line => line !== '')
  return lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`)
}

/** Legal bases: each ends `;`, the last `.` (II.6); “Căn cứ” is written when missing. */
export function legalBasisLines(bases: readonly string[]): string[] {
  const lines = bases.map(bareLine).filter(line => line !== '')
  const opened = /^(Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)(?!\p{L})/u
  return lines.map((line, i) => `${opened.test(line) ? '' : 'Căn cứ '}${line}${i === lines.length - 1 ? '.' : ';'}`)
}

/** “(Kèm theo Báo cáo số 47/BC-VPUBND ngày … của …)”; not filled in electronic documents (III.1). */
export function annexReference(document: OfficialDocument): string {
  const { organ } = document
  const filled = document.medium !== 'electronic'
  const number = numberAndSign(filled ? document : { ...document, number: null })
  const name = document.type === 'cong-van' ? 'Công văn' : typeName(document)
  return `(Kèm theo ${name} số ${number} ${spelledDate(filled ? document.date : null)} của ${clean(organ.fullName ?? organ.name)})`
}
