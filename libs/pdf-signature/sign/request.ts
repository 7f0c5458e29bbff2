import type { Look } from '../appearance/appearance.ts'
import type { Rectangle } from '../appearance/place.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'

/** One signature to be put on a PDF. */
export type SignatureRequest = {
  /** Name of the signature field; an empty field of that name is used, else one is made. */
  readonly field: string
  /** The claimed time, written into the PDF. */
  readonly signedAt: Date
  /** Certificates (DER), the signer's first, then its issuers. */
  readonly chain: readonly Uint8Array[]
  readonly scheme: SignatureScheme
  /** Name of the signer as readers show it; the certificate's common name unless given. */
  readonly name?: string
  readonly reason?: string
  readonly location?: string
  readonly contact?: string
  /** Nothing is seen without it. */
  readonly visible?: { readonly look: Look; readonly place: Rectangle }
  /** Empty text fields made together with this signature, to be filled in later without breaking it (number, date). */
  readonly blanks?: readonly Blank[]
  /** Blanks to fill in before this signature is made; they become read-only. */
  readonly fill?: Readonly<Record<string, string>>
  /** Makes the first signature a certification (DocMDP): what may still be done afterwards. */
  readonly certify?: 'nothing' | 'forms-and-signatures'
  /** Bytes kept free for the time stamp, 0 when none will be asked for. */
  readonly timeStampRoom?: number
}

export type Blank = {
  readonly name: string
  readonly place: Rectangle
  readonly size?: number
  readonly align?: 'left' | 'right'
}

/** A file with room for a signature, and what has to be signed. It may be kept for as long as the signer needs. */
export type PreparedSignature = {
  readonly pdf: Uint8Array
  /** Where `Contents` stands, its brackets included. */
  readonly hole: { readonly start: number; readonly end: number }
  /** The bytes to be signed: the signed attributes (DER). */
  readonly toBeSigned: Uint8Array
  readonly chain: readonly Uint8Array[]
  readonly scheme: SignatureScheme
}
