import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type CatalogueItem = {
  id: Uuid
  catalogue: string
  parentId: Uuid | null
  code: string
  name: string
  sortOrder: number
  hidden: boolean
}

const COLUMNS = sql`id, catalogue, parent_id as "parentId", code, name, sort_order as "sortOrder", hidden`

/** Items of a catalogue in their order; `withHidden` for the page that edits it. */
export async function catalogueItems(
  db: Reader,
  catalogue: string,
  options: { withHidden?: true } = {},
): Promise<CatalogueItem[]> {
  const { rows } = await sql<CatalogueItem>`select ${COLUMNS} from catalogue_item
    where catalogue = ${catalogue} and (not hidden or ${options.withHidden ?? false}) order by sort_order, name`.execute(db)
  return rows
}

export async function catalogueItem(db: Reader, id: Uuid): Promise<CatalogueItem | null> {
  const { rows } = await sql<CatalogueItem>`select ${COLUMNS} from catalogue_item where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** False when the code is taken in this catalogue. */
export async function putCatalogueItem(tx: Tx, item: CatalogueItem): Promise<boolean> {
  const { id, catalogue, parentId, code, name, sortOrder, hidden } = item
  const { rows: taken } =
    await sql`select 1 from catalogue_item where catalogue = ${catalogue} and lower(code) = lower(${code}) and id <> ${id}`.execute(
      tx,
    )
  if (taken.length > 0) return false
  await sql`insert into catalogue_item (id, catalogue, parent_id, code, name, sort_order, hidden)
    values (${id}, ${catalogue}, ${parentId}, ${code}, ${name}, ${sortOrder}, ${hidden})
    on conflict (id) do update set parent_id = excluded.parent_id, name = excluded.name, sort_order = excluded.sort_order, hidden = excluded.hidden`.execute(
    tx,
  )
  return true
}

/** Is an item the other one, or anywhere below it? */
export async function isBelow(db: Reader, id: Uuid, above: Uuid): Promise<boolean> {
  const { rows } = await sql`with recursive up (id, parent_id) as (
      select id, parent_id from catalogue_item where id = ${id}
      union select c.id, c.parent_id from catalogue_item c join up on c.id = up.parent_id)
    select 1 from up where id = ${above}`.execute(db)
  return rows.length > 0
}

export async function countBelow(db: Reader, id: Uuid): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from catalogue_item where parent_id = ${id}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function deleteCatalogueRow(tx: Tx, id: Uuid): Promise<void> {
  await sql`delete from catalogue_item where id = ${id}`.execute(tx)
}
