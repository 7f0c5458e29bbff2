import { sql } from 'kysely'
import type { Asker } from '../../casework/asker.ts'
import { processOf } from '../../casework/index.ts'
import { visiblePlaces } from '../../casework/people/visible.ts'
import { instantInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'

/** One act done today: of which matter, when, and what it is called. */
export type Decided = {
  readonly id: Uuid
  readonly seq: number
  readonly title: string
  readonly act: string
  readonly time: string
}

const DECIDED_MAX = 40

type Raw = { id: Uuid; seq: number; title: string; kind: string; process: string; version: number; at: Date }

/** Acts that this account did today in this post, notes aside, the latest first; of matters which it may still see. */
export async function decidedToday({ app, viewer, today, lang }: Asker): Promise<{ rows: Decided[]; more: boolean }> {
  const db = app.db.kysely
  const { rows } = await sql<Raw>`select m.id, a.seq, m.title, a.kind, m.process, m.version, a.recorded_at as at
    from act a join matter m on m.id = a.matter_id where a.recorded_at >= ${instantInVietnam(today)} and a.account_id = ${viewer.accountId}
    and a.post_id = ${viewer.post.id} and a.kind <> 'ghi-chu' order by a.recorded_at desc, a.seq desc limit 1000`.execute(db)
  const seen = new Set((await visiblePlaces(db, viewer, [...new Set(rows.map(row => row.id))])).map(place => place.id))
  const mine = rows.filter(row => seen.has(row.id))
  return {
    rows: mine.slice(0, DECIDED_MAX).map(({ process, version, kind, at, ...row }) => ({
      ...row,
      act: processOf(process, version).actNames[kind]?.[lang] ?? kind,
      time: new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 16),
    })),
    more: mine.length > DECIDED_MAX,
  }
}
