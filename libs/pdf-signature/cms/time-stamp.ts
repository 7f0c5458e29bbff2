import { createHash, randomBytes } from 'node:crypto'
import { DerReader, integerHex, octets, readDer, smallInteger, tags } from '../asn1/der.ts'
import { oids, sha256Oid } from '../asn1/oids.ts'
import type { HashName } from '../asn1/oids.ts'
import { timeOf } from '../asn1/text.ts'
import { boolean, integer, nothing, objectId, octetString, sequence, unsigned } from '../asn1/write.ts'
import { readHash } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'
import { boundedBody } from '../bounded-body.ts'
import { readSignedData } from './signed-data.ts'
import type { SignedData } from './signed-data.ts'

/** Sends a request of RFC 3161 to an authority and gives its answer. */
export type TimeStampAuthority = (request: Uint8Array) => Promise<Uint8Array>

/** A time stamp token, read but not yet checked. */
export type TimeStamp = {
  readonly at: Date
  readonly hash: HashName | null
  readonly imprint: Uint8Array
  readonly nonce: string | null
  readonly signed: SignedData
}

/** Reads a token. Throws `asn1/broken`. */
export function readTimeStamp(token: Uint8Array): TimeStamp {
  const signed = readSignedData(token)
  if (signed.contentType !== oids.tstInfo || !signed.content) throw new SignatureFault('asn1/broken')
  const reader = new DerReader(readDer(signed.content))
  reader.next(tags.integer)
  reader.next(tags.oid)
  const imprint = new DerReader(reader.next(tags.sequence))
  const hash = readHash(imprint.next(tags.sequence))
  const digest = octets(imprint.next(tags.octetString))
  reader.next(tags.integer)
  const at = timeOf(reader.next(tags.generalizedTime))
  reader.optional(tags.sequence)
  reader.optional(tags.boolean)
  const nonce = reader.optional(tags.integer)
  return { at, hash, imprint: digest, nonce: nonce ? integerHex(nonce) : null, signed }
}

/** Whether the token is over these bytes. */
export function stampsBytes(stamp: TimeStamp, bytes: Uint8Array): boolean {
  return stamp.hash !== null && createHash(stamp.hash).update(bytes).digest().equals(stamp.imprint)
}

/**
 * Gets a token over a signature value (RFC 3161, SHA-256, with nonce and certificate). Throws `time-stamp/unavailable`, `refused`,
 * `broken`, `does-not-match`.
 */
export const requestTimeStamp = (authority: TimeStampAuthority, signature: Uint8Array): Promise<Uint8Array> =>
  requestTimeStampOver(authority, createHash('sha256').update(signature).digest())

/** The same over something whose SHA-256 is at hand. */
export async function requestTimeStampOver(authority: TimeStampAuthority, digest: Uint8Array): Promise<Uint8Array> {
  const nonce = unsigned(randomBytes(8))
  const imprint = sequence(sequence(objectId(sha256Oid), nothing()), octetString(digest))
  const token = tokenIn(await ask(authority, sequence(integer(1), imprint, nonce, boolean(true))))
  const stamp = attempt(() => readTimeStamp(token))
  const same = stamp.hash === 'sha256' && Buffer.compare(stamp.imprint, digest) === 0
  if (!same || stamp.nonce !== integerHex(readDer(nonce))) {
    throw new SignatureFault('time-stamp/does-not-match')
  }
  return token
}

async function ask(authority: TimeStampAuthority, request: Uint8Array): Promise<Uint8Array> {
  try {
    return await authority(request)
  } catch (cause) {
    if (cause instanceof SignatureFault) throw cause
    throw new SignatureFault('time-stamp/unavailable', {}, { cause })
  }
}

function tokenIn(answer: Uint8Array): Uint8Array {
  const { status, token } = attempt(() => {
    const reader = new DerReader(readDer(answer))
    const state = smallInteger(new DerReader(reader.next(tags.sequence)).next(tags.integer))
    return { status: state, token: reader.rest()[0] }
  })
  if (status > 1) throw new SignatureFault('time-stamp/refused', { status })
  if (!token) throw new SignatureFault('time-stamp/broken')
  return token.bytes
}

function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new SignatureFault('time-stamp/broken', {}, { cause })
  }
}

const defaultTimeoutMs = 15_000
/** Tokens weigh some kilobytes. */
const largestAnswer = 1024 * 1024

/** An authority reached over HTTP (RFC 3161, 3.4). */
export function httpTimeStampAuthority(url: string, timeoutMs = defaultTimeoutMs): TimeStampAuthority {
  return async request => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.from(request),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new SignatureFault('time-stamp/unavailable', { status: response.status })
    }
    const answer = await boundedBody(response, largestAnswer)
    if (!answer) throw new SignatureFault('time-stamp/broken')
    return answer
  }
}
