import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A TrueType font: its tables, which glyph draws a character, how wide it is (ISO/IEC 14496-22). */
export type TrueType = {
  readonly tables: ReadonlyMap<string, Buffer>
  readonly unitsPerEm: number
  readonly glyphOf: (character: string) => number
  /** In thousandths of the size. */
  readonly widthOf: (glyph: number) => number
}

let tinos: TrueType | undefined

/** Tinos, which has the widths of Times New Roman and all Vietnamese letters. */
export function tinosRegular(): TrueType {
  const path = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')
  tinos ??= readTrueType(readFileSync(path))
  return tinos
}

function readTrueType(bytes: Buffer): TrueType {
  const tables = new Map<string, Buffer>()
  for (let i = 0; i < bytes.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16
    const offset = bytes.readUInt32BE(at + 8)
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12)))
  }
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18)
  const wide = tableOf(tables, 'hhea').readUInt16BE(34)
  const metrics = tableOf(tables, 'hmtx')
  const glyphs = characterMap(tableOf(tables, 'cmap'))
  return {
    tables,
    unitsPerEm,
    glyphOf: character => glyphs.get(character.codePointAt(0) ?? 0) ?? 0,
    widthOf: glyph => (metrics.readUInt16BE(Math.min(glyph, wide - 1) * 4) * 1000) / unitsPerEm,
  }
}

export function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`font without table ${tag}`)
  return table
}

/** Reads the format-4 subtable (Unicode BMP), which every text font has. */
function characterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8))
    if (table.readUInt16BE(0) === 4) readSegments(table, glyphs)
  }
  return glyphs
}

function readSegments(table: Buffer, glyphs: Map<number, number>): void {
  const twice = table.readUInt16BE(6)
  for (let i = 0; i < twice; i += 2) {
    const last = table.readUInt16BE(14 + i)
    const first = table.readUInt16BE(16 + twice + i)
    const delta = table.readUInt16BE(16 + twice * 2 + i)
    const rangeAt = 16 + twice * 3 + i
    const range = table.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2)
      const glyph = range !== 0 && direct === 0 ? 0 : (direct + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}
