import type { Inline, Run } from './blocks.ts'

const nbsp = '\u00a0'

/**
 * Text as it may stand in an official document (TCVN 6909): composed (NFC), on one line, without control, format,
 * private-use and unpaired characters.
 */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\f\v\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
}

const boundBefore =
  /(^|[\s(“"])(ngày|tháng|năm|quý|Quý|tuần|Tuần|số|Số|Điều|điều|Khoản|khoản|Điểm|điểm|Mục|mục|Chương|chương|Phần|phần|Phụ lục|phụ lục|lúc|đến|khóa|trang) (?=[\p{Nd}IVXLa-zđ][\p{Nd}IVX./,)\-–]*(?:\s|[,;.:)”"]|$|\/))/gu
const boundAfter = /((?:^|[\s(])\p{Nd}[\p{Nd}.,]*) (?=(?:%|giờ|phút|tỷ|triệu|nghìn|km|ha|m2|m²)(?:[^\p{L}]|$))/gu

/** Keeps a number with the word that names it in one line, by no-break spaces. */
export const bindNumbers = (text: string): string => text.replace(boundBefore, `$1$2${nbsp}`).replace(boundAfter, `$1${nbsp}`)

/** Runs ready to be set: clean, numbers bound, empty ones dropped. */
export function runsOf(inline: Inline, look: Omit<Run, 'text'> = {}): Run[] {
  const runs: readonly Run[] = typeof inline === 'string' ? [{ text: inline }] : inline
  return runs.map(run => ({ ...look, ...run, text: bindNumbers(clean(run.text)) })).filter(run => run.text !== '')
}

/** Capitals by Vietnamese rules. */
export const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** A line of a list without the mark it came with. */
export const bareLine = (text: string): string =>
  clean(text)
    .trim()
    .replace(/^[-–+•]\s*/u, '')
    .replace(/[\s;.,]+$/u, '')
