import type { Draft } from './terms.ts'
import { typeFacts } from './types.ts'

/** How lists name an outgoing document: its type and what it is about. A công văn is known by its abstract alone. */
export function titleOf({ type, abstract, system }: Pick<Draft, 'type' | 'abstract' | 'system'>): string {
  const { name } = typeFacts(type, { system })
  return type === 'cong-van' ? abstract : `${name} ${abstract.charAt(0).toLocaleLowerCase('vi')}${abstract.slice(1)}`
}
