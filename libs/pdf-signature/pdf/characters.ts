/** Character classes and strings of PDF (ISO 32000-1, 7.2.2 and 7.3.4). */
export const isSpace = (code: number | undefined): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0x00

const delimiters = new Set([0x28, 0x29, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x2f, 0x25])
export const isDelimiter = (code: number): boolean => delimiters.has(code)

export const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39

export const isRegular = (code: number | undefined): boolean => code !== undefined && !isSpace(code) && !delimiters.has(code)

type Found = { bytes: Uint8Array; end: number } | null

/** A string in angle brackets; null when it does not end or holds something else than hexadecimal digits. */
export function readHexString(bytes: Uint8Array, from: number): Found {
  const end = bytes.indexOf(0x3e, from)
  if (end < 0) return null
  let digits = Buffer.from(bytes.buffer, bytes.byteOffset + from + 1, end - from - 1).toString('latin1')
  if (/[^0-9a-fA-F]/u.test(digits)) digits = digits.replaceAll(/[ \n\r\t\f\0]/gu, '')
  if (/[^0-9a-fA-F]/u.test(digits)) return null
  return { bytes: Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex'), end: end + 1 }
}

const escapes: Readonly<Record<number, number>> = { 0x6e: 0x0a, 0x72: 0x0d, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0c }

/** A string in parentheses; null when it does not end. */
export function readLiteralString(bytes: Uint8Array, from: number): Found {
  const out: number[] = []
  let [at, open] = [from + 1, 1]
  for (;;) {
    const code = bytes[at]
    if (code === undefined) return null
    at += 1
    if (code === 0x5c) at = readEscape(bytes, at, out)
    else if (code === 0x28) open += 1
    else if (code === 0x29) open -= 1
    if (open === 0) return { bytes: Uint8Array.from(out), end: at }
    if (code !== 0x5c) out.push(code)
  }
}

function readEscape(bytes: Uint8Array, from: number, out: number[]): number {
  const code = bytes[from]
  if (code === undefined) return from
  if (code === 0x0d) return bytes[from + 1] === 0x0a ? from + 2 : from + 1
  if (code === 0x0a) return from + 1
  if (code < 0x30 || code > 0x37) {
    out.push(escapes[code] ?? code)
    return from + 1
  }
  let [value, at] = [0, from]
  for (let digit = bytes[at]; digit !== undefined && digit >= 0x30 && digit <= 0x37 && at < from + 3; digit = bytes[++at]) {
    value = value * 8 + digit - 0x30
  }
  out.push(value & 0xff)
  return at
}
