import { createHash } from 'node:crypto'

/** What derived bytes are for (RFC 7292, B.3). */
export const purposes = { key: 1, iv: 2, mac: 3 } as const

export type Derivation = {
  readonly hash: 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512'
  readonly salt: Uint8Array
  readonly iterations: number
  readonly purpose: keyof typeof purposes
  readonly length: number
}

const blockSize = { sha1: 64, sha224: 64, sha256: 64, sha384: 128, sha512: 128 } as const

/** Key derivation of PKCS#12 (RFC 7292, appendix B.2). `password` is already in its BMP form. */
export function derive(password: Uint8Array, { hash, salt, iterations, purpose, length }: Derivation): Buffer {
  const block = blockSize[hash]
  const fill = (bytes: Uint8Array) => repeated(bytes, Math.ceil(bytes.length / block) * block)
  const diversifier = Buffer.alloc(block, purposes[purpose])
  const input = Buffer.concat([fill(salt), fill(password)])
  const out: Buffer[] = []
  for (let made = 0; made < length;) {
    let digest = createHash(hash).update(diversifier).update(input).digest()
    for (let i = 1; i < iterations; i += 1) digest = createHash(hash).update(digest).digest()
    out.push(digest)
    made += digest.length
    const addend = repeated(digest, block)
    for (let at = 0; at < input.length; at += block) addPlusOne(input.subarray(at, at + block), addend)
  }
  return Buffer.concat(out).subarray(0, length)
}

function repeated(bytes: Uint8Array, length: number): Buffer {
  const out = Buffer.alloc(length)
  for (let i = 0; i < length && bytes.length > 0; i += 1) out[i] = bytes[i % bytes.length] ?? 0
  return out
}

/** block = (block + addend + 1) mod 2^(8·length), big-endian. */
function addPlusOne(block: Uint8Array, addend: Uint8Array): void {
  let carry = 1
  for (let i = block.length - 1; i >= 0; i -= 1) {
    const sum = (block[i] ?? 0) + (addend[i] ?? 0) + carry
    block[i] = sum & 0xff
    carry = sum >> 8
  }
}

/** A password as PKCS#12 hashes it: UTF-16BE ending with two zeros; the composed form, as Vietnamese keyboards write it. */
export function bmpPassword(password: string): Buffer {
  return Buffer.from(`${password.normalize('NFC')}\0`, 'utf16le').swap16()
}
