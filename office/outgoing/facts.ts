import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { FactQuery } from '../../casework/index.ts'

/** Posts in force of the people who may sign for the body whose document it is. */
export const permittedSignersFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid; posts: string[] }>`
    select m.id, coalesce(array_agg(o.id::text order by o.id) filter (where o.id is not null), '{}') as posts
    from matter m
    left join fact_outgoing f on f.matter_id = m.id
    left join permitted_signer s on s.body_id = f.issuer and s.ended_at is null
    left join post o on o.person_id = s.person_id and o.valid_from <= ${today}::date and (o.valid_until is null or o.valid_until > ${today}::date)
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.posts]))
}

/** Posts of the co-signers who are there today and, but for the minutes of a meeting, may sign for the body they stand for. */
export const coSignersInForceFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid; posts: string[] }>`
    select m.id, coalesce(array_agg(o.id::text order by o.id) filter (where o.id is not null), '{}') as posts
    from matter m
    left join fact_outgoing f on f.matter_id = m.id
    left join jsonb_array_elements(f.co_signers) c on true
    left join post o on o.id = (c->>'post')::uuid and o.valid_from <= ${today}::date and (o.valid_until is null or o.valid_until > ${today}::date)
      and (f.type = 'bien-ban' or exists (select 1 from permitted_signer s
        where s.body_id = (c->>'body')::uuid and s.person_id = o.person_id and s.ended_at is null))
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.posts]))
}

/** Posts and divisions of the office that holds the document. */
export const insideOfficeFact: FactQuery = async (tx, ids, { today }) => {
  const { rows } = await sql<{ id: Uuid; inside: Canonical }>`
    select m.id, jsonb_build_object(
      'posts', (select coalesce(jsonb_agg(o.id), '[]'::jsonb) from post o where o.body_id = m.holder_body
        and o.valid_from <= ${today}::date and (o.valid_until is null or o.valid_until > ${today}::date)),
      'divisions', (select coalesce(jsonb_agg(b.id), '[]'::jsonb) from body b where b.agency_id = m.holder_body
        and (b.valid_until is null or b.valid_until > ${today}::date))) as inside
    from matter m where m.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(row => [row.id, row.inside]))
}

/** Files that were signed here, each as `hash:over`. */
export const signedFilesFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; made: string[] }>`select matter_id as id, array_agg(hash || ':' || over) as made
    from signed_file where matter_id = any(${[...ids]}::uuid[]) group by matter_id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.made]))
}

/** What the register says of an issued document: its number with sign, its files, how many receivers it has and from how many it has not been taken back. */
export const outgoingRecordFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; record: Canonical }>`
    select d.id, jsonb_build_object('designation', d.designation,
      'files', coalesce((select jsonb_agg(f.file_hash order by f.position) from document_file f where f.document_id = d.id), '[]'::jsonb),
      'sent', (select count(*)::int from dispatch x where x.document_id = d.id),
      'standing', (select count(*)::int from dispatch x where x.document_id = d.id and x.state <> 'recalled')) as record
    from document d where d.id = any(${[...ids]}::uuid[]) and d.direction = 'di'`.execute(tx)
  return new Map(rows.map(row => [row.id, row.record]))
}
