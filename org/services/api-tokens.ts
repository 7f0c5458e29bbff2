import type { Viewer } from '../../kernel/access.ts'
import type { Now } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import { newToken, tokenHash } from '../../platform/crypto.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { insertApiToken, revokeApiTokenRow } from '../store/api-token.ts'

const DAY_MS = 86_400_000
/** Longest life of a token in days: it must be renewed by somebody who still knows why. */
const LONGEST_DAYS = 366

export type NewApiToken = {
  /** Who makes it: the token acts for the own post that he acts for now, with its rights and no more. */
  readonly by: Viewer
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: number
  readonly now: Now
}

/**
 * A token for a program, shown once. Problems: `org/name-needed`, `org/token-scopes` (none or unknown), `org/token-days`,
 * `org/token/not-allowed` (while acting on behalf of somebody).
 */
export async function createApiToken(
  tx: Tx,
  given: NewApiToken,
  known: readonly string[],
): Promise<{ id: Uuid; token: string } | Problem> {
  const { by, name, scopes, days, now } = given
  if (by.onBehalfOf) return problem('org/token/not-allowed')
  if (name.trim() === '') return fieldProblem('org/name-needed', 'tokenName')
  if (scopes.length === 0 || scopes.some(scope => !known.includes(scope))) return fieldProblem('org/token-scopes', 'scopes')
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) return fieldProblem('org/token-days', 'days')
  const token = newToken()
  const id = newId(now.instant.getTime())
  const expiresAt = new Date(now.instant.getTime() + days * DAY_MS)
  const row = { id, accountId: by.accountId, postId: by.post.id, name: name.trim().slice(0, 100), hash: tokenHash(token) }
  await insertApiToken(tx, { ...row, scopes, at: now.instant, expiresAt })
  return { id, token }
}

/** Ends a token of one's own: it counts no more at its next request. Problem: `org/token-not-found`. */
export async function revokeApiToken(tx: Tx, { id, by, now }: { id: Uuid; by: Viewer; now: Now }): Promise<Uuid | Problem> {
  const found = await revokeApiTokenRow(tx, { id, accountId: by.accountId, at: now.instant })
  return found ? id : problem('org/token-not-found')
}
