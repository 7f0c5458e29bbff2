import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { DerReader, octets, oid, smallInteger, tags } from '../asn1/der.ts'
import type { Der } from '../asn1/der.ts'
import { SignatureFault } from '../fault.ts'
import { bmpPassword, derive } from './pkcs12-kdf.ts'
import { decryptRc2 } from './rc2.ts'

const pbes2 = '1.2.840.113549.1.5.13'
const pbkdf2 = '1.2.840.113549.1.5.12'
/** No file of a certification authority asks for more; a forged one could keep the machine busy for minutes. */
const mostIterations = 1_000_000

/** Ciphers of the old password schemes (RFC 7292, appendix C): key length in bytes, and for RC2 its effective bits. */
const old: Readonly<Record<string, { readonly cipher: 'des3' | 'rc2'; readonly key: number }>> = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des3', key: 24 },
  '1.2.840.113549.1.12.1.4': { cipher: 'des3', key: 16 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', key: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', key: 5 },
}

const modern: Readonly<Record<string, { readonly cipher: string; readonly key: number }>> = {
  '2.16.840.1.101.3.4.1.2': { cipher: 'aes-128-cbc', key: 16 },
  '2.16.840.1.101.3.4.1.22': { cipher: 'aes-192-cbc', key: 24 },
  '2.16.840.1.101.3.4.1.42': { cipher: 'aes-256-cbc', key: 32 },
  '1.2.840.113549.3.7': { cipher: 'des-ede3-cbc', key: 24 },
}

const prfs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

/** Opens what a password locks: PBES2 (AES or 3DES) and the old PKCS#12 schemes (3DES, RC2). Throws `key/wrong-password`, `key/unsupported`. */
export function decryptWithPassword(algorithm: Der, password: string, data: Uint8Array): Buffer {
  const reader = new DerReader(algorithm)
  const id = oid(reader.next(tags.oid))
  const parameters = new DerReader(reader.next(tags.sequence))
  if (id === pbes2) return decryptModern(parameters, password, data)
  const scheme = Object.hasOwn(old, id) ? old[id] : undefined
  if (!scheme) throw new SignatureFault('key/unsupported', { algorithm: id })
  const salt = octets(parameters.next(tags.octetString))
  const iterations = checkedIterations(smallInteger(parameters.next(tags.integer)))
  const words = bmpPassword(password)
  const get = (purpose: 'key' | 'iv', length: number) => derive(words, { hash: 'sha1', salt, iterations, purpose, length })
  const secret = { key: get('key', scheme.key), iv: get('iv', 8) }
  const plain =
    scheme.cipher === 'rc2' ? decryptRc2(scheme.key * 8, secret, data) : decipher('des-ede3-cbc', threeKeys(secret), data)
  if (!plain) throw new SignatureFault('key/wrong-password')
  return plain
}

/** Two-key triple DES uses its first key again as the third. */
const threeKeys = ({ key, iv }: { key: Buffer; iv: Buffer }) => ({
  key: key.length === 24 ? key : Buffer.concat([key, key.subarray(0, 8)]),
  iv,
})

function decryptModern(parameters: DerReader, password: string, data: Uint8Array): Buffer {
  const derivation = new DerReader(parameters.next(tags.sequence))
  const encryption = new DerReader(parameters.next(tags.sequence))
  const method = oid(derivation.next(tags.oid))
  if (method !== pbkdf2) throw new SignatureFault('key/unsupported', { algorithm: method })
  const inner = new DerReader(derivation.next(tags.sequence))
  const salt = octets(inner.next(tags.octetString))
  const iterations = checkedIterations(smallInteger(inner.next(tags.integer)))
  inner.optional(tags.integer)
  const prf = inner.optional(tags.sequence)
  const prfId = prf ? oid(new DerReader(prf).next(tags.oid)) : '1.2.840.113549.2.7'
  const id = oid(encryption.next(tags.oid))
  const [hash, scheme] = [
    Object.hasOwn(prfs, prfId) ? prfs[prfId] : undefined,
    Object.hasOwn(modern, id) ? modern[id] : undefined,
  ]
  if (!hash || !scheme) throw new SignatureFault('key/unsupported', { algorithm: hash ? id : prfId })
  const iv = octets(encryption.next(tags.octetString))
  const key = pbkdf2Sync(Buffer.from(password.normalize('NFC'), 'utf8'), salt, iterations, scheme.key, hash)
  const plain = decipher(scheme.cipher, { key, iv }, data)
  if (!plain) throw new SignatureFault('key/wrong-password')
  return plain
}

export function checkedIterations(count: number): number {
  if (count < 1 || count > mostIterations) throw new SignatureFault('key/unsupported', { iterations: count })
  return count
}

function decipher(cipher: string, { key, iv }: { key: Uint8Array; iv: Uint8Array }, data: Uint8Array): Buffer | null {
  try {
    const opened = createDecipheriv(cipher, key, iv)
    return Buffer.concat([opened.update(data), opened.final()])
  } catch {
    return null // bad padding: the password is wrong
  }
}
