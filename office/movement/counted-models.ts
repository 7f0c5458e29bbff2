import { sql } from 'kysely'
import type { Reader } from '../../platform/database/open.ts'
import type { Counted } from './figures.ts'

/** Every model's year that a figure may count, of the years of a period. */
export async function countedModels(
  db: Reader,
  years: { readonly from: number; readonly to: number },
): Promise<Array<Counted & { readonly title: string }>> {
  const { rows } = await sql<
    Counted & { title: string }
  >`select m.id, m.code, m.title, f->>'modelId' as "modelId", (f->>'year')::int as year, f->>'field' as field, f->>'type' as type,
      f->>'kind' as kind, m.state, f->>'registeredOn' as "registeredOn", (jsonb_typeof(f->'recognition') = 'object' and m.state <> 'revoked') is true as recognised,
      coalesce((f->'recognition'->>'typical')::boolean, false) as typical, case when jsonb_typeof(f->'rewards') = 'array' then jsonb_array_length(f->'rewards') else 0 end as rewards
    from matter m, lateral (select m.fold->'fields' as f) x where m.process = 'mo-hinh' and m.state <> 'draft'
      and (f->>'year')::int between ${years.from} and ${years.to} order by m.code`.execute(db)
  return rows
}
