import { tableOf } from './true-type.ts'
import type { TrueType } from './true-type.ts'

/** What a PDF reader needs of an embedded TrueType font (ISO 32000-1, 9.9). */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const

/** A font file with the outlines of these glyphs only, their numbers unchanged. */
export function subsetFont(font: TrueType, glyphs: Iterable<number>): Uint8Array {
  const used = withParts(font, glyphs)
  const count = Math.max(...used) + 1
  const { outlines, offsets } = pack(font, used, count)
  const head = Buffer.from(tableOf(font.tables, 'head'))
  head.writeUInt16BE(1, 50)
  head.writeUInt32BE(0, 8)
  const maxp = Buffer.from(tableOf(font.tables, 'maxp'))
  maxp.writeUInt16BE(count, 4)
  const hhea = Buffer.from(tableOf(font.tables, 'hhea'))
  const wide = Math.min(hhea.readUInt16BE(34), count)
  hhea.writeUInt16BE(wide, 34)
  const hmtx = tableOf(font.tables, 'hmtx').subarray(0, wide * 4 + (count - wide) * 2)
  const made: Readonly<Record<string, Buffer>> = { glyf: outlines, loca: offsets, head, maxp, hhea, hmtx }
  return assemble(kept.flatMap(tag => pairOf(tag, made[tag] ?? font.tables.get(tag))))
}

const pairOf = (tag: string, table: Buffer | undefined): [string, Buffer][] => (table ? [[tag, table]] : [])

function outline(font: TrueType, glyph: number): Buffer {
  const long = tableOf(font.tables, 'head').readInt16BE(50) === 1
  const loca = tableOf(font.tables, 'loca')
  const at = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2)
  return tableOf(font.tables, 'glyf').subarray(at(glyph), at(glyph + 1))
}

/** The glyphs and those they are composed of; 0 is always there. */
function withParts(font: TrueType, glyphs: Iterable<number>): Set<number> {
  const used = new Set<number>()
  const waiting = [0, ...glyphs]
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (used.has(glyph)) continue
    used.add(glyph)
    waiting.push(...partsOf(outline(font, glyph)))
  }
  return used
}

const wordArguments = 0x0001
const scaled = 0x0008
const moreParts = 0x0020
const scaledTwice = 0x0040
const scaledFully = 0x0080

/** Parts of a composite glyph (OpenType, glyf). */
function partsOf(data: Buffer): number[] {
  if (data.length < 10 || data.readInt16BE(0) >= 0) return []
  const parts: number[] = []
  for (let at = 10; ;) {
    const flags = data.readUInt16BE(at)
    parts.push(data.readUInt16BE(at + 2))
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2)
    at += (flags & scaled) !== 0 ? 2 : (flags & scaledTwice) !== 0 ? 4 : (flags & scaledFully) !== 0 ? 8 : 0
    if ((flags & moreParts) === 0) return parts
  }
}

function pack(font: TrueType, used: ReadonlySet<number>, count: number): { outlines: Buffer; offsets: Buffer } {
  const offsets = Buffer.alloc((count + 1) * 4)
  const parts: Buffer[] = []
  let at = 0
  for (let glyph = 0; glyph < count; glyph += 1) {
    offsets.writeUInt32BE(at, glyph * 4)
    if (!used.has(glyph)) continue
    const data = padded(outline(font, glyph))
    parts.push(data)
    at += data.length
  }
  offsets.writeUInt32BE(at, count * 4)
  return { outlines: Buffer.concat(parts), offsets }
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])

function assemble(tables: readonly (readonly [string, Buffer])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  for (const [i, [tag, table]] of tables.entries()) {
    const data = padded(table)
    head.write(tag, 12 + i * 16, 'latin1')
    head.writeUInt32BE(checksum(data), 16 + i * 16)
    head.writeUInt32BE(at, 20 + i * 16)
    head.writeUInt32BE(table.length, 24 + i * 16)
    parts.push(data)
    at += data.length
  }
  return Buffer.concat(parts)
}

function checksum(data: Buffer): number {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0
  return sum
}
