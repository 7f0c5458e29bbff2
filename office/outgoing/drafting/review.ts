import type { Lang } from '../../../kernel/access.ts'
import { basesCited } from './bases-cited.ts'
import type { Edited } from './edit-form.ts'
import { slipsOf, type Slip } from './proofreading.ts'

/** What is seen in a draft beside its words: slips, and instruments it cites. */
export type Review = { readonly slips: readonly Slip[]; readonly cited: readonly string[] }

/** Called in a thread (`review-beside.ts`). */
export const reviewOf = (edited: Edited, lang: Lang): Review => ({
  slips: slipsOf(edited, lang),
  cited: basesCited(edited.content),
})
