import { fold } from '@kheo/viet-text'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { seriesFor } from '../../../records/index.ts'
import type { Draft } from '../terms.ts'

const sameName = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim()

/**
 * An advisory body takes its numbers from its own series, and from that series nobody else does. Problems at `series`:
 * `outgoing/advisory-own-series`, `outgoing/advisory-names-itself`.
 */
export async function advisoryRefusal(
  db: Reader,
  draft: Pick<Draft, 'type' | 'system' | 'issuer' | 'series'>,
  organ: string,
): Promise<Problem | null> {
  const choices = await seriesFor(db, draft.issuer, draft)
  const chosen = choices.find(each => each.key === draft.series.key)
  if (chosen?.advisory) {
    const { advisory, name } = chosen
    return sameName(advisory, organ) ? null : fieldProblem('outgoing/advisory-names-itself', 'series', { advisory, name })
  }
  const own = choices.find(each => each.advisory !== null && sameName(each.advisory, organ))
  return own ? fieldProblem('outgoing/advisory-own-series', 'series', { advisory: own.advisory, name: own.name }) : null
}
