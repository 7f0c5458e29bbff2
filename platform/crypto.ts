import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Keyring } from './keyring.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a sealed text is stored as. `cipher` ends with the authentication tag. */
export type Sealed = { readonly keyId: string; readonly nonce: Buffer; readonly cipher: Buffer }

/** AES-256-GCM with the current key. `context` is bound in: opening under another context (row, field) fails. */
export function seal(keyring: Keyring, plain: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyring.current('seal'), nonce).setAAD(Buffer.from(context))
  return { keyId: keyring.currentId, nonce, cipher: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) }
}

/** Opens what `seal` made. Throws when the key is not in the ring or anything was changed. */
export function unseal(keyring: Keyring, sealed: Sealed, context: string): Buffer {
  const key = keyring.derive('seal', sealed.keyId)
  if (!key) throw new Error(`key ${sealed.keyId} is not in the keyring`)
  const body = sealed.cipher.subarray(0, -TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.nonce)
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.cipher.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(body), decipher.final()])
}

export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest()
}

/** A token to hand out (256 bits, URL-safe); store only `tokenHash`. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function tokenHash(token: string): Buffer {
  return sha256(`kheo-token:${token}`)
}

/** Compares without telling by its time where they differ. */
export function sameSecret(a: Uint8Array | string, b: Uint8Array | string): boolean {
  return timingSafeEqual(sha256(a), sha256(b))
}
