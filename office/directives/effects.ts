import type { Effect, Opening } from '../../kernel/effects.ts'
import { clockOf, type MatterState, type Party } from '../../kernel/matter.ts'
import type { Given, PrincipalRef } from '../../kernel/process.ts'
import { tell as tellOf } from '../../kernel/tell.ts'
import type { Give } from './terms.ts'

/** A notice about a directive; its words are made from the kind and these facts. */
export const tell = (matter: MatterState, kind: string, to: readonly PrincipalRef[]): Effect[] =>
  tellOf(matter, kind, to, { dueOn: clockOf(matter, 'deliver')?.dueOn ?? null })

/** Giving a directive tells its lead and opens a part for each cooperating body. */
export function giveEffects({ matter, input }: Given<Give>): Effect[] {
  const parts = input.cooperating.map(({ body, note }) => asPart(matter, { body, note, dueOn: null }))
  return [...tell(matter, 'directive.given', [{ kind: 'body', id: matter.holder.body }]), ...parts]
}

type Part = {
  readonly body: string
  readonly unit?: string | null
  readonly post?: string | null
  readonly title?: string
  readonly note?: string | null
  readonly dueOn: string | null
  /** A sub-task inside the lead body; otherwise a cooperating body's part. */
  readonly inside?: true
}

/** Opens a part (`phan-viec`) under the directive, due with it at the latest. A cooperating part is seen by assigner and follower too. */
export function asPart(matter: MatterState, part: Part): Effect {
  const seen = part.inside ? [] : ['assigner', 'follower', 'authorised']
  const parties: Party[] = [
    { role: 'lead', body: matter.holder.body, unit: matter.holder.unit, post: matter.holder.post, note: null },
    ...seen.flatMap(role => matter.parties.filter(party => party.role === role)),
  ]
  const open: Opening = {
    process: 'phan-viec',
    act: 'giao',
    title: part.title ?? part.note ?? matter.title,
    holder: { body: part.body, unit: part.unit ?? null, post: part.post ?? null },
    parties,
    source: matter.source,
    urgency: matter.urgency,
    secrecy: matter.secrecy,
    input: {
      role: part.inside ? 'noi-bo' : 'phoi-hop',
      dueOn: part.dueOn ?? clockOf(matter, 'deliver')?.dueOn ?? null,
      parentCode: matter.code,
      parentTitle: matter.title,
    },
  }
  return { effect: 'open', as: 'child', open }
}

/** What follows when a directive ends: its holder is told, and the `giao-nhieu` above looks whether all are done. */
export function answerEffects(matter: MatterState, kind: string): Effect[] {
  const holder: PrincipalRef = matter.holder.post
    ? { kind: 'post', id: matter.holder.post }
    : { kind: 'body', id: matter.holder.body }
  return [...tell(matter, kind, [holder]), ...parentHears(matter, 'con-xong')]
}

export function parentHears(matter: MatterState, act: string): Effect[] {
  return matter.parent === null ? [] : [{ effect: 'act-on-parent', act, input: null, else: 'skip' }]
}
