import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** One more reading of a model's public page that day. Who read is not known and not kept. */
export async function countView(db: Reader, modelId: Uuid, on: PlainDate): Promise<void> {
  await sql`insert into movement_view (model_id, on_date, views) values (${modelId}, ${on}, 1)
    on conflict (model_id, on_date) do update set views = movement_view.views + 1`.execute(db)
}

/** Readings of a model's public page in all. */
export async function viewsOf(db: Reader, modelId: Uuid): Promise<number> {
  const { rows } = await sql<{
    views: number
  }>`select coalesce(sum(views), 0)::int as views from movement_view where model_id = ${modelId}`.execute(db)
  return rows[0]?.views ?? 0
}
