import { DATE_FINDERS } from './due-dates.ts'
import { EVENT_FINDERS } from './due-events.ts'
import type { DueContext } from './due-finder.ts'
import { PERIOD_FINDERS } from './due-periods.ts'
import { RECURRENT_FINDERS } from './due-recurrent.ts'
import { RELATIVE_FINDERS } from './due-relative.ts'
import type { Due } from './types.ts'

const FINDERS = [...RECURRENT_FINDERS, ...RELATIVE_FINDERS, ...DATE_FINDERS, ...PERIOD_FINDERS, ...EVENT_FINDERS]
/** A deadline of this rank or stronger ends an action; weaker ones only colour it. */
export const HARD_RANK = 3

/** The same words are asked for several times while a paragraph is read. */
const known = new WeakMap<DueContext, Map<string, Due[]>>()

/** All due words between two places, without overlap, in order; of overlapping ones the stronger, then the longer. */
export function duesIn(s: string, start: number, end: number, context: DueContext): Due[] {
  const part = s.slice(start, end)
  let memory = known.get(context)
  if (!memory) known.set(context, (memory = new Map()))
  let dues = memory.get(part)
  if (!dues) memory.set(part, (dues = findDues(part, context)))
  return dues.map(d => ({ ...d, start: d.start + start, end: d.end + start }))
}

const LEADING_WORDS =
  /^(?: |[Đđ]ịnh kỳ,? (?=trước|chậm|vào|ngày)|(?:[Hh]oàn thành(?: xong)?|[Xx]ong):? (?=trước|trong|vào|chậm|đến|hết))*/

function findDues(part: string, context: DueContext): Due[] {
  const all: Due[] = []
  for (const { pattern, rank, read } of FINDERS) {
    pattern.lastIndex = 0
    for (let m = pattern.exec(part); m; m = pattern.exec(part)) {
      if (m[0] === '') pattern.lastIndex++
      const meaning = read(m, context)
      if (!meaning) continue
      const { dueOn = null, startOn = null, rule = null, resolved = null } = meaning
      const skipped = LEADING_WORDS.exec(m[0])?.[0].length ?? 0
      all.push({ start: m.index + skipped, end: m.index + m[0].trimEnd().length, rank, dueOn, startOn, rule, resolved })
    }
  }
  all.sort((a, b) => a.rank - b.rank || b.end - b.start - (a.end - a.start))
  const kept: Due[] = []
  for (const due of all) if (!kept.some(k => due.start < k.end && k.start < due.end)) kept.push(due)
  return kept.sort((a, b) => a.start - b.start)
}

/** The one that binds: the strongest, of equals the last. */
export const strongest = (dues: readonly Due[]): Due | null =>
  dues.reduce<Due | null>(
    (best, d) => (best === null || d.rank < best.rank || (d.rank === best.rank && hard(d) && d.start > best.start) ? d : best),
    null,
  )

export const hard = (due: Due): boolean => due.rank <= HARD_RANK
