import { sql } from 'kysely'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { accountOfEndedSession } from '../../org/index.ts'
import { seal, tokenHash, unseal } from '../../platform/crypto.ts'
import type { AppContext, RetainedForm } from '../../platform/http/context.ts'

/** Names, in the address of the form's page, what is given back. */
export const KEPT_PARAMETER = 'giu'

/** How long what was typed waits for its account, and how long after the end of a session it is still taken. */
const KEPT_MS = 24 * 3_600_000
/** The act under which such a form lies among the drafts. */
const ACT = 'phien-het'

const context = (account: Uuid, id: string): string => `kept-form:${account}:${id}`

/**
 * Keeps a form that came after its session had ended, sealed, for the account of that session only. Returns its id; null when the
 * session is unknown, was revoked, or ended too long ago.
 */
export async function keepForm(app: AppContext, form: RetainedForm): Promise<string | null> {
  const { db, clock, keyring, sessionToken } = app
  if (!sessionToken) return null
  const now = clock.now().instant
  const since = new Date(now.getTime() - KEPT_MS)
  const account = await accountOfEndedSession(db.kysely, tokenHash(sessionToken), { now, since })
  if (!account) return null
  const id = newId(now.getTime())
  const { keyId, nonce, cipher } = seal(keyring, Buffer.from(JSON.stringify(form)), context(account, id))
  await sql`delete from draft where act = ${ACT} and saved_at < ${since}`.execute(db.kysely)
  await sql`insert into draft (id, account_id, post_id, subject, act, key_id, cipher, nonce, saved_at)
    values (${id}, ${account}, null, ${id}, ${ACT}, ${keyId}, ${cipher}, ${nonce}, ${now})`.execute(db.kysely)
  return id
}

type Row = { key_id: string; nonce: Buffer; cipher: Buffer }

/** What was kept under this id, for its own account only; null otherwise. */
export async function keptForm(
  { db, clock, keyring }: AppContext,
  account: Uuid,
  id: string | null,
): Promise<(RetainedForm & { readonly id: string }) | null> {
  if (!id) return null
  const since = new Date(clock.now().instant.getTime() - KEPT_MS)
  const { rows } = await sql<Row>`select key_id, nonce, cipher from draft
    where account_id = ${account} and act = ${ACT} and subject = ${id} and saved_at > ${since}`.execute(db.kysely)
  const row = rows[0]
  if (!row || !keyring.derive('seal', row.key_id)) return null
  const plain = unseal(keyring, { keyId: row.key_id, nonce: row.nonce, cipher: row.cipher }, context(account, id))
  // Written by `keepForm`: nothing else opens under this key and context.
  return { ...(JSON.parse(plain.toString('utf8')) as RetainedForm), id }
}
