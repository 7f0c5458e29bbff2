import type { Outgoing } from '../outgoing.ts'
import type { CoSigner } from '../terms.ts'

/** A step of signing: a co-signer in person, the seal of his body, a co-signer outside this system; the signer himself. */
export type SigningStep =
  | { readonly step: 'person' | 'seal' | 'outside'; readonly index: number; readonly who: CoSigner }
  | { readonly step: 'signer' }
type Joint = Pick<Outgoing, 'type' | 'issuer' | 'coSigners' | 'coSignatures' | 'signer' | 'signature'>

/**
 * The steps in their order. Co-signers stand before the signer as the paper prints them (Phụ lục III, mẫu 1.9), each body's seal after its
 * person (NĐ 30/2020/NĐ-CP, Điều 32.2.d); number and seal of the issuing body follow its own signer (Điều 15.3). Agencies outside sign
 * last before the issue: the first signature must be made here, since it leaves number and date open.
 */
export function signingSteps(document: Joint): SigningStep[] {
  const all = document.coSigners.map((who, index) => ({ who, index }))
  const inside = all.filter(({ who }) => who.post !== null)
  return [
    ...inside.flatMap(({ who, index }): SigningStep[] => [
      { step: 'person', index, who },
      ...(hasOwnSeal(document, who) ? [{ step: 'seal', index, who } as const] : []),
    ]),
    { step: 'signer' },
    ...all.filter(({ who }) => who.post === null).map((each): SigningStep => ({ step: 'outside', ...each })),
  ]
}

/** Another body seals for its own person. The secretary of a meeting signs without one: minutes bear the seal of the body that holds them. */
function hasOwnSeal({ type, issuer }: Joint, { body }: CoSigner): boolean {
  return type !== 'bien-ban' && body !== null && body !== issuer
}

export function isDone({ coSignatures, signature }: Joint, step: SigningStep): boolean {
  if (step.step === 'signer') return signature !== null
  return coSignatures.some(each => each.index === step.index && each.step === step.step)
}

/** The step that is next; null when all have signed, or on paper. */
export function nextStep(document: Joint): SigningStep | null {
  if (document.signature?.kind === 'giay') return null
  return signingSteps(document).find(step => !isDone(document, step)) ?? null
}

/** Whose turn it is, as the signing inbox looks for it. */
export function turnOf(document: Joint): { post: string | null; body: string | null } | null {
  const next = nextStep(document)
  if (!next || next.step === 'outside') return null
  if (next.step === 'signer') return { post: document.signer, body: null }
  return next.step === 'person' ? { post: next.who.post, body: null } : { post: null, body: next.who.body }
}

/** The bytes that the next one signs: those of the last signature, before any the approved ones. */
export function standingHash({ signature, coSignatures, approved }: Joint & Pick<Outgoing, 'approved'>): string | null {
  return signature?.files[0]?.hash ?? coSignatures.at(-1)?.file.hash ?? approved
}
