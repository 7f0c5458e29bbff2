import type { Composition, Gap, Item } from './composition.ts'

/** All white space kept for signatures, in reading order. */
export function gapsOf({ sections }: Composition): Gap[] {
  const inside = (item: Item): Gap[] => {
    if (item.kind === 'gap') return [item]
    return item.kind === 'columns' ? item.rows.flat(2).flatMap(inside) : []
  }
  return sections.flatMap(section => section.items.flatMap(inside))
}
