import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newAgencyCode } from '../agency-code.ts'

/** An agency that a system sends and receives for. */
export type OwnAgency = { readonly code: string; readonly name: string; readonly parent: string | null }

/** A document system that uses the gateway. Its secrets are made here with at least 144 random bits, so their SHA-256 may be kept. */
export type System = {
  readonly systemId: string
  readonly secret: string
  readonly username: string
  readonly password: string
  readonly agencies: readonly OwnAgency[]
  readonly locked: boolean
}

export type NewSystem = { readonly systemId: string; readonly username: string; readonly agencies: readonly OwnAgency[] }

/** Makes a system with a secret and a password that are told this once. */
export function newSystem({ systemId, username, agencies }: NewSystem): { system: System; secretKey: string; password: string } {
  const secretKey = randomBytes(24).toString('base64url')
  const password = randomBytes(18).toString('base64url')
  return {
    system: { systemId, username, agencies, locked: false, secret: hashed(secretKey), password: hashed(password) },
    secretKey,
    password,
  }
}

/** Whether a secret is the one behind a hash, in the same time whatever differs. */
export const matches = (given: string, kept: string): boolean => timingSafeEqual(Buffer.from(hashed(given)), Buffer.from(kept))

const hashed = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The system an agency belongs to, whichever form its code is written in. */
export const systemOf = (systems: readonly System[], code: string): System | undefined =>
  systems.find(({ agencies }) => agencies.some(one => newAgencyCode(one.code) === newAgencyCode(code)))
