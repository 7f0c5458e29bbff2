import { SignatureFault } from '../fault.ts'
import { streamData } from './filters.ts'
import { readIndirect } from './indirect.ts'
import { as, isName } from './object.ts'
import type { PdfDict, PdfValue } from './object.ts'
import { PdfParser } from './parser.ts'

/** Where an object stands: nowhere, at an offset, or in an object stream. */
export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

/** One cross-reference section with its trailer: what one saving of the file added. */
export type XrefSection = {
  readonly at: number
  readonly style: 'table' | 'stream'
  readonly trailer: PdfDict
  readonly entries: Map<number, XrefEntry>
}

const mostSections = 2000
const mostObjects = 8_000_000

/** The sections from the one at `start` back to the first, newest first (ISO 32000-1, 7.5.4–7.5.8). Throws `pdf/broken`. */
export function readSections(bytes: Uint8Array, start: number): XrefSection[] {
  const sections: XrefSection[] = []
  const seen = new Set<number>()
  let next: number | null = start
  while (next !== null) {
    if (seen.has(next) || sections.length >= mostSections) throw new SignatureFault('pdf/broken', { at: next })
    seen.add(next)
    const section = readSection(bytes, next)
    sections.push(section)
    next = whole(section.trailer.entries.get('Prev'))
  }
  return sections
}

function readSection(bytes: Uint8Array, at: number): XrefSection {
  if (at >= bytes.length) throw new SignatureFault('pdf/broken', { at })
  const parser = new PdfParser(bytes, at)
  if (parser.keyword() !== 'xref') return readXrefStream(bytes, at)
  const entries = readTable(parser)
  const trailer = as('dict', parser.value())
  if (!trailer) throw parser.broken()
  const hidden = whole(trailer.entries.get('XRefStm'))
  if (hidden !== null) {
    for (const [number, entry] of readXrefStream(bytes, hidden).entries) {
      if ((entries.get(number)?.kind ?? 'free') === 'free') entries.set(number, entry)
    }
  }
  return { at, style: 'table', trailer, entries }
}

function readTable(parser: PdfParser): Map<number, XrefEntry> {
  const entries = new Map<number, XrefEntry>()
  for (;;) {
    const first = parser.integer()
    if (first === null) break
    const count = parser.integer()
    if (count === null || first + count > mostObjects) throw parser.broken()
    for (let number = first; number < first + count; number += 1) {
      const offset = parser.integer()
      const generation = parser.integer()
      const kind = parser.keyword()
      if (offset === null || generation === null || (kind !== 'n' && kind !== 'f')) throw parser.broken()
      if (!entries.has(number)) entries.set(number, kind === 'n' ? { kind: 'at', offset, generation } : { kind: 'free' })
    }
  }
  if (parser.keyword() !== 'trailer') throw parser.broken()
  return entries
}

function readXrefStream(bytes: Uint8Array, at: number): XrefSection {
  const value = readIndirect(bytes, at, whole)?.value
  const stream = as('stream', value)
  if (!stream || !isName(stream.dict.entries.get('Type'), 'XRef')) throw new SignatureFault('pdf/broken', { at })
  const { entries: held } = stream.dict
  const widths = numbers(held.get('W'))
  const index = held.has('Index') ? numbers(held.get('Index')) : [0, whole(held.get('Size')) ?? 0]
  if (widths.length < 3 || widths.some(width => width > 8)) throw new SignatureFault('pdf/broken', { at })
  const entries = new Map<number, XrefEntry>()
  const read = rowReader(streamData(stream), widths)
  for (let i = 0; i + 1 < index.length; i += 2) {
    const [first = 0, count = 0] = index.slice(i, i + 2)
    if (first + count > mostObjects) throw new SignatureFault('pdf/broken', { at })
    for (let number = first; number < first + count; number += 1) {
      const entry = read()
      if (!entry) return { at, style: 'stream', trailer: stream.dict, entries }
      if (!entries.has(number)) entries.set(number, entry)
    }
  }
  return { at, style: 'stream', trailer: stream.dict, entries }
}

function rowReader(data: Uint8Array, widths: readonly number[]): () => XrefEntry | null {
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths
  let at = 0
  const field = (width: number, otherwise: number) => {
    if (width === 0) return otherwise
    let value = 0
    for (const end = at + width; at < end; at += 1) value = value * 256 + (data[at] ?? 0)
    return value
  }
  return () => {
    if (at + typeWidth + secondWidth + thirdWidth > data.length) return null
    const [type, second, third] = [field(typeWidth, 1), field(secondWidth, 0), field(thirdWidth, 0)]
    if (type === 1) return { kind: 'at', offset: second, generation: third }
    return type === 2 ? { kind: 'in', stream: second, index: third } : { kind: 'free' }
  }
}

const whole = (value: PdfValue | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

const numbers = (value: PdfValue | undefined): number[] => (as('array', value)?.items ?? []).map(item => whole(item) ?? 0)
