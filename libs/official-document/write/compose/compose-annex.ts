import type { Block } from '../blocks.ts'
import { annexClosing } from './closing.ts'
import { composeBlocks } from './compose-body.ts'
import { shortRule } from './compose-head.ts'
import type { Item, Section } from './composition.ts'
import type { Annex, OfficialDocument } from '../model.ts'
import { headingNumbers, romanNumber } from '../numbering.ts'
import { annexReference } from '../phrases.ts'
import { balanced, line } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { textWidthOf } from '../units.ts'

/** Annexes, each on its own pages with its own page numbers; Roman numbers when there are two or more (III.1, I.7). */
export function annexSections(document: OfficialDocument, setting: Setting): Section[][] {
  const annexes = document.annexes ?? []
  return annexes.map((annex, i) => {
    const label = annexes.length > 1 ? `Phụ lục ${romanNumber(i + 1)}` : 'Phụ lục'
    const body = annexClosing(annex.body, document.closing ?? setting.conventions.closing)
    return annexPages(document, { ...annex, body }, setting, label)
  })
}

function annexPages(document: OfficialDocument, annex: Annex, setting: Setting, label: string): Section[] {
  const numbers = headingNumbers(annex.body)
  return stretches(annex).map((part, i) => {
    const width = textWidthOf(part.landscape)
    const reference = annexReference(document)
    const head: Item[] = [
      line(setting, 'annexLabel', label),
      balanced(setting, 'annexTitle', annex.title, { width }),
      balanced(setting, 'annexReference', reference, { width }),
      shortRule(setting, 'annexReference', reference, width),
    ]
    return {
      landscape: part.landscape,
      restart: i === 0,
      items: [...(i === 0 ? head : []), ...composeBlocks(part.blocks, { setting, numbers, width })],
    }
  })
}

/** Stretches of one orientation; the annex's own orientation holds outside of `landscape` blocks. */
function stretches(annex: Annex): { landscape: boolean; blocks: Block[] }[] {
  const own = annex.orientation === 'landscape'
  const parts: { landscape: boolean; blocks: Block[] }[] = [{ landscape: own, blocks: [] }]
  for (const block of annex.body) {
    const landscape = own || block.kind === 'landscape'
    const blocks = block.kind === 'landscape' ? block.body : [block]
    const last = parts.at(-1)
    if (last?.landscape === landscape) last.blocks.push(...blocks)
    else parts.push({ landscape, blocks: [...blocks] })
  }
  return parts.filter((part, i) => i === 0 || part.blocks.length > 0)
}
