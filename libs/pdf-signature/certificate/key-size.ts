import type { KeyObject } from 'node:crypto'

export type KeySize = { readonly kind: 'rsa' | 'ec' | 'other'; readonly bits: number }

const curves: Readonly<Record<string, number>> = { prime256v1: 256, secp384r1: 384, secp521r1: 521, secp256k1: 256 }

export function keySize(key: KeyObject | null): KeySize {
  const details = key?.asymmetricKeyDetails
  if (key?.asymmetricKeyType === 'ec') return { kind: 'ec', bits: curves[details?.namedCurve ?? ''] ?? 0 }
  if (key?.asymmetricKeyType?.startsWith('rsa')) return { kind: 'rsa', bits: details?.modulusLength ?? 0 }
  return { kind: 'other', bits: 0 }
}
