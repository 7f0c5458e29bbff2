import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const LEAST = 2
const LIST = /(?<=(?:các|UBND) )huyện(?:(?:, | và )(?:thị xã|thành phố|quận))+(?! \p{Lu})/gu
const kindsOf = (list: string): string =>
  list
    .split(/, | và /u)
    .sort()
    .join()

/** One province has one set of units: "các huyện, thành phố" all through the text, "các huyện, thành phố, thị xã" in one place. */
export function unitLists({ s }: View): Finding[] {
  const lists = [...s.matchAll(LIST)]
  const byKinds = [...Map.groupBy(lists, hit => kindsOf(hit[0])).values()].sort((a, b) => b.length - a.length)
  const [usual, ...others] = byKinds
  const [model] = usual ?? []
  if (!usual || !model || usual.length < LEAST) return []
  return others
    .filter(hits => hits.length < usual.length)
    .flat()
    .map(hit => ({ rule: 'body/units' as const, start: hit.index, end: hit.index + hit[0].length, expected: model[0] }))
}
