import { documentTypes } from '@kheo/official-document/write'
import type { Draft } from './terms.ts'

/** How lists name an outgoing document: its type and what it is about. A công văn is known by its abstract alone. */
export function titleOf({ type, abstract }: Pick<Draft, 'type' | 'abstract'>): string {
  const { name } = documentTypes[type]
  return type === 'cong-van' ? abstract : `${name} ${abstract.charAt(0).toLocaleLowerCase('vi')}${abstract.slice(1)}`
}
