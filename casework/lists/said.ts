import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { AnyList, ListAsked, ListFilter } from './declare.ts'

/** The filters of an address in words: under the tab, on paper, above the table of the file. */
export function filterWords({ filters }: Pick<AnyList, 'filters'>, { values }: ListAsked, lang: Lang): string {
  return filters.flatMap(filter => wordsOf(filter, values[filter.name], lang) ?? []).join(', ')
}

function wordsOf(filter: ListFilter, value: string | undefined, lang: Lang): string | null {
  if (value === undefined) return null
  switch (filter.kind) {
    case 'words':
      return `“${value}”`
    case 'from':
    case 'until':
      return `${filter.label[lang]} ${formatDate(value)}`
    case 'choice':
      return filter.words?.(value, lang) ?? value
  }
}
