import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Counted } from './figures.ts'

/** Columns of a model's fields `f` that figures count besides. */
export const MORE_COUNTED = sql`case when jsonb_typeof(f->'tags') = 'array' then f->'tags' else '[]'::jsonb end as tags,
  coalesce((f->>'late')::boolean, false) as late, f->>'staleSince' is not null as stale,
  case when jsonb_typeof(f->'results') = 'array' then jsonb_array_length(f->'results') else 0 end as results`

/** Every model's year that a figure may count, of the years of a period. */
export async function countedModels(
  db: Reader,
  { from, to, movement = null }: { readonly from: number; readonly to: number; readonly movement?: Uuid | null },
): Promise<Array<Counted & { readonly title: string }>> {
  const { rows } = await sql<
    Counted & { title: string }
  >`select m.id, m.code, m.title, f->>'modelId' as "modelId", (f->>'year')::int as year, f->>'field' as field, f->>'type' as type,
      f->>'kind' as kind, m.state, f->>'registeredOn' as "registeredOn", (jsonb_typeof(f->'recognition') = 'object' and m.state not in ('revoked', 'copied')) is true as recognised,
      coalesce((f->'recognition'->>'typical')::boolean, false) as typical, case when jsonb_typeof(f->'rewards') = 'array' then jsonb_array_length(f->'rewards') else 0 end as rewards,
      ${MORE_COUNTED}
    from matter m, lateral (select m.fold->'fields' as f) x where m.process = 'mo-hinh' and m.state <> 'draft'
      and (f->>'year')::int between ${from} and ${to} ${movement === null ? sql`` : sql`and f->>'movement' = ${movement}`} order by m.code`.execute(
    db,
  )
  return rows
}
