import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { Viewer } from '../../kernel/access.ts'
import { withBodyWords } from '../../kernel/body-names.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { LANES } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import { syllablesBegunBy } from './begun-words.ts'
import { rowsOf, type MatterRow, type Place } from '../lists/matter-row.ts'
import { seeingPrincipals, seenThrough } from '../people/sight.ts'
import { numberPattern } from './typed-number.ts'

export type SearchQuery = {
  /** As typed, with or without marks. */
  readonly text: string
  readonly process?: string
  readonly openOnly?: boolean
  readonly assigner?: Uuid
  readonly follower?: Uuid
  readonly body?: Uuid
  /** Persons, whichever of their posts it was. */
  readonly assignedBy?: readonly Uuid[]
  readonly followedBy?: readonly Uuid[]
  readonly heldBy?: readonly Uuid[]
  readonly receivedFrom?: PlainDate
  readonly receivedTo?: PlainDate
  readonly offset?: number
  readonly limit?: number
}

export type SearchPage = { readonly rows: readonly MatterRow[]; readonly more: boolean }

/** Ranking looks at this many of the newest hits. */
const RANKED = 400

/**
 * Finds matters by words in title, code, numbers and text. Only what the viewer may see: the principals stand in the same index as the
 * words, so nothing else is read, counted or shown. Whole words come before begun ones, the exact marks before others, then the newest.
 */
export async function search(db: Reader, viewer: Viewer, query: SearchQuery): Promise<SearchPage> {
  const limit = Math.min(query.limit ?? 50, 200)
  const typed = words(query.text).map(word => word.text)
  if (typed.length === 0) return isNarrow(query) ? searchByFilters(db, viewer, query) : { rows: [], more: false }
  const folded = typed.map(fold)
  const exact = tsQuery(typed.map(word => word.toLowerCase()))
  const seers = [...seeingPrincipals(viewer), ...viewer.archivePrincipals]
  const hits = (also: ReturnType<typeof sql>) => sql`from matter_text t where t.principals && ${seers}::int[] ${also}
      order by t.changed_at desc limit ${RANKED}`
  const begun = begunQuery(folded)
  // Words that only begin so are costly to find: they are looked for when the whole ones do not fill the page, the rarest kind only
  // when there is nothing else. The place of the viewer is asked in the order of the page, no further than it goes.
  const { rows } = await sql<Place>`
    with whole as materialized (
      select t.matter_id, t.exact, t.changed_at, true as whole ${hits(sql`and t.folded @@ to_tsquery('simple', ${wholeWords(folded)})`)}),
    begun as materialized (
      select t.matter_id, t.exact, t.changed_at, false as whole ${hits(sql`and ${begun}::text is not null and (select count(*) from whole) < ${enoughFor(query, limit)}
        and t.folded @@ to_tsquery('simple', ${begun}) and not t.folded @@ to_tsquery('simple', ${wholeWords(folded)})`)}),
    last as materialized (${lastHits(folded, seers)} limit ${RANKED}),
    hit as (select h.*, h.exact @@ to_tsquery('simple', ${exact}) as same
      from (select * from whole union all select * from begun union all select * from last) h
      order by h.whole desc, same desc, h.changed_at desc, h.matter_id)
    select m.id, a.lane, a.roles from hit h join matter m on m.id = h.matter_id
    ${placeOf(viewer)}
    where true ${filters(query)}
    order by h.whole desc, h.same desc, h.changed_at desc, h.matter_id
    offset ${query.offset ?? 0} limit ${limit + 1}`.execute(db)
  return { rows: await rowsOf(db, rows.slice(0, limit)), more: rows.length > limit }
}

/** A word that begins more syllables than this is looked for by its beginning. */
const MOST_SYLLABLES = 100
/** So many of the newest are looked through one by one. */
const LOOKED_THROUGH = 5000

/** All words, the last one as the other syllables that it begins, or by its beginning where it begins none. Null: nothing to add to the whole ones. */
function begunQuery(folded: readonly string[]): string | null {
  const last = folded.at(-1) ?? ''
  const syllables = syllablesBegunBy(last)
  if (!isQuickBy(syllables)) return begunWords(folded)
  const longer = syllables.filter(syllable => syllable !== last).map(quotedWord)
  return longer.length === 0 ? null : [...quotedWords(folded.slice(0, -1)), `(${longer.join(' | ')})`].join(' & ')
}

function isQuickBy(syllables: readonly string[]): boolean {
  return syllables.length > 0 && syllables.length <= MOST_SYLLABLES
}

/** Where nothing else is found: words that are no syllable, by their beginning, among the newest that have the other words. */
function lastHits(folded: readonly string[], seers: readonly number[]) {
  const columns = sql`select t.matter_id, t.exact, t.changed_at, false as whole`
  if (!isQuickBy(syllablesBegunBy(folded.at(-1) ?? ''))) return sql`${columns} from matter_text t where false`
  const others = folded.slice(0, -1)
  const among =
    others.length === 0
      ? sql``
      : sql`and t.folded @@ to_tsquery('simple', ${wholeWords(others)})
    order by t.changed_at desc limit ${LOOKED_THROUGH}`
  return sql`${columns} from (select t.* from matter_text t where t.principals && ${seers}::int[]
      and not exists (select from whole) and not exists (select from begun) ${among}) t
    where t.folded @@ to_tsquery('simple', ${begunWords(folded)}) order by t.changed_at desc`
}

/** So many whole hits fill the page; with filters, which come afterwards, nobody can tell. */
function enoughFor({ text: _text, offset = 0, limit: _limit, ...filtered }: SearchQuery, limit: number): number {
  const isFiltered = Object.values(filtered).some(value => value !== undefined && value !== false)
  return isFiltered ? RANKED + 1 : offset + limit + 1
}

/** Is there a filter that leaves few enough to look at without any word? */
function isNarrow({ body, assigner, follower, assignedBy, followedBy, heldBy }: SearchQuery): boolean {
  return [body, assigner, follower].some(Boolean) || [assignedBy, followedBy, heldBy].some(ids => (ids?.length ?? 0) > 0)
}

/** Without words: the newest matters that the filters name and the viewer may see. */
async function searchByFilters(db: Reader, viewer: Viewer, query: SearchQuery): Promise<SearchPage> {
  const limit = Math.min(query.limit ?? 50, 200)
  const { rows } = await sql<Place>`select m.id, a.lane, a.roles from matter m ${placeOf(viewer)}
    where true ${filters(query)} order by m.received_on desc, m.id offset ${query.offset ?? 0} limit ${limit + 1}`.execute(db)
  return { rows: await rowsOf(db, rows.slice(0, limit)), more: rows.length > limit }
}

/** In which lane and roles the viewer stands on matter `m`; joins away what he may not see. */
function placeOf(viewer: Viewer) {
  return sql`join lateral (select (array_agg(x.lane order by array_position(${LANES}::text[], x.lane)))[1] as lane, array_agg(distinct r) as roles
    from audience x, unnest(x.roles) r where x.matter_id = m.id and ${seenThrough(viewer, 'x')}) a on a.lane is not null`
}

/** A matter by its code, or a document by its number or a part of it ("412/TB", "tb-ubnd"), for "go anywhere". */
export async function findByCode(db: Reader, viewer: Viewer, typed: string, limit = 8): Promise<MatterRow[]> {
  const pattern = numberPattern(typed)
  const { rows } = await sql<Place>`select m.id, a.lane, a.roles from matter m
    join lateral (select (array_agg(x.lane order by array_position(${LANES}::text[], x.lane)))[1] as lane, array_agg(distinct r) as roles
      from audience x, unnest(x.roles) r where x.matter_id = m.id and x.principal = any(${seeingPrincipals(viewer)}::int[])) a on a.lane is not null
    where m.code = ${typed.trim().toUpperCase()} ${
      pattern === null
        ? sql``
        : sql`or m.id in (select t.matter_id from matter_text t
      where t.designation like ${pattern} and t.principals && ${seeingPrincipals(viewer)}::int[] limit 200)`
    }
    order by m.received_on desc limit ${limit}`.execute(db)
  return rowsOf(db, rows)
}

const postsOf = (persons: readonly Uuid[]) => sql`(select id from post where person_id = any(${[...persons]}::uuid[]))`

function filters({
  process,
  openOnly,
  assigner,
  follower,
  body,
  assignedBy,
  followedBy,
  heldBy,
  receivedFrom,
  receivedTo,
}: SearchQuery) {
  return sql.join(
    [
      process ? sql`and m.process = ${process}` : sql``,
      openOnly ? sql`and m.open` : sql``,
      assigner ? sql`and m.assigner_post = ${assigner}` : sql``,
      follower ? sql`and m.follower_post = ${follower}` : sql``,
      body ? sql`and m.holder_body = ${body}` : sql``,
      assignedBy ? sql`and m.assigner_post in ${postsOf(assignedBy)}` : sql``,
      followedBy ? sql`and m.follower_post in ${postsOf(followedBy)}` : sql``,
      heldBy ? sql`and m.holder_post in ${postsOf(heldBy)}` : sql``,
      receivedFrom ? sql`and m.received_on >= ${receivedFrom}` : sql``,
      receivedTo ? sql`and m.received_on <= ${receivedTo}` : sql``,
    ],
    sql` `,
  )
}

/** All words; a kind of body in either of its forms ("UBND", "Ủy ban nhân dân"). */
function wholeWords(typed: readonly string[]): string {
  return quotedWords(typed).join(' & ')
}

function quotedWords(typed: readonly string[]): string[] {
  return withBodyWords(typed).map(each =>
    typeof each === 'string' ? quotedWord(each) : `(${quotedWord(each.short)} | (${each.long.map(quotedWord).join(' & ')}))`,
  )
}

/** All words, the last one by its beginning. */
function begunWords(folded: readonly string[]): string {
  return [...quotedWords(folded.slice(0, -1)), `${quotedWord(folded.at(-1) ?? '')}:*`].join(' & ')
}

function quotedWord(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
}

/** All words, the last one by its beginning: results come while one types. */
export function tsQuery(typed: readonly string[]): string {
  const quoted = typed.map(quotedWord)
  return quoted.map((word, i) => (i === quoted.length - 1 ? `${word}:*` : word)).join(' & ')
}
