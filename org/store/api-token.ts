import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type ApiTokenLine = {
  id: Uuid
  name: string
  post: string
  scopes: string[]
  createdAt: Date
  expiresAt: Date
  lastUsedAt: Date | null
}

export async function insertApiToken(
  tx: Tx,
  row: {
    id: Uuid
    accountId: Uuid
    postId: Uuid
    name: string
    hash: Buffer
    scopes: readonly string[]
    at: Date
    expiresAt: Date
  },
): Promise<void> {
  await sql`insert into api_token (id, account_id, post_id, name, token_hash, scopes, created_at, expires_at)
    values (${row.id}, ${row.accountId}, ${row.postId}, ${row.name}, ${row.hash}, ${[...row.scopes]}::text[], ${row.at}, ${row.expiresAt})`.execute(
    tx,
  )
}

/** Tokens of an account that still count, the newest first. */
export async function apiTokens(db: Reader, accountId: Uuid, instant: Date): Promise<ApiTokenLine[]> {
  const { rows } = await sql<ApiTokenLine>`
    select t.id, t.name, o.title as post, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt"
    from api_token t join post o on o.id = t.post_id
    where t.account_id = ${accountId} and t.revoked_at is null and t.expires_at > ${instant} order by t.created_at desc, t.id`.execute(
    db,
  )
  return rows
}

/** False when the account has no such token. */
export async function revokeApiTokenRow(
  db: Reader,
  { id, accountId, at }: { id: Uuid; accountId: Uuid; at: Date },
): Promise<boolean> {
  const { rows } =
    await sql`update api_token set revoked_at = ${at} where id = ${id} and account_id = ${accountId} and revoked_at is null
    returning id`.execute(db)
  return rows.length > 0
}
