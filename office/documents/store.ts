import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { seenThrough, tsQuery } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { documentKinds } from './document-kinds.ts'
import type { ListQuery } from './list-query.ts'

/** An incoming document as lists and the register show it. */
export type DocumentLine = {
  readonly id: Uuid
  readonly code: string
  readonly number: number | null
  readonly receivedOn: PlainDate
  readonly title: string
  readonly type: string | null
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  readonly abstract: string | null
  readonly urgency: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  readonly state: 'registered' | 'forwarded' | 'returned' | 'assigned' | 'closed' | 'cancelled'
  readonly open: boolean
  readonly dueOn: PlainDate | null
  readonly dueAt: Date | null
  readonly note: string | null
  readonly cancelReason: string | null
  /** Names of those who handle it or were sent it, in that order. */
  readonly sentTo: string | null
  readonly sentOn: PlainDate | null
  /** When one of them first opened it. */
  readonly readAt: Date | null
  readonly holder: { readonly personName: string | null; readonly unitName: string | null; readonly bodyName: string }
  readonly unread: boolean
}

/** Documents that the viewer may see and the filters keep; `limit` + 1 rows tell whether more follow. One query: names and readers are looked up for the rows of the page alone. */
export async function documentLines(db: Reader, viewer: Viewer, query: ListQuery, limit: number): Promise<DocumentLine[]> {
  const order = query.register ? BOOK_ORDER[query.register.order] : sql`m.received_on desc, m.id desc`
  const { rows } = await sql<DocumentLine>`
    with page as materialized (${pageOf(query, viewer)} limit ${limit + 1})
    select m.id, m.code, (m.fold->'fields'->>'soDen')::int as number, m.received_on as "receivedOn", m.title,
      m.fold->'fields'->>'type' as type, m.fold->'fields'->>'designation' as designation, (m.fold->'fields'->>'issuedOn')::date as "issuedOn",
      m.fold->'fields'->>'agency' as agency, m.fold->'fields'->>'abstract' as abstract, m.urgency, m.state, m.open, m.due_on as "dueOn", m.due_at as "dueAt",
      m.fold->'fields'->>'note' as note, m.fold->'fields'->>'cancelReason' as "cancelReason", sent.names as "sentTo",
      (m.fold->'fields'->'forwards'->0->>'on')::date as "sentOn", sent.read_at as "readAt", jsonb_build_object('personName', hp.name, 'unitName', hu.name, 'bodyName', coalesce(hb.name, '')) as holder,
      m.open and coalesce(s.seq, 0) < m.last_seq as unread
    from page join matter m on m.id = page.id
    left join post h on h.id = m.holder_post left join person hp on hp.id = h.person_id
    left join lateral (select name from body_version v where v.body_id = m.holder_unit order by v.valid_from desc limit 1) hu on true
    left join lateral (select name from body_version v where v.body_id = m.holder_body order by v.valid_from desc limit 1) hb on true
    left join seen s on s.account_id = ${viewer.accountId} and s.matter_id = m.id
    left join lateral (
      select string_agg(coalesce(p.name, v.name), '; ' order by x.place) as names, min(r.at) as read_at
      from (select (y->>'post')::uuid as post, (y->>'unit')::uuid as unit, array_position(array['handler', 'noter', 'recipient'], y->>'role') as place
        from jsonb_array_elements(m.fold->'parties') y where y->>'role' in ('handler', 'noter', 'recipient')) x
      left join post o on o.id = x.post left join person p on p.id = o.person_id
      left join lateral (select name from body_version bv where bv.body_id = x.unit and x.post is null order by valid_from desc limit 1) v on true
      left join lateral (select min(z.at) as at from seen z join account a on a.id = z.account_id join post q on q.person_id = a.person_id
        where z.matter_id = m.id and (q.id = x.post or (x.post is null and q.unit_id = x.unit))) r on true) sent on true
    order by ${order}`.execute(db)
  return rows
}

/** The same order, of the rows and of the numbers they were given. */
const BOOK_ORDER = { latest: sql`number desc, m.id desc`, first: sql`number, m.id` } as const
const TAKEN_ORDER = { latest: sql`n.number desc, m.id desc`, first: sql`n.number, m.id` } as const

/** Ids in the order of the list: of a register by its numbers, else the newest first. */
function pageOf(query: ListQuery, viewer: Viewer) {
  const { register } = query
  return register
    ? sql`select m.id from number_series r join number_taken n on n.series_id = r.id join matter m on m.id = n.matter_id
        where r.key = 'so-den' and r.body_id = ${register.body} and r.period = ${register.year}
          ${register.before ? sql`and n.number < ${register.before}` : sql``}
          and m.process = 'van-ban-den' and ${seenBy(viewer)} ${filters(query, viewer)} order by ${TAKEN_ORDER[register.order]}`
    : sql`select m.id from matter m where m.process = 'van-ban-den' and ${seenBy(viewer)} ${filters(query, viewer)}
        order by m.received_on desc, m.id desc`
}

function seenBy(viewer: Viewer) {
  return sql`exists (select 1 from audience a where a.matter_id = m.id and ${seenThrough(viewer, 'a')})`
}

function filters(query: ListQuery, viewer: Viewer) {
  const { register, after } = query
  const parts = [
    tabFilter(query, viewer),
    textFilter(query.text),
    query.type ? sql`and exists (select 1 from document d where d.id = m.id and d.type = ${query.type})` : sql``,
    query.urgency ? sql`and m.urgency = ${query.urgency}` : sql``,
    query.from ? sql`and m.received_on >= ${query.from}` : sql``,
    query.to ? sql`and m.received_on <= ${query.to}` : sql``,
    after && !register ? sql`and (m.received_on, m.id) < (${after.receivedOn}, ${after.id})` : sql``,
  ]
  return sql.join(parts, sql` `)
}

function tabFilter({ tab }: ListQuery, { principals, accountId }: Viewer) {
  switch (tab) {
    case 'dang-xu-ly':
      return sql`and m.open`
    case 'toi-giu':
      // The same as "Tôi giữ" of the desk: what stands in this lane of the viewer.
      return sql`and m.open and m.id in (select h.matter_id from audience h
        where h.principal = any(${principals}::int[]) and h.process = 'van-ban-den' and h.lane = 'hold' and h.open)`
    case 'chua-doc':
      return sql`and m.open and not exists (select 1 from seen y where y.account_id = ${accountId} and y.matter_id = m.id and y.seq >= m.last_seq)`
    case 'da-giao-viec':
      return sql`and m.state = 'assigned'`
    case 'da-ket-thuc':
      return sql`and not m.open`
    case 'tat-ca':
      return sql``
  }
}

/** Words in title, numbers and the text of the document; a bare number is a số đến, or the number before the sign. */
function textFilter(text: string) {
  const typed = words(text).map(word => fold(word.text))
  if (typed.length === 0) return sql``
  if (/^\d{1,7}$/u.test(text))
    return sql`and m.id in (select n.matter_id from number_series r join number_taken n on n.series_id = r.id
        where r.key = 'so-den' and n.number = ${Number(text)} and n.matter_id is not null
      union all select d.id from document d where d.direction = 'den' and ltrim(d.designation, '0') like ${`${Number(text)}/%`})`
  return sql`and exists (select 1 from matter_text t where t.matter_id = m.id and t.folded @@ to_tsquery('simple', ${tsQuery(typed)}))`
}

/** As far back as the filter looks for types that no catalogue names. */
const TYPES_AMONG = 500

/** Types of document for the filter: those of the catalogue, and what else stands among the newest that the viewer may see. */
export async function typesSeen(db: Reader, viewer: Viewer): Promise<string[]> {
  const { rows } = await sql<{ type: string }>`select distinct d.type from (select m.id from matter m
      where m.process = 'van-ban-den' and ${seenBy(viewer)} order by m.received_on desc, m.id desc limit ${TYPES_AMONG}) newest
    join document d on d.id = newest.id where d.type is not null order by 1`.execute(db)
  return [...new Set([...rows.map(row => row.type), ...(await documentKinds(db))])]
}

/** Marks documents as read by this account; only those it may see. */
export async function markAllRead(db: Reader, viewer: Viewer, ids: readonly Uuid[], at: Date): Promise<void> {
  await sql`insert into seen (account_id, matter_id, seq, at, first_at) select ${viewer.accountId}, m.id, m.last_seq, ${at}, ${at} from matter m
    where m.id = any(${[...ids]}::uuid[]) and ${seenBy(viewer)}
    on conflict (account_id, matter_id) do update set seq = excluded.seq, at = excluded.at where seen.seq < excluded.seq`.execute(
    db,
  )
}

/** The số đến of a document. */
export async function numberOf(db: Reader, id: Uuid): Promise<number | null> {
  const { rows } = await sql<{ number: number | null }>`select (fold->'fields'->>'soDen')::int as number from matter
    where id = ${id}`.execute(db)
  return rows[0]?.number ?? null
}

/** How many numbers of a register were cancelled. They stay in it. */
export async function cancelledIn(db: Reader, { body, year }: { body: Uuid; year: string }): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from number_taken n join number_series s on s.id = n.series_id
    join matter m on m.id = n.matter_id where s.key = 'so-den' and s.body_id = ${body} and s.period = ${year} and m.outcome = 'void'`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

/** An incoming document and the issued document of which a unit of this system sent it: each leads to the other for whoever may see both. */
export async function joinToSender(tx: Tx, { from, to, at }: { from: Uuid; to: Uuid; at: Date }): Promise<void> {
  await sql`insert into link (from_matter, to_matter, kind, created_at) values (${from}, ${to}, 'gui', ${at}) on conflict do nothing`.execute(
    tx,
  )
}
