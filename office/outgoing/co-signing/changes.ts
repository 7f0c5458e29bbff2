import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState, Party } from '../../../kernel/matter.ts'
import type { Change, Given } from '../../../kernel/process.ts'
import { posts, postsIn, tell } from '../../../kernel/tell.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import type { CoSeal, CoSigner, DigitalSignature, FileRef, SignedOutside } from '../terms.ts'
import { nextStep, turnOf } from './turn.ts'

/** Role of those who sign beside the signer. */
export const CO_SIGNER = 'co-signer'

export const coSignerParties = (coSigners: readonly CoSigner[]): Party[] =>
  coSigners.flatMap(({ post, name }): Party[] => (post ? [{ role: CO_SIGNER, body: null, unit: null, post, note: name }] : []))

/** What stands after one more has signed. */
function withSignature(document: Outgoing, one: Outgoing['coSignatures'][number]): Change {
  const coSignatures = [...document.coSignatures, one]
  return { fields: { coSignatures, turn: turnOf({ ...document, coSignatures }) } }
}

type Made = { readonly matter: MatterState; readonly files: readonly FileRef[]; readonly by: string | null; readonly on: string }

function made({ matter, files, by, on }: Made): Change {
  const document = outgoingOf(matter)
  const [next, [file]] = [nextStep(document), files]
  return !next || next.step === 'signer' || !file
    ? {}
    : withSignature(document, { index: next.index, step: next.step, by, on, file })
}

export const coSigned = ({ input, matter, now }: Given<DigitalSignature>): Change =>
  made({ matter, files: input.files, by: input.by, on: now.today })

export const coSealed = ({ input, matter, now, viewer }: Given<CoSeal>): Change =>
  made({ matter, files: input.files, by: viewer?.post.id ?? null, on: now.today })

/** The file with the signatures of the outside takes the place of the one that the signer signed. */
export function signedOutside({ input, matter, now, viewer }: Given<SignedOutside>): Change {
  const { signature } = outgoingOf(matter)
  const change = made({ matter, files: input.files, by: viewer?.post.id ?? null, on: now.today })
  return { ...change, fields: { ...change.fields, signature: signature && { ...signature, files: input.files } } }
}

/** Those whose signatures no longer count are told: the text goes back to drafting. */
export function tellCoSigners(matter: MatterState, { but }: { but: string | null }): Effect[] {
  const to = postsIn(matter, CO_SIGNER).filter(({ id }) => id !== but)
  return tell(matter, 'outgoing.signatures-void', to)
}

/** Drafter, signer and the other co-signers learn that one declined. */
export function tellDeclined({ matter, viewer }: Given): Effect[] {
  const { signer, returns } = outgoingOf(matter)
  return [
    ...tell(matter, 'outgoing.co-declined', posts([matter.holder.post, signer]), { reason: returns.at(-1)?.reason ?? '' }),
    ...tellCoSigners(matter, { but: viewer?.post.id ?? null }),
  ]
}
