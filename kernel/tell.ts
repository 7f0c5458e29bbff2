import type { Canonical } from './canonical.ts'
import type { Effect } from './effects.ts'
import type { MatterState } from './matter.ts'
import type { PrincipalRef } from './process.ts'

/** A notice about a matter; its words are made from the kind, number and name of the matter, and `more`. Nobody to tell: none. */
export function tell(
  { code, title }: Pick<MatterState, 'code' | 'title'>,
  kind: string,
  to: readonly PrincipalRef[],
  more: Readonly<Record<string, Canonical>> = {},
): Effect[] {
  return to.length === 0 ? [] : [{ effect: 'notify', to, kind, data: { code, title, ...more } }]
}

/** Posts as those who are told; each once, nobody for none. */
export const posts = (ids: ReadonlyArray<string | null | undefined>): PrincipalRef[] =>
  [...new Set(ids)].flatMap((id): PrincipalRef[] => (id ? [{ kind: 'post', id }] : []))

/** The posts that have a part in a matter. */
export const postsIn = ({ parties }: Pick<MatterState, 'parties'>, role: string): PrincipalRef[] =>
  posts(parties.filter(party => party.role === role).map(party => party.post))
