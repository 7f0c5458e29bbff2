import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { FactQuery } from '../../casework/index.ts'

/** Posts in force in the body that received a document and in the body above it: leaders and staff of the office. */
export const officePostsFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid; posts: Canonical }>`
    select m.id, coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'bodyId', o.body_id, 'unitId', o.unit_id, 'leader', ps.is_leader) order by o.id)
        filter (where o.id is not null), '[]'::jsonb) as posts
    from matter m
    left join lateral (select v.parent_id from body_version v where v.body_id = m.holder_body order by v.valid_from desc limit 1) up on true
    left join post o on o.body_id in (m.holder_body, up.parent_id) and o.valid_from <= ${today}::date and (o.valid_until is null or o.valid_until > ${today}::date)
    left join position ps on ps.id = o.position_id
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.posts]))
}

/** Posts and units whose people have opened a document. */
export const documentReadersFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; refs: string[] }>`
    select s.matter_id as id, array_agg(distinct x.ref::text) as refs from seen s
    join account a on a.id = s.account_id join post o on o.person_id = a.person_id
    cross join lateral (values (o.id), (o.unit_id)) x(ref)
    where s.matter_id = any(${[...ids]}::uuid[]) and x.ref is not null group by s.matter_id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.refs]))
}

/** Bodies that exist today: those to which a task can be given. The same for every matter asked about. */
export const livingBodiesFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid }>`select id from body
    where valid_from <= ${today}::date and (valid_until is null or valid_until > ${today}::date) and not locked`.execute(tx)
  const living = rows.map(row => row.id)
  return new Map(ids.map(id => [id, living]))
}

/** What the register's own record says of a document: the act that corrects an entry must say the same. */
export const documentEntryFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; entry: Canonical }>`
    select id, jsonb_build_object('type', type, 'designation', designation, 'issuedOn', issued_on, 'agency', agency, 'agencyBody', agency_body,
      'abstract', abstract, 'signer', signatory->>'name') as entry
    from document where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(row => [row.id, row.entry]))
}
