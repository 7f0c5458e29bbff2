import { fold, words } from '@kheo/viet-text'
import { sentencesOf } from '../checks/finding.ts'
import { segmentsOf } from '../live/tokens.ts'

/** What a unit wrote for a node. */
export type UnitText = { readonly id: string; readonly unit: string; readonly text: string }
export type SentenceSource = {
  readonly sentence: string
  /** The unit's report and the paragraph in it, counted from 1, where the sentence comes from. */
  readonly unit: { readonly id: string; readonly name: string; readonly paragraph: number; readonly likeness: number } | null
  /** It stands on live figures. */
  readonly figures: number
}

/** Two sentences are one when so many of their words are the same: what was edited keeps its source. */
export const SAME_FROM = 0.6

/**
 * From where each sentence of a merged text comes: the unit's sentence most like it, or the records by its live figures. A sentence may be
 * edited and keeps its source as long as most of its words stand.
 */
export function sourcesOf(merged: string, units: readonly UnitText[]): SentenceSource[] {
  const known = units.flatMap(unit =>
    unit.text
      .split(/\n+/u)
      .flatMap((line, n) => sentencesOf(line).map(sentence => ({ unit, paragraph: n + 1, bag: bagOf(sentence) }))),
  )
  return sentencesOf(merged).map(sentence => {
    const own = bagOf(sentence)
    const best = known.reduce<{ at: (typeof known)[number]; likeness: number } | null>((found, each) => {
      const likeness = likenessOf(own, each.bag)
      return likeness >= SAME_FROM && likeness > (found?.likeness ?? 0) ? { at: each, likeness } : found
    }, null)
    const unit = best
      ? {
          id: best.at.unit.id,
          name: best.at.unit.unit,
          paragraph: best.at.paragraph,
          likeness: Math.round(best.likeness * 100),
        }
      : null
    return { sentence, unit, figures: segmentsOf(sentence).filter(segment => segment.kind === 'live').length }
  })
}

/** Sentences that come neither from a unit nor from the records. */
export const withoutSource = (sources: readonly SentenceSource[]): SentenceSource[] =>
  sources.filter(source => source.unit === null && source.figures === 0)

type Bag = ReadonlyMap<string, number>

/** Words without marks and case, each with how often it stands; figures count as one word. */
export function bagOf(sentence: string): Bag {
  const bag = new Map<string, number>()
  for (const { text } of words(sentence.replaceAll(/\[\[[^\]]*\]\]/gu, '#'))) {
    const word = fold(text).replaceAll(/\d+/g, '#')
    bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  return bag
}

/** Words in common over all words of both (Jaccard over bags): 1 for the same words. */
export function likenessOf(a: Bag, b: Bag): number {
  let [common, all] = [0, 0]
  for (const word of new Set([...a.keys(), ...b.keys()])) {
    common += Math.min(a.get(word) ?? 0, b.get(word) ?? 0)
    all += Math.max(a.get(word) ?? 0, b.get(word) ?? 0)
  }
  return all === 0 ? 0 : common / all
}
