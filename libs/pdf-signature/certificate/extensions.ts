import { bits, children, context, DerReader, octets, oid, readDer, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'

/** Names of the bits of keyUsage (RFC 5280, 4.2.1.3). */
export const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
] as const
export type KeyUsage = (typeof keyUsages)[number]

export type CertificateExtensions = {
  /** null: the certificate does not restrict it. */
  readonly keyUsage: readonly KeyUsage[] | null
  readonly extendedKeyUsage: readonly string[] | null
  readonly authority: boolean
  readonly pathLength: number | null
  readonly subjectKeyId: string | null
  readonly authorityKeyId: string | null
  readonly crlUrls: readonly string[]
  readonly ocspUrls: readonly string[]
  readonly issuerUrls: readonly string[]
  readonly policies: readonly string[]
  readonly needsNoRevocationCheck: boolean
  /** Critical extensions that this library does not know: the certificate must then not be used. */
  readonly unknownCritical: readonly string[]
}

const understood = new Set<string>([
  oids.keyUsage,
  oids.extendedKeyUsage,
  oids.basicConstraints,
  oids.subjectKeyId,
  oids.authorityKeyId,
  oids.crlDistributionPoints,
  oids.authorityInfoAccess,
  oids.certificatePolicies,
  oids.subjectAltName,
  oids.ocspNoCheck,
])

export type Extension = { readonly critical: boolean; readonly value: Uint8Array }

/** Extensions by identifier; of a repeated one the first. */
export function readExtensions(list: Der | undefined): Map<string, Extension> {
  const found = new Map<string, Extension>()
  for (const item of list ? children(list) : []) {
    const reader = new DerReader(item)
    const id = oid(reader.next(tags.oid))
    const critical = (reader.optional(tags.boolean)?.content[0] ?? 0) !== 0
    if (!found.has(id)) found.set(id, { critical, value: octets(reader.next(tags.octetString)) })
  }
  return found
}

export function understand(extensions: ReadonlyMap<string, Extension>): CertificateExtensions {
  const read = <T>(id: string, how: (der: Der) => T): T | null => {
    const held = extensions.get(id)
    return held ? how(readDer(held.value)) : null
  }
  const basic = read(oids.basicConstraints, readBasicConstraints)
  const access = read(oids.authorityInfoAccess, readAccess) ?? []
  return {
    keyUsage: read(oids.keyUsage, readKeyUsage),
    extendedKeyUsage: read(oids.extendedKeyUsage, der => children(der).map(oid)),
    authority: basic?.authority ?? false,
    pathLength: basic?.pathLength ?? null,
    subjectKeyId: read(oids.subjectKeyId, der => hex(octets(der))),
    authorityKeyId: read(oids.authorityKeyId, readAuthorityKeyId),
    crlUrls: read(oids.crlDistributionPoints, der => children(der).flatMap(urlsBelow)) ?? [],
    ocspUrls: access.filter(({ method }) => method === oids.ocsp).map(({ url }) => url),
    issuerUrls: access.filter(({ method }) => method === oids.caIssuers).map(({ url }) => url),
    policies: read(oids.certificatePolicies, der => children(der).map(item => oid(new DerReader(item).next(tags.oid)))) ?? [],
    needsNoRevocationCheck: extensions.has(oids.ocspNoCheck),
    unknownCritical: [...extensions].filter(([id, { critical }]) => critical && !understood.has(id)).map(([id]) => id),
  }
}

function readBasicConstraints(der: Der): { authority: boolean; pathLength: number | null } {
  const reader = new DerReader(der)
  const authority = (reader.optional(tags.boolean)?.content[0] ?? 0) !== 0
  const limit = reader.optional(tags.integer)
  return { authority, pathLength: limit ? smallInteger(limit) : null }
}

function readKeyUsage(der: Der): KeyUsage[] {
  const held = bits(der)
  return keyUsages.filter((_, i) => ((held[i >> 3] ?? 0) & (0x80 >> (i & 7))) !== 0)
}

function readAuthorityKeyId(der: Der): string | null {
  const id = new DerReader(der).optional(context(0, 'primitive'))
  return id ? hex(id.content) : null
}

const uniformResource = context(6, 'primitive')

/** Addresses in a DistributionPoint, its names being nested in `[0] [0]`. */
function urlsBelow(der: Der): string[] {
  if (der.tag === uniformResource) return [Buffer.from(der.content).toString('latin1')]
  return (der.tag & 0x20) === 0 ? [] : children(der).flatMap(urlsBelow)
}

function readAccess(der: Der): { method: string; url: string }[] {
  return children(der).flatMap(item => {
    const reader = new DerReader(item)
    const method = oid(reader.next(tags.oid))
    const place = reader.next()
    return place.tag === uniformResource ? [{ method, url: Buffer.from(place.content).toString('latin1') }] : []
  })
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
