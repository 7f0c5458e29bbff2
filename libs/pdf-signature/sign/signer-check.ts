import { vietnamesePolicy, weaknessOf } from '../algorithm-policy.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { keySize } from '../certificate/key-size.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'

/** The signer's certificate, when it may sign now with this scheme. Throws `sign/certificate-…`, `sign/algorithm-not-allowed`. */
export function checkSigner(
  [own]: readonly Certificate[],
  { signedAt, scheme }: { readonly signedAt: Date; readonly scheme: SignatureScheme },
): Certificate {
  if (!own) throw new SignatureFault('key/no-certificate')
  const data = { from: own.validFrom.toISOString(), to: own.validTo.toISOString() }
  if (signedAt < own.validFrom || signedAt > own.validTo) throw new SignatureFault('sign/certificate-not-valid-now', data)
  if (!maySignDocuments(own)) throw new SignatureFault('sign/certificate-not-for-signing')
  const weakness = weaknessOf(vietnamesePolicy, scheme, keySize(own.key))
  if (weakness) throw new SignatureFault('sign/algorithm-not-allowed', { weakness })
  return own
}

/** Key usage for documents: digital signature or non-repudiation, where it is restricted at all, and no authority. */
export function maySignDocuments(certificate: Certificate): boolean {
  const usage = certificate.keyUsage
  return !certificate.authority && (usage === null || usage.includes('digitalSignature') || usage.includes('nonRepudiation'))
}
