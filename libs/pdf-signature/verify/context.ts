import type { AlgorithmPolicy } from '../algorithm-policy.ts'
import type { Certificate } from '../certificate/certificate.ts'

/** Roots that the operator trusts, under a name: public ones (NEAC), those for công vụ (Ban Cơ yếu). None is shipped. */
export type TrustStore = { readonly id: string; readonly name: string; readonly certificates: readonly Certificate[] }

/** Something to be fetched: a revocation list, an OCSP answer (`body` is the request), an issuer's certificate. */
export type Fetched = { readonly kind: 'crl' | 'ocsp' | 'certificate'; readonly url: string; readonly body?: Uint8Array }

export type VerificationContext = {
  readonly now: Date
  readonly trust: readonly TrustStore[]
  /** Intermediate certificates known besides those in the file. */
  readonly certificates?: readonly Certificate[]
  readonly crls?: readonly Uint8Array[]
  readonly ocsps?: readonly Uint8Array[]
  /** Fetches what is missing; null when it cannot be had. Without it nothing leaves the machine. */
  readonly fetch?: (what: Fetched) => Promise<Uint8Array | null>
  /** A day on which the file is known to have existed (entry in the register): proof of time where no time stamp is. */
  readonly existedOn?: Date
  readonly policy?: AlgorithmPolicy
}
