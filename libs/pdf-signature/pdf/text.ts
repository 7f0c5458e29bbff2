import { byteString } from './object.ts'
import type { PdfString } from './object.ts'

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16BE with its mark, UTF-8 with its mark, else PDFDocEncoding (its Latin part). */
export function readText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.subarray(3).toString('utf8')
  return buffer.toString('latin1')
}

export function textString(text: string): PdfString {
  const composed = text.normalize('NFC')
  if (/^[\x20-\x7e]*$/u.test(composed)) return byteString(Buffer.from(composed, 'latin1'))
  return byteString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(composed, 'utf16le').swap16()]))
}

const zoneMinutes = 7 * 60

/** A date as PDF writes it, in Vietnamese time: `D:20250105091233+07'00'`. */
export function dateText(at: Date): string {
  const local = new Date(at.getTime() + zoneMinutes * 60_000).toISOString()
  return `D:${local.slice(0, 19).replaceAll(/[-:T]/gu, '')}+07'00'`
}

/** Reads a PDF date (ISO 32000-1, 7.9.4); null when it is none. A date without a zone is taken as UTC. */
export function readDate(text: string): Date | null {
  const found = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/u.exec(text)
  if (!found) return null
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign,
    zoneHour = '00',
    zoneMinute = '00',
  ] = found
  const utc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(utc)) return null
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000
  return new Date(sign === '-' ? utc + offset : sign === '+' ? utc - offset : utc)
}
