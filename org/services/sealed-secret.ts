import { seal, unseal } from '../../platform/crypto.ts'
import type { Keyring } from '../../platform/keyring.ts'

const NONCE_BYTES = 12

/** A sealed value as one column: length of the key id, key id, nonce, cipher. */
export function sealBytes(keyring: Keyring, plain: Uint8Array, context: string): Buffer {
  const { keyId, nonce, cipher } = seal(keyring, plain, context)
  return Buffer.concat([Buffer.from([Buffer.byteLength(keyId)]), Buffer.from(keyId), nonce, cipher])
}

/** Opens what `sealBytes` made; throws when it was changed or the key is gone. */
export function openBytes(keyring: Keyring, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed)
  const start = 1 + (bytes[0] ?? 0)
  const keyId = bytes.subarray(1, start).toString()
  const nonce = bytes.subarray(start, start + NONCE_BYTES)
  return unseal(keyring, { keyId, nonce, cipher: bytes.subarray(start + NONCE_BYTES) }, context)
}
