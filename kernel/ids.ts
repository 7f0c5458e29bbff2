declare const brand: unique symbol
/** A UUID in its usual text form. Made in the application (version 7), never by the database. */
export type Uuid = string & { readonly [brand]?: 'uuid' }

const HEX = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'))
const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A new UUID, version 7 (RFC 9562 § 5.7): sorts by time of making. `nowMs` in milliseconds since 1970. */
export function newId(nowMs: number = Date.now()): Uuid {
  return idFrom(nowMs, crypto.getRandomValues(new Uint8Array(10)))
}

/** A version-7 UUID from a time and ten given bytes: the sample makes the same ids every time. */
export function idFrom(nowMs: number, random: Uint8Array): Uuid {
  const bytes = new Uint8Array(16)
  for (let i = 5, ms = nowMs; i >= 0; i--, ms = Math.floor(ms / 256)) bytes[i] = ms % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  let hex = ''
  for (const byte of bytes) hex += HEX[byte]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export function isId(text: unknown): text is Uuid {
  return typeof text === 'string' && PATTERN.test(text)
}
