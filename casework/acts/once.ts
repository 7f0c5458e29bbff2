import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalText, type Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { CUT_LOCK } from './locks.ts'

export type OnceKey = { readonly account: Uuid; readonly key: string; readonly input: Canonical; readonly at: Date }

/**
 * Takes an idempotency key before anything else (ENGINE 5), then shares the lock of acts (see `shareCutLock`), in one round trip. Null: it is new, go on. The stored result: the same form was sent before.
 * A Problem `form/already-sent`: the key was used with other answers. A second sender waits here until the first has ended.
 */
export async function takeKey<R>(tx: Tx, { account, key, input, at }: OnceKey): Promise<{ result: R } | Problem | null> {
  const hash = createHash('sha256').update(canonicalText(input)).digest()
  // The lock is asked for with the count of keys taken, so that nobody waits for a key while holding it.
  const taken = await sql<{ isNew: boolean }>`with taken as (insert into act_key (account_id, key, input_hash, result, created_at)
      values (${account}, ${key}, ${hash}, 'null', ${at}) on conflict do nothing returning 1),
    counted as materialized (select count(*)::int as n from taken)
    select n = 1 as "isNew", pg_advisory_xact_lock_shared(${CUT_LOCK}::bigint + 0 * n)::text from counted`.execute(tx)
  if (taken.rows[0]?.isNew) return null
  const { rows } = await sql<{ input_hash: Buffer; result: R }>`select input_hash, result from act_key
    where account_id = ${account} and key = ${key}`.execute(tx)
  const stored = rows[0]
  if (!stored) throw new Error('takeKey: a key that conflicts is not there')
  return stored.input_hash.equals(hash) ? { result: stored.result } : problem('form/already-sent', { recorded: stored.result })
}

/** Was a form with this key performed? */
export async function isKeyUsed(db: Reader, account: Uuid, key: string): Promise<boolean> {
  const { rows } = await sql`select 1 from act_key where account_id = ${account} and key = ${key}`.execute(db)
  return rows.length > 0
}

/** Stores what came of it, so that the same form sent again gets the same answer. */
export async function keepResult(tx: Tx, { account, key }: OnceKey, result: unknown): Promise<void> {
  await sql`update act_key set result = ${JSON.stringify(result)}::jsonb where account_id = ${account} and key = ${key}`.execute(
    tx,
  )
}
