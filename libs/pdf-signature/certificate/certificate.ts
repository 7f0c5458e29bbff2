import { createHash } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { bits, context, DerReader, integerHex, readDer, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { timeOf } from '../asn1/text.ts'
import { readExtensions, understand } from './extensions.ts'
import type { CertificateExtensions } from './extensions.ts'
import { readName } from './name.ts'
import type { DistinguishedName } from './name.ts'
import { publicKey, readScheme, verifySignature } from './scheme.ts'
import type { SignatureScheme } from './scheme.ts'

/** A certificate of RFC 5280, read. */
export type Certificate = CertificateExtensions & {
  readonly der: Uint8Array
  /** SHA-256 of it, hexadecimal. */
  readonly fingerprint: string
  /** Hexadecimal, as encoded. */
  readonly serial: string
  readonly subject: DistinguishedName
  readonly issuer: DistinguishedName
  readonly subjectDer: Uint8Array
  readonly issuerDer: Uint8Array
  readonly validFrom: Date
  readonly validTo: Date
  readonly keyInfo: Uint8Array
  /** null when this machine cannot use such a key. */
  readonly key: KeyObject | null
  readonly signed: { readonly data: Uint8Array; readonly signature: Uint8Array; readonly scheme: SignatureScheme | null }
}

/** Reads a certificate from DER. Throws `asn1/broken`. */
export function readCertificate(bytes: Uint8Array): Certificate {
  const whole = readDer(bytes)
  const reader = new DerReader(whole)
  const tbs = reader.next(tags.sequence)
  const algorithm = reader.next(tags.sequence)
  const signature = bits(reader.next(tags.bitString))
  const fields = readFields(tbs)
  return {
    ...understand(readExtensions(fields.extensions)),
    der: whole.bytes,
    fingerprint: createHash('sha256').update(whole.bytes).digest('hex'),
    serial: integerHex(fields.serial),
    subject: readName(fields.subject),
    issuer: readName(fields.issuer),
    subjectDer: fields.subject.bytes,
    issuerDer: fields.issuer.bytes,
    validFrom: fields.validFrom,
    validTo: fields.validTo,
    keyInfo: fields.keyInfo.bytes,
    key: publicKey(fields.keyInfo.bytes),
    signed: { data: tbs.bytes, signature, scheme: readScheme(algorithm, null) },
  }
}

function readFields(tbs: Der) {
  const reader = new DerReader(tbs)
  reader.optional(context(0))
  const serial = reader.next(tags.integer)
  reader.next(tags.sequence)
  const issuer = reader.next(tags.sequence)
  const validity = new DerReader(reader.next(tags.sequence))
  const [validFrom, validTo] = [timeOf(validity.next()), timeOf(validity.next())]
  const subject = reader.next(tags.sequence)
  const keyInfo = reader.next(tags.sequence)
  const held = reader.rest().find(item => item.tag === context(3))
  return { serial, issuer, validFrom, validTo, subject, keyInfo, extensions: held && readDer(held.content) }
}

/** True when the other certificate's key made this one's signature and its name is the issuer's. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  const { scheme, data, signature } = certificate.signed
  if (Buffer.compare(certificate.issuerDer, issuer.subjectDer) !== 0 || !issuer.key || !scheme) return false
  if (certificate.authorityKeyId && issuer.subjectKeyId && certificate.authorityKeyId !== issuer.subjectKeyId) return false
  return verifySignature(scheme, issuer.key, { data, signature })
}

export const isSelfIssued = (certificate: Certificate): boolean =>
  Buffer.compare(certificate.issuerDer, certificate.subjectDer) === 0

/** Certificates in a PEM file or a DER file. Throws `asn1/broken`. */
export function readCertificates(file: Uint8Array): Certificate[] {
  const text = Buffer.from(file).toString('latin1')
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/gu)]
  if (blocks.length === 0) return [readCertificate(file)]
  return blocks.map(([, body = '']) => readCertificate(Buffer.from(body, 'base64')))
}
