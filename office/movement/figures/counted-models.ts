import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Counted } from './figures.ts'

/** Facts `f` of a model `m` that figures count, under the names of `Counted`. */
export const COUNTED = sql`m.id, m.code, m.title, m.state, f.model as "modelId", f.year, f.field, f.type, f.kind, f.registered_on as "registeredOn",
  f.decided and m.state not in ('revoked', 'copied') as recognised, f.typical, jsonb_array_length(f.rewards) as rewards, f.tags, f.late, f.stale,
  jsonb_array_length(f.results) as results`

/** Every model's year that a figure may count, of the years of a period. */
export async function countedModels(
  db: Reader,
  { from, to, movement = null }: { readonly from: number; readonly to: number; readonly movement?: Uuid | null },
): Promise<Array<Counted & { readonly title: string }>> {
  const { rows } = await sql<
    Counted & { title: string }
  >`select ${COUNTED} from fact_model f join matter m on m.id = f.matter_id where m.state <> 'draft'
      and f.year between ${from} and ${to} ${movement === null ? sql`` : sql`and f.movement = ${movement}`} order by m.code`.execute(
    db,
  )
  return rows
}
