import { clean, runsOf, upper } from '../clean.ts'
import { composeTable } from './compose-table.ts'
import type { Block, Fields, Heading, HeadingLevel, List, Paragraph } from '../blocks.ts'
import type { Item, Para } from './composition.ts'
import { letterNumber } from '../numbering.ts'
import { line } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { StyleId } from '../styles.ts'

interface BodyContext {
  setting: Setting
  numbers: ReadonlyMap<Heading, string>
  width: number
}

/** The text of a document or an annex, block by block. */
export const composeBlocks = (blocks: readonly Block[], context: BodyContext): Item[] =>
  blocks.flatMap(block => composeBlock(block, context))

function composeBlock(block: Block, context: BodyContext): Item[] {
  switch (block.kind) {
    case 'heading':
      return composeHeading(block, context.numbers.get(block) ?? '', context.setting)
    case 'paragraph':
      return [composeParagraph(block)]
    case 'list':
      return composeList(block)
    case 'fields':
      return composeFields(block)
    case 'table':
      return composeTable(block, context)
    case 'page-break':
      return [{ kind: 'break' }]
    case 'landscape':
      return composeBlocks(block.body, context)
  }
}

function composeParagraph(block: Paragraph): Para {
  const indent = block.indent ?? (block.align === undefined || block.align === 'justify')
  return { kind: 'para', style: indent ? 'body' : 'bodyFlush', runs: runsOf(block.text), align: block.align }
}

/** Marks are written out, as offices do: they survive copying and are read back by the parser. */
function composeList(block: List): Para[] {
  const mark: Record<List['marker'], (n: number) => string> = {
    '-': () => '- ',
    '+': () => '+ ',
    '1.': n => `${n}. `,
    'a)': n => `${letterNumber(n)}) `,
  }
  return block.items.map((item, i) => ({
    kind: 'para',
    style: 'point',
    runs: [{ text: mark[block.marker](i + 1) }, ...runsOf(item)],
  }))
}

const composeFields = ({ fields }: Fields): Para[] =>
  fields.map(({ label, value }) => ({
    kind: 'para',
    style: 'body',
    runs: [...runsOf(`${label}: `), ...runsOf(value)],
  }))

const stacked: Partial<Record<HeadingLevel, { word: string; label: StyleId; title: StyleId }>> = {
  phan: { word: 'Phần', label: 'part', title: 'partTitle' },
  chuong: { word: 'Chương', label: 'part', title: 'partTitle' },
  muc: { word: 'Mục', label: 'section', title: 'sectionTitle' },
  'tieu-muc': { word: 'Tiểu mục', label: 'section', title: 'sectionTitle' },
}

function composeHeading(heading: Heading, number: string, setting: Setting): Item[] {
  const own = stacked[heading.level]
  if (!own) return [inLine(heading, number, setting)]
  const label = line(setting, own.label, `${own.word} ${number}`)
  return heading.title ? [label, line(setting, own.title, heading.title)] : [label]
}

/** Headings that begin a paragraph: “Điều 1. …”, “I. …”, “1. …”, “a) …”. */
function inLine(heading: Heading, number: string, { conventions }: Setting): Para {
  const title = clean(heading.title ?? '').trim()
  const rest = heading.text === undefined ? [] : runsOf(heading.text)
  const gap = rest.length > 0 && title !== '' ? ' ' : ''
  const { id, label, bold } = inLineForm(heading, title, { number, romanEnd: conventions.romanEnd })
  const shown = id === 'roman' ? upper(title) : title
  const alone = heading.level === 'dieu' && title !== '' && rest.length === 0
  return {
    kind: 'para',
    style: id,
    ...(alone ? { keepNext: true } : {}),
    runs: [...runsOf(`${label} ${shown}${gap}`, bold ? { bold } : {}), ...rest],
  }
}

function inLineForm(
  heading: Heading,
  title: string,
  { number, romanEnd }: { number: string; romanEnd: string },
): { id: StyleId; label: string; bold: boolean } {
  const titled = title !== '' && heading.text === undefined
  switch (heading.level) {
    case 'dieu':
      return { id: 'article', label: `Điều ${number}.`, bold: true }
    case 'I':
      return { id: 'roman', label: `${number}${romanEnd}`, bold: false }
    case 'diem':
    case 'a':
      return { id: 'point', label: `${number})`, bold: false }
    default:
      return { id: titled ? 'clauseTitle' : 'clause', label: `${number}.`, bold: false }
  }
}
