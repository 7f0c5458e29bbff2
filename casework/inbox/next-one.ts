import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

/** So many of each principal and lane are weighed, the nearest deadlines first. */
const WEIGHED = 500
const MOST_URGENT_FIRST = ['hoa-toc', 'thuong-khan', 'khan', 'thuong']

/**
 * The matter to hand out next, of those that lie with a body or division of the viewer and with nobody by name: the most urgent first,
 * then the nearest deadline, then what has waited longest; without what the viewer put off. Null: nothing lies there.
 */
export async function nextOne(db: Reader, viewer: Viewer, today: PlainDate): Promise<Uuid | null> {
  const { rows } = await sql<{ id: Uuid }>`
    select m.id from unnest(${viewer.principals}::int[]) as p(principal) cross join unnest(array['receive', 'hold']) as l(lane)
      cross join lateral (select x.matter_id from audience x where x.principal = p.principal and x.lane = l.lane and x.open
        order by x.due_on, x.matter_id limit ${WEIGHED}) a
      join matter m on m.id = a.matter_id
    where m.holder_post is null
      and not exists (select 1 from snooze s where s.account_id = ${viewer.accountId} and s.matter_id = m.id and s.until > ${today})
    order by array_position(${MOST_URGENT_FIRST}::text[], m.urgency), m.due_on nulls last, m.received_on, m.id limit 1`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
