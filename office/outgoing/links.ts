import type { Effect } from '../../kernel/effects.ts'
import type { Uuid } from '../../kernel/ids.ts'

/** How a matter is joined to a paper that was made from its records. */
export const paperLink = (kind: string): string => `giay-to:${kind}`

/** An outgoing document leads to those that it answers. */
export const answerLinks = ({ answers }: { readonly answers: readonly Uuid[] }): Effect[] =>
  answers.map(from => ({ effect: 'link', from, kind: 'tra-loi' }))
