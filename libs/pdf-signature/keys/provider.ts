import type { SignatureScheme } from '../certificate/scheme.ts'

/** A key somewhere with its certificates. */
export type Credential = {
  readonly id: string
  /** Certificates (DER), the signer's first. */
  readonly chain: readonly Uint8Array[]
  readonly scheme: SignatureScheme
}

export type SigningTask = {
  readonly credential: Credential
  /** The bytes under the signature, and their hash: remote keys are given the hash alone. */
  readonly toBeSigned: Uint8Array
  readonly hash: Uint8Array
  /** What the signer is shown where he confirms: number, sign and subject of the document. */
  readonly description: string
  readonly lifeMs: number
}

export type ProviderAnswer =
  | { readonly state: 'done'; readonly signature: Uint8Array }
  /** The signer has to confirm elsewhere; ask again with `poll`. */
  | { readonly state: 'waiting'; readonly operation: string }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'cancelled' }

/**
 * Whoever holds keys: a remote signing service or this server itself. Throws SignatureFault `provider/…` where it cannot answer.
 */
export type SigningProvider = {
  readonly credentials: () => Promise<readonly Credential[]>
  readonly start: (task: SigningTask) => Promise<ProviderAnswer>
  readonly poll: (operation: string) => Promise<ProviderAnswer>
  readonly cancel: (operation: string) => Promise<void>
}
