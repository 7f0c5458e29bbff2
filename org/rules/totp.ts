import { Secret, TOTP } from 'otpauth'

/** Seconds of a time step and digits of a code (RFC 6238, what every app knows). */
const PERIOD_S = 30
/** Steps before and after now that are taken: clocks of telephones differ. */
const WINDOW = 1

export function newTotpSecret(): Uint8Array {
  return new Uint8Array(new Secret({ size: 20 }).buffer)
}

function totpOf(secret: Uint8Array, account = ''): TOTP {
  const bytes = new Uint8Array(secret).buffer
  return new TOTP({
    issuer: 'Khéo',
    label: account,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: new Secret({ buffer: bytes }),
  })
}

/** The address an app reads from the QR code, and the key to type where there is no camera. */
export function enrolment(secret: Uint8Array, account: string): { uri: string; key: string } {
  const totp = totpOf(secret, account)
  return { uri: totp.toString(), key: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}

/** The time step to which a code belongs, or null when it is wrong. A step is to be taken once only. */
export function stepOfCode(secret: Uint8Array, code: string, instant: Date): number | null {
  const digits = code.replace(/\D/g, '')
  if (digits.length !== 6) return null
  const delta = totpOf(secret).validate({ token: digits, timestamp: instant.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(instant.getTime() / 1000 / PERIOD_S) + delta
}

/** The code of a moment: what the app on the telephone shows. */
export function codeAt(secret: Uint8Array, instant: Date): string {
  return totpOf(secret).generate({ timestamp: instant.getTime() })
}
