import type { Asker } from '../../../casework/asker.ts'
import { newestProcess, type Dimension } from '../../../casework/index.ts'
import { listQuery, type ListAddress } from './list-query.ts'
import { listRows } from './list-rows.ts'
import type { FrozenRow } from './rows.ts'
import { labelOf, localKeys, type FoundWeek } from '../weeks/week-view.ts'
import { weeklyText } from '../text.ts'

export const LIST_PAGE = 100
/** Longer lists are cut in files, and the file says so. */
export const EXPORT_MAX = 20_000
/** Stands for all communes and wards in an address. */
const LOCAL_KEY = 'nhom-dia-phuong'

export type ListRow = FrozenRow & { readonly workingDaysLate: number | null; readonly stateWords: string }

export type ListView = {
  readonly period: string
  readonly frozen: boolean
  readonly subset: ListAddress['subset']
  readonly dimension: Dimension | null
  /** Of whom: the value of the dimension in words. */
  readonly of: string | null
  readonly words: string
  readonly page: number
  readonly rows: readonly ListRow[]
  readonly more: boolean
  /** The address without its page. */
  readonly query: string
}

type Asked = { readonly address: ListAddress; readonly limit: number; readonly offset: number }

/** The list behind a figure, page by page: what the viewer may see, as it stood or stands. */
export async function listView(asker: Asker, found: FoundWeek, address: ListAddress): Promise<ListView> {
  const rows = await rowsOfAddress(asker, found, { address, limit: LIST_PAGE + 1, offset: (address.page - 1) * LIST_PAGE })
  return {
    period: found.period,
    frozen: found.snapshot !== null,
    subset: address.subset,
    dimension: address.dimension,
    of: ofWords(asker, found, address),
    words: address.words,
    page: address.page,
    rows: rows.slice(0, LIST_PAGE).map(row => listRow(row, asker, found)),
    more: rows.length > LIST_PAGE,
    query: listQuery({ ...address, page: 1 }),
  }
}

export async function rowsOfAddress(asker: Asker, found: FoundWeek, { address, limit, offset }: Asked): Promise<FrozenRow[]> {
  const { subset, dimension, words } = address
  const db = asker.app.db.kysely
  const keys = address.keys?.includes(LOCAL_KEY) ? await localKeys(db, found.figures) : address.keys
  return listRows(db, asker.viewer, found.source, { subset, dimension, keys, words, limit, offset })
}

export function ofWords(asker: Asker, { figures }: FoundWeek, { dimension, keys }: ListAddress): string | null {
  const text = weeklyText(asker.lang)
  if (dimension === null || keys === null) return null
  if (keys.includes(LOCAL_KEY)) return text.groups.local
  const labels = keys.map(key => {
    const row = figures.by[dimension].find(each => (each.key ?? '') === key)
    return row && row.key !== null ? labelOf(row, dimension, asker) : text.none[dimension]
  })
  return labels.join(', ')
}

export function listRow(row: FrozenRow, { world, lang }: Asker, { source }: FoundWeek): ListRow {
  const late = row.overdue && row.dueOn !== null ? world.calendar.workingDaysBetween(row.dueOn, source.week.cutDay) : null
  return { ...row, workingDaysLate: late, stateWords: stateWords(row.state, lang) }
}

function stateWords(state: string, lang: Asker['lang']): string {
  return newestProcess('directive').stateNames[state]?.[lang] ?? state
}
