import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { FactQuery } from '../../casework/index.ts'

/** Posts in force of the people who may sign for the body whose document it is. */
export const permittedSignersFact: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ id: Uuid; posts: string[] }>`
    select m.id, coalesce(array_agg(o.id::text order by o.id) filter (where o.id is not null), '{}') as posts
    from matter m
    left join permitted_signer s on s.body_id = (m.fold->'fields'->>'issuer')::uuid and s.ended_at is null
    left join post o on o.person_id = s.person_id and o.valid_from <= current_date and (o.valid_until is null or o.valid_until > current_date)
    where m.id = any(${[...ids]}::uuid[]) group by m.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row.posts]))
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
