import { annexSections } from './compose-annex.ts'
import { composeBlocks } from './compose-body.ts'
import { composeEnd } from './compose-end.ts'
import { composeHead } from './compose-head.ts'
import type { Composition, Item, Section } from './composition.ts'
import { clean } from './clean.ts'
import { assertWritable } from './faults.ts'
import type { Block, OfficialDocument } from './model.ts'
import { headingNumbers } from './numbering.ts'
import { dateParts, numberAndSign, typeName } from './phrases.ts'
import { textWidthOf } from './units.ts'
import { withClosing } from './closing.ts'

/** Brings a document into the form of NĐ 30/2020. Throws DocumentFault when the model cannot be set (see faults.ts). */
export function compose(document: OfficialDocument): Composition {
  assertWritable(document)
  const portrait = textWidthOf(false)
  const body = withClosing(document.body, document.closing ?? './.')
  const sections = splitByOrientation(body)
  const first = sections[0]
  const last = sections.at(-1)
  const numbers = headingNumbers(body)
  const main = sections.map(part => ({
    landscape: part.landscape,
    restart: part === first,
    items: [
      ...(part === first ? composeHead(document, portrait) : []),
      ...composeBlocks(part.blocks, { numbers, width: textWidthOf(part.landscape) }),
      ...(part === last ? composeEnd(document, portrait) : []),
    ],
  }))
  return {
    title: `${typeName(document)} ${numberAndSign(document).replace(/\u00a0+/gu, '…')} ${clean(document.abstract)}`,
    author: clean(document.organ.fullName ?? document.organ.name),
    date: fileDate(document.date),
    sections: [...main.map(keepEndTogether), ...annexSections(document)],
    contact: clean(document.contact ?? ''),
    footNote: clean(document.footNote ?? ''),
  }
}

/** The day that the file carries: archive files need one, also a draft without a day (then the first of its month, or 1980). */
function fileDate(date: string | null | undefined): string {
  const parts = date ? dateParts(date) : null
  return date && parts ? (parts.day === null ? `${date}-01` : date) : '1980-01-01'
}

/** Upright and sideways stretches of a body; it begins and ends upright, for letterhead and signature. */
function splitByOrientation(body: readonly Block[]): { landscape: boolean; blocks: readonly Block[] }[] {
  const parts: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }]
  for (const block of body) {
    if (block.kind === 'landscape') parts.push({ landscape: true, blocks: [...block.body] }, { landscape: false, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.filter((part, i) => i === 0 || i === parts.length - 1 || part.blocks.length > 0)
}

/** The signature never stands alone on a page: the paragraph before it goes along. */
function keepEndTogether(section: Section): Section {
  const items: Item[] = [...section.items]
  const at = items.length - 2
  const before = items[at]
  if (items.at(-1)?.kind === 'columns' && before?.kind === 'para') items[at] = { ...before, keepNext: true }
  return { ...section, items }
}
