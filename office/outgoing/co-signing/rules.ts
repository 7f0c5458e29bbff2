import { z } from 'zod'
import type { Viewer } from '../../../kernel/access.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Given, Need } from '../../../kernel/process.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import type { CoSeal, DigitalSignature, Draft, FileRef, SignedOutside } from '../terms.ts'
import { isDone, nextStep, signingSteps, standingHash, type SigningStep } from './turn.ts'

/** Nobody signs twice beside the signer, nor is he his own co-signer. */
export function coSignerRefusal({ coSigners, signer }: Pick<Draft, 'coSigners' | 'signer'>): Problem | null {
  const posts = coSigners.flatMap(({ post }) => post ?? [])
  const twice = new Set(posts).size < posts.length || (signer !== null && posts.includes(signer))
  return twice ? fieldProblem('outgoing/co-signer-twice', 'co.0.post') : null
}

const isAt = (next: SigningStep | null, step: SigningStep['step']): boolean => next?.step === step

/** The signer comes after the co-signers of this system. */
export const isSignersTurn: Need = {
  name: 'signers-turn',
  test: ({ matter }) => (isAt(nextStep(outgoingOf(matter)), 'signer') ? null : problem('outgoing/others-sign-first')),
}

/** Each co-signer in his turn; a request that outlives its page is ended by the system. */
export const isCoSignersTurn: Need = {
  name: 'co-signers-turn',
  test: ({ matter, viewer }) => {
    const document = outgoingOf(matter)
    if (viewer && hasCoSigned(document, viewer)) return problem('outgoing/signed-by-you')
    const next = nextStep(document)
    const theirs = next?.step === 'person' && (!viewer || next.who.post === viewer.post.id)
    return theirs ? null : problem('outgoing/others-sign-first')
  },
}

/** Who has signed takes it back by nobody but the body that issues; the others may decline before their turn too. */
export const mayDecline: Need = {
  name: 'may-decline',
  test: ({ matter, viewer }) => (viewer && hasCoSigned(outgoingOf(matter), viewer) ? problem('outgoing/signed-by-you') : null),
}

function hasCoSigned(document: Outgoing, { post }: Viewer): boolean {
  return signingSteps(document).some(step => step.step === 'person' && step.who.post === post.id && isDone(document, step))
}

export const isSealsTurn: Need = {
  name: 'seals-turn',
  test: ({ matter, viewer }) => {
    const next = nextStep(outgoingOf(matter))
    const theirs = next?.step === 'seal' && (!viewer || next.who.body === viewer.post.bodyId)
    return theirs ? null : problem('outgoing/others-sign-first')
  },
}

export const waitsForOutside: Need = {
  name: 'waits-for-outside',
  test: ({ matter }) => (isAt(nextStep(outgoingOf(matter)), 'outside') ? null : problem('outgoing/nobody-outside-waits')),
}

/** A document does not leave while one of those who sign it has not. */
export const haveAllSigned: Need = {
  name: 'all-signed',
  test: ({ matter }) => {
    const next = nextStep(outgoingOf(matter))
    return next?.step === 'outside'
      ? problem('outgoing/outside-has-not-signed', { name: next.who.agency || next.who.name })
      : null
  },
}

type Signed = { readonly signedOver: string; readonly files: readonly FileRef[] }
const Made = z.array(z.string()).catch([])

/**
 * Each signature is over the very bytes that stand, and its file is one that was signed here: nothing of the approved text changes on the
 * way from one to the next.
 */
export function signedRefusal({ matter, input, facts }: Pick<Given<Signed>, 'matter' | 'input' | 'facts'>): Problem | null {
  if (standingHash(outgoingOf(matter)) !== input.signedOver) return problem('outgoing/other-bytes')
  const made = Made.parse(facts['signedFiles'])
  return input.files.every(file => made.includes(`${file.hash}:${input.signedOver}`)) ? null : problem('outgoing/on-its-page')
}

export function coSignRefusal({ matter, input, facts }: Given<DigitalSignature>): Problem | null {
  const next = nextStep(outgoingOf(matter))
  if (next?.step !== 'person' || next.who.post !== input.by) return problem('outgoing/not-yours-to-sign')
  return signedRefusal({ matter, input, facts })
}

export function coSealRefusal({ matter, input, facts }: Given<CoSeal>): Problem | null {
  const next = nextStep(outgoingOf(matter))
  if (next?.step !== 'seal' || next.who.body !== input.body) return problem('outgoing/not-yours-to-sign')
  return signedRefusal({ matter, input, facts })
}

export function outsideRefusal({ matter, input, facts }: Given<SignedOutside>): Problem | null {
  const next = nextStep(outgoingOf(matter))
  if (next?.step !== 'outside' || next.index !== input.index) return problem('outgoing/nobody-outside-waits')
  return signedRefusal({ matter, input, facts })
}
