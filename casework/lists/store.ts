import { sql } from 'kysely'
import { opaque } from '../../platform/database/opaque.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'
import { withFacts } from '../facts/fact-joins.ts'
import { audienceOf, matchesWords } from './list-conditions.ts'
import type { Condition, ListAsked, ListAsker, ListDef, ListFilter, ListLine } from './declare.ts'

const NEWEST = sql`m.received_on desc, m.id desc`

type Asked<Facts> = {
  readonly list: ListDef<Facts>
  readonly asked: ListAsked
  readonly limit: number
  /** Rows before the first, of a list in an order of its own; absent: those of the pages before. */
  readonly offset?: number
}

/**
 * Lines that the viewer may see and the address keeps, the newest first; one more than asked tells whether others follow. One query: ids
 * by audience and filters, then names and facts for the rows of the page alone.
 */
export async function listLines<Facts>(
  asker: ListAsker,
  { list, asked, limit, offset = (asked.page - 1) * limit }: Asked<Facts>,
): Promise<Array<ListLine & Facts>> {
  const { viewer, app } = asker
  const numbered = list.order !== undefined
  const after = list.source || numbered ? null : asked.after
  const order = list.order ?? NEWEST
  const { from, by, shown } = list.source ?? { from: sql`matter m`, by: order, shown: order }
  const { rows } = await sql<ListLine & Facts>`
    with page as materialized (select m.id from ${from} ${withFacts(list.process)} where ${await whereOf(asker, list, asked)}
      ${after ? sql`and (m.received_on, m.id) < (${after.on}, ${after.id})` : sql``} order by ${by} limit ${limit + 1}
      ${numbered ? sql`offset ${offset}` : sql``})
    select m.id, m.process, m.version, m.code, m.title, m.state, m.open, m.waiting, m.urgency, m.received_on as "receivedOn",
      m.due_on as "dueOn", m.due_at as "dueAt", hp.name as person, m.open and coalesce(s.seq, 0) < m.last_seq as unread
      ${list.facts ? sql`, ${list.facts.select}` : sql``}
    from page join matter m on m.id = page.id ${withFacts(list.process)} left join post h on h.id = m.holder_post left join person hp on hp.id = h.person_id
    left join seen s on s.account_id = ${viewer.accountId} and s.matter_id = m.id ${list.facts?.joins ?? sql``}
    order by ${shown}`.execute(app.db.kysely)
  return rows
}

/** How many stand in each tab under the filters of the address, each up to a cap and one more. One query. */
export async function tabCounts<Facts>(
  asker: ListAsker,
  { list, asked }: Pick<Asked<Facts>, 'list' | 'asked'>,
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    Object.keys(list.tabs).map(
      async tab => sql`select ${tab}::text as tab, count(*)::int as n from (select 1 from ${list.source?.from ?? sql`matter m`} ${withFacts(list.process)}
      where ${await whereOf(asker, list, { ...asked, tab })} limit ${opaque(COUNT_CAP + 1, 'int')}) x`,
    ),
  )
  const { rows } = await sql<{ tab: string; n: number }>`${sql.join(counts, sql` union all `)}`.execute(asker.app.db.kysely)
  return new Map(rows.map(row => [row.tab, row.n]))
}

/** Kind, audience, tab, filters: nobody is asked anything else, and nothing is read beside the audience. */
async function whereOf<Facts>(asker: ListAsker, list: ListDef<Facts>, asked: ListAsked): Promise<Condition> {
  const { viewer } = asker
  const at = { asker, asked }
  const conditions: Array<Condition | null> = [
    sql`m.process = ${sql.lit(list.process)}`,
    seenBy(asker, list),
    (await list.tabs[asked.tab]?.where(viewer, at)) ?? null,
    (await list.within?.(viewer, at)) ?? null,
    ...list.filters.map(filter => keeps(filter, asked.values[filter.name])),
  ]
  return sql.join(
    conditions.filter(each => each !== null),
    sql` and `,
  )
}

/** The audience; of an official register also what stands open in it, and nothing that is restricted. */
function seenBy<Facts>({ viewer }: ListAsker, { openRegister }: ListDef<Facts>): Condition {
  const audience = audienceOf(viewer, sql`m.id`)
  return openRegister === undefined ? audience : sql`m.secrecy = 'normal' and ((${openRegister}) or ${audience})`
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
