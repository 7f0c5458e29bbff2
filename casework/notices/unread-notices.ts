import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Reader } from '../../platform/database/open.ts'

/** More unread notices than this are not counted. */
export const UNREAD_CAP = 100

/** Notices to the viewer's principals that this account has not read, counted up to the cap among the newest of each principal. */
export async function unreadNotices(db: Reader, viewer: Viewer): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (
    select n.id from unnest(${viewer.principals}::int[]) as p(principal)
      cross join lateral (select x.id from notice x where x.principal = p.principal order by x.at desc limit ${UNREAD_CAP}) n
      where not exists (select 1 from notice_read r where r.account_id = ${viewer.accountId} and r.notice_id = n.id)
      limit ${UNREAD_CAP}) unread`.execute(db)
  return rows[0]?.n ?? 0
}
