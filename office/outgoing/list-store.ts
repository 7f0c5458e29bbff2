import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { seenThrough, tsQuery } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { ListQuery } from './list-query.ts'

/** An outgoing document as lists show it. */
export type OutgoingLine = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly type: string
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly receivedOn: PlainDate
  readonly urgency: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  readonly state: string
  readonly level: string | null
  readonly returns: number
  readonly drafter: string | null
  readonly signer: string | null
  /** Who has it now: the level that decides, the signer, or the drafter. */
  readonly withWhom: string | null
  readonly unread: boolean
}

/** Documents that the viewer may see and the filters keep; one row more than asked tells whether more follow. One query. */
export async function outgoingLines(db: Reader, viewer: Viewer, query: ListQuery, limit: number): Promise<OutgoingLine[]> {
  const { rows } = await sql<OutgoingLine>`
    select m.id, m.code, m.title, m.fold->'fields'->>'type' as type, m.fold->'fields'->>'designation' as designation,
      (m.fold->'fields'->>'issuedOn')::date as "issuedOn", m.received_on as "receivedOn", m.urgency, m.state,
      m.fold->'fields'->>'level' as level, jsonb_array_length(coalesce(m.fold->'fields'->'returns', '[]'::jsonb)) as returns,
      hp.name as drafter, coalesce(sp.name, m.fold->'fields'->'signature'->>'name') as signer,
      case when m.state = 'trinh' then lp.name when m.state = 'da-duyet' then sp.name when m.open then hp.name end as "withWhom",
      m.open and coalesce(s.seq, 0) < m.last_seq as unread
    from matter m
    left join post h on h.id = m.holder_post left join person hp on hp.id = h.person_id
    left join post so on so.id = (m.fold->'fields'->>'signer')::uuid left join person sp on sp.id = so.person_id
    left join lateral (select (x->>'post')::uuid as post from jsonb_array_elements(m.fold->'fields'->'levels') x
      where x->>'level' = m.fold->'fields'->>'level' limit 1) l on true
    left join post lo on lo.id = l.post left join person lp on lp.id = lo.person_id
    left join seen s on s.account_id = ${viewer.accountId} and s.matter_id = m.id
    where m.process = 'van-ban-di' and ${seenBy(viewer)} ${filters(query, viewer)}
    order by m.received_on desc, m.id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** Of matters `m`: those the viewer may see. */
export function seenBy(viewer: Viewer) {
  return sql`exists (select 1 from audience a where a.matter_id = m.id and ${seenThrough(viewer, 'a')})`
}

function filters({ tab, text, type, from, to, after }: ListQuery, viewer: Viewer) {
  const parts = [
    tabFilter(tab, viewer),
    textFilter(text),
    type ? sql`and m.fold->'fields'->>'type' = ${type}` : sql``,
    from ? sql`and m.received_on >= ${from}` : sql``,
    to ? sql`and m.received_on <= ${to}` : sql``,
    after ? sql`and (m.received_on, m.id) < (${after.on}, ${after.id})` : sql``,
  ]
  return sql.join(parts, sql` `)
}

function tabFilter(tab: ListQuery['tab'], { principals }: Viewer) {
  switch (tab) {
    case 'viec-toi':
      return sql`and m.open and exists (select 1 from audience w where w.matter_id = m.id and w.principal = any(${principals}::int[])
        and w.lane in ('receive', 'hold', 'decide'))`
    case 'dang-soan':
      return sql`and m.state in ('du-thao', 'xin-y-kien')`
    case 'trinh-duyet':
      return sql`and m.state = 'trinh'`
    case 'cho-ky':
      return sql`and m.state = 'da-duyet'`
    case 'cho-ban-hanh':
      return sql`and m.state = 'da-ky'`
    case 'da-ban-hanh':
      return sql`and m.state in ('da-ban-hanh', 'thu-hoi')`
    case 'tat-ca':
      return sql``
  }
}

/** Words in title, number and text; a bare number is the number before the sign. */
function textFilter(text: string) {
  const typed = words(text).map(word => fold(word.text))
  if (typed.length === 0) return sql``
  if (/^\d{1,7}$/u.test(text)) return sql`and (m.fold->'fields'->>'number')::int = ${Number(text)}`
  return sql`and exists (select 1 from matter_text t where t.matter_id = m.id and t.folded @@ to_tsquery('simple', ${tsQuery(typed)}))`
}
