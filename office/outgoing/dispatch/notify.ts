import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { PrincipalRef } from '../../../kernel/process.ts'
import { posts, tell } from '../../../kernel/tell.ts'
import { nextStep } from '../co-signing/turn.ts'
import { levelRole } from '../signing/levels.ts'
import { outgoingOf, stillAsked, type Outgoing } from '../outgoing.ts'

/** Those who were asked for an opinion and have not given it. */
export function tellAsked(matter: MatterState): Effect[] {
  const open = new Set(stillAsked(outgoingOf(matter)).map(each => each.ref))
  const to = matter.parties
    .filter(party => party.role === 'asked')
    .flatMap(({ post, unit, body }): PrincipalRef[] => {
      if (post) return open.has(post) ? [{ kind: 'post', id: post }] : []
      if (unit) return open.has(unit) ? [{ kind: 'unit', id: unit }] : []
      return body && open.has(body) ? [{ kind: 'body', id: body }] : []
    })
  return tell(matter, 'outgoing.asked', to)
}

/** Whoever has it now: the level that decides, the signer, or the drafter to whom it came back. */
export function tellNext(matter: MatterState): Effect[] {
  const document = outgoingOf(matter)
  const { level } = document
  if (matter.state === 'trinh' && level !== null) {
    const deciding = matter.parties.filter(party => party.role === levelRole(level)).map(party => party.post)
    return tell(matter, 'outgoing.submitted', posts(deciding))
  }
  if (matter.state === 'da-duyet') return tellSigning(matter, document)
  return tell(matter, 'outgoing.returned', posts([matter.holder.post]))
}

/** Whose turn it is to sign, or to put a seal. */
function tellSigning(matter: MatterState, document: Outgoing): Effect[] {
  const next = nextStep(document)
  if (next?.step === 'person') return tell(matter, 'outgoing.to-co-sign', posts([next.who.post]))
  const { body } = next?.step === 'seal' ? next.who : { body: null }
  if (body) return tell(matter, 'outgoing.to-seal', [{ kind: 'body', id: body }])
  return tell(matter, 'outgoing.to-sign', posts([document.signer]))
}

export function tellRecalled(matter: MatterState): Effect[] {
  return tell(matter, 'outgoing.recalled', posts([outgoingOf(matter).signer, matter.holder.post]))
}
