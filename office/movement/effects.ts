import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { PrincipalRef } from '../../kernel/process.ts'

/** A notice about a model; its words are made from the kind and these facts. */
function tell(matter: MatterState, kind: string, to: readonly PrincipalRef[]): Effect[] {
  return to.length === 0 ? [] : [{ effect: 'notify', to, kind, data: { code: matter.code, title: matter.title } }]
}

/** To the body that receives registrations: its officer where one is named. */
export function tellAuthority(matter: MatterState, kind: string): Effect[] {
  const parties = matter.parties.filter(party => party.role === 'authority')
  const posts = parties.flatMap(({ post }): PrincipalRef[] => (post ? [{ kind: 'post', id: post }] : []))
  const bodies = parties.flatMap(({ body }): PrincipalRef[] => (body ? [{ kind: 'body', id: body }] : []))
  return tell(matter, kind, posts.length > 0 ? posts : bodies.slice(0, 1))
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
