import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

export type FirstReading = { readonly ref: Uuid; readonly at: Date; readonly name: string }

/** Who of a post or a division first opened a matter, and when; nothing for those where nobody has. */
export async function firstReadings(db: Reader, matter: Uuid, refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, FirstReading>> {
  if (refs.length === 0) return new Map()
  const { rows } = await sql<FirstReading>`select distinct on (x.ref) x.ref::text as ref, coalesce(s.first_at, s.at) as at, p.name
    from seen s join account a on a.id = s.account_id join person p on p.id = a.person_id
    join post o on o.person_id = a.person_id cross join lateral (values (o.id), (o.unit_id)) x(ref)
    where s.matter_id = ${matter} and x.ref = any(${[...refs]}::uuid[]) order by x.ref, 2`.execute(db)
  return new Map(rows.map(row => [row.ref, row]))
}
