import { composeBlocks } from './compose-body.ts'
import { balancedLine, line, sides } from './line.ts'
import type { Item, Section } from './composition.ts'
import type { Annex, Block, OfficialDocument } from './model.ts'
import { headingNumbers, romanNumber } from './numbering.ts'
import { annexReference } from './phrases.ts'
import type { StyleId } from './styles.ts'
import { textWidthOf } from './units.ts'

/** Annexes, each on its own pages with its own page numbers; Roman numbers when there are two or more (III.1, I.7). */
export function annexSections(document: OfficialDocument): Section[] {
  const annexes = document.annexes ?? []
  return annexes.flatMap((annex, i) =>
    annexPages(document, annex, annexes.length > 1 ? `Phụ lục ${romanNumber(i + 1)}` : 'Phụ lục'),
  )
}

function annexPages(document: OfficialDocument, annex: Annex, label: string): Section[] {
  const numbers = headingNumbers(annex.body)
  return stretches(annex).map((part, i) => {
    const width = textWidthOf(part.landscape)
    const balanced = (id: StyleId, text: string) => line(id, text, sides(width - balancedLine(id, text, width)))
    const head: Item[] = [
      line('annexLabel', label),
      balanced('annexTitle', annex.title),
      balanced('annexReference', annexReference(document)),
    ]
    return {
      landscape: part.landscape,
      restart: i === 0,
      items: [...(i === 0 ? head : []), ...composeBlocks(part.blocks, { numbers, width })],
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
