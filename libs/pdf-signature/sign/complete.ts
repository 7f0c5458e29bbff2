import { readCertificate } from '../certificate/certificate.ts'
import { verifySignature } from '../certificate/scheme.ts'
import { buildSignedData } from '../cms/build.ts'
import { SignatureFault } from '../fault.ts'
import { plainBytes } from '../pdf/plain-bytes.ts'
import type { PreparedSignature } from './request.ts'

/**
 * Puts a signature value, and its time stamp if any, into the room that was kept. The value is checked against the certificate
 * first: `sign/signature-does-not-match`. Throws `sign/placeholder-too-small` too.
 */
export function completeSignature(
  prepared: PreparedSignature,
  { signature, timeStampToken }: { readonly signature: Uint8Array; readonly timeStampToken?: Uint8Array },
): Uint8Array {
  const chain = prepared.chain.map(readCertificate)
  const key = chain[0]?.key
  const { scheme, toBeSigned, hole } = prepared
  if (!key || !verifySignature(scheme, key, { data: toBeSigned, signature })) {
    throw new SignatureFault('sign/signature-does-not-match')
  }
  const cms = buildSignedData({ attributes: toBeSigned, signature, scheme, chain, timeStampToken })
  const room = hole.end - hole.start - 2
  const hex = Buffer.from(cms).toString('hex')
  if (hex.length > room) throw new SignatureFault('sign/placeholder-too-small', { needed: cms.length, room: room / 2 })
  const pdf = Buffer.from(prepared.pdf)
  pdf.write(hex, hole.start + 1, 'latin1')
  return plainBytes(pdf)
}
