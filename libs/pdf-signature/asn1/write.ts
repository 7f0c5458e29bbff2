import { tags } from './der.ts'

/** Writes an ASN.1 element (DER). */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOctets(content.length), content])
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Buffer.from([length])
  const octets: number[] = []
  for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256)
  return Buffer.from([0x80 | octets.length, ...octets])
}

export const sequence = (...items: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...items)

/** A SET OF in the order that DER asks for (X.690, 11.6). */
export const setOf = (...items: readonly Uint8Array[]): Uint8Array => der(tags.set, ...items.toSorted(Buffer.compare))

export const octetString = (bytes: Uint8Array): Uint8Array => der(tags.octetString, bytes)

export const nothing = (): Uint8Array => der(tags.null)

export const boolean = (value: boolean): Uint8Array => der(tags.boolean, Buffer.from([value ? 0xff : 0]))

/** A whole number, not negative. */
export function integer(value: number): Uint8Array {
  const hex = value.toString(16)
  return unsigned(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'))
}

/** A whole number from its bytes, most significant first. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (from < bytes.length - 1 && bytes[from] === 0) from += 1
  const plain = bytes.subarray(from)
  return der(tags.integer, ((plain[0] ?? 0) & 0x80) === 0 ? plain : Buffer.concat([Buffer.from([0]), plain]))
}

export function objectId(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const octets = [first * 40 + second, ...rest].flatMap(number => {
    const groups = [number % 128]
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) groups.unshift(0x80 | (left % 128))
    return groups
  })
  return der(tags.oid, Buffer.from(octets))
}
