import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

export type SampleRole = { accountId: Uuid; name: string; title: string; body: string; unit: string | null; order: number | null }

/** Accounts marked as sample with their first post, as the sample ordered them (`settings.sampleOrder`), then by rank. */
export async function sampleRoles(db: Reader, today: PlainDate): Promise<SampleRole[]> {
  const { rows } = await sql<SampleRole>`
    select * from (
      select distinct on (a.id) a.id as "accountId", p.name, o.title, (a.settings ->> 'sampleOrder')::int as "order", ps.rank,
        (select v.short_name from body_version v where v.body_id = o.body_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) as body,
        (select v.short_name from body_version v where v.body_id = o.unit_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) as unit
      from account a join person p on p.id = a.person_id join post o on o.person_id = p.id join position ps on ps.id = o.position_id
      where a.settings @> '{"sample": true}' and not a.locked and a.deleted_at is null
        and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
      order by a.id, ps.rank, o.valid_from) one
    order by "order" nulls last, rank, body, name limit 200`.execute(db)
  return rows
}
