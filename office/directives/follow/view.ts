import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { Dimension } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { followText } from '../pages/follow/text.ts'
import { SOURCES } from '../terms.ts'
import { filterQuery, type FollowAddress } from './address.ts'
import { exceptionsOf, type Exceptions } from './exceptions.ts'
import { sumOf, type SeenRow } from '../pages/follow/counts.ts'
import { isLocal, seenFigures } from './figures.ts'

export type Choice = { readonly value: string; readonly label: string }
export type FollowView = {
  readonly dimension: Dimension
  readonly rows: readonly SeenRow[]
  readonly localRows: readonly SeenRow[]
  readonly total: SeenRow
  readonly expanded: boolean
  readonly from: string
  readonly to: string
  /** The filter as it goes into every link. */
  readonly filter: Readonly<Record<string, string>>
  readonly chosen: { readonly body: string; readonly assigner: string; readonly follower: string; readonly source: string }
  readonly choices: {
    readonly body: readonly Choice[]
    readonly assigner: readonly Choice[]
    readonly follower: readonly Choice[]
    readonly source: readonly Choice[]
  }
  readonly exceptions: Exceptions['bodies']
  readonly unreadable: readonly string[]
}

/** The table of directives by one dimension, with what one can filter by. Each figure counts what its list shows; official totals stand beside (ENGINE 23). */
export async function followView(asker: Asker, address: FollowAddress): Promise<FollowView> {
  const db = asker.app.db.kysely
  const { today, lang } = asker
  const exceptions = await exceptionsOf(db, today)
  const asked = { filter: address, exceptions, at: asker.world.clock.now(), viewer: asker.viewer }
  const rows = (await seenFigures(db, address.dimension, asked)).map(row => labelled(row, address.dimension, lang))
  const choices = await choicesNow(db, today)
  return {
    dimension: address.dimension,
    rows: rows.filter(row => !isLocal(row)),
    localRows: rows.filter(isLocal),
    total: sumOf(rows, followText(lang).whole),
    expanded: address.expanded,
    from: address.from,
    to: address.to,
    filter: filterQuery(address, today),
    chosen: {
      body: address.body ?? '',
      assigner: address.assigner ?? '',
      follower: address.follower ?? '',
      source: address.source ?? '',
    },
    choices: {
      ...choices,
      source: Object.entries(SOURCES).map(([value, name]) => ({ value, label: name[lang] })),
    },
    exceptions: exceptions.bodies,
    unreadable: address.unreadable,
  }
}

function labelled(row: SeenRow, dimension: Dimension, lang: Asker['lang']): SeenRow {
  if (row.key === null) return { ...row, name: followText(lang).none[dimension] }
  if (dimension !== 'source') return row
  return { ...row, name: sourceName(row.key, lang) }
}

export function sourceName(source: string, lang: Asker['lang']): string {
  return Object.entries(SOURCES).find(([kind]) => kind === source)?.[1][lang] ?? source
}

/** Who stands on open directives: what one can filter by. */
async function choicesNow(db: Reader, today: string): Promise<Pick<FollowView['choices'], 'body' | 'assigner' | 'follower'>> {
  const { rows } = await sql<Choice & { dimension: 'body' | 'assigner' | 'follower' }>`
    with seats as (select holder_body, assigner_post, follower_post from matter where open and process = 'directive' group by grouping sets ((holder_body), (assigner_post), (follower_post)))
    select 'body' as dimension, s.holder_body::text as value, v.name as label from seats s join lateral (select bv.name from body_version bv
      where bv.body_id = s.holder_body and bv.valid_from <= ${today} order by bv.valid_from desc limit 1) v on true
    union all select 'assigner', s.assigner_post::text, p.name from seats s join post po on po.id = s.assigner_post join person p on p.id = po.person_id
    union all select 'follower', s.follower_post::text, p.name from seats s join post po on po.id = s.follower_post join person p on p.id = po.person_id`.execute(
    db,
  )
  const of = (dimension: string) =>
    rows
      .filter(row => row.dimension === dimension)
      .map(({ value, label }) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
  return { body: of('body'), assigner: of('assigner'), follower: of('follower') }
}
