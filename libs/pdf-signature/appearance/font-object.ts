import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { array, byteString, dict, name, stream } from '../pdf/object.ts'
import type { PdfReference, PdfValue } from '../pdf/object.ts'
import type { Increment } from '../pdf/increment.ts'
import { subsetFont } from './subset.ts'
import { tableOf } from './true-type.ts'
import type { TrueType } from './true-type.ts'

/** Embeds the letters of a text as a font whose codes are glyph numbers, with the way back to Unicode (as PDF/A asks). */
export function addFont(increment: Increment, font: TrueType, text: string): PdfReference {
  const glyphs = new Map([...text].map(character => [font.glyphOf(character), character]))
  const file = subsetFont(font, glyphs.keys())
  const tag = [...createHash('sha256').update(file).digest().subarray(0, 6)]
    .map(byte => String.fromCharCode(65 + (byte % 26)))
    .join('')
  const fontName = name(`${tag}+Tinos`)
  const descriptor = increment.add(descriptorOf(font, fontName, increment.add(packed(file, { Length1: file.length }))))
  const descendant = increment.add(
    dict({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: fontName,
      CIDSystemInfo: dict({ Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 }),
      FontDescriptor: descriptor,
      CIDToGIDMap: name('Identity'),
      W: array([...glyphs.keys()].toSorted((a, b) => a - b).flatMap(glyph => [glyph, array([font.widthOf(glyph)])])),
    }),
  )
  return increment.add(
    dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: fontName,
      Encoding: name('Identity-H'),
      DescendantFonts: array([descendant]),
      ToUnicode: increment.add(packed(Buffer.from(toUnicode(glyphs)))),
    }),
  )
}

const ascii = (text: string) => byteString(Buffer.from(text, 'latin1'))

const packed = (bytes: Uint8Array, more: Readonly<Record<string, PdfValue>> = {}): PdfValue =>
  stream(dict({ Filter: name('FlateDecode'), ...more }), deflateSync(bytes))

const symbolicFont = 4

function descriptorOf(font: TrueType, fontName: PdfValue, file: PdfReference): PdfValue {
  const [head, hhea] = [tableOf(font.tables, 'head'), tableOf(font.tables, 'hhea')]
  const thousandths = (value: number) => Math.round((value * 1000) / font.unitsPerEm)
  const box = [36, 38, 40, 42].map(at => thousandths(head.readInt16BE(at)))
  return dict({
    Type: name('FontDescriptor'),
    FontName: fontName,
    Flags: symbolicFont,
    FontBBox: array(box),
    ItalicAngle: 0,
    Ascent: thousandths(hhea.readInt16BE(4)),
    Descent: thousandths(hhea.readInt16BE(6)),
    CapHeight: 662,
    StemV: 84,
    FontFile2: file,
  })
}

function toUnicode(glyphs: ReadonlyMap<number, string>): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0')
  const rows = [...glyphs].map(([glyph, character]) => `<${hex(glyph)}> <${[...utf16(character)].map(hex).join('')}>`)
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const some = rows.slice(i, i + 100)
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

function* utf16(character: string): Generator<number> {
  for (let i = 0; i < character.length; i += 1) yield character.charCodeAt(i)
}
