import { sql } from 'kysely'
import { z } from 'zod'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { seal, unseal } from '../../../platform/crypto.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { Keyring } from '../../../platform/keyring.ts'
import type { Credentials } from '@kheo/edxml'
import type { Environment, LinkInput } from '../terms.ts'

/** A body's connection to a gateway, without its secrets. */
export type Link = {
  readonly id: Uuid
  readonly bodyId: Uuid
  readonly environment: Environment
  readonly code: string
  readonly baseUrl: string
  readonly systemId: string
  readonly username: string
  readonly applicationCode: string
  readonly active: boolean
  readonly checkedAt: Date | null
  readonly checkError: string | null
  readonly pulledTo: string | null
}

const COLUMNS = sql`id, body_id as "bodyId", environment, code, base_url as "baseUrl", system_id as "systemId", username,
  application_code as "applicationCode", active, checked_at as "checkedAt", check_error as "checkError", pulled_to as "pulledTo"`

/** All connections, those in use first. */
export async function linksOf(db: Reader): Promise<Link[]> {
  const { rows } = await sql<Link>`select ${COLUMNS} from exchange_link order by active desc, created_at`.execute(db)
  return rows
}

export async function activeLinks(db: Reader): Promise<Link[]> {
  const { rows } = await sql<Link>`select ${COLUMNS} from exchange_link where active order by created_at`.execute(db)
  return rows
}

export async function linkById(db: Reader, id: Uuid): Promise<Link | null> {
  const { rows } = await sql<Link>`select ${COLUMNS} from exchange_link where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/**
 * The connection an issued document goes by: that of its body, or of the nearest body above which has one; else that of the body whose clerk
 * issued it, as the Office does for the committee.
 */
export async function linkForDocument(db: Reader, document: Uuid, body: Uuid): Promise<Link | null> {
  const own = await linkFor(db, body)
  if (own !== null) return own
  const { rows } = await sql<Link>`select ${COLUMNS} from exchange_link where active and body_id in (
      select o.body_id from document d join account a on a.id = d.created_by join post o on o.person_id = a.person_id where d.id = ${document})
    order by created_at limit 1`.execute(db)
  return rows[0] ?? null
}

/** The connection a body sends with: its own, or that of the nearest body above which has one. */
export async function linkFor(db: Reader, body: Uuid): Promise<Link | null> {
  const { rows } = await sql<Link>`with recursive up(id, step) as (
      select ${body}::uuid, 0
      union all select v.parent_id, step + 1 from up
        join lateral (select parent_id from body_version bv where bv.body_id = up.id order by valid_from desc limit 1) v on true
      where v.parent_id is not null and step < 10)
    select ${COLUMNS} from exchange_link join (select id as above, step from up) u on u.above = body_id where active order by step limit 1`.execute(
    db,
  )
  return rows[0] ?? null
}

type Saving = { readonly id: Uuid | null; readonly input: LinkInput; readonly by: Uuid; readonly at: Date }

/** Makes or changes a connection. Problems: `exchange/secrets-needed`, `exchange/no-such-link`. */
export async function saveLink(tx: Tx, keyring: Keyring, { id, input, by, at }: Saving): Promise<Uuid | Problem> {
  const known = id === null ? null : await linkById(tx, id)
  if (id !== null && known === null) return problem('exchange/no-such-link')
  if (known === null && (input.secretKey === '' || input.password === '')) {
    return problem('exchange/secrets-needed', { field: input.secretKey === '' ? 'secretKey' : 'password' })
  }
  const old = known === null ? EMPTY : await secretsOf(tx, keyring, known.id)
  const own = known?.id ?? newId(at.getTime())
  const secrets: Secrets = { secretKey: input.secretKey || old.secretKey, password: input.password || old.password }
  const { keyId, nonce, cipher } = seal(keyring, Buffer.from(JSON.stringify(secrets)), context(own))
  await sql`insert into exchange_link (id, body_id, environment, code, base_url, system_id, username, application_code, key_id, nonce, cipher,
      created_at, created_by)
    values (${own}, ${input.body}, ${input.environment}, ${input.code}, ${input.baseUrl}, ${input.systemId}, ${input.username},
      ${input.applicationCode}, ${keyId}, ${nonce}, ${cipher}, ${at}, ${by})
    on conflict (id) do update set environment = excluded.environment, code = excluded.code, base_url = excluded.base_url,
      system_id = excluded.system_id, username = excluded.username, application_code = excluded.application_code,
      key_id = excluded.key_id, nonce = excluded.nonce, cipher = excluded.cipher`.execute(tx)
  return own
}

/** Puts a connection to use, in place of the one its body used; or takes it out of use. */
export async function useLink(tx: Tx, { id, active }: { readonly id: Uuid; readonly active: boolean }): Promise<void> {
  await sql`update exchange_link set active = false where body_id = (select body_id from exchange_link where id = ${id})`.execute(
    tx,
  )
  if (active) await sql`update exchange_link set active = true where id = ${id}`.execute(tx)
}

export async function noteCheck(
  db: Reader,
  id: Uuid,
  { at, error }: { readonly at: Date; readonly error: string | null },
): Promise<void> {
  await sql`update exchange_link set checked_at = ${at}, check_error = ${error} where id = ${id}`.execute(db)
}

export async function notePulled(db: Reader, id: Uuid, day: string): Promise<void> {
  await sql`update exchange_link set pulled_to = ${day} where id = ${id}`.execute(db)
}

/** How to enter, read anew for each call: a changed password counts without a restart. */
export async function credentialsOf(db: Reader, keyring: Keyring, id: Uuid): Promise<Credentials> {
  const link = await linkById(db, id)
  if (link === null) throw new Error(`no exchange link ${id}`)
  const { baseUrl, systemId, username, applicationCode } = link
  return { baseUrl, systemId, username, applicationCode, ...(await secretsOf(db, keyring, id)) }
}

const Secrets = z.object({ secretKey: z.string(), password: z.string() })
type Secrets = z.infer<typeof Secrets>
const EMPTY: Secrets = { secretKey: '', password: '' }
const context = (id: Uuid): string => `exchange-link:${id}`

async function secretsOf(db: Reader, keyring: Keyring, id: Uuid): Promise<Secrets> {
  const { rows } = await sql<{ keyId: string; nonce: Buffer; cipher: Buffer }>`select key_id as "keyId", nonce, cipher
    from exchange_link where id = ${id}`.execute(db)
  const [row] = rows
  if (row === undefined) return EMPTY
  return Secrets.parse(JSON.parse(unseal(keyring, row, context(id)).toString()))
}
