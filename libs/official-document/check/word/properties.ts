import type { XmlNode } from './xml-tree.ts'
import { child, value } from './xml-tree.ts'
import type { WordAlign } from './word-file.ts'

/** What a style or a direct setting says; absent: it says nothing. */
export interface RunProperties {
  font?: string | null
  size?: number
  bold?: boolean
  italic?: boolean
  underline?: boolean
  colour?: string | null
  caps?: boolean
  hidden?: boolean
}
export interface ParagraphProperties {
  align?: WordAlign
  firstLine?: number
  before?: number
  after?: number
  lineValue?: number
  lineRule?: 'auto' | 'exact' | 'atLeast'
  borders?: readonly string[]
}

export type ThemeFonts = Readonly<Record<string, string>>

const ALIGNS: Readonly<Record<string, WordAlign>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}
const points = (twips: string | null): number | undefined =>
  twips === null || Number.isNaN(Number(twips)) ? undefined : Number(twips) / 20

/** Reads w:rPr. */
export function runProperties(node: XmlNode | null, themes: ThemeFonts): RunProperties {
  if (!node) return {}
  const props: RunProperties = {}
  const fonts = child(node, 'w:rFonts')
  if (fonts) props.font = fontOf(fonts, themes)
  const size = value(child(node, 'w:sz'))
  if (size) props.size = Number(size) / 2
  const bold = toggle(node, 'w:b')
  if (bold !== undefined) props.bold = bold
  const italic = toggle(node, 'w:i')
  if (italic !== undefined) props.italic = italic
  const caps = toggle(node, 'w:caps')
  if (caps !== undefined) props.caps = caps
  const hidden = toggle(node, 'w:vanish')
  if (hidden !== undefined) props.hidden = hidden
  const underline = child(node, 'w:u')
  if (underline) props.underline = (value(underline) ?? 'none') !== 'none'
  const colour = value(child(node, 'w:color'))
  if (colour !== null) props.colour = colour === 'auto' ? null : colour.toUpperCase()
  return props
}

function fontOf(fonts: XmlNode, themes: ThemeFonts): string | null {
  const named = fonts.attributes['w:ascii'] ?? fonts.attributes['w:hAnsi'] ?? null
  if (named !== null) return named
  const theme = fonts.attributes['w:asciiTheme'] ?? fonts.attributes['w:hAnsiTheme']
  return theme ? (themes[theme] ?? null) : null
}

function toggle(node: XmlNode, name: string): boolean | undefined {
  const found = child(node, name)
  if (!found) return undefined
  return !['0', 'false', 'off'].includes(value(found) ?? '1')
}

/** Reads w:pPr. */
export function paragraphProperties(node: XmlNode | null): ParagraphProperties {
  if (!node) return {}
  const props: ParagraphProperties = {}
  const align = ALIGNS[value(child(node, 'w:jc')) ?? '']
  if (align) props.align = align
  const indent = child(node, 'w:ind')?.attributes
  if (indent) {
    const hanging = points(indent['w:hanging'] ?? null)
    const first = hanging === undefined ? points(indent['w:firstLine'] ?? null) : -hanging
    if (first !== undefined) props.firstLine = first
  }
  const spacing = child(node, 'w:spacing')?.attributes
  if (spacing) {
    const [before, after] = [points(spacing['w:before'] ?? null), points(spacing['w:after'] ?? null)]
    if (before !== undefined) props.before = before
    if (after !== undefined) props.after = after
    const line = spacing['w:line']
    if (line !== undefined) {
      const rule = spacing['w:lineRule']
      props.lineRule = rule === 'exact' ? 'exact' : rule === 'atLeast' ? 'atLeast' : 'auto'
      props.lineValue = props.lineRule === 'auto' ? Number(line) / 240 : Number(line) / 20
    }
  }
  const borders = child(node, 'w:pBdr')
  if (borders)
    props.borders = borders.children
      .filter(edge => !['none', 'nil'].includes(value(edge) ?? 'none'))
      .map(edge => edge.name.slice(2))
  return props
}
