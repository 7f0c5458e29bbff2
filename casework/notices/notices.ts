import { sql } from 'kysely'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { noticeWords } from './notice-words.ts'
import { caseworkText } from '../text.ts'
import { visiblePlaces } from '../people/visible.ts'

export type NoticeCursor = { readonly at: string; readonly id: Uuid }
export type NoticeLine = {
  readonly id: Uuid
  readonly words: string
  readonly code: string | null
  /** The matter, while the viewer may see it. */
  readonly matter: Uuid | null
  readonly at: string
  readonly read: boolean
}
export type NoticePage = { readonly lines: readonly NoticeLine[]; readonly next: NoticeCursor | null }

type Row = {
  id: Uuid
  kind: string
  data: Canonical
  at: Date
  matter_id: Uuid | null
  process: string | null
  code: string | null
  title: string | null
  read: boolean
}

/** Notices to the viewer's principals, newest first. Of a matter that is no longer for him nothing is told but that. */
export async function notices(
  db: Reader,
  viewer: Viewer,
  asked: { lang: Lang; after?: NoticeCursor | null; limit?: number },
): Promise<NoticePage> {
  const { lang, after, limit = 50 } = asked
  const { rows } = await sql<Row>`
    select n.id, n.kind, n.data, n.at, n.matter_id, m.process, m.code, m.title, r.notice_id is not null as read
    from unnest(${viewer.principals}::int[]) as p(principal)
    cross join lateral (select x.* from notice x where x.principal = p.principal
      ${after ? sql`and (x.at, x.id) < (${new Date(after.at)}, ${after.id}::uuid)` : sql``} order by x.at desc, x.id desc limit ${limit + 1}) n
    left join matter m on m.id = n.matter_id
    left join notice_read r on r.account_id = ${viewer.accountId} and r.notice_id = n.id
    order by n.at desc, n.id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    lines: await linesOf(db, viewer, page, lang),
    next: rows.length > limit && last ? { at: last.at.toISOString(), id: last.id } : null,
  }
}

async function linesOf(db: Reader, viewer: Viewer, rows: readonly Row[], lang: Lang): Promise<NoticeLine[]> {
  const ids = [...new Set(rows.flatMap(row => row.matter_id ?? []))]
  const seen = new Set((await visiblePlaces(db, viewer, ids)).map(place => place.id))
  return rows.map(({ id, kind, data, at, matter_id, process, code, title, read }) => {
    const open = matter_id === null || seen.has(matter_id)
    return {
      id,
      words: open ? noticeWords({ kind, data, process, title, code }, lang) : caseworkText(lang).noticeHidden,
      code: open ? code : null,
      matter: open ? matter_id : null,
      at: at.toISOString(),
      read,
    }
  })
}

/** Marks notices of the viewer's principals as read; others are left alone. Without ids: all up to now. */
export async function markRead(db: Reader, viewer: Viewer, { ids, at }: { ids?: readonly Uuid[]; at: Date }): Promise<void> {
  await sql`insert into notice_read (account_id, notice_id, at) select ${viewer.accountId}, n.id, ${at} from notice n
    where n.principal = any(${viewer.principals}::int[]) and n.at <= ${at} ${ids ? sql`and n.id = any(${[...ids]}::uuid[])` : sql``}
      and not exists (select 1 from notice_read r where r.account_id = ${viewer.accountId} and r.notice_id = n.id)
    on conflict do nothing`.execute(db)
}

/** Whoever opens a matter has read what was told about it. */
export async function markReadOf(db: Reader, viewer: Viewer, matter: Uuid, at: Date): Promise<void> {
  await sql`insert into notice_read (account_id, notice_id, at) select ${viewer.accountId}, n.id, ${at} from notice n
    where n.matter_id = ${matter} and n.principal = any(${viewer.principals}::int[]) on conflict do nothing`.execute(db)
}
