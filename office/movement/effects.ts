import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { PrincipalRef } from '../../kernel/process.ts'
import { posts, tell } from '../../kernel/tell.ts'

/** To the body that receives registrations: its officer where one is named. */
export function tellAuthority(matter: MatterState, kind: string): Effect[] {
  const parties = matter.parties.filter(party => party.role === 'authority')
  const officers = posts(parties.map(({ post }) => post))
  const bodies = parties.flatMap(({ body }): PrincipalRef[] => (body ? [{ kind: 'body', id: body }] : []))
  return tell(matter, kind, officers.length > 0 ? officers : bodies.slice(0, 1))
}

/** To the Party committee that confirms registrations of the unit. */
export function tellConfirmer(matter: MatterState, kind: string): Effect[] {
  const bodies = matter.parties.flatMap(({ role, body }): PrincipalRef[] =>
    role === 'confirmer' && body ? [{ kind: 'body', id: body }] : [],
  )
  return tell(matter, kind, bodies)
}

export function tellUnit(matter: MatterState, kind: string): Effect[] {
  const { post, body } = matter.holder
  return tell(matter, kind, [post ? { kind: 'post', id: post } : { kind: 'body', id: body }])
}
