import type { Block } from '../blocks.ts'
import { clean } from '../clean.ts'
import { withClosing } from './closing.ts'
import { annexSections } from './compose-annex.ts'
import { composeBlocks } from './compose-body.ts'
import { paperCopies } from './compose-copy.ts'
import { enclosedSections } from './compose-enclosed.ts'
import { composeEnd } from './compose-end.ts'
import { withFormWords } from './compose-form.ts'
import { composeHead } from './compose-head.ts'
import type { Composition, Item, Section } from './composition.ts'
import { topOfAnnex, topOfDocument } from './corner.ts'
import { assertWritable } from '../faults.ts'
import type { OfficialDocument } from '../model.ts'
import { headingNumbers } from '../numbering.ts'
import { dateParts, numberAndSign, typeName } from '../phrases.ts'
import { settingFor } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { textWidthOf } from '../units.ts'

/** Brings a document, or the part of it that a file holds, into its form. Throws DocumentFault for a model that cannot be set (faults.ts). */
export function compose(document: OfficialDocument): Composition {
  assertWritable(document)
  const setting = settingFor(document.system)
  const file = document.file ?? 'whole'
  return {
    title: `${typeName(document)} ${numberAndSign(document).replace(/\u00a0+/gu, '…')} ${clean(document.abstract)}`.trim(),
    author: clean(document.organ.fullName ?? document.organ.name),
    date: fileDate(document.date),
    styles: setting.styles,
    sections: sectionsOf(document, setting),
    contact: file === 'whole' || file === 'main' ? clean(document.contact ?? '') : '',
    footNote: clean(document.footNote ?? ''),
  }
}

function sectionsOf(document: OfficialDocument, setting: Setting): Section[] {
  const { file = 'whole' } = document
  if (file === 'main') return withCopies(mainSections(document, setting), document, setting)
  if (file === 'copies') {
    const items = paperCopies(document, setting, textWidthOf(false))
    return [{ landscape: false, restart: true, items }]
  }
  const annexes = annexSections(document, setting)
  const enclosed = enclosedSections(document, setting)
  if (file === 'whole') {
    return withCopies([...mainSections(document, setting), ...enclosed.flat(), ...annexes.flat()], document, setting)
  }
  const [first, ...others] = ('annex' in file ? annexes[file.annex] : enclosed[file.enclosed]) ?? []
  return first ? [{ ...first, top: topOfAnnex(document, setting, first.landscape) }, ...others] : []
}

function mainSections(document: OfficialDocument, setting: Setting): Section[] {
  const portrait = textWidthOf(false)
  const body = withClosing(withFormWords(document), document.closing ?? setting.conventions.closing)
  const parts = splitByOrientation(body)
  const numbers = headingNumbers(body)
  return parts.map((part, i) =>
    keepEndTogether({
      landscape: part.landscape,
      restart: i === 0,
      ...(i === 0 ? { top: topOfDocument(document, setting) } : {}),
      items: [
        ...(i === 0 ? composeHead(document, setting, portrait) : []),
        ...composeBlocks(part.blocks, { setting, numbers, width: textWidthOf(part.landscape) }),
        ...(i === parts.length - 1 ? composeEnd(document, setting, portrait) : []),
      ],
    }),
  )
}

/** Copies on paper come after the last words of all. */
function withCopies(sections: Section[], document: OfficialDocument, setting: Setting): Section[] {
  const last = sections.at(-1)
  if (!last) return sections
  const copies = paperCopies(document, setting, textWidthOf(last.landscape))
  return [...sections.slice(0, -1), { ...last, items: [...last.items, ...copies] }]
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
