import { SignatureFault } from '../fault.ts'

/**
 * One ASN.1 element (X.690). Own reader, because signatures are made over the exact bytes of an element, and revocation lists with
 * hundreds of thousands of entries must be searched without building a tree. Indefinite lengths (BER) are read too.
 */
export type Der = {
  /** Identifier octet: class, constructed bit, number (numbers above 30 do not occur here). */
  readonly tag: number
  readonly bytes: Uint8Array
  readonly content: Uint8Array
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  printable: 0x13,
  teletex: 0x14,
  ia5: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universal: 0x1c,
  bmp: 0x1e,
} as const

const deepest = 60

/** The element at an offset; bytes behind it are left alone. Throws `asn1/broken`. */
export function readDer(bytes: Uint8Array, offset = 0, depth = 0): Der {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > deepest) throw broken()
  if (first === 0x80) return readIndefinite(bytes, offset, depth)
  let [length, head] = [first, 2]
  if (first > 0x80) {
    const count = first & 0x7f
    if (count > 6) throw broken()
    length = 0
    for (let i = 0; i < count; i += 1) length = length * 256 + (bytes[offset + 2 + i] ?? 0)
    head += count
  }
  const end = offset + head + length
  if (end > bytes.length) throw broken()
  return { tag, bytes: bytes.subarray(offset, end), content: bytes.subarray(offset + head, end) }
}

function readIndefinite(bytes: Uint8Array, offset: number, depth: number): Der {
  const tag = bytes[offset] ?? 0
  if ((tag & 0x20) === 0) throw broken()
  let at = offset + 2
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += readDer(bytes, at, depth + 1).bytes.length
  return { tag, bytes: bytes.subarray(offset, at + 2), content: bytes.subarray(offset + 2, at) }
}

/** The elements inside a constructed one. */
export function children(der: Der): Der[] {
  const found: Der[] = []
  for (let at = 0; at < der.content.length;) {
    const child = readDer(der.content, at)
    found.push(child)
    at += child.bytes.length
  }
  return found
}

/** Takes elements one after the other; wrong or missing ones throw `asn1/broken`. */
export class DerReader {
  private readonly items: readonly Der[]
  private at = 0

  constructor(der: Der) {
    this.items = children(der)
  }

  next(tag?: number): Der {
    const item = this.items[this.at]
    if (!item || (tag !== undefined && item.tag !== tag)) throw broken()
    this.at += 1
    return item
  }

  optional(tag: number): Der | undefined {
    const item = this.items[this.at]
    if (item?.tag !== tag) return undefined
    this.at += 1
    return item
  }

  rest(): readonly Der[] {
    return this.items.slice(this.at)
  }
}

/** Context tag `[n]`, constructed unless said otherwise. */
export const context = (number: number, form: 'constructed' | 'primitive' = 'constructed'): number =>
  (form === 'constructed' ? 0xa0 : 0x80) | number

/** The octets of a string, those of a constructed (BER) one joined. */
export function octets(der: Der): Uint8Array {
  return (der.tag & 0x20) === 0 ? der.content : Buffer.concat(children(der).map(octets))
}

/** The bits of a BIT STRING as bytes; unused bits are dropped as zeros. */
export const bits = (der: Der): Uint8Array => der.content.subarray(1)

export function integerHex(der: Der): string {
  return Buffer.from(der.content).toString('hex')
}

/** A small whole number. Throws `asn1/broken` for large or negative ones. */
export function smallInteger(der: Der): number {
  if (der.content.length === 0 || der.content.length > 6 || ((der.content[0] ?? 0) & 0x80) !== 0) throw broken()
  return der.content.reduce((value, byte) => value * 256 + byte, 0)
}

export function oid(der: Der): string {
  const numbers: number[] = []
  let value = 0
  for (const byte of der.content) {
    value = value * 128 + (byte & 0x7f)
    if ((byte & 0x80) !== 0) continue
    if (numbers.length === 0) numbers.push(Math.min(2, Math.floor(value / 40)), value - 40 * Math.min(2, Math.floor(value / 40)))
    else numbers.push(value)
    value = 0
  }
  return numbers.join('.')
}

const broken = () => new SignatureFault('asn1/broken')
