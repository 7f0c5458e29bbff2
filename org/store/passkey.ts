import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type PasskeyRow = {
  id: Uuid
  accountId: Uuid
  credentialId: Buffer
  publicKey: Buffer
  counter: number
  transports: string[]
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

const COLUMNS = sql`id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey", counter::int as counter, transports, name,
  created_at as "createdAt", last_used_at as "lastUsedAt" from passkey`

export async function passkeysOf(db: Reader, accountId: Uuid): Promise<PasskeyRow[]> {
  const { rows } = await sql<PasskeyRow>`select ${COLUMNS} where account_id = ${accountId} order by created_at`.execute(db)
  return rows
}

export async function passkeyByCredential(db: Reader, credentialId: Buffer): Promise<PasskeyRow | null> {
  const { rows } = await sql<PasskeyRow>`select ${COLUMNS} where credential_id = ${credentialId}`.execute(db)
  return rows[0] ?? null
}

export async function insertPasskey(tx: Tx, row: Omit<PasskeyRow, 'lastUsedAt'>): Promise<void> {
  await sql`insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at) values (${row.id},
    ${row.accountId}, ${row.credentialId}, ${row.publicKey}, ${row.counter}, ${row.transports}::text[], ${row.name}, ${row.createdAt})`.execute(
    tx,
  )
}

export async function markPasskeyUsed(tx: Tx, id: Uuid, { counter, at }: { counter: number; at: Date }): Promise<void> {
  await sql`update passkey set counter = ${counter}, last_used_at = ${at} where id = ${id}`.execute(tx)
}

/** Takes one of an account's own away; false when there is none such. */
export async function deletePasskey(tx: Tx, accountId: Uuid, id: Uuid): Promise<boolean> {
  const { rows } = await sql`delete from passkey where id = ${id} and account_id = ${accountId} returning id`.execute(tx)
  return rows.length > 0
}

export async function deletePasskeysOf(tx: Tx, accountId: Uuid): Promise<void> {
  await sql`delete from passkey where account_id = ${accountId}`.execute(tx)
}

/** Uses a challenge up; false when it was answered before. */
export async function takeChallenge(tx: Tx, challenge: Buffer, { at, until }: { at: Date; until: Date }): Promise<boolean> {
  await sql`delete from passkey_answer where until < ${at}`.execute(tx)
  const { rows } =
    await sql`insert into passkey_answer (challenge, until) values (${challenge}, ${until}) on conflict do nothing returning 1`.execute(
      tx,
    )
  return rows.length > 0
}
