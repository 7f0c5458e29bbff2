import type { Annex, Para } from './parts.ts'

const LABEL = /^(?:Phụ lục|PHỤ LỤC)(?:\s+(?:[IVX]+|\d{1,2}|[A-Z]))?\s*[.:]?$/u
const REFERENCE = /^\(?(?:Kèm theo|Ban hành kèm theo)/u

/** Parts the annexes from the document before them. A label in the middle of the text is none: the recipients, or the start, come first. */
export function findAnnexes(paras: readonly Para[]): { main: readonly Para[]; annexes: readonly Annex[] } {
  const after = paras.findIndex(para => /^Nơi nhận\s*:/u.test(para.words))
  const starts = paras.flatMap((para, i) =>
    LABEL.test(para.words) && (i > after || i === 0) && (after >= 0 || i === 0 || isApart(para)) ? [i] : [],
  )
  const [first] = starts
  if (first === undefined) return { main: paras, annexes: [] }
  return { main: paras.slice(0, first), annexes: starts.flatMap((at, i) => annexAt(paras.slice(at, starts[i + 1]))) }
}

const isApart = (para: Para): boolean => para.source.align === 'center' && para.source.section > 0

function annexAt(paras: readonly Para[]): Annex[] {
  const [label, ...rest] = paras
  if (!label) return []
  const referenceAt = rest.slice(0, 6).findIndex(para => REFERENCE.test(para.words))
  const reference = referenceAt < 0 ? null : (rest[referenceAt] ?? null)
  const title = rest.slice(0, referenceAt < 0 ? 1 : referenceAt)
  return [{ label, title, reference }]
}
