import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const
type Face = (typeof faces)[number]

const facePath = (face: Face) => require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)

/** Folders of the four Tinos faces, for the PDF compiler. */
export const fontPaths = (): string[] => faces.map(face => dirname(join(facePath(face))))

/** The parts of a TrueType file that tell which characters it draws and how wide (ISO/IEC 14496-22: cmap, hmtx). */
interface Metrics {
  glyphs: ReadonlyMap<number, number>
  advance: (glyph: number) => number
}

const loaded = new Map<Face, Metrics>()

function metrics(face: Face): Metrics {
  const known = loaded.get(face)
  if (known) return known
  const bytes = readFileSync(facePath(face))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tableOffsets(view)
  const units = view.getUint16(table('head') + 18)
  const wide = view.getUint16(table('hhea') + 34)
  const hmtx = table('hmtx')
  const made = {
    glyphs: characterMap(view, table('cmap')),
    advance: (glyph: number) => view.getUint16(hmtx + Math.min(glyph, wide - 1) * 4) / units,
  }
  loaded.set(face, made)
  return made
}

function tableOffsets(view: DataView): (tag: string) => number {
  const found = new Map<string, number>()
  for (let at = 12, left = view.getUint16(4); left > 0; left -= 1, at += 16) {
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
    found.set(tag, view.getUint32(at + 8))
  }
  return tag => {
    const offset = found.get(tag)
    if (offset === undefined) throw new Error(`Font without table ${tag}`)
    return offset
  }
}

/** Reads the format-4 subtable (Windows, Unicode BMP), which every text font has. */
function characterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const start = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    if (view.getUint16(start) === 4) readSegments(view, start, glyphs)
  }
  return glyphs
}

function readSegments(view: DataView, start: number, glyphs: Map<number, number>) {
  const twice = view.getUint16(start + 6)
  for (let i = 0; i < twice; i += 2) {
    const last = view.getUint16(start + 14 + i)
    const first = view.getUint16(start + 16 + twice + i)
    const delta = view.getUint16(start + 16 + twice * 2 + i)
    const rangeAt = start + 16 + twice * 3 + i
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2)
      const glyph = range !== 0 && direct === 0 ? 0 : (direct + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

/** Width of a line of text in points. Times New Roman has the same widths. */
export function textWidth(text: string, size: number, look: { bold?: boolean; italic?: boolean } = {}): number {
  const { glyphs, advance } = metrics(faceOf(look))
  let width = 0
  for (const character of text) width += advance(glyphs.get(character.codePointAt(0) ?? 0) ?? 0)
  return width * size
}

const faceOf = (look: { bold?: boolean; italic?: boolean }): Face =>
  look.bold ? (look.italic ? '700Bold_Italic' : '700Bold') : look.italic ? '400Regular_Italic' : '400Regular'

/** Replaces characters that no face draws by □, so that a PDF is never refused for one of them. */
export function drawable(text: string): string {
  let result = ''
  for (const character of text) result += isDrawable(character.codePointAt(0) ?? 0) ? character : '□'
  return result
}

const isDrawable = (code: number) => faces.every(face => metrics(face).glyphs.has(code))
