import { createHmac, createPrivateKey, createPublicKey, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { children, context, DerReader, octets, oid, readDer, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { stringText } from '../asn1/text.ts'
import { readCertificate } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { readHash } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'
import { checkedIterations, decryptWithPassword } from './password-encryption.ts'
import { bmpPassword, derive } from './pkcs12-kdf.ts'

/** A private key with the certificates that belong to it, the signer's own first, then its issuers as far as the file has them. */
export type Identity = { readonly key: KeyObject; readonly chain: readonly Certificate[]; readonly friendlyName: string | null }

const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  lockedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  nested: '1.2.840.113549.1.12.10.1.6',
} as const
const friendlyName = '1.2.840.113549.1.9.20'

type Held = { readonly keys: { key: KeyObject; friendlyName: string | null }[]; readonly certificates: Certificate[] }

/**
 * Reads a PKCS#12 file (.p12, .pfx; RFC 7292), modern (PBES2, AES) or old (3DES, RC2). Throws `key/not-pkcs12`, `key/wrong-password`,
 * `key/unsupported`, `key/no-private-key`, `key/no-certificate`, `key/broken`.
 */
export function readPkcs12(file: Uint8Array, password: string): Identity[] {
  try {
    const safe = openPfx(file, password)
    const held: Held = { keys: [], certificates: [] }
    for (const info of children(readDer(safe))) collect(contentOf(info, password), password, held)
    return identities(held)
  } catch (error) {
    if (error instanceof SignatureFault && error.code === 'asn1/broken')
      throw new SignatureFault('key/broken', {}, { cause: error })
    throw error
  }
}

function openPfx(file: Uint8Array, password: string): Uint8Array {
  const { safe, mac } = readPfx(file)
  if (mac && !macAgrees(mac, password, safe)) throw new SignatureFault('key/wrong-password')
  return safe
}

function readPfx(file: Uint8Array): { safe: Uint8Array; mac: Der | undefined } {
  try {
    const reader = new DerReader(readDer(file))
    reader.next(tags.integer)
    const info = new DerReader(reader.next(tags.sequence))
    if (oid(info.next(tags.oid)) !== oids.data) throw new SignatureFault('key/not-pkcs12')
    return { safe: octets(readDer(info.next(context(0)).content)), mac: reader.optional(tags.sequence) }
  } catch (cause) {
    throw new SignatureFault('key/not-pkcs12', {}, { cause })
  }
}

function macAgrees(mac: Der, password: string, safe: Uint8Array): boolean {
  const reader = new DerReader(mac)
  const info = new DerReader(reader.next(tags.sequence))
  const algorithm = info.next(tags.sequence)
  const hash = readHash(algorithm)
  if (hash !== 'sha1' && hash !== 'sha224' && hash !== 'sha256' && hash !== 'sha384' && hash !== 'sha512') {
    throw new SignatureFault('key/unsupported', { algorithm: oid(new DerReader(algorithm).next(tags.oid)) })
  }
  const wanted = octets(info.next(tags.octetString))
  const salt = octets(reader.next(tags.octetString))
  const count = reader.optional(tags.integer)
  const iterations = checkedIterations(count ? smallInteger(count) : 1)
  const key = derive(bmpPassword(password), { hash, salt, iterations, purpose: 'mac', length: wanted.length })
  const made = createHmac(hash, key).update(safe).digest()
  return made.length === wanted.length && timingSafeEqual(made, wanted)
}

/** The safe contents of one part, opened with the password when it is locked. */
function contentOf(info: Der, password: string): Uint8Array {
  const reader = new DerReader(info)
  const kind = oid(reader.next(tags.oid))
  const content = readDer(reader.next(context(0)).content)
  if (kind === oids.data) return octets(content)
  if (kind !== oids.encryptedData) throw new SignatureFault('key/unsupported', { algorithm: kind })
  const encrypted = new DerReader(content)
  encrypted.next(tags.integer)
  const inner = new DerReader(encrypted.next(tags.sequence))
  inner.next(tags.oid)
  const algorithm = inner.next(tags.sequence)
  return decryptWithPassword(algorithm, password, octets(inner.next()))
}

function collect(contents: Uint8Array, password: string, held: Held): void {
  for (const bag of children(readDer(contents))) {
    const reader = new DerReader(bag)
    const kind = oid(reader.next(tags.oid))
    const value = readDer(reader.next(context(0)).content)
    if (kind === bags.certificate) held.certificates.push(...certificateIn(value))
    else if (kind === bags.nested) collect(value.bytes, password, held)
    else if (kind === bags.key || kind === bags.lockedKey) {
      const info = kind === bags.key ? value.bytes : unlock(value, password)
      held.keys.push({ key: privateKey(info), friendlyName: nameIn(reader.optional(tags.set)) })
    }
  }
}

function certificateIn(bag: Der): Certificate[] {
  const reader = new DerReader(bag)
  reader.next(tags.oid)
  return [readCertificate(octets(readDer(reader.next(context(0)).content)))]
}

function unlock(bag: Der, password: string): Uint8Array {
  const reader = new DerReader(bag)
  return decryptWithPassword(reader.next(tags.sequence), password, octets(reader.next(tags.octetString)))
}

function nameIn(attributes: Der | undefined): string | null {
  for (const attribute of attributes ? children(attributes) : []) {
    const reader = new DerReader(attribute)
    if (oid(reader.next(tags.oid)) !== friendlyName) continue
    const [value] = children(reader.next(tags.set))
    if (value) return stringText(value)
  }
  return null
}

function privateKey(info: Uint8Array): KeyObject {
  try {
    return createPrivateKey({ key: Buffer.from(info), format: 'der', type: 'pkcs8' })
  } catch (cause) {
    throw new SignatureFault('key/broken', {}, { cause })
  }
}

function identities({ keys, certificates }: Held): Identity[] {
  if (keys.length === 0) throw new SignatureFault('key/no-private-key')
  const found = keys.flatMap(({ key, friendlyName: name }) => {
    const own = certificates.find(certificate => certificate.key?.equals(createPublicKey(key)))
    return own ? [{ key, friendlyName: name, chain: chainFrom(own, certificates) }] : []
  })
  if (found.length === 0) throw new SignatureFault('key/no-certificate')
  return found
}

function chainFrom(own: Certificate, others: readonly Certificate[]): Certificate[] {
  const chain = [own]
  for (let last = own; ;) {
    const issuer = others.find(other => !chain.includes(other) && Buffer.compare(other.subjectDer, last.issuerDer) === 0)
    if (!issuer) return chain
    chain.push(issuer)
    last = issuer
  }
}
