/** Codes of refusals; their words stand in `words/text.vi.ts` and `words/text.en.ts`. */
export const faultCodes = [
  'pdf/not-a-pdf',
  'pdf/too-large',
  'pdf/broken',
  'pdf/encrypted',
  'pdf/active-content',
  'pdf/no-such-page',
  'pdf/form-not-supported',
  'sign/field-taken',
  'sign/no-such-field',
  'sign/rectangle-outside-page',
  'sign/not-allowed-by-certification',
  'sign/placeholder-too-small',
  'sign/signature-does-not-match',
  'sign/certificate-not-valid-now',
  'sign/certificate-not-for-signing',
  'sign/algorithm-not-allowed',
  'sign/wrong-order',
  'image/not-png',
  'image/too-large',
  'image/broken',
  'image/unsupported',
  'text/character-not-drawable',
  'key/not-pkcs12',
  'key/wrong-password',
  'key/broken',
  'key/unsupported',
  'key/no-private-key',
  'key/no-certificate',
  'time-stamp/unavailable',
  'time-stamp/refused',
  'time-stamp/broken',
  'time-stamp/does-not-match',
  'provider/unavailable',
  'provider/refused',
  'provider/not-authorised',
  'provider/answer-not-understood',
  'provider/no-such-credential',
  'asn1/broken',
] as const

export type FaultCode = (typeof faultCodes)[number]

/** An expected refusal of this library: a stable code and plain data for its sentence. */
export class SignatureFault extends Error {
  readonly code: FaultCode
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: FaultCode, data: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'SignatureFault'
    this.code = code
    this.data = data
  }
}
