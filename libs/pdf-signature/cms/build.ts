import { context, tags } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { der, integer, objectId, octetString, sequence, setOf, unsigned } from '../asn1/write.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { hashAlgorithm, writeScheme } from '../certificate/scheme.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { signingCertificateAttribute } from './signing-certificate.ts'

/**
 * The signed attributes of a PAdES signature (ETSI EN 319 142-1, 6.3): content type, digest of the byte range, the certificate. The
 * time stands in the PDF (`M`), never here. What is signed is exactly this SET.
 */
export function signedAttributes(digest: Uint8Array, certificate: Certificate): Uint8Array {
  return setOf(
    sequence(objectId(oids.contentType), setOf(objectId(oids.data))),
    sequence(objectId(oids.messageDigest), setOf(octetString(digest))),
    signingCertificateAttribute(certificate),
  )
}

export type SignedParts = {
  readonly attributes: Uint8Array
  readonly signature: Uint8Array
  readonly scheme: SignatureScheme
  /** The signer's first. */
  readonly chain: readonly Certificate[]
  readonly timeStampToken?: Uint8Array
}

/** The detached CMS SignedData that goes into `Contents`. */
export function buildSignedData(parts: SignedParts): Uint8Array {
  const [own] = parts.chain
  if (!own) throw new Error('a signature needs its certificate')
  const digest = hashAlgorithm(parts.scheme.hash)
  const token = parts.timeStampToken
  const signer = sequence(
    integer(1),
    sequence(own.issuerDer, unsigned(Buffer.from(own.serial, 'hex'))),
    digest,
    retagged(parts.attributes, context(0)),
    writeScheme(parts.scheme),
    octetString(parts.signature),
    ...(token ? [der(context(1), sequence(objectId(oids.timeStampToken), setOf(token)))] : []),
  )
  const signedData = sequence(
    integer(1),
    setOf(digest),
    sequence(objectId(oids.data)),
    der(context(0), ...parts.chain.map(certificate => certificate.der)),
    der(tags.set, signer),
  )
  return sequence(objectId(oids.signedData), der(context(0), signedData))
}

function retagged(element: Uint8Array, tag: number): Uint8Array {
  const copy = Uint8Array.from(element)
  copy[0] = tag
  return copy
}
