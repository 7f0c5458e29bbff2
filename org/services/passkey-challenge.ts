import { z } from 'zod'
import type { Uuid } from '../../kernel/ids.ts'
import { orgWiring } from '../wiring.ts'
import { openBytes, sealBytes } from './sealed-secret.ts'

/** So long a device and its holder may take. */
const VALID_MS = 5 * 60_000
const CONTEXT = 'passkey/challenge'

const Challenge = z.object({
  challenge: z.string(),
  purpose: z.enum(['register', 'second-factor', 'login']),
  /** Whose it is; null before anybody has said who he is. */
  accountId: z.string().nullable(),
  until: z.number(),
})
export type PasskeyChallenge = z.infer<typeof Challenge>

/** What the form carries there and back: nothing is stored for somebody who only looks at the login page. */
export function sealChallenge(
  given: { challenge: string; purpose: PasskeyChallenge['purpose']; accountId: Uuid | null },
  now: Date,
): string {
  const plain = Buffer.from(JSON.stringify({ ...given, until: now.getTime() + VALID_MS }))
  return sealBytes(orgWiring().keyring, plain, CONTEXT).toString('base64url')
}

/** The challenge of a form that comes back in time and for the same purpose and account; null otherwise. */
export function openChallenge(
  sealed: string,
  expected: { purpose: PasskeyChallenge['purpose']; accountId: Uuid | null; now: Date },
): PasskeyChallenge | null {
  try {
    const plain = openBytes(orgWiring().keyring, Buffer.from(sealed, 'base64url'), CONTEXT).toString('utf8')
    const found = Challenge.parse(JSON.parse(plain))
    const fits = found.purpose === expected.purpose && found.accountId === expected.accountId
    return fits && found.until > expected.now.getTime() ? found : null
  } catch {
    // Not ours or changed: the same to the reader as one that is too old.
    return null
  }
}
