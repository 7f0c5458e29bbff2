import { SignatureFault } from '../fault.ts'
import type { Increment } from '../pdf/increment.ts'
import { array, dict, name, stream } from '../pdf/object.ts'
import type { PdfReference, PdfValue } from '../pdf/object.ts'
import { markRules } from '../nd30/mark-rules.ts'
import { addFont } from './font-object.ts'
import { addPicture } from './image-object.ts'
import { uprightMatrix } from './place.ts'
import { readPng } from './png.ts'
import { tinosRegular } from './true-type.ts'

/** What is seen of a signature. The picture keeps its proportions and stands in the middle. */
export type Look =
  | { readonly kind: 'image'; readonly png: Uint8Array }
  | { readonly kind: 'text'; readonly text: string; readonly size?: number; readonly align?: 'left' | 'right' }

type Area = { readonly width: number; readonly height: number; readonly rotation: number }

const leading = 1.15

/** Draws the look as a form that fills the area. Throws codes `image/…` and `text/character-not-drawable`. */
export function addAppearance(increment: Increment, look: Look, area: Area): PdfReference {
  const { content, resources } = look.kind === 'image' ? picture(increment, look.png, area) : lines(increment, look, area)
  const held = dict({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: array([0, 0, area.width, area.height]),
    Matrix: array(uprightMatrix(area.rotation)),
    Resources: resources,
  })
  return increment.add(stream(held, Buffer.from(content)))
}

type Drawing = { readonly content: string; readonly resources: PdfValue }

function picture(increment: Increment, png: Uint8Array, area: Area): Drawing {
  const read = readPng(png)
  const scale = Math.min(area.width / read.width, area.height / read.height)
  const [width, height] = [read.width * scale, read.height * scale]
  const [left, bottom] = [(area.width - width) / 2, (area.height - height) / 2]
  const place = [width, 0, 0, height, left, bottom].map(value => value.toFixed(3)).join(' ')
  return {
    content: `q ${place} cm /Im0 Do Q`,
    resources: dict({ XObject: dict({ Im0: addPicture(increment, read) }) }),
  }
}

function lines(increment: Increment, look: Extract<Look, { kind: 'text' }>, area: Area): Drawing {
  const font = tinosRegular()
  const text = look.text.normalize('NFC')
  if (text === '') return { content: '', resources: dict({}) }
  const missing = [...text].find(character => character !== '\n' && font.glyphOf(character) === 0)
  if (missing !== undefined) throw new SignatureFault('text/character-not-drawable', { character: missing })
  const size = look.size ?? markRules.markSize
  const rows = text.split('\n').map((row, i) => {
    const glyphs = [...row].map(font.glyphOf)
    const width = glyphs.reduce((sum, glyph) => sum + font.widthOf(glyph), 0) * (size / 1000)
    const left = look.align === 'right' ? area.width - width : 0
    const base = area.height - size * (0.9 + i * leading)
    const codes = glyphs.map(glyph => glyph.toString(16).padStart(4, '0')).join('')
    return `1 0 0 1 ${left.toFixed(3)} ${base.toFixed(3)} Tm <${codes}> Tj`
  })
  return {
    content: `q BT 0 g /F0 ${size} Tf ${rows.join(' ')} ET Q`,
    resources: dict({ Font: dict({ F0: addFont(increment, font, text.replaceAll('\n', '')) }) }),
  }
}
