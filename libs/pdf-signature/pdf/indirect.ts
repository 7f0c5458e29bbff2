import { as } from './object.ts'
import type { PdfDict, PdfValue } from './object.ts'
import { PdfParser } from './parser.ts'

export type Indirect = { readonly number: number; readonly generation: number; readonly value: PdfValue; readonly end: number }

/**
 * Reads `n g obj … endobj` at an offset; null when none stands there. `lengthOf` resolves a length given by reference.
 * A stream whose length is wrong ends at its `endstream`. Throws `pdf/broken` when the object cannot be read.
 */
export function readIndirect(bytes: Uint8Array, offset: number, lengthOf: (value: PdfValue) => number | null): Indirect | null {
  const parser = new PdfParser(bytes, offset)
  const number = parser.integer()
  const generation = parser.integer()
  if (number === null || generation === null || parser.keyword() !== 'obj') return null
  const value = parser.value()
  const held = as('dict', value)
  const behind = parser.at
  if (held && parser.keyword() === 'stream') return readStream(parser, { number, generation }, held, lengthOf)
  return { number, generation, value, end: behind }
}

function readStream(
  parser: PdfParser,
  id: { number: number; generation: number },
  dict: PdfDict,
  lengthOf: (value: PdfValue) => number | null,
): Indirect {
  const { bytes } = parser
  if (bytes[parser.at] === 0x0d) parser.at += 1
  if (bytes[parser.at] === 0x0a) parser.at += 1
  const from = parser.at
  const length = lengthOf(dict.entries.get('Length') ?? null)
  const said = length === null ? -1 : from + length
  const end =
    said >= from && endsAt(bytes, said)
      ? said
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('endstream', from)
  if (end < 0) throw parser.broken()
  return { ...id, value: { kind: 'stream', dict, raw: bytes.subarray(from, end) }, end }
}

function endsAt(bytes: Uint8Array, at: number): boolean {
  const parser = new PdfParser(bytes, at)
  return at <= bytes.length && parser.keyword() === 'endstream'
}
