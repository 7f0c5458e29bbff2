import { isPlainDate } from '../../kernel/clock.ts'
import { isId } from '../../kernel/ids.ts'
import { readDate } from '../../ui/format.ts'
import type { AnyList, ListAsked, ListFilter } from './declare.ts'

/** Reads the address of a list: the same for the screen, the print, the file and the API. */
export function askedOf(list: Pick<AnyList, 'tabs' | 'filters'>, params: URLSearchParams): ListAsked {
  const text = (name: string): string => (params.get(name) ?? '').normalize('NFC').trim()
  const names = Object.keys(list.tabs)
  const [on = '', id = ''] = text('sau').split('_')
  return {
    tab: names.find(name => name === text('loc')) ?? names[0] ?? '',
    values: Object.fromEntries(
      list.filters.map(filter => [filter.name, valueOf(filter, text(filter.name))] as const).filter(([, value]) => value !== ''),
    ),
    after: isPlainDate(on) && isId(id) ? { on, id } : null,
  }
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
