import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type DelegationRow = {
  id: Uuid
  fromPost: Uuid
  fromPerson: string
  fromTitle: string
  toAccount: Uuid
  toPerson: string
  startsOn: PlainDate
  /** The last day. */
  endsOn: PlainDate
  note: string
  rights: string[] | null
  revokedAt: Date | null
}

const LINE = sql`
  select d.id, d.from_post as "fromPost", fp.name as "fromPerson", o.title as "fromTitle", d.to_account as "toAccount", tp.name as "toPerson",
    d.starts_on as "startsOn", d.ends_on as "endsOn", d.note, d.rights, d.revoked_at as "revokedAt"
  from delegation d join post o on o.id = d.from_post join person fp on fp.id = o.person_id
    join account a on a.id = d.to_account join person tp on tp.id = a.person_id`

export async function insertDelegation(
  tx: Tx,
  row: Pick<DelegationRow, 'id' | 'fromPost' | 'toAccount' | 'startsOn' | 'endsOn' | 'note' | 'rights'> & {
    createdBy: Uuid
    at: Date
  },
): Promise<void> {
  await sql`insert into delegation (id, from_post, to_account, starts_on, ends_on, note, rights, created_by, created_at)
    values (${row.id}, ${row.fromPost}, ${row.toAccount}, ${row.startsOn}, ${row.endsOn}, ${row.note}, ${row.rights}::text[], ${row.createdBy},
      ${row.at})`.execute(tx)
}

export async function delegationById(db: Reader, id: Uuid): Promise<DelegationRow | null> {
  const { rows } = await sql<DelegationRow>`${LINE} where d.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function revokeDelegationRow(tx: Tx, id: Uuid, at: Date): Promise<void> {
  await sql`update delegation set revoked_at = ${at} where id = ${id} and revoked_at is null`.execute(tx)
}

/** Delegations given by a person's posts, the latest first. */
export async function delegationsFrom(db: Reader, personId: Uuid): Promise<DelegationRow[]> {
  const { rows } = await sql<DelegationRow>`${LINE} where o.person_id = ${personId} order by d.starts_on desc, d.id desc`.execute(
    db,
  )
  return rows
}

/** Delegations to an account that are in force or to come. */
export async function delegationsToAccount(db: Reader, accountId: Uuid, today: PlainDate): Promise<DelegationRow[]> {
  const { rows } =
    await sql<DelegationRow>`${LINE} where d.to_account = ${accountId} and d.revoked_at is null and d.ends_on >= ${today}
    order by d.starts_on, d.id`.execute(db)
  return rows
}

/** Accounts that may be delegated to: people with a post in force in the body, but oneself. */
export async function delegatesIn(
  db: Reader,
  { bodyId, personId, today }: { bodyId: Uuid; personId: Uuid; today: PlainDate },
): Promise<Array<{ accountId: Uuid; name: string; title: string }>> {
  const { rows } = await sql<{ accountId: Uuid; name: string; title: string }>`
    select distinct on (p.sort_key collate "C", a.id) a.id as "accountId", p.name, o.title from post o join person p on p.id = o.person_id
      join account a on a.person_id = p.id
    where o.body_id = ${bodyId} and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
      and p.id <> ${personId} and not a.locked and a.deleted_at is null order by p.sort_key collate "C", a.id, o.valid_from`.execute(
    db,
  )
  return rows
}
