import { SignatureFault } from '../fault.ts'
import { tags } from './der.ts'
import type { Der } from './der.ts'

/** The text of a directory string; Vietnamese names come as UTF-8 or BMP, old ones as Teletex. Composed (NFC). */
export function stringText(der: Der): string {
  const buffer = Buffer.from(der.content)
  if (der.tag === tags.bmp) return evenLength(buffer).swap16().toString('utf16le').normalize('NFC')
  if (der.tag === tags.universal) return utf32(buffer).normalize('NFC')
  if (der.tag === tags.teletex) return buffer.toString('latin1')
  return buffer.toString('utf8').normalize('NFC')
}

const evenLength = (buffer: Buffer) => buffer.subarray(0, buffer.length - (buffer.length % 2))

function utf32(buffer: Buffer): string {
  let text = ''
  for (let at = 0; at + 4 <= buffer.length; at += 4) {
    const code = buffer.readUInt32BE(at)
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\u{fffd}'
  }
  return text
}

/** UTCTime or GeneralizedTime (RFC 5280, 4.1.2.5), fractions of a second kept. Throws `asn1/broken`. */
export function timeOf(der: Der): Date {
  const text = Buffer.from(der.content).toString('latin1')
  const short = der.tag === tags.utcTime
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,](\d{1,9}))?(?:Z|([+-])(\d\d)(\d\d))?$/u.exec(
    short ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text,
  )
  if (!found) throw new SignatureFault('asn1/broken')
  const [, year, month, day, hour, minute, second = '00', fraction = '0', sign, zoneHour = '0', zoneMinute = '0'] = found
  const utc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`)
  if (Number.isNaN(utc)) throw new SignatureFault('asn1/broken')
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000
  return new Date(sign === '-' ? utc + offset : sign === '+' ? utc - offset : utc)
}
