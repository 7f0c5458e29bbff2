import { children, context, DerReader, octets, oid, readDer, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import type { HashName } from '../asn1/oids.ts'
import { der } from '../asn1/write.ts'
import { readCertificate } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readHash, readScheme } from '../certificate/scheme.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'

/** A CMS SignedData (RFC 5652) with its first signer; PDF allows only one. */
export type SignedData = {
  readonly contentType: string
  /** What is signed, when it travels inside. */
  readonly content: Uint8Array | null
  readonly certificates: readonly Certificate[]
  readonly lists: readonly Uint8Array[]
  readonly signers: number
  readonly signer: Signer
  /** Bytes it takes; what follows is padding. */
  readonly length: number
}

export type Signer = {
  readonly isMadeBy: (certificate: Certificate) => boolean
  readonly digest: HashName | null
  readonly scheme: SignatureScheme | null
  readonly signature: Uint8Array
  readonly signed: Attributes
  /** The exact bytes under the signature; null when there are no signed attributes. */
  readonly signedBytes: Uint8Array | null
  readonly unsigned: Attributes
}

/** Values of attributes by identifier. */
export type Attributes = ReadonlyMap<string, readonly Der[]>

/** Reads a SignedData. Throws `asn1/broken`. */
export function readSignedData(bytes: Uint8Array): SignedData {
  const whole = readDer(bytes)
  const info = new DerReader(whole)
  if (oid(info.next(tags.oid)) !== oids.signedData) throw new SignatureFault('asn1/broken')
  const reader = new DerReader(readDer(info.next(context(0)).content))
  reader.next(tags.integer)
  reader.next(tags.set)
  const encapsulated = new DerReader(reader.next(tags.sequence))
  const contentType = oid(encapsulated.next(tags.oid))
  const held = encapsulated.optional(context(0))
  const certificates = reader.optional(context(0))
  const lists = reader.optional(context(1))
  const signers = children(reader.next(tags.set))
  const [first] = signers
  if (!first) throw new SignatureFault('asn1/broken')
  return {
    contentType,
    content: held ? octets(readDer(held.content)) : null,
    certificates: certificates ? children(certificates).flatMap(readable) : [],
    lists: lists ? children(lists).flatMap(item => (item.tag === tags.sequence ? [item.bytes] : [])) : [],
    signers: signers.length,
    signer: readSigner(first),
    length: whole.bytes.length,
  }
}

/** Certificates of other kinds, and unreadable ones, cannot help and are left out. */
function readable(item: Der): Certificate[] {
  if (item.tag !== tags.sequence) return []
  try {
    return [readCertificate(item.bytes)]
  } catch (error) {
    if (error instanceof SignatureFault) return []
    throw error
  }
}

function readSigner(info: Der): Signer {
  const reader = new DerReader(info)
  reader.next(tags.integer)
  const id = reader.next()
  const digest = readHash(reader.next(tags.sequence))
  const signed = reader.optional(context(0))
  const scheme = readScheme(reader.next(tags.sequence), digest)
  const signature = octets(reader.next(tags.octetString))
  const unsigned = reader.optional(context(1))
  return {
    isMadeBy: identifies(id),
    digest,
    scheme,
    signature,
    signed: readAttributes(signed),
    signedBytes: signed ? der(tags.set, signed.content) : null,
    unsigned: readAttributes(unsigned),
  }
}

function identifies(id: Der): (certificate: Certificate) => boolean {
  if (id.tag === context(0, 'primitive')) {
    const keyId = Buffer.from(id.content).toString('hex')
    return certificate => certificate.subjectKeyId === keyId
  }
  const reader = new DerReader(id)
  const issuer = reader.next(tags.sequence).bytes
  const serial = Buffer.from(reader.next(tags.integer).content).toString('hex')
  return certificate => certificate.serial === serial && Buffer.compare(certificate.issuerDer, issuer) === 0
}

function readAttributes(list: Der | undefined): Attributes {
  const found = new Map<string, readonly Der[]>()
  for (const item of list ? children(list) : []) {
    const reader = new DerReader(item)
    const id = oid(reader.next(tags.oid))
    found.set(id, [...(found.get(id) ?? []), ...children(reader.next(tags.set))])
  }
  return found
}

/** The value of an attribute that must stand once; undefined when it is absent or repeated. */
export function soleValue(attributes: Attributes, id: string): Der | undefined {
  const values = attributes.get(id) ?? []
  return values.length === 1 ? values[0] : undefined
}
