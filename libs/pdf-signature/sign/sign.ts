import { createHash } from 'node:crypto'
import { requestTimeStamp } from '../cms/time-stamp.ts'
import type { TimeStampAuthority } from '../cms/time-stamp.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { completeSignature } from './complete.ts'
import { prepareSignature } from './prepare.ts'
import type { PreparedSignature, SignatureRequest } from './request.ts'

/** A key at hand, with its certificates. */
export type DocumentSigner = {
  readonly chain: readonly Uint8Array[]
  readonly scheme: SignatureScheme
  readonly sign: (toBeSigned: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

export type SigningOrder = Omit<SignatureRequest, 'chain' | 'scheme' | 'timeStampRoom'> & {
  readonly timeStamp?: TimeStampAuthority
}

/** Tokens with three or four certificates take 5 to 9 KB. */
export const timeStampRoom = 16_384

/** Signs a PDF at once: PAdES B-B, with a time stamp authority B-T. */
export async function signPdf(
  pdf: Uint8Array,
  { timeStamp, ...order }: SigningOrder,
  signer: DocumentSigner,
): Promise<Uint8Array> {
  const { chain, scheme } = signer
  const prepared = prepareSignature(pdf, { ...order, chain, scheme, timeStampRoom: timeStamp ? timeStampRoom : 0 })
  const signature = await signer.sign(prepared.toBeSigned)
  return finishSignature(prepared, signature, timeStamp)
}

/** Ends what `prepareSignature` began, once the value is there. */
export async function finishSignature(
  prepared: PreparedSignature,
  signature: Uint8Array,
  timeStamp?: TimeStampAuthority,
): Promise<Uint8Array> {
  const timeStampToken = timeStamp ? await requestTimeStamp(timeStamp, signature) : undefined
  return completeSignature(prepared, { signature, timeStampToken })
}

/** The hash a remote key is asked to sign. */
export const hashToSign = (prepared: PreparedSignature): Uint8Array =>
  createHash(prepared.scheme.hash).update(prepared.toBeSigned).digest()
