import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** `checking`: begun and not decided yet; counts as wrong, so that tries sent at once cannot outrun the count. */
export const OUTCOMES = [
  'checking',
  'ok',
  'first-factor',
  'wrong-password',
  'unknown',
  'locked',
  'second-factor',
  'slowed',
  'no-post',
  'sample',
  'oidc',
] as const
export type Outcome = (typeof OUTCOMES)[number]

const WRONG = sql`outcome in ('checking', 'wrong-password', 'unknown', 'locked', 'second-factor')`

/** Tries from one address are judged one after the other. */
export async function lockAddress(tx: Tx, address: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kheo.login'), hashtext(${address}))`.execute(tx)
}

export type Tries = {
  /** Wrong tries from this address since a time, whatever the account. */
  fromAddress: number
  /** Wrong tries for this account from this address since the last right one, within a day. */
  forAccount: number
  lastForAccount: Date | null
}

export async function countTries(
  db: Reader,
  { name, address, minuteAgo, dayAgo }: { name: string; address: string; minuteAgo: Date; dayAgo: Date },
): Promise<Tries> {
  const { rows } = await sql<Tries>`
    with mine as (
      select at, outcome from login_attempt where lower(account_name) = lower(${name}) and address = ${address} and at > ${dayAgo}
    ), since as (
      select at from mine where ${WRONG} and at > coalesce((select max(at) from mine where outcome = 'ok'), ${dayAgo}::timestamptz)
    )
    select (select count(*) from login_attempt where address = ${address} and at > ${minuteAgo} and ${WRONG})::int as "fromAddress",
      (select count(*) from since)::int as "forAccount", (select max(at) from since) as "lastForAccount"`.execute(db)
  return rows[0] ?? { fromAddress: 0, forAccount: 0, lastForAccount: null }
}

export type Attempt = {
  readonly id: Uuid
  readonly at: Date
  readonly name: string
  readonly accountId: Uuid | null
  readonly address: string
  readonly browser: string
  readonly outcome: Outcome
}

export async function insertAttempt(db: Reader, attempt: Attempt): Promise<void> {
  await sql`insert into login_attempt (id, at, account_name, account_id, address, browser, outcome)
    values (${attempt.id}, ${attempt.at}, ${attempt.name}, ${attempt.accountId}, ${attempt.address}, ${attempt.browser}, ${attempt.outcome})`.execute(
    db,
  )
}

export async function decideAttempt(
  db: Reader,
  id: Uuid,
  { outcome, accountId }: { outcome: Outcome; accountId: Uuid | null },
): Promise<void> {
  await sql`update login_attempt set outcome = ${outcome}, account_id = ${accountId} where id = ${id}`.execute(db)
}

export type AttemptLine = { id: Uuid; at: Date; name: string; address: string; browser: string; outcome: Outcome }

/** Login attempts, the latest first, before a given instant. */
export async function attempts(db: Reader, { before, limit = 50 }: { before?: Date; limit?: number }): Promise<AttemptLine[]> {
  const { rows } = await sql<AttemptLine>`select id, at, account_name as name, address, browser, outcome from login_attempt
    where at < ${before ?? new Date('9999-01-01')} order by at desc, id desc limit ${limit}`.execute(db)
  return rows
}
