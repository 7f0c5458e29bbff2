import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Name of the hidden field; it must be the first of its form. */
export const TOKEN_FIELD = 'csrf'
export const TOKEN_HEADER = 'x-csrf'

/** Name of the cookie; the `__Host-` prefix keeps other hosts of the domain from setting it. */
export function tokenCookieName(https: boolean): string {
  return https ? '__Host-kheo_form' : 'kheo_form'
}

export function newTokenCookie(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * The token that a form carries: proves that the form was made for the browser that holds the cookie. Under a fresh mask every time: pages
 * are compressed, and a secret that stays the same could be guessed from how well it compresses with what a stranger put beside it (BREACH).
 */
export function tokenFor(cookie: string): string {
  const mask = randomBytes(SECRET_BYTES)
  return Buffer.concat([mask, xor(mask, secretOf(cookie))]).toString('base64url')
}

export function tokenMatches(cookie: string, token: string | null | undefined): boolean {
  const given = Buffer.from(token ?? '', 'base64url')
  if (given.length !== 2 * SECRET_BYTES) return false
  const [mask, masked] = [given.subarray(0, SECRET_BYTES), given.subarray(SECRET_BYTES)]
  return timingSafeEqual(xor(mask, masked), secretOf(cookie))
}

const SECRET_BYTES = 32
const secretOf = (cookie: string): Buffer => createHmac('sha256', cookie).update('kheo.form').digest()
const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)))

const MULTIPART_TOKEN = /name="csrf"\r\n\r\n([A-Za-z0-9_-]+)\r\n/
const HEAD_BYTES = 4096

/** The token in a posted body, looked for where our forms put it: at the head. */
export function tokenInBody(contentType: string, body: Uint8Array): string | null {
  if (contentType.startsWith('multipart/form-data')) {
    const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, HEAD_BYTES)).toString('latin1')
    return MULTIPART_TOKEN.exec(head)?.[1] ?? null
  }
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return null
  return new URLSearchParams(new TextDecoder().decode(body)).get(TOKEN_FIELD)
}
