import { constants, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { children, context, DerReader, oid, readDer, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { hashOids, oids, signatureOids } from '../asn1/oids.ts'
import type { HashName } from '../asn1/oids.ts'
import { integer, nothing, objectId, sequence, der } from '../asn1/write.ts'

/** How a signature is made. */
export type SignatureScheme =
  | { readonly kind: 'rsa-pkcs1'; readonly hash: HashName }
  | { readonly kind: 'rsa-pss'; readonly hash: HashName; readonly saltLength: number }
  | { readonly kind: 'ecdsa'; readonly hash: HashName }

/** Reads an AlgorithmIdentifier; null when it names nothing known. `digest` is the hash where the algorithm leaves it open (CMS). */
export function readScheme(algorithm: Der, digest: HashName | null): SignatureScheme | null {
  const reader = new DerReader(algorithm)
  const id = oid(reader.next(tags.oid))
  if (id === oids.rsaPss) return readPss(reader.optional(tags.sequence))
  const known = Object.hasOwn(signatureOids, id) ? signatureOids[id] : undefined
  if (known) return { kind: known[0], hash: known[1] }
  if (id === oids.rsaEncryption && digest) return { kind: 'rsa-pkcs1', hash: digest }
  if (id === oids.ecPublicKey && digest) return { kind: 'ecdsa', hash: digest }
  return null
}

/** RSASSA-PSS parameters (RFC 4055, 3.1): both hashes must be the same one, as every product has it. */
function readPss(parameters: Der | undefined): SignatureScheme | null {
  let hash: HashName | null = 'sha1'
  let [maskHash, saltLength]: [HashName | null, number] = ['sha1', 20]
  for (const part of parameters ? children(parameters) : []) {
    const inner = readDer(part.content)
    if (part.tag === context(0)) hash = readHash(inner)
    else if (part.tag === context(1)) maskHash = readHash(new MaskReader(inner).hash)
    else if (part.tag === context(2)) saltLength = smallInteger(inner)
  }
  return hash && hash === maskHash ? { kind: 'rsa-pss', hash, saltLength } : null
}

class MaskReader {
  readonly hash: Der
  constructor(algorithm: Der) {
    const reader = new DerReader(algorithm)
    reader.next(tags.oid)
    this.hash = reader.next(tags.sequence)
  }
}

/** The hash an AlgorithmIdentifier names, or null. */
export function readHash(algorithm: Der): HashName | null {
  const id = oid(new DerReader(algorithm).next(tags.oid))
  return Object.hasOwn(hashOids, id) ? (hashOids[id] ?? null) : null
}

export const hashAlgorithm = (hash: HashName): Uint8Array => sequence(objectId(oidOfHash(hash)))

/** Writes the AlgorithmIdentifier. */
export function writeScheme(scheme: SignatureScheme): Uint8Array {
  const { signature, parameters } = schemeOids(scheme)
  return sequence(objectId(signature), ...(parameters ? [parameters] : []))
}

/** The identifiers of a scheme: its own, its hash's, and the parameters (DER) it is written with. */
export function schemeOids(scheme: SignatureScheme): { signature: string; hash: string; parameters: Uint8Array | null } {
  const hash = oidOfHash(scheme.hash)
  if (scheme.kind === 'rsa-pss') {
    const hashId = sequence(objectId(hash), nothing())
    const mask = sequence(objectId(oids.mgf1), hashId)
    const parameters = sequence(der(context(0), hashId), der(context(1), mask), der(context(2), integer(scheme.saltLength)))
    return { signature: oids.rsaPss, hash, parameters }
  }
  const found = Object.entries(signatureOids).find(([, [kind, name]]) => kind === scheme.kind && name === scheme.hash)
  return { signature: found?.[0] ?? '', hash, parameters: scheme.kind === 'ecdsa' ? null : nothing() }
}

const oidOfHash = (hash: HashName) => Object.entries(hashOids).find(([, name]) => name === hash)?.[0] ?? ''

/** What `crypto.sign` and `crypto.verify` want to know of a key and a scheme. */
export function keyInput(scheme: SignatureScheme, key: KeyObject) {
  if (scheme.kind === 'rsa-pss') return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }
  if (scheme.kind === 'rsa-pkcs1') return { key, padding: constants.RSA_PKCS1_PADDING }
  return { key, dsaEncoding: 'der' as const }
}

/** True when the signature over the data was made by the key. Never throws. */
export function verifySignature(
  scheme: SignatureScheme,
  key: KeyObject,
  signed: { data: Uint8Array; signature: Uint8Array },
): boolean {
  const wanted = scheme.kind === 'ecdsa' ? ['ec'] : ['rsa', 'rsa-pss']
  if (!wanted.includes(key.asymmetricKeyType ?? '')) return false
  try {
    return verify(scheme.hash, signed.data, keyInput(scheme, key), signed.signature)
  } catch {
    return false // OpenSSL throws for what it cannot even parse: not a signature
  }
}

/** The public key of a SubjectPublicKeyInfo; null when this machine cannot use it. */
export function publicKey(info: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(info), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}
