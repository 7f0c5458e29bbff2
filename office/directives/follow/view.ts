import type { Asker } from '../../../casework/asker.ts'
import type { Dimension } from '../../../casework/index.ts'
import { followText } from '../pages/follow/text.ts'
import { SOURCES } from '../terms.ts'
import { filterQuery, type FollowAddress } from './address.ts'
import { exceptionsOf, type Exceptions } from './exceptions.ts'
import { followFigures, isLocal, sumOf, type FollowRow } from './figures.ts'

export type Choice = { readonly value: string; readonly label: string }
export type FollowView = {
  readonly dimension: Dimension
  readonly rows: readonly FollowRow[]
  readonly localRows: readonly FollowRow[]
  readonly total: FollowRow
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

/** The table of directives by one dimension, with what one can filter by. Official totals: the page needs `report.read` (ENGINE 23). */
export async function followView(asker: Asker, address: FollowAddress): Promise<FollowView> {
  const db = asker.app.db.kysely
  const { today, lang } = asker
  const exceptions = await exceptionsOf(db, today)
  const asked = { filter: address, exceptions, today }
  const of = async (dimension: Dimension) =>
    (await followFigures(db, dimension, asked)).map(row => labelled(row, dimension, lang))
  const rows = await of(address.dimension)
  const choice = async (dimension: Dimension) => choicesOf(dimension === address.dimension ? rows : await of(dimension))
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
      body: await choice('body'),
      assigner: await choice('assigner'),
      follower: await choice('follower'),
      source: Object.entries(SOURCES).map(([value, name]) => ({ value, label: name[lang] })),
    },
    exceptions: exceptions.bodies,
    unreadable: address.unreadable,
  }
}

export function labelled(row: FollowRow, dimension: Dimension, lang: Asker['lang']): FollowRow {
  if (row.key === null) return { ...row, name: followText(lang).none[dimension] }
  if (dimension !== 'source') return row
  return { ...row, name: sourceName(row.key, lang) }
}

export function sourceName(source: string, lang: Asker['lang']): string {
  return Object.entries(SOURCES).find(([kind]) => kind === source)?.[1][lang] ?? source
}

function choicesOf(rows: readonly FollowRow[]): Choice[] {
  return rows
    .flatMap(row => (row.key === null ? [] : [{ value: row.key, label: row.name }]))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
}
