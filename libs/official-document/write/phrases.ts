import { bareLine, clean } from './clean.ts'
import { conventions } from './conventions.ts'
import { copyKinds } from './compose/copies.ts'
import type { PaperCopy } from './compose/copies.ts'
import type { OfficialDocument } from './model.ts'
import { typeIn } from './types.ts'

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

/** “16 giờ 30, ngày 27 tháng 11 năm 2026” of `2026-11-27T16:30`; room is left for what is not known. */
export function spelledHour(at: string): string {
  const [date = '', time = ''] = at.split('T')
  const [hour = '', minute = ''] = time.split(':')
  return `${hour || blank} giờ ${minute || blank}, ${spelledDate(date)}`
}

const conventionsOf = (document: OfficialDocument) => conventions[document.system ?? 'state']

/** “Số: 05/BC-VPUBND”: numbers below 10 with a zero, no spaces (II.3). Of the Party “Số 479-KH/TU”. */
export const numberLine = (document: OfficialDocument): string =>
  `${conventionsOf(document).numberLead}${numberAndSign(document)}`

/** “05/BC-VPUBND”, with room for a number not yet given. */
export function numberAndSign(document: OfficialDocument): string {
  return joined(document.number, document.sign, conventionsOf(document).numberJoint)
}

function joined(given: string | null | undefined, sign: string, joint: string): string {
  const number = given ? clean(given).trim().padStart(2, '0') : blank
  const rest = clean(sign).trim()
  return rest === '' ? number : `${number}${joint}${rest}`
}

/** “Số: 05/SY-UBND”. */
export const copyNumberLine = ({ number, kind, sign }: PaperCopy): string =>
  `Số: ${joined(number, `${copyKinds[kind].abbreviation}-${clean(sign).trim()}`, '/')}`

/** “Trường Yên, ngày 27 tháng 11 năm 2026”. */
export const placeAndDate = ({ place, date }: Pick<OfficialDocument, 'place' | 'date'>): string =>
  `${clean(place)}, ${spelledDate(date)}`

/** The printed name of the type: “Báo cáo”. */
export const typeName = ({
  system = 'state',
  type,
  typeName: own,
}: Pick<OfficialDocument, 'system' | 'type' | 'typeName'>): string => clean(own ?? typeIn(system, type)?.name ?? '')

/** How a sentence names the issuing body. */
export const organName = ({ organ }: OfficialDocument): string => clean(organ.fullName ?? organ.name)

/** Recipients, one a line: “- Như trên;” … “- Lưu: VT, TH.” (II.9). */
export function recipientLines(recipients: readonly string[]): string[] {
  const lines = recipients.map(bareLine).filter(line => line !== '')
  return lines.map((line, i) => `- ${line}${i === lines.length - 1 ? '.' : ';'}`)
}

/** Legal bases: each ends `;`, the last `.` (II.6); “Căn cứ” is written when missing; of the Party each opens with a dash. */
export function legalBasisLines({ legalBases, system = 'state' }: Pick<OfficialDocument, 'legalBases' | 'system'>): string[] {
  const lines = legalBases.map(bareLine).filter(line => line !== '')
  const opened = /^(Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)(?!\p{L})/u
  const { basisLead } = conventions[system]
  return lines.map((line, i) => `${basisLead}${opened.test(line) ? '' : 'Căn cứ '}${line}${i === lines.length - 1 ? '.' : ';'}`)
}

/** “(Kèm theo Báo cáo số 47/BC-VPUBND ngày … của …)”; not filled in electronic documents (III.1.c). */
export function annexReference(document: OfficialDocument): string {
  const filled = document.medium !== 'electronic'
  const number = numberAndSign(filled ? document : { ...document, number: null })
  return `(Kèm theo ${typeName(document)} số ${number} ${spelledDate(filled ? document.date : null)} của ${organName(document)})`
}
