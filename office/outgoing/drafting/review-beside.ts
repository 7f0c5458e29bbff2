import type { Asker } from '../../../casework/asker.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { Edited } from './edit-form.ts'
import type { Review, reviewOf } from './review.ts'

const reviewBeside = beside<typeof reviewOf>(new URL('./review.ts', import.meta.url), 'reviewOf')

/** A draft looked through beside the server; `slips` is null for one that takes longer than a page may wait. */
export async function reviewed(
  { viewer, lang }: Asker,
  { head, content }: Edited,
): Promise<{ readonly slips: Review['slips'] | null; readonly cited: Review['cited'] }> {
  const review = await reviewBeside({ by: viewer.accountId, ms: READING_MS.page }, { head, content }, lang)
  return isProblem(review) ? { slips: null, cited: [] } : review
}
