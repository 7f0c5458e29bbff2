import { SignatureFault } from '../fault.ts'
import { hashToSign } from '../sign/sign.ts'
import type { PreparedSignature } from '../sign/request.ts'
import type { Credential, ProviderAnswer, SigningProvider } from './provider.ts'

/** A request to a signer who may have to confirm elsewhere lives for three minutes. */
export const requestLifeMs = 180_000

export const requestStates = ['waiting', 'done', 'failed', 'cancelled', 'expired'] as const
export type RequestState = (typeof requestStates)[number]

/** It goes on without any page being open: whoever keeps it calls `advanceRequest` until it has ended. Ended ones never change. */
export type SigningRequest = {
  readonly state: RequestState
  readonly startedAt: Date
  readonly expiresAt: Date
  /** The provider's name for it, once it has begun there. */
  readonly operation: string | null
  /** Why it failed: a code of the provider or of this library. */
  readonly failure: string | null
}

export const openRequest = (now: Date): SigningRequest => ({
  state: 'waiting',
  startedAt: now,
  expiresAt: new Date(now.getTime() + requestLifeMs),
  operation: null,
  failure: null,
})

export type SigningJob = {
  readonly prepared: PreparedSignature
  readonly credential: Credential
  readonly description: string
}

export type Advanced = { readonly request: SigningRequest; readonly signature: Uint8Array | null }

/** Starts a request at the provider, or asks how it stands. `signature` comes once, with the step to `done`. */
export async function advanceRequest(
  request: SigningRequest,
  { job, provider, now }: { readonly job: SigningJob; readonly provider: SigningProvider; readonly now: Date },
): Promise<Advanced> {
  if (request.state !== 'waiting') return { request, signature: null }
  if (now >= request.expiresAt) return expire(request, provider)
  try {
    const answer =
      request.operation === null ? await provider.start(taskOf(request, job, now)) : await provider.poll(request.operation)
    return settle(request, answer)
  } catch (error) {
    if (!(error instanceof SignatureFault)) throw error
    const again = error.code === 'provider/unavailable' && request.operation !== null
    return { request: again ? request : { ...request, state: 'failed', failure: error.code }, signature: null }
  }
}

/** Ends a request that the user gave up. */
export async function cancelRequest(request: SigningRequest, provider: SigningProvider): Promise<SigningRequest> {
  if (request.state !== 'waiting') return request
  await tellProvider(request, provider)
  return { ...request, state: 'cancelled' }
}

const taskOf = (request: SigningRequest, { prepared, credential, description }: SigningJob, now: Date) => ({
  credential,
  toBeSigned: prepared.toBeSigned,
  hash: hashToSign(prepared),
  description,
  lifeMs: request.expiresAt.getTime() - now.getTime(),
})

function settle(request: SigningRequest, answer: ProviderAnswer): Advanced {
  switch (answer.state) {
    case 'done':
      return { request: { ...request, state: 'done' }, signature: answer.signature }
    case 'waiting':
      return { request: { ...request, operation: answer.operation }, signature: null }
    case 'cancelled':
      return { request: { ...request, state: 'cancelled' }, signature: null }
    case 'failed':
      return { request: { ...request, state: 'failed', failure: answer.code }, signature: null }
  }
}

async function expire(request: SigningRequest, provider: SigningProvider): Promise<Advanced> {
  await tellProvider(request, provider)
  return { request: { ...request, state: 'expired' }, signature: null }
}

/** The request ends here whether or not the provider hears of it: it ends there by its own life. */
async function tellProvider(request: SigningRequest, provider: SigningProvider): Promise<void> {
  if (request.operation === null) return
  try {
    await provider.cancel(request.operation)
  } catch (error) {
    if (!(error instanceof SignatureFault)) throw error
  }
}
