import { SignatureFault } from '../fault.ts'
import { array, name, reference } from './object.ts'
import type { PdfDict, PdfString, PdfValue } from './object.ts'
import { isDelimiter, isDigit, isRegular, isSpace, readHexString, readLiteralString } from './characters.ts'

const deepest = 100

/** Reads objects from bytes at a place (ISO 32000-1, 7.2 and 7.3). Throws `pdf/broken`. */
export class PdfParser {
  readonly bytes: Uint8Array
  at: number
  private readonly buffer: Buffer

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  skipSpace(): void {
    for (;;) {
      const code = this.bytes[this.at]
      if (code === 0x25) this.skipLine()
      else if (code !== undefined && isSpace(code)) this.at += 1
      else return
    }
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw this.broken()
    this.skipSpace()
    const code = this.bytes[this.at]
    if (code === undefined) throw this.broken()
    if (code === 0x2f) return name(this.nameText())
    if (code === 0x28) return this.string(readLiteralString)
    if (code === 0x5b) return this.array(depth)
    if (code === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dict(depth) : this.string(readHexString)
    if (isDigit(code) || code === 0x2b || code === 0x2d || code === 0x2e) return this.numberOrReference()
    return this.constant()
  }

  /** The word at this place, or null; moves behind it. */
  keyword(): string {
    this.skipSpace()
    const from = this.at
    while (isRegular(this.bytes[this.at])) this.at += 1
    return this.buffer.toString('latin1', from, this.at)
  }

  /** A whole number without sign, or null and nothing is moved. */
  integer(): number | null {
    const from = this.at
    this.skipSpace()
    const begin = this.at
    while (isDigit(this.bytes[this.at])) this.at += 1
    if (this.at > begin && this.at - begin <= 12) return this.wholeNumber(begin)
    this.at = from
    return null
  }

  private wholeNumber(from: number): number {
    let value = 0
    for (let at = from; at < this.at; at += 1) value = value * 10 + (this.bytes[at] ?? 0) - 0x30
    return value
  }

  broken(): SignatureFault {
    return new SignatureFault('pdf/broken', { at: this.at })
  }

  private skipLine(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at += 1
  }

  private nameText(): string {
    const from = ++this.at
    while (isRegular(this.bytes[this.at])) this.at += 1
    const text = this.buffer.toString('latin1', from, this.at)
    if (!text.includes('#')) return text
    return text.replaceAll(/#([0-9a-fA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  private string(read: (bytes: Uint8Array, from: number) => { bytes: Uint8Array; end: number } | null): PdfString {
    const start = this.at
    const found = read(this.bytes, start)
    if (!found) throw this.broken()
    this.at = found.end
    return { kind: 'string', bytes: found.bytes, start, end: found.end }
  }

  private array(depth: number): PdfValue {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x5d) break
      items.push(this.value(depth + 1))
    }
    this.at += 1
    return array(items)
  }

  private dict(depth: number): PdfDict {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    const repeated: string[] = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break
      if (this.bytes[this.at] !== 0x2f) throw this.broken()
      const key = this.nameText()
      if (entries.has(key)) repeated.push(key)
      const value = this.value(depth + 1)
      if (value !== null) entries.set(key, value)
    }
    this.at += 2
    return { kind: 'dict', entries, repeated }
  }

  private numberOrReference(): PdfValue {
    const from = this.at
    const number = this.integer()
    if (number !== null && !isRegular(this.bytes[this.at])) {
      const behind = this.at
      const generation = this.integer()
      if (generation !== null && this.keyword() === 'R') return reference(number, generation)
      this.at = behind
      return number
    }
    this.at = from
    const text = this.keyword()
    const real = Number(text)
    if (text === '' || Number.isNaN(real)) throw this.broken()
    return real
  }

  private constant(): PdfValue {
    const code = this.bytes[this.at]
    if (code === undefined || isDelimiter(code)) throw this.broken()
    const word = this.keyword()
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    throw this.broken()
  }
}
