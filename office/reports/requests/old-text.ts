import { sentencesOf } from '../checks/finding.ts'
import { bagOf, likenessOf } from '../measures/sources.ts'

export type OldSentence = { readonly sentence: string; readonly earlier: string; readonly likeness: number }
export type OldText = { readonly sentences: readonly OldSentence[]; readonly percent: number }

/**
 * Sentences that stood in an earlier report, or nearly: those whose words agree by `from` per cent, side by side with the earlier ones, and
 * the share of the text that they are, by characters.
 */
export function oldText(text: string, earlier: readonly string[], from: number): OldText {
  const before = earlier.flatMap(sentencesOf).map(sentence => ({ sentence, bag: bagOf(sentence) }))
  const all = sentencesOf(text)
  const sentences = all.flatMap((sentence): OldSentence[] => {
    const own = bagOf(sentence)
    if (own.size < LEAST_WORDS) return []
    const like = before
      .map(each => ({ earlier: each.sentence, likeness: Math.round(100 * likenessOf(own, each.bag)) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0]
    return like && like.likeness >= from ? [{ sentence, ...like }] : []
  })
  const length = (list: ReadonlyArray<{ readonly sentence: string } | string>): number =>
    list.reduce((sum, each) => sum + (typeof each === 'string' ? each : each.sentence).length, 0)
  const whole = length(all)
  return { sentences, percent: whole === 0 ? 0 : Math.round((100 * length(sentences)) / whole) }
}

/** Set phrases of fewer words may come again. */
const LEAST_WORDS = 6
