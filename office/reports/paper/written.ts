import { isSectionThree } from '../merging/merged-findings.ts'
import type { OutlineNode } from './outline.ts'
import { textField } from '../unit-reports/unit-text.ts'

type Texts = Readonly<Record<string, { readonly text: string }>>

/**
 * The sections of an outline that the records fill, numbered anew: a draft from the records alone holds nothing that must be crossed out. The
 * section of the models stays in a sum-up, for the register fills it, and its sections keep the numbers by which its claims name them.
 */
export function written(
  outline: readonly OutlineNode[],
  texts: Texts,
  { sectionThree }: { readonly sectionThree: boolean },
): OutlineNode[] {
  const filled = (node: OutlineNode): boolean =>
    node.text && (Boolean(texts[textField(node.id)]) || (sectionThree && isSectionThree(node)))
  const heads = (head: OutlineNode): boolean => outline.some(node => node.number.startsWith(`${head.number}.`) && filled(node))
  const kept = outline.filter(node => filled(node) || (!node.text && heads(node)))
  return sectionThree ? kept : numbered(kept)
}

/** Numbers without gaps, in the manner of each level: "III.2" as the first one kept of the second section becomes "II.1". */
function numbered(nodes: readonly OutlineNode[]): OutlineNode[] {
  const fresh = new Map<string, string>()
  const counts = new Map<string, number>()
  return nodes.map(node => {
    const parts = node.number.split('.')
    const last = parts.pop() ?? ''
    const head = parts.join('.')
    const above = fresh.get(head) ?? head
    const nth = (counts.get(above) ?? 0) + 1
    counts.set(above, nth)
    const number = [above, inManner(last, nth)].filter(part => part !== '').join('.')
    fresh.set(node.number, number)
    return { ...node, number }
  })
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const

/** A Roman numeral stays one, a figure stays a figure; anything else is left as it is. */
function inManner(as: string, nth: number): string {
  if (/^[IVX]+$/.test(as)) return ROMAN[nth - 1] ?? as
  return /^\d+$/.test(as) ? String(nth) : as
}
