import { fold } from '@kheo/viet-text'
import type { Measure } from '../../../casework/index.ts'
import type { OutlineNode } from '../paper/outline.ts'

type Place = NonNullable<Measure['tells']>

/** Which section of a periodic report tells a measure, by what its title says. */
const SECTIONS = { leading: /chi dao|dieu hanh/, result: /ket qua/ } as const

/**
 * What a section tells: how the work was led, what came of it, what fell short. An outline without one of these sections tells its measures
 * in the one it has; every measure stands in one section.
 */
export function placesOf(node: OutlineNode, outline: readonly OutlineNode[]): Place[] {
  const texts = outline.filter(each => each.text)
  const plain = texts.filter(each => each.role === 'thuong')
  const leading = plain.find(each => SECTIONS.leading.test(fold(each.title)))
  const result = plain.find(each => each !== leading && SECTIONS.result.test(fold(each.title))) ?? leading
  const at: Record<Place, OutlineNode | undefined> = {
    leading: leading ?? result,
    result,
    shortfall: texts.find(each => each.role === 'han-che') ?? result,
  }
  return PLACES.filter(place => at[place]?.id === node.id)
}

const PLACES: readonly Place[] = ['leading', 'result', 'shortfall']
