import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type NewSessionRow = {
  readonly id: Uuid
  readonly tokenHash: Buffer
  readonly accountId: Uuid
  readonly actingPost?: Uuid | null
  readonly at: Date
  readonly idleUntil: Date
  readonly endsAt: Date
  readonly address: string
  readonly browser: string
  readonly secondFactorAt?: Date | null
  readonly via: 'password' | 'oidc' | 'sample' | 'passkey'
}

export async function insertSession(tx: Tx, row: NewSessionRow): Promise<void> {
  await sql`insert into session (id, token_hash, account_id, acting_post, created_at, last_used_at, idle_until, ends_at, address, browser,
      second_factor_at, sample_login, via)
    values (${row.id}, ${row.tokenHash}, ${row.accountId}, ${row.actingPost ?? null}, ${row.at}, ${row.at}, ${row.idleUntil}, ${row.endsAt},
      ${row.address}, ${row.browser}, ${row.secondFactorAt ?? null}, ${row.via === 'sample'}, ${row.via})`.execute(tx)
}

/** Another token for the same session: after a login step or a new password the old cookie is worthless. */
export async function rotateToken(
  tx: Tx,
  id: Uuid,
  { hash, secondFactorAt }: { hash: Buffer; secondFactorAt?: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update session set token_hash = ${hash}, second_factor_at = coalesce(${secondFactorAt ?? null}, second_factor_at)
    where id = ${id} and ended_at is null returning id`.execute(tx)
  return rows.length > 0
}

export async function setActing(tx: Reader, id: Uuid, acting: { post: Uuid | null; delegation: Uuid | null }): Promise<void> {
  await sql`update session set acting_post = ${acting.post}, acting_delegation = ${acting.delegation}
    where id = ${id} and ended_at is null`.execute(tx)
}

export async function endSessionByToken(db: Reader, hash: Buffer, at: Date): Promise<void> {
  await sql`update session set ended_at = ${at} where token_hash = ${hash} and ended_at is null`.execute(db)
}

/** Ends one session of an account; false when there is none such. */
export async function endSessionOf(
  db: Reader,
  { accountId, sessionId, at }: { accountId: Uuid; sessionId: Uuid; at: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update session set ended_at = ${at} where id = ${sessionId} and account_id = ${accountId} and ended_at is null
    returning id`.execute(db)
  return rows.length > 0
}

/** Ends every session of an account but one. Returns how many. */
export async function endSessionsOf(
  db: Reader,
  { accountId, except, at }: { accountId: Uuid; except?: Uuid | null; at: Date },
): Promise<number> {
  const { rows } = await sql`update session set ended_at = ${at}
    where account_id = ${accountId} and ended_at is null and id is distinct from ${except ?? null} returning id`.execute(db)
  return rows.length
}

export type SessionLine = {
  id: Uuid
  createdAt: Date
  lastUsedAt: Date
  idleUntil: Date
  endsAt: Date
  address: string
  browser: string
}

/** Sessions of an account that still count, the latest used first. */
export async function openSessions(db: Reader, accountId: Uuid, instant: Date): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select id, created_at as "createdAt", last_used_at as "lastUsedAt", idle_until as "idleUntil", ends_at as "endsAt", address, browser
    from session where account_id = ${accountId} and ended_at is null and idle_until > ${instant} and ends_at > ${instant}
    order by last_used_at desc, id`.execute(db)
  return rows
}
