import { createHash } from 'node:crypto'
import { children, DerReader, octets, tags } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { der, objectId, octetString, sequence, setOf, unsigned } from '../asn1/write.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readHash } from '../certificate/scheme.ts'
import { soleValue } from './signed-data.ts'
import type { Attributes } from './signed-data.ts'

/** The attribute that binds the certificate into the signature (RFC 5035), SHA-256. */
export function signingCertificateAttribute(certificate: Certificate): Uint8Array {
  const hash = createHash('sha256').update(certificate.der).digest()
  const directoryName = der(0xa4, certificate.issuerDer)
  const issuerSerial = sequence(sequence(directoryName), unsigned(Buffer.from(certificate.serial, 'hex')))
  const value = sequence(sequence(sequence(octetString(hash), issuerSerial)))
  return sequence(objectId(oids.signingCertificateV2), setOf(value))
}

/** Whether the signature names this certificate as its own: `absent` when it names none. */
export function namesCertificate(attributes: Attributes, certificate: Certificate): 'yes' | 'no' | 'absent' {
  const second = soleValue(attributes, oids.signingCertificateV2)
  const first = soleValue(attributes, oids.signingCertificate)
  const value = second ?? first
  if (!value) return attributes.has(oids.signingCertificateV2) || attributes.has(oids.signingCertificate) ? 'no' : 'absent'
  const [id] = children(new DerReader(value).next(tags.sequence))
  if (!id) return 'no'
  const reader = new DerReader(id)
  const algorithm = second ? reader.optional(tags.sequence) : undefined
  const hash = second ? (algorithm ? readHash(algorithm) : 'sha256') : 'sha1'
  if (!hash) return 'no'
  const wanted = createHash(hash).update(certificate.der).digest()
  return wanted.equals(octets(reader.next(tags.octetString))) ? 'yes' : 'no'
}
