import { clean, runsOf, upper } from './clean.ts'
import { composeTable } from './compose-table.ts'
import type { Item, Para } from './composition.ts'
import { line } from './line.ts'
import type { Block, Heading, HeadingLevel, List, Paragraph } from './model.ts'
import { letterNumber } from './numbering.ts'
import type { StyleId } from './styles.ts'

interface BodyContext {
  numbers: ReadonlyMap<Heading, string>
  width: number
}

/** The text of a document or an annex, block by block. */
export const composeBlocks = (blocks: readonly Block[], context: BodyContext): Item[] =>
  blocks.flatMap(block => composeBlock(block, context))

function composeBlock(block: Block, context: BodyContext): Item[] {
  switch (block.kind) {
    case 'heading':
      return composeHeading(block, context.numbers.get(block) ?? '')
    case 'paragraph':
      return [composeParagraph(block)]
    case 'list':
      return composeList(block)
    case 'table':
      return composeTable(block, context.width)
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

const stacked: Partial<Record<HeadingLevel, { word: string; label: StyleId; title: StyleId }>> = {
  phan: { word: 'Phần', label: 'part', title: 'partTitle' },
  chuong: { word: 'Chương', label: 'part', title: 'partTitle' },
  muc: { word: 'Mục', label: 'section', title: 'sectionTitle' },
  'tieu-muc': { word: 'Tiểu mục', label: 'section', title: 'sectionTitle' },
}

function composeHeading(heading: Heading, number: string): Item[] {
  const own = stacked[heading.level]
  if (!own) return [inLine(heading, number)]
  return [line(own.label, `${own.word} ${number}`), ...(heading.title ? [line(own.title, heading.title)] : [])]
}

/** Headings that begin a paragraph: “Điều 1. …”, “I. …”, “1. …”, “a) …”. */
function inLine(heading: Heading, number: string): Para {
  const title = clean(heading.title ?? '').trim()
  const rest = heading.text === undefined ? [] : runsOf(heading.text)
  const gap = rest.length > 0 && title !== '' ? ' ' : ''
  const { id, label, bold } = inLineForm(heading, number, title)
  const shown = id === 'roman' ? upper(title) : title
  return {
    kind: 'para',
    style: id,
    runs: [...runsOf(`${label} ${shown}${gap}`, bold ? { bold } : {}), ...rest],
  }
}

function inLineForm(heading: Heading, number: string, title: string): { id: StyleId; label: string; bold: boolean } {
  const titled = title !== '' && heading.text === undefined
  switch (heading.level) {
    case 'dieu':
      return { id: 'article', label: `Điều ${number}.`, bold: true }
    case 'I':
      return { id: 'roman', label: `${number}.`, bold: false }
    case 'diem':
    case 'a':
      return { id: 'point', label: `${number})`, bold: false }
    default:
      return { id: titled ? 'clauseTitle' : 'clause', label: `${number}.`, bold: false }
  }
}
