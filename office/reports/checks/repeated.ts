import { fold, words } from '@kheo/viet-text'
import { bagOf, likenessOf } from '../measures/sources.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, sentencesOf, type Finding } from './finding.ts'

/** Sentences that stand twice in the report, or stood in an earlier one of the same unit, or nearly so. */
export function repeatedFindings({ nodes, earlier, repeatedWords, oldPercent }: ReportToCheck): Finding[] {
  const all = nodes.flatMap(node =>
    sentencesOf(node.written).flatMap(sentence => {
      const key = keyOf(sentence, repeatedWords)
      return key === null ? [] : [{ node, sentence, key }]
    }),
  )
  const before = earlier.flatMap(sentencesOf).filter(sentence => keyOf(sentence, repeatedWords) !== null)
  const bags = before.map(bagOf)
  const first = new Map<string, string>()
  return all.flatMap(({ node, sentence, key }) => {
    const place = sentence.slice(0, 160)
    const elsewhere = first.get(key)
    if (elsewhere !== undefined) return [finding({ rule: 'repeated', node: node.id, place, data: { elsewhere } })]
    first.set(key, node.number || node.title)
    const own = bagOf(sentence)
    const old = bags.findIndex(bag => 100 * likenessOf(own, bag) >= oldPercent)
    return old < 0 ? [] : [finding({ rule: 'repeated-earlier', node: node.id, place, data: { earlier: before[old] ?? '' } })]
  })
}

/** The sentence without marks, case and figures: "giao 12 việc" repeats "giao 15 việc". Null when it is too short to matter. */
function keyOf(sentence: string, least: number): string | null {
  const own = words(sentence).map(word => fold(word.text).replaceAll(/\d+/g, '#'))
  return own.length >= least ? own.join(' ') : null
}
