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

/** The token that a form carries: proves that the form was made for the browser that holds the cookie. */
export function tokenFor(cookie: string): string {
  return createHmac('sha256', cookie).update('kheo.form').digest('base64url')
}

export function tokenMatches(cookie: string, token: string | null | undefined): boolean {
  if (!token) return false
  const expected = Buffer.from(tokenFor(cookie))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

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
