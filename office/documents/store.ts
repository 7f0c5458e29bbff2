import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { audienceOf, matchesWords, type ListLine } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { documentKinds } from './intake/document-kinds.ts'
import type { BookOrder } from '../../records/index.ts'

/** What the list and the books of incoming documents read beyond every list's own. */
export type DocumentFacts = {
  readonly number: number | null
  readonly type: string | null
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  readonly abstract: string | null
  readonly note: string | null
  readonly cancelReason: string | null
  /** Names of those who handle it or were sent it, in that order. */
  readonly sentTo: string | null
  readonly sentOn: PlainDate | null
  /** When one of them first opened it. */
  readonly readAt: Date | null
  readonly holder: { readonly personName: string | null; readonly unitName: string | null; readonly bodyName: string }
}
export type DocumentLine = ListLine & DocumentFacts

export const DOCUMENT_FACTS = {
  select: sql`f.number, f.type, f.designation, f.issued_on as "issuedOn", f.agency, f.abstract, f.note,
    f.cancel_reason as "cancelReason", sent.names as "sentTo", f.first_sent_on as "sentOn",
    sent.read_at as "readAt", jsonb_build_object('personName', hp.name, 'unitName', hu.name, 'bodyName', coalesce(hb.name, '')) as holder`,
  joins: sql`left join lateral (select name from body_version v where v.body_id = m.holder_unit order by v.valid_from desc limit 1) hu on true
    left join lateral (select name from body_version v where v.body_id = m.holder_body order by v.valid_from desc limit 1) hb on true
    left join lateral (
      select string_agg(coalesce(p.name, v.name), '; ' order by x.place) as names, min(r.at) as read_at
      from rows from (jsonb_to_recordset(f.sent_to) as (post uuid, unit uuid)) with ordinality as x(post, unit, place)
      left join post o on o.id = x.post left join person p on p.id = o.person_id
      left join lateral (select name from body_version bv where bv.body_id = x.unit and x.post is null order by valid_from desc limit 1) v on true
      left join lateral (select min(z.at) as at from seen z join account a on a.id = z.account_id join post q on q.person_id = a.person_id
        where z.matter_id = m.id and (q.id = x.post or (x.post is null and q.unit_id = x.unit))) r on true) sent on true`,
}

/** Register of one body and year: from its first number on, or from its latest back; `before`: only numbers below this one. */
export type Register = { readonly body: Uuid; readonly year: string; readonly order: BookOrder; readonly before?: number | null }

/** The rows of a register, in the order of the numbers that were given. */
export function rowsOf({ body, year, order, before }: Register) {
  const way = order === 'latest' ? sql`desc` : sql``
  return {
    from: sql`(select n.number, n.matter_id from number_series r join number_taken n on n.series_id = r.id
      where r.key = 'so-den' and r.body_id = ${body} and r.period = ${year} ${before ? sql`and n.number < ${before}` : sql``}) n
      join matter m on m.id = n.matter_id`,
    by: sql`n.number ${way}, m.id ${way}`,
    shown: sql`number ${way}, m.id ${way}`,
  }
}

/** This account has not opened it since something last happened. */
export const notRead = ({ accountId }: Viewer) =>
  sql`m.open and not exists (select 1 from seen y where y.account_id = ${accountId} and y.matter_id = m.id and y.seq >= m.last_seq)`
export const inState = (state: string) => sql`m.state = ${state}`
export const ofType = (type: string) => sql`exists (select 1 from document d where d.id = m.id and d.type = ${type})`
export const ofUrgency = (urgency: string) => sql`m.urgency = ${urgency}`

/** Words in title, numbers and the text of the document; a bare number is a số đến, or the number before the sign. */
export function foundBy(typed: string) {
  if (!/^\d{1,7}$/u.test(typed)) return matchesWords(sql`m.id`, typed)
  return sql`m.id in (select n.matter_id from number_series r join number_taken n on n.series_id = r.id
      where r.key = 'so-den' and n.number = ${Number(typed)} and n.matter_id is not null
    union all select d.id from document d where d.direction = 'den' and ltrim(d.designation, '0') like ${`${Number(typed)}/%`})`
}

/** As far back as the filter looks for types that no catalogue names. */
const TYPES_AMONG = 500

/** Types of document for the filter: those of the catalogue, and what else stands among the newest that the viewer may see. */
export async function typesSeen(db: Reader, viewer: Viewer): Promise<string[]> {
  const { rows } = await sql<{ type: string }>`select distinct d.type from (select m.id from matter m
      where m.process = 'van-ban-den' and ${audienceOf(viewer, sql`m.id`)} order by m.received_on desc, m.id desc limit ${TYPES_AMONG}) newest
    join document d on d.id = newest.id where d.type is not null order by 1`.execute(db)
  return [...new Set([...rows.map(row => row.type), ...(await documentKinds(db))])]
}

/** Marks documents as read by this account; only those it may see. */
export async function markAllRead(db: Reader, viewer: Viewer, ids: readonly Uuid[], at: Date): Promise<void> {
  await sql`insert into seen (account_id, matter_id, seq, at, first_at) select ${viewer.accountId}, m.id, m.last_seq, ${at}, ${at} from matter m
    where m.id = any(${[...ids]}::uuid[]) and ${audienceOf(viewer, sql`m.id`)}
    on conflict (account_id, matter_id) do update set seq = excluded.seq, at = excluded.at where seen.seq < excluded.seq`.execute(
    db,
  )
}

/** The số đến of a document. */
export async function numberOf(db: Reader, id: Uuid): Promise<number | null> {
  const { rows } = await sql<{ number: number | null }>`select number from fact_incoming where matter_id = ${id}`.execute(db)
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
