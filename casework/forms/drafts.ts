import { sql } from 'kysely'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { seal, unseal } from '../../platform/crypto.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Keyring } from '../../platform/keyring.ts'
import type { Answers } from './form-answers.ts'

/** Whose form of which act on which matter: a draft belongs to one account in one post. */
export type DraftKey = { readonly account: Uuid; readonly post: Uuid; readonly matter: Uuid; readonly act: string }
export type Draft = {
  readonly answers: Answers
  readonly files: readonly string[]
  readonly baseSeq: number | null
  readonly savedAt: Date
}

const context = ({ account, matter, act }: DraftKey): string => `draft:${account}:${matter}:${act}`

/** Keeps the answers of a form, sealed: nobody but their account gets to read them. */
export async function saveDraft(db: Reader, keyring: Keyring, key: DraftKey, draft: Draft): Promise<void> {
  const plain = Buffer.from(JSON.stringify({ answers: draft.answers, files: draft.files }))
  const { keyId, nonce, cipher } = seal(keyring, plain, context(key))
  await sql`insert into draft (id, account_id, post_id, subject, act, base_seq, key_id, cipher, nonce, saved_at)
    values (${newId(draft.savedAt.getTime())}, ${key.account}, ${key.post}, ${key.matter}, ${key.act}, ${draft.baseSeq}, ${keyId}, ${cipher}, ${nonce},
      ${draft.savedAt})
    on conflict (account_id, post_id, subject, act) do update set base_seq = excluded.base_seq, key_id = excluded.key_id,
      cipher = excluded.cipher, nonce = excluded.nonce, saved_at = excluded.saved_at`.execute(db)
}

type Row = { key_id: string; cipher: Buffer; nonce: Buffer; base_seq: number | null; saved_at: Date }

/** The draft of a form, or null. One whose key is gone counts as none. */
export async function draftOf(db: Reader, keyring: Keyring, key: DraftKey): Promise<Draft | null> {
  const { rows } = await sql<Row>`select key_id, cipher, nonce, base_seq, saved_at from draft
    where account_id = ${key.account} and post_id = ${key.post} and subject = ${key.matter} and act = ${key.act}`.execute(db)
  const row = rows[0]
  if (!row || !keyring.derive('seal', row.key_id)) return null
  const plain = unseal(keyring, { keyId: row.key_id, nonce: row.nonce, cipher: row.cipher }, context(key))
  // Written by `saveDraft`: nothing else opens under this key and context.
  const { answers, files } = JSON.parse(plain.toString('utf8')) as Pick<Draft, 'answers' | 'files'>
  return { answers, files, baseSeq: row.base_seq, savedAt: row.saved_at }
}

export async function dropDraft(db: Reader, key: DraftKey): Promise<void> {
  await sql`delete from draft where account_id = ${key.account} and post_id = ${key.post} and subject = ${key.matter} and act = ${key.act}`.execute(
    db,
  )
}

/** The act is done: what its account had begun to write for it, in whichever post, is no longer wanted. */
export async function dropDraftsOf(db: Reader, { account, matter, act }: Omit<DraftKey, 'post'>): Promise<void> {
  await sql`delete from draft where account_id = ${account} and subject = ${matter} and act = ${act}`.execute(db)
}

/** Acts of a matter for which this account keeps a draft in this post. */
export async function draftsOn(
  db: Reader,
  { account, post, matter }: Omit<DraftKey, 'act'>,
): Promise<ReadonlyArray<{ act: string; savedAt: Date }>> {
  const { rows } = await sql<{ act: string; savedAt: Date }>`select act, saved_at as "savedAt" from draft
    where account_id = ${account} and post_id = ${post} and subject = ${matter} order by saved_at desc`.execute(db)
  return rows
}
