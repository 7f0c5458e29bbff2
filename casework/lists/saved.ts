import { savedFilters, storeFilter } from './personal-filters.ts'
import type { Asker } from '../asker.ts'
import type { Problem } from '../../kernel/problem.ts'
import { withParams } from './address.ts'
import type { AnyList, ListAsked } from './declare.ts'

/** Words of the address that are no part of what it keeps: where one stands in it, how it leaves. */
const PASSING = { sau: null, trang: null, 'bo-loc': null, dang: null, _routes: null, index: null }

/** What an address keeps, as a saved filter holds it. */
export const keptQuery = (params: URLSearchParams): string => withParams(params, PASSING).replace(/^\?/u, '')

/** Where a saved filter of a list leads. */
export const savedHref = ({ path }: Pick<AnyList, 'path'>, { id, query }: { id: string; query: string }): string =>
  `/${path}?${new URLSearchParams([...new URLSearchParams(query), ['bo-loc', id]]).toString()}`

/** Saved filters of a list beside its tabs: one's own, then those of one's body. */
export async function savedTabs({ app, viewer }: Asker, list: AnyList, { saved }: ListAsked) {
  const filters = await savedFilters(app.db.kysely, viewer, list.id)
  return filters.map(filter => ({
    href: savedHref(list, filter),
    label: filter.name,
    current: filter.id === saved,
    count: undefined,
  }))
}

/** Keeps the address of a list under a name. Problems: those of `storeFilter`. */
export function saveAddress(
  { app, viewer }: Asker,
  list: AnyList,
  { name, shared, params }: { readonly name: string; readonly shared: boolean; readonly params: URLSearchParams },
): Promise<Problem | { id: string }> {
  return storeFilter(app.db.kysely, viewer, { id: null, name, shared, list: list.id, query: keptQuery(params) })
}
