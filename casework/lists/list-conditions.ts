import { sql, type RawBuilder } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import { tsQuery } from '../search/search.ts'
import type { Lane } from '../../kernel/process.ts'
import { seenThrough, type Sight } from '../people/sight.ts'

// Conditions for lists that a function of the office selects itself.

/** The viewer may see the matter whose id stands in this column: open ones by today's audience, closed ones by the archive too. */
export function audienceOf(viewer: Sight, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select 1 from audience au where au.matter_id = ${id} and ${seenThrough(viewer, 'au')})`
}

/** The viewer stands in one of these lanes of the open matter `m`: the same as the desk counts, without the grades of his teams. */
export function standsIn({ principals }: Pick<Sight, 'principals'>, lanes: readonly Lane[]): RawBuilder<unknown> {
  return sql`m.open and exists (select 1 from audience w where w.matter_id = m.id and w.principal = any(${principals}::int[])
    and w.lane = any(${lanes}::text[]))`
}

/** The viewer has one of these roles in the matter `m`: his own part, not what a grade opens. */
export function hasPart({ principals }: Pick<Sight, 'principals'>, roles: readonly string[]): RawBuilder<unknown> {
  return sql`exists (select 1 from audience w where w.matter_id = m.id and w.principal = any(${principals}::int[])
    and w.roles && ${[...roles]}::text[])`
}

/** The matter `m` is open, or closed. */
export const isOpen = (open: boolean): RawBuilder<unknown> => (open ? sql`m.open` : sql`not m.open`)

/** The matter has all these words, marks aside; without any word nothing is left out. */
export function matchesWords(id: RawBuilder<unknown>, typed: string): RawBuilder<unknown> {
  const folded = words(typed).map(word => fold(word.text))
  if (folded.length === 0) return sql`true`
  return sql`exists (select 1 from matter_text mt where mt.matter_id = ${id} and mt.folded @@ to_tsquery('simple', ${tsQuery(folded)}))`
}
