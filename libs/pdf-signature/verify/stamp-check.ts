import type { AlgorithmPolicy } from '../algorithm-policy.ts'
import { oids } from '../asn1/oids.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readTimeStamp, stampsBytes } from '../cms/time-stamp.ts'
import { chainFaults, findChain } from './chain.ts'
import type { Chain } from './chain.ts'
import type { TrustStore } from './context.ts'
import { attempt } from './dss.ts'
import { integrityFaults, signingCertificate } from './integrity.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

/** What became of a time stamp: only a trusted one proves a time. */
export type TimeStampCheck = {
  readonly at: Date | null
  readonly authority: string | null
  readonly trusted: boolean
  readonly chain: Chain | null
  readonly reasons: readonly Reason[]
}

export type StampMeans = {
  readonly pool: readonly Certificate[]
  readonly trust: readonly TrustStore[]
  readonly policy: AlgorithmPolicy
}

/** Checks a time stamp token over some bytes: imprint, signature, purpose of its certificate, chain at its own time. */
export function checkTimeStamp(token: Uint8Array, over: Uint8Array, { pool, trust, policy }: StampMeans): TimeStampCheck {
  const stamp = attempt(() => readTimeStamp(token))
  if (!stamp) return nothing([reason('stamp/unreadable')])
  const certificate = signingCertificate(stamp.signed, pool)
  const content = stamp.signed.content
  if (!certificate || !content) return { ...nothing([reason('stamp/not-trusted')]), at: stamp.at }
  const authority = certificate.subject.commonName ?? certificate.subject.text
  const broken = !stampsBytes(stamp, over) || integrityFaults(stamp.signed, [content], certificate).length > 0
  const chain = findChain(certificate, [...stamp.signed.certificates, ...pool], trust)
  const reasons: Reason[] = broken ? [reason('stamp/does-not-match', { authority })] : []
  const forStamping = certificate.extendedKeyUsage?.includes(oids.ekuTimeStamping) ?? false
  if (!forStamping) reasons.push(reason('stamp/not-for-time-stamping', { authority }))
  const current = stamp.at >= certificate.validFrom && stamp.at <= certificate.validTo
  if (!current || chainFaults(chain, stamp.at, policy).length > 0) reasons.push(reason('stamp/not-trusted', { authority }))
  return { at: stamp.at, authority, trusted: reasons.length === 0, chain, reasons }
}

const nothing = (reasons: readonly Reason[]): TimeStampCheck => ({
  at: null,
  authority: null,
  trusted: false,
  chain: null,
  reasons,
})
