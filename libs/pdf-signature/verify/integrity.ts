import { createHash } from 'node:crypto'
import { octets, oid, tags } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { verifySignature } from '../certificate/scheme.ts'
import { namesCertificate } from '../cms/signing-certificate.ts'
import { soleValue } from '../cms/signed-data.ts'
import type { SignedData } from '../cms/signed-data.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

/** The certificate whose key is said to have signed; null when the signature does not carry it. */
export function signingCertificate(data: SignedData, known: readonly Certificate[]): Certificate | null {
  return [...data.certificates, ...known].find(data.signer.isMadeBy) ?? null
}

/**
 * Whether the signature is over this content and made by this certificate's key (RFC 5652, 5.4–5.6), and whether it names the
 * certificate itself (RFC 5035), without which another one of the same key could be put in its place.
 */
export function integrityFaults(data: SignedData, parts: readonly Uint8Array[], certificate: Certificate): Reason[] {
  const faults: Reason[] = []
  const { signer } = data
  if (data.signers !== 1) faults.push(reason('contents/several-signers', { count: data.signers }))
  if (signer.signedBytes && !digestAgrees(data, parts)) faults.push(reason('integrity/digest-differs'))
  const kind = soleValue(signer.signed, oids.contentType)
  if (signer.signedBytes && (!kind || kind.tag !== tags.oid || oid(kind) !== data.contentType)) {
    faults.push(reason('integrity/content-type'))
  }
  const signed = signer.signedBytes ?? Buffer.concat(parts)
  const { scheme, signature } = signer
  if (scheme && (!certificate.key || !verifySignature(scheme, certificate.key, { data: signed, signature }))) {
    faults.push(reason(signer.signedBytes ? 'signature/wrong-key' : 'integrity/digest-differs'))
  }
  return faults
}

function digestAgrees({ signer }: SignedData, parts: readonly Uint8Array[]): boolean {
  const held = soleValue(signer.signed, oids.messageDigest)
  if (!held || !signer.digest) return false
  const hash = createHash(signer.digest)
  for (const part of parts) hash.update(part)
  return hash.digest().equals(octets(held))
}

/** CAdES signatures must name their certificate; for the older kind it is only noted. */
export function bindingFaults(data: SignedData, certificate: Certificate, cades: 'required' | 'optional'): Reason[] {
  const bound = namesCertificate(data.signer.signed, certificate)
  if (bound === 'yes') return []
  if (bound === 'absent' && cades === 'optional') return [reason('signature/certificate-unbound')]
  return [reason('signature/certificate-not-bound')]
}
