import type { Column, Field, Fields, Heading, Landscape, List, PageBreak, Paragraph, Run, Table } from '../blocks.ts'
import { listOf, number, object, oneOf, optional, text, variants, yesOrNo, type Check } from '../shape.ts'

const run = object<Run>({ text, bold: optional(yesOrNo), italic: optional(yesOrNo) })
const inline: Check = (value, at) => (Array.isArray(value) ? listOf(run)(value, at) : text(value, at))
const align = oneOf(['left', 'center', 'right', 'justify'])
const levels = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'I', '1', 'a']

type SpannedCell = { text: unknown; bold?: boolean; align?: string; colspan?: number; rowspan?: number }
const spanned = object<SpannedCell>({
  text: inline,
  bold: optional(yesOrNo),
  align: optional(align),
  colspan: optional(number),
  rowspan: optional(number),
})
const cell: Check = (value, at) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? spanned(value, at) : inline(value, at)
const rows = listOf(listOf(cell))

const upright: Readonly<Record<string, Check>> = {
  heading: object<Heading>({
    kind: text,
    level: oneOf(levels),
    number: optional(text),
    title: optional(text),
    text: optional(inline),
  }),
  paragraph: object<Paragraph>({ kind: text, text: inline, align: optional(align), indent: optional(yesOrNo) }),
  list: object<List>({ kind: text, marker: oneOf(['-', '+', '1.', 'a)']), items: listOf(inline) }),
  fields: object<Fields>({ kind: text, fields: listOf(object<Field>({ label: text, value: inline })) }),
  table: object<Table>({
    kind: text,
    columns: listOf(object<Column>({ width: number, align: optional(align) })),
    header: optional(rows),
    rows,
    total: optional(rows),
    caption: optional(text),
  }),
  'page-break': object<PageBreak>({ kind: text }),
}

/** A stretch of sideways pages holds everything but another one. */
const landscape = object<Landscape>({ kind: text, body: listOf(variants('kind', upright)) })

/** The pieces of a body. */
export const blocks: Check = listOf(variants('kind', { ...upright, landscape }))
