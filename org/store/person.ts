import { sql } from 'kysely'
import { fold, personSortKey } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { queryWords } from '../rules/abbreviation.ts'

export type PersonFields = { readonly name: string; readonly email?: string | null; readonly phone?: string | null }

export async function insertPerson(tx: Tx, id: Uuid, { name, email = null, phone = null }: PersonFields): Promise<void> {
  await sql`insert into person (id, name, sort_key, search_text, email, phone)
    values (${id}, ${name}, ${personSortKey(name)}, ${fold(name)}, ${email}, ${phone})`.execute(tx)
}

export async function updatePerson(tx: Tx, id: Uuid, { name, email = null, phone = null }: PersonFields): Promise<boolean> {
  const { rows } = await sql`update person set name = ${name}, sort_key = ${personSortKey(name)}, search_text = ${fold(name)},
    email = ${email}, phone = ${phone} where id = ${id} returning id`.execute(tx)
  return rows.length > 0
}

/** The telephone alone: what each person may change of himself. */
export async function setPhone(db: Reader, id: Uuid, phone: string | null): Promise<void> {
  await sql`update person set phone = ${phone} where id = ${id}`.execute(db)
}

/** A person with the posts held on a date and the account, as administrators see them. */
export type PersonLine = {
  id: Uuid
  name: string
  email: string | null
  phone: string | null
  accountId: Uuid | null
  accountName: string | null
  accountLocked: boolean
  posts: Array<{ id: Uuid; title: string; body: string; unit: string | null }>
}

const LINE = (date: PlainDate) => sql`
  select p.id, p.name, p.email, p.phone, a.id as "accountId", a.name as "accountName", coalesce(a.locked, false) as "accountLocked",
    (select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title,
        'body', (select v.short_name from body_version v where v.body_id = o.body_id and v.valid_from <= ${date} order by v.valid_from desc limit 1),
        'unit', (select v.short_name from body_version v where v.body_id = o.unit_id and v.valid_from <= ${date} order by v.valid_from desc limit 1))
        order by o.valid_from), '[]') from post o
      where o.person_id = p.id and o.valid_from <= ${date} and (o.valid_until is null or o.valid_until > ${date})) as posts
  from person p left join account a on a.person_id = p.id and a.deleted_at is null`

/** People whose name begins with every word of the query, by name, after a given sort key (for "Xem thêm"). */
export async function findPersons(
  db: Reader,
  {
    query,
    date,
    bodyId,
    role,
    after,
    limit = 50,
  }: { query: string; date: PlainDate; bodyId?: Uuid | null; role?: Uuid | null; after?: string; limit?: number },
): Promise<Array<PersonLine & { sortKey: string }>> {
  const words = queryWords(query).map(word => sql`' ' || p.search_text like ${`% ${word}%`}`)
  const within = bodyId
    ? [
        sql`exists (select 1 from post o where o.person_id = p.id and ${bodyId} in (o.body_id, o.unit_id) and (o.valid_until is null or o.valid_until > ${date}))`,
      ]
    : []
  const holding = role
    ? [
        sql`exists (select 1 from post o join post_role r on r.post_id = o.id where o.person_id = p.id and r.role_id = ${role}
          and o.valid_from <= ${date} and (o.valid_until is null or o.valid_until > ${date}))`,
      ]
    : []
  const from = after ? [sql`p.sort_key > ${after} collate "C"`] : []
  const conditions = [...words, ...within, ...holding, ...from, sql`true`]
  const { rows } = await sql<PersonLine & { sortKey: string }>`
    select q.*, p.sort_key as "sortKey" from (${LINE(date)}) q join person p on p.id = q.id
    where ${sql.join(conditions, sql` and `)} order by p.sort_key collate "C", p.id limit ${limit}`.execute(db)
  return rows
}

export async function personLine(db: Reader, id: Uuid, date: PlainDate): Promise<PersonLine | null> {
  const { rows } = await sql<PersonLine>`${LINE(date)} where p.id = ${id}`.execute(db)
  return rows[0] ?? null
}
