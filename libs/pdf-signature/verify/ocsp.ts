import { createHash } from 'node:crypto'
import { bits, children, context, DerReader, octets, oid, readDer, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import type { HashName } from '../asn1/oids.ts'
import { timeOf } from '../asn1/text.ts'
import { nothing, objectId, octetString, sequence, unsigned } from '../asn1/write.ts'
import { isIssuedBy, readCertificate } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readHash, readScheme, verifySignature } from '../certificate/scheme.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'

/** An OCSP answer (RFC 6960), read but not yet checked. */
export type OcspAnswer = {
  readonly producedAt: Date
  readonly responses: readonly OcspStatus[]
  readonly certificates: readonly Certificate[]
  readonly signed: { readonly data: Uint8Array; readonly signature: Uint8Array; readonly scheme: SignatureScheme | null }
}

export type OcspStatus = {
  readonly hash: HashName | null
  readonly issuerName: Uint8Array
  readonly issuerKey: Uint8Array
  readonly serial: string
  readonly state: 'good' | 'revoked' | 'unknown'
  readonly revokedAt: Date | null
  readonly reason: number | null
  readonly thisUpdate: Date
  readonly nextUpdate: Date | null
}

/** Reads an answer; null when it is none or refuses. */
export function readOcsp(bytes: Uint8Array): OcspAnswer | null {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof SignatureFault) return null
    throw error
  }
}

function read(bytes: Uint8Array): OcspAnswer | null {
  const reader = new DerReader(readDer(bytes))
  if (smallInteger(reader.next(tags.enumerated)) !== 0) return null
  const wrapped = new DerReader(readDer(reader.next(context(0)).content))
  if (oid(wrapped.next(tags.oid)) !== oids.ocspBasic) return null
  const basic = new DerReader(readDer(octets(wrapped.next(tags.octetString))))
  const data = basic.next(tags.sequence)
  const scheme = readScheme(basic.next(tags.sequence), null)
  const signature = bits(basic.next(tags.bitString))
  const held = basic.optional(context(0))
  const inner = new DerReader(data)
  inner.optional(context(0))
  inner.next() // who answers: found by its certificate
  const producedAt = timeOf(inner.next(tags.generalizedTime))
  return {
    producedAt,
    responses: children(inner.next(tags.sequence)).map(readStatus),
    certificates: held ? children(readDer(held.content)).map(item => readCertificate(item.bytes)) : [],
    signed: { data: data.bytes, signature, scheme },
  }
}

function readStatus(der: Der): OcspStatus {
  const reader = new DerReader(der)
  const id = new DerReader(reader.next(tags.sequence))
  const hash = readHash(id.next(tags.sequence))
  const [issuerName, issuerKey] = [octets(id.next(tags.octetString)), octets(id.next(tags.octetString))]
  const serial = Buffer.from(id.next(tags.integer).content).toString('hex')
  const state = reader.next()
  const thisUpdate = timeOf(reader.next(tags.generalizedTime))
  const next = reader.optional(context(0))
  return {
    hash,
    issuerName,
    issuerKey,
    serial,
    ...readState(state),
    thisUpdate,
    nextUpdate: next ? timeOf(readDer(next.content)) : null,
  }
}

function readState(der: Der): Pick<OcspStatus, 'state' | 'revokedAt' | 'reason'> {
  if (der.tag === context(0, 'primitive')) return { state: 'good', revokedAt: null, reason: null }
  if (der.tag !== context(1)) return { state: 'unknown', revokedAt: null, reason: null }
  const reader = new DerReader(der)
  const revokedAt = timeOf(reader.next(tags.generalizedTime))
  const held = reader.optional(context(0))
  return { state: 'revoked', revokedAt, reason: held ? smallInteger(readDer(held.content)) : null }
}

/** The status of a certificate in an answer that its issuer, or someone its issuer named for it, has signed; else null. */
export function statusFrom(answer: OcspAnswer, certificate: Certificate, issuer: Certificate): OcspStatus | null {
  const status = answer.responses.find(one => isAbout(one, certificate, issuer))
  if (!status) return null
  const { scheme, data, signature } = answer.signed
  const signers = [issuer, ...answer.certificates.filter(one => mayAnswer(one, issuer, answer.producedAt))]
  const agrees = scheme && signers.some(({ key }) => key && verifySignature(scheme, key, { data, signature }))
  return agrees ? status : null
}

function isAbout(status: OcspStatus, certificate: Certificate, issuer: Certificate): boolean {
  if (!status.hash || status.serial !== certificate.serial) return false
  const digest = (bytes: Uint8Array) =>
    createHash(status.hash ?? 'sha1')
      .update(bytes)
      .digest()
  return digest(issuer.subjectDer).equals(status.issuerName) && digest(keyBits(issuer)).equals(status.issuerKey)
}

function mayAnswer(certificate: Certificate, issuer: Certificate, at: Date): boolean {
  const valid = at >= certificate.validFrom && at <= certificate.validTo
  return valid && (certificate.extendedKeyUsage?.includes(oids.ekuOcspSigning) ?? false) && isIssuedBy(certificate, issuer)
}

function keyBits(certificate: Certificate): Uint8Array {
  const reader = new DerReader(readDer(certificate.keyInfo))
  reader.next(tags.sequence)
  return bits(reader.next(tags.bitString))
}

/** A request for one certificate, without nonce, so that answers may be kept. SHA-1 only names the issuer here (RFC 6960, 4.1.1). */
export function ocspRequest(certificate: Certificate, issuer: Certificate): Uint8Array {
  const digest = (bytes: Uint8Array) => octetString(createHash('sha1').update(bytes).digest())
  const algorithm = sequence(objectId('1.3.14.3.2.26'), nothing())
  const serial = unsignedSerial(certificate.serial)
  const id = sequence(algorithm, digest(issuer.subjectDer), digest(keyBits(issuer)), serial)
  return sequence(sequence(sequence(sequence(id))))
}

const unsignedSerial = (hex: string) => unsigned(Buffer.from(hex, 'hex'))
