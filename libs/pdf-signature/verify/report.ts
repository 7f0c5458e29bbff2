import type { DistinguishedName } from '../certificate/name.ts'
import type { KeySize } from '../certificate/key-size.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import type { Change } from './change.ts'
import type { Reason, Verdict } from './reasons.ts'

/** PAdES levels (ETSI EN 319 142-1); null for older kinds. */
export type PadesLevel = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA'

/** What is to be shown of one signature. */
export type SignatureReport = {
  readonly field: string
  readonly kind: 'signature' | 'document-time-stamp'
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly signer: CertificateView | null
  readonly claimedAt: Date | null
  readonly stampedAt: Date | null
  readonly stampedBy: string | null
  /** Digest and signature fit the signed bytes. */
  readonly intact: boolean
  readonly covers: 'whole-file' | 'whole-revision' | 'unknown'
  /** Which signed state of the file: 1 is the first. */
  readonly revision: number
  readonly changes: readonly Change[]
  readonly level: PadesLevel | null
  readonly scheme: SignatureScheme | null
  readonly certification: 1 | 2 | 3 | null
  readonly reason: string | null
  readonly location: string | null
  readonly visible: VisiblePlace | null
}

export type VisiblePlace = {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type CertificateView = {
  readonly subject: DistinguishedName
  readonly issuer: DistinguishedName
  readonly serial: string
  readonly fingerprint: string
  readonly validFrom: Date
  readonly validTo: Date
  readonly keySize: KeySize
  /** From the signer's up; the trusted one last when `trustedBy` is set. */
  readonly path: readonly string[]
  /** Id of the trust store. */
  readonly trustedBy: string | null
}

export type PdfVerification = {
  readonly verdict: Verdict
  /** About the file as a whole. */
  readonly reasons: readonly Reason[]
  readonly signatures: readonly SignatureReport[]
}
