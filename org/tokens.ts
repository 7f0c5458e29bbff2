import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits for a cookie or an API client; the database keeps its hash only. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest()
}
