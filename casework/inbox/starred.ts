import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Asker } from '../asker.ts'
import { rowsOf } from '../lists/matter-row.ts'
import { pageOf } from '../matter/own-page.ts'
import { rowView, type RowView } from '../lists/row-view.ts'
import { visiblePlaces } from '../people/visible.ts'

/** So many are listed, what changed last first. */
const SHOWN = 200

export type Starred = {
  readonly row: RowView
  readonly note: string
  /** The matter's own page. */
  readonly href: string
}

/** What an account has starred, as far as it still may see it. Nobody else sees the stars or their notes. */
export async function starredBy({ app, viewer, reader }: Asker): Promise<Starred[]> {
  const db = app.db.kysely
  const { rows } = await sql<{ id: Uuid; note: string; fold: MatterState }>`select m.id, s.note, m.fold from star s
    join matter m on m.id = s.matter_id where s.account_id = ${viewer.accountId} order by m.changed_at desc, m.id limit ${SHOWN}`.execute(
    db,
  )
  const stars = new Map(rows.map(row => [row.id, row]))
  const places = await visiblePlaces(
    db,
    viewer,
    rows.map(row => row.id),
  )
  return (await rowsOf(db, places)).flatMap(row => {
    const star = stars.get(row.id)
    if (!star) return []
    const href = pageOf(viewer, { ...star.fold, process: row.process })
    return [{ row: rowView(row, reader, { seenSeq: row.lastSeq, starred: true, snoozedUntil: null }), note: star.note, href }]
  })
}
