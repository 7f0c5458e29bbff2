import { PIECE, unescaped } from '../input/xml.ts'

/** A stretch of text of a paragraph: that of one `w:t`, with its place in the XML, or a sign that stands for an element (a tab). */
export type Slot =
  | { readonly kind: 'text'; readonly tagAt: number; readonly tagEnd: number; readonly end: number; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

/** What is inside these is not said by the document; the same that the reader of looks leaves out. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr', 'w:rPr'])
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

type Open = { readonly name: string; readonly paragraph: number | null; readonly skipped: boolean; readonly inRun: boolean }

/**
 * The text of each paragraph of the body of a Word file (`word/document.xml`) in the order of their beginnings, as stretches that know
 * where they stand.
 */
export function slotsOf(xml: string): Slot[][] {
  const paragraphs: Slot[][] = []
  const open: Open[] = []
  let text: { tagAt: number; tagEnd: number } | null = null
  for (const found of xml.matchAll(PIECE)) {
    const [whole, , slash, name, attributes = '', empty] = found
    const above = open.at(-1)
    if (name === undefined) continue
    if (slash) {
      if (above?.name !== name) continue
      const own = above.paragraph === null ? undefined : paragraphs[above.paragraph]
      if (name === 'w:t' && text && own && above.inRun) {
        const { tagAt, tagEnd } = text
        own.push({ kind: 'text', tagAt, tagEnd, end: found.index, text: unescaped(xml.slice(tagEnd, found.index)) })
      }
      if (name === 'w:t') text = null
      open.pop()
      continue
    }
    const next = entered(name, above, paragraphs)
    const sign = above?.name === 'w:r' && !next.skipped ? signOf(name, attributes) : ''
    if (sign !== '' && next.paragraph !== null) paragraphs[next.paragraph]?.push({ kind: 'sign', text: sign })
    if (empty) continue
    if (name === 'w:t') text = { tagAt: found.index, tagEnd: found.index + whole.length }
    open.push(next)
  }
  return paragraphs
}

function entered(name: string, above: Open | undefined, paragraphs: Slot[][]): Open {
  const skipped = (above?.skipped ?? false) || SKIPPED.has(name)
  if (name === 'w:p' && !skipped) {
    paragraphs.push([])
    return { name, paragraph: paragraphs.length - 1, skipped, inRun: false }
  }
  return { name, paragraph: above?.paragraph ?? null, skipped, inRun: name === 'w:t' && above?.name === 'w:r' && !skipped }
}

function signOf(name: string, attributes: string): string {
  return name === 'w:br' && /w:type\s*=\s*["']page["']/u.test(attributes) ? '' : (SIGNS[name] ?? '')
}
