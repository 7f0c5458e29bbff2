/** Wrong tries for one account from one address that cost no waiting yet; then waits double from one minute to an hour. */
export const FREE_TRIES = 5
/** Wrong tries a minute from one address, whatever the account. */
export const TRIES_A_MINUTE = 5

const FIRST_WAIT_S = 60
const LONGEST_WAIT_S = 3600

/** Seconds to wait after the last of `wrong` tries. It binds this address only: elsewhere the owner logs in as ever. */
export function waitAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_S * 2 ** Math.min(wrong - FREE_TRIES, 12), LONGEST_WAIT_S)
}

export type Slowed = { readonly reason: 'address' | 'account'; readonly seconds: number }

/** Must this try wait, and how long? */
export function slowedBy(
  tries: { fromAddress: number; forAccount: number; lastForAccount: Date | null },
  instant: Date,
): Slowed | null {
  if (tries.fromAddress >= TRIES_A_MINUTE) return { reason: 'address', seconds: 60 }
  const wait = waitAfter(tries.forAccount)
  if (!tries.lastForAccount || wait === 0) return null
  const until = tries.lastForAccount.getTime() + wait * 1000
  const seconds = Math.ceil((until - instant.getTime()) / 1000)
  return seconds > 0 ? { reason: 'account', seconds: Math.min(seconds, LONGEST_WAIT_S) } : null
}
