import { rightOf, type Page } from '../../kernel/module.ts'
import type { AnyList } from './declare.ts'

const lists = new Map<string, AnyList>()

/** Lists of every module. Throws with every fault in words: a list whose page asks another right, or has none, does not start. */
export function useLists(given: readonly AnyList[], pages: readonly Page[]): void {
  const faults = given.flatMap(list => [...faultsOf(list), ...pageFaults(list, pages)])
  if (faults.length > 0) throw new Error(`Lists are wrong:\n${faults.join('\n')}`)
  for (const list of given) lists.set(list.id, list)
}

/** The list of an id, or of the address of its page or file as the route writes it. */
export const listOf = (id: string): AnyList | null => lists.get(id) ?? null
export const listAt = (pattern: string): AnyList | null =>
  loadedLists().find(list => places(list).includes(pattern.replace(/^\//u, ''))) ?? null
export const loadedLists = (): readonly AnyList[] => [...lists.values()]

export const filePath = ({ path, fileAt = 'xuat' }: Pick<AnyList, 'path' | 'fileAt'>): string => `${path}/${fileAt}`
const places = (list: AnyList): string[] => [list.path, filePath(list)]

function pageFaults(list: AnyList, pages: readonly Page[]): string[] {
  const { id, right } = list
  return places(list).flatMap(place => {
    const page = pages.find(each => each.path === place)
    if (!page) return [`list ${id}: no page stands at ${place}`]
    return rightOf(page.access) === right ? [] : [`list ${id}: the page ${place} does not ask the right ${right}`]
  })
}

/** What a declaration says twice, or not at all. */
export function faultsOf({ id, tabs, columns, filters, tabParam = 'loc', carried = [] }: AnyList): string[] {
  const twice = (what: string, names: readonly string[]) =>
    names.filter((name, at) => names.indexOf(name) !== at).map(name => `list ${id}: ${what} ${name} stands twice`)
  return [
    ...(Object.keys(tabs).length === 0 ? [`list ${id}: it has no tab`] : []),
    ...(columns.filter(({ look }) => look?.rowHead).length === 1 ? [] : [`list ${id}: one column names the row`]),
    ...twice(
      'the column',
      columns.map(column => column.id),
    ),
    ...twice('the filter', [...filters.map(filter => filter.name), ...carried]),
    ...filters.flatMap(({ name }) =>
      [tabParam, 'sau', 'trang', 'dang', 'limit', 'bo-loc'].includes(name)
        ? [`list ${id}: the filter ${name} is a word of every list`]
        : [],
    ),
  ]
}
