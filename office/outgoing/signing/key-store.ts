import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Sealed } from '../../../platform/crypto.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** Whose key: a person's, or the seal of a body. */
export type KeyOwner = { readonly personId: Uuid | null; readonly bodyId: Uuid | null }

export type KeyRow = KeyOwner & {
  readonly id: Uuid
  readonly serviceId: Uuid | null
  readonly credential: string | null
  readonly keyId: string | null
  readonly nonce: Buffer | null
  readonly cipher: Buffer | null
  readonly subject: string
  readonly issuer: string
  readonly serial: string
  readonly validFrom: Date
  readonly validUntil: Date
  readonly picture: string | null
}
type NewKey = Omit<KeyRow, 'keyId' | 'nonce' | 'cipher'> & { readonly sealed: Sealed | null }

const COLUMNS = sql`k.id, k.person_id as "personId", k.body_id as "bodyId", k.service_id as "serviceId", k.credential, k.key_id as "keyId", k.nonce,
  k.cipher, k.subject, k.issuer, k.serial, k.valid_from as "validFrom", k.valid_until as "validUntil", k.picture`

/** Usable now: kept here while no service is in use, else at the service in use. */
const IN_USE = sql`k.ended_at is null and k.service_id is not distinct from (select id from signing_service where active)`

export async function insertKey(tx: Tx, { sealed, ...key }: NewKey, { by, at }: { by: Uuid; at: Date }): Promise<void> {
  await sql`insert into signing_key (id, person_id, body_id, service_id, credential, key_id, nonce, cipher, subject, issuer, serial, valid_from,
      valid_until, picture, added_at, added_by)
    values (${key.id}, ${key.personId}, ${key.bodyId}, ${key.serviceId}, ${key.credential}, ${sealed?.keyId ?? null}, ${sealed?.nonce ?? null},
      ${sealed?.cipher ?? null}, ${key.subject}, ${key.issuer}, ${key.serial}, ${key.validFrom}, ${key.validUntil}, ${key.picture}, ${at}, ${by})`.execute(
    tx,
  )
}

/** Keys of a person or a body, those whose certificate has begun first, then the one that lasts longest. */
export async function keysOf(db: Reader, { personId, bodyId }: KeyOwner): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`select ${COLUMNS} from signing_key k
    where ${IN_USE} and (k.person_id = ${personId} or k.body_id = ${bodyId})
    order by k.valid_from > now(), k.valid_until desc`.execute(db)
  return rows
}

/** One key of an owner that can be used now; null alike when it is another's. */
export async function keyOf(db: Reader, owner: KeyOwner, id: string): Promise<KeyRow | null> {
  return (await keysOf(db, owner)).find(key => key.id === id) ?? null
}

/** A key whatever has become of it: a request that was begun goes on with it. */
export async function keyById(db: Reader, id: Uuid): Promise<KeyRow | null> {
  const { rows } = await sql<KeyRow>`select ${COLUMNS} from signing_key k where k.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function endKey(tx: Tx, { personId, bodyId }: KeyOwner, { id, at }: { id: Uuid; at: Date }): Promise<void> {
  await sql`update signing_key set ended_at = ${at} where id = ${id} and ended_at is null
    and (person_id = ${personId} or body_id = ${bodyId})`.execute(tx)
}

/** The picture that stands on paper, changed alone: the key stays as it is. False when it is another's or out of use. */
export async function setPicture(
  tx: Tx,
  { personId, bodyId }: KeyOwner,
  { id, picture }: { id: Uuid; picture: string },
): Promise<boolean> {
  const { rows } = await sql`update signing_key set picture = ${picture} where id = ${id} and ended_at is null
    and (person_id = ${personId} or body_id = ${bodyId}) returning id`.execute(tx)
  return rows.length > 0
}

/** Keys in use whose certificates end before an instant, with whose they are (A134). */
export async function keysEnding(db: Reader, before: Date): Promise<Array<KeyRow & { readonly owner: string }>> {
  const { rows } = await sql<KeyRow & { owner: string }>`select ${COLUMNS}, coalesce(p.name,
      (select v.name from body_version v where v.body_id = k.body_id order by v.valid_from desc limit 1)) as owner
    from signing_key k left join person p on p.id = k.person_id
    where ${IN_USE} and k.valid_until < ${before} order by k.valid_until`.execute(db)
  return rows
}
