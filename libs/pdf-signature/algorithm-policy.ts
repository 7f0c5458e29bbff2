import type { HashName } from './asn1/oids.ts'
import type { KeySize } from './certificate/key-size.ts'
import type { SignatureScheme } from './certificate/scheme.ts'

/** Which algorithms count. A figure of law carries where it comes from and how sure it is. */
export type AlgorithmPolicy = {
  readonly hashes: readonly HashName[]
  readonly rsaBits: number
  readonly ecBits: number
  readonly source: string
  readonly validFrom: string
  readonly checked: string
}

/** Technical list of signing software: RSA PKCS#1 ≥ 2.1 and RSASSA-PSS from 2048 bits, ECDSA from 256, SHA-256 and stronger. */
export const vietnamesePolicy: AlgorithmPolicy = {
  hashes: ['sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-384', 'sha3-512'],
  rsaBits: 2048,
  ecBits: 256,
  source:
    'Thông tư của Bộ Khoa học và Công nghệ về phần mềm ký số (thay Thông tư 22/2020/TT-BTTTT), danh mục kỹ thuật; Nghị định 23/2025/NĐ-CP, Điều 17',
  validFrom: '2025-04-10',
  checked:
    'secondary: list read in a public copy, number of the circular and its first day not confirmed; the day is that of the decree',
}

export type AlgorithmWeakness = 'weak-hash' | 'short-key' | 'unknown-algorithm'

/** What the policy has against a signature scheme and its key; null when nothing. */
export function weaknessOf(policy: AlgorithmPolicy, scheme: SignatureScheme | null, size: KeySize): AlgorithmWeakness | null {
  if (!scheme || size.kind === 'other') return 'unknown-algorithm'
  if (!policy.hashes.includes(scheme.hash)) return 'weak-hash'
  return size.bits < (size.kind === 'rsa' ? policy.rsaBits : policy.ecBits) ? 'short-key' : null
}
