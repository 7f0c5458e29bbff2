import { bits, context, DerReader, readDer, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { timeOf } from '../asn1/text.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readExtensions } from '../certificate/extensions.ts'
import { readScheme, verifySignature } from '../certificate/scheme.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'

/** A revocation list (RFC 5280, 5); its entries are searched in place, since large ones have hundreds of thousands. */
export type RevocationList = {
  readonly issuerDer: Uint8Array
  readonly thisUpdate: Date
  readonly nextUpdate: Date | null
  readonly entries: Uint8Array
  /** It lists everything that its issuer revoked: neither a delta nor one for some reasons or kinds only. */
  readonly complete: boolean
  readonly signed: { readonly data: Uint8Array; readonly signature: Uint8Array; readonly scheme: SignatureScheme | null }
}

export type Revocation = { readonly at: Date; readonly reason: number | null }

/** Reads a list in DER or PEM; null when it cannot be read. */
export function readCrl(file: Uint8Array): RevocationList | null {
  try {
    return read(fromPem(file))
  } catch (error) {
    if (error instanceof SignatureFault) return null
    throw error
  }
}

function fromPem(file: Uint8Array): Uint8Array {
  if (file[0] === tags.sequence) return file
  const found = /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END/u.exec(Buffer.from(file).toString('latin1'))
  return Buffer.from(found?.[1] ?? '', 'base64')
}

function read(bytes: Uint8Array): RevocationList {
  const reader = new DerReader(readDer(bytes))
  const tbs = reader.next(tags.sequence)
  const scheme = readScheme(reader.next(tags.sequence), null)
  const signature = bits(reader.next(tags.bitString))
  const inner = new DerReader(tbs)
  inner.optional(tags.integer)
  inner.next(tags.sequence)
  const issuer = inner.next(tags.sequence)
  const thisUpdate = timeOf(inner.next())
  const next = inner.optional(tags.utcTime) ?? inner.optional(tags.generalizedTime)
  const entries = inner.optional(tags.sequence)
  const held = inner.optional(context(0))
  return {
    issuerDer: issuer.bytes,
    thisUpdate,
    nextUpdate: next ? timeOf(next) : null,
    entries: entries?.content ?? new Uint8Array(),
    complete: isComplete(held && readDer(held.content)),
    signed: { data: tbs.bytes, signature, scheme },
  }
}

/** Distribution points that only say where the list lies, or that it is for end users only, do not make it partial here. */
function isComplete(list: Der | undefined): boolean {
  const extensions = readExtensions(list)
  if (extensions.has(oids.deltaCrl)) return false
  const scope = extensions.get(oids.issuingDistributionPoint)
  if (!scope) return true
  const reader = new DerReader(readDer(scope.value))
  reader.optional(context(0))
  return reader.rest().every(item => item.tag === context(1, 'primitive'))
}

/** Whether the issuer of the certificates itself made the list. */
export function isCrlOf(list: RevocationList, issuer: Certificate): boolean {
  const mayIssue = issuer.keyUsage === null || issuer.keyUsage.includes('cRLSign')
  const { scheme, data, signature } = list.signed
  if (!mayIssue || !issuer.key || !scheme || Buffer.compare(list.issuerDer, issuer.subjectDer) !== 0) return false
  return verifySignature(scheme, issuer.key, { data, signature })
}

/** The entry for a serial number, or null. */
export function findRevocation(list: RevocationList, serial: string): Revocation | null {
  const wanted = Buffer.from(serial, 'hex')
  for (let at = 0; at < list.entries.length;) {
    const entry = readDer(list.entries, at)
    at += entry.bytes.length
    const number = readDer(entry.content)
    if (number.content.length === wanted.length && wanted.equals(number.content)) return readEntry(entry)
  }
  return null
}

function readEntry(entry: Der): Revocation {
  const reader = new DerReader(entry)
  reader.next(tags.integer)
  const at = timeOf(reader.next())
  const held = readExtensions(reader.optional(tags.sequence)).get(oids.crlReason)
  return { at, reason: held ? smallInteger(readDer(held.value)) : null }
}
