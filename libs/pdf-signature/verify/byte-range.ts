import { readHexString } from '../pdf/characters.ts'
import type { PdfFile } from '../pdf/file.ts'
import { as } from '../pdf/object.ts'
import type { PdfDict } from '../pdf/object.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

/** The bytes a signature is over: all up to `end` but the hole where the signature itself stands. */
export type SignedRange = {
  readonly start: number
  readonly holeEnd: number
  readonly end: number
  readonly contents: Uint8Array
}

/**
 * Reads and checks `ByteRange`: four whole numbers, from the first byte, with one hole that is exactly the `Contents` of this very
 * dictionary. Anything else leaves room for bytes that nobody signed.
 */
export function signedRange(file: PdfFile, dict: PdfDict): SignedRange | Reason {
  if (dict.repeated.length > 0) return reason('range/repeated-keys', { keys: dict.repeated.join(', ') })
  const items = as('array', dict.entries.get('ByteRange'))?.items ?? []
  const contents = as('string', dict.entries.get('Contents'))
  if (items.length !== 4 || !items.every(isOffset) || !contents) return reason('range/malformed')
  const [from = 0, length = 0, second = 0, rest = 0] = items as number[] // checked above
  const end = second + rest
  if (from !== 0) return reason('range/not-from-start', { from })
  if (end > file.bytes.length) return reason('range/beyond-end', { end, length: file.bytes.length })
  // read again from the file: a dictionary in an object stream has offsets of its own
  const hole = file.bytes[length] === 0x3c ? readHexString(file.bytes, length) : null
  if (hole?.end !== second || contents.start !== length || Buffer.compare(hole.bytes, contents.bytes) !== 0) {
    return reason('range/hole-mismatch')
  }
  return { start: length, holeEnd: second, end, contents: contents.bytes }
}

const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** The two signed parts. */
export const signedParts = (bytes: Uint8Array, range: SignedRange): [Uint8Array, Uint8Array] => [
  bytes.subarray(0, range.start),
  bytes.subarray(range.holeEnd, range.end),
]
