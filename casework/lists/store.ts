import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { opaque } from '../../platform/database/opaque.ts'
import type { Reader } from '../../platform/database/open.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'
import { withFacts } from '../facts/fact-joins.ts'
import { audienceOf, matchesWords } from './list-conditions.ts'
import type { Condition, ListAsked, ListDef, ListFilter, ListLine } from './declare.ts'

const NEWEST = sql`m.received_on desc, m.id desc`

/**
 * Lines that the viewer may see and the address keeps, the newest first; one more than asked tells whether others follow. One query: ids
 * by audience and filters, then names and facts for the rows of the page alone.
 */
export async function listLines<Facts>(
  db: Reader,
  viewer: Viewer,
  { list, asked, limit }: { readonly list: ListDef<Facts>; readonly asked: ListAsked; readonly limit: number },
): Promise<Array<ListLine & Facts>> {
  const after = list.source ? null : asked.after
  const { from, by, shown } = list.source ?? { from: sql`matter m`, by: NEWEST, shown: NEWEST }
  const { rows } = await sql<ListLine & Facts>`
    with page as materialized (select m.id from ${from} ${withFacts(list.process)} where ${whereOf(list, asked, viewer)}
      ${after ? sql`and (m.received_on, m.id) < (${after.on}, ${after.id})` : sql``} order by ${by} limit ${limit + 1})
    select m.id, m.process, m.version, m.code, m.title, m.state, m.open, m.waiting, m.urgency, m.received_on as "receivedOn",
      m.due_on as "dueOn", m.due_at as "dueAt", hp.name as person, m.open and coalesce(s.seq, 0) < m.last_seq as unread
      ${list.facts ? sql`, ${list.facts.select}` : sql``}
    from page join matter m on m.id = page.id ${withFacts(list.process)} left join post h on h.id = m.holder_post left join person hp on hp.id = h.person_id
    left join seen s on s.account_id = ${viewer.accountId} and s.matter_id = m.id ${list.facts?.joins ?? sql``}
    order by ${shown}`.execute(db)
  return rows
}

/** How many stand in each tab under the filters of the address, each up to a cap and one more. One query. */
export async function tabCounts<Facts>(
  db: Reader,
  viewer: Viewer,
  { list, asked }: { readonly list: ListDef<Facts>; readonly asked: ListAsked },
): Promise<ReadonlyMap<string, number>> {
  const counts = Object.keys(list.tabs).map(
    tab => sql`select ${tab}::text as tab, count(*)::int as n from (select 1 from ${list.source?.from ?? sql`matter m`} ${withFacts(list.process)}
      where ${whereOf(list, { ...asked, tab }, viewer)} limit ${opaque(COUNT_CAP + 1, 'int')}) x`,
  )
  const { rows } = await sql<{ tab: string; n: number }>`${sql.join(counts, sql` union all `)}`.execute(db)
  return new Map(rows.map(row => [row.tab, row.n]))
}

/** Kind, audience, tab, filters: nobody is asked anything else, and nothing is read beside the audience. */
function whereOf<Facts>(list: ListDef<Facts>, { tab: name, values }: ListAsked, viewer: Viewer): Condition {
  const tab = list.tabs[name]
  const conditions: Array<Condition | null> = [
    sql`m.process = ${sql.lit(list.process)}`,
    audienceOf(viewer, sql`m.id`),
    tab?.where(viewer) ?? null,
    ...list.filters.map(filter => keeps(filter, values[filter.name])),
  ]
  return sql.join(
    conditions.filter(each => each !== null),
    sql` and `,
  )
}

function keeps(filter: ListFilter, value: string | undefined): Condition | null {
  if (value === undefined) return null
  switch (filter.kind) {
    case 'words':
      return filter.where?.(value) ?? matchesWords(sql`m.id`, value)
    case 'from':
      return sql`m.received_on >= ${value}`
    case 'until':
      return sql`m.received_on <= ${value}`
    case 'choice':
      return filter.where(value)
  }
}
