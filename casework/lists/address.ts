import { isPlainDate } from '../../kernel/clock.ts'
import { isId } from '../../kernel/ids.ts'
import { readDate } from '../../ui/format.ts'
import type { AnyList, ListAsked, ListAsker, ListFilter } from './declare.ts'

/** Reads the address of a list: the same for the screen, the print, the file and the API. */
export function askedOf(list: Pick<AnyList, 'tabs' | 'filters' | 'tabParam'>, params: URLSearchParams): ListAsked {
  const text = (name: string): string => (params.get(name) ?? '').normalize('NFC').trim()
  const names = Object.keys(list.tabs)
  const [on = '', id = ''] = text('sau').split('_')
  const page = Number(text('trang') || 1)
  const saved = text('bo-loc')
  return {
    tab: names.find(name => name === text(tabParam(list))) ?? names[0] ?? '',
    values: Object.fromEntries(
      list.filters.map(filter => [filter.name, valueOf(filter, text(filter.name))] as const).filter(([, value]) => value !== ''),
    ),
    after: isPlainDate(on) && isId(id) ? { on, id } : null,
    page: Number.isInteger(page) && page > 0 && page <= PAGES ? page : 1,
    saved: isId(saved) ? saved : null,
    params,
  }
}

/** As far as one goes by number; whoever wants more narrows the list or takes its file. */
const PAGES = 1000

export const tabParam = ({ tabParam: name = 'loc' }: Pick<AnyList, 'tabParam'>): string => name

/** The same with what stands where the address says nothing. */
export async function askedNow(
  asker: ListAsker,
  list: Pick<AnyList, 'tabs' | 'filters' | 'tabParam'>,
  params: URLSearchParams,
): Promise<ListAsked> {
  const asked = askedOf(list, params)
  const values = { ...asked.values }
  for (const filter of list.filters)
    if (filter.kind === 'choice' && filter.otherwise && values[filter.name] === undefined)
      values[filter.name] = await filter.otherwise(asker)
  return { ...asked, values }
}

/** What is typed for a filter, as conditions read it; empty: as if nothing were. A day is stored as `YYYY-MM-DD`. */
function valueOf(filter: ListFilter, typed: string): string {
  if (typed === '') return ''
  switch (filter.kind) {
    case 'words':
      return typed
    case 'choice':
      return filter.known?.(typed) === false ? '' : typed
    case 'from':
    case 'until': {
      const day = readDate(typed)
      return day !== undefined && isPlainDate(day) ? day : ''
    }
  }
}

/** The address with some things changed; empty values leave it. */
export function withParams(params: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, value)
  }
  const query = next.toString()
  return query === '' ? '' : `?${query}`
}
