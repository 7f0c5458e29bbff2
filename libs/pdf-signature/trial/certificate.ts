import { createHash, createPublicKey, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { context, tags } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { boolean, der, integer, objectId, octetString, sequence, setOf, unsigned } from '../asn1/write.ts'

/** What a certificate says of its holder or issuer. */
export type TrialName = { readonly name: string; readonly organization: string; readonly unit?: string }
export type Period = { readonly from: Date; readonly to: Date }
export type Issuer = { readonly subject: TrialName; readonly key: KeyObject }

const ecdsaSha256 = sequence(objectId('1.2.840.10045.4.3.2'))
const nameTypes = { country: '2.5.4.6', organization: '2.5.4.10', unit: '2.5.4.11', name: '2.5.4.3' } as const

/** A certificate of version 3 (RFC 5280, 4) signed with ECDSA and SHA-256; without an issuer it is an authority that signs itself. */
export function writeCertificate(subject: TrialName, key: KeyObject, { from, to }: Period, issuer?: Issuer): Uint8Array {
  const by = issuer ?? { subject, key }
  const usage = issuer ? Uint8Array.of(6, 0xc0) : Uint8Array.of(1, 0x06)
  const extensions = [
    ...(issuer ? [] : [extension(oids.basicConstraints, sequence(boolean(true), integer(0)), true)]),
    extension(oids.keyUsage, der(tags.bitString, usage), true),
    extension(oids.subjectKeyId, octetString(keyId(key))),
    extension(oids.authorityKeyId, authorityKey(by.key)),
  ]
  const body = sequence(
    der(context(0), integer(2)),
    unsigned(serialNumber()),
    ecdsaSha256,
    nameOf(by.subject),
    sequence(timeOf(from), timeOf(to)),
    nameOf(subject),
    publicInfo(key),
    der(context(3), sequence(...extensions)),
  )
  return signed(body, by.key)
}

/** A list that revokes nothing (RFC 5280, 5), good for the period. */
export function writeEmptyCrl({ subject, key }: Issuer, { from, to }: Period): Uint8Array {
  const number = extension('2.5.29.20', integer(1))
  const extensions = der(context(0), sequence(extension(oids.authorityKeyId, authorityKey(key)), number))
  return signed(sequence(integer(1), ecdsaSha256, nameOf(subject), timeOf(from), timeOf(to), extensions), key)
}

function signed(body: Uint8Array, key: KeyObject): Uint8Array {
  return sequence(body, ecdsaSha256, der(tags.bitString, Uint8Array.of(0), sign('sha256', body, key)))
}

function nameOf({ name, organization, unit }: TrialName): Uint8Array {
  const parts = { organization, unit, name }
  const country = part(nameTypes.country, der(tags.printable, Buffer.from('VN')))
  const texts = (['organization', 'unit', 'name'] as const).flatMap(kind => {
    const text = parts[kind]
    return text === undefined ? [] : [part(nameTypes[kind], der(tags.utf8, Buffer.from(text)))]
  })
  return sequence(country, ...texts)
}

const part = (type: string, value: Uint8Array): Uint8Array => setOf(sequence(objectId(type), value))

/** UTC time until 2049, as RFC 5280 asks; trial certificates do not live longer. */
const timeOf = (at: Date): Uint8Array =>
  der(tags.utcTime, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/gu, '').slice(2, 14)}Z`))

function extension(id: string, value: Uint8Array, critical = false): Uint8Array {
  return sequence(objectId(id), ...(critical ? [boolean(true)] : []), octetString(value))
}

const authorityKey = (key: KeyObject): Uint8Array => sequence(der(context(0, 'primitive'), keyId(key)))

const publicInfo = (key: KeyObject): Uint8Array => createPublicKey(key).export({ format: 'der', type: 'spki' })

const keyId = (key: KeyObject): Uint8Array => createHash('sha256').update(publicInfo(key)).digest().subarray(0, 20)

/** 16 bytes by chance, positive and never zero. */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes
}
