import type { MatterState } from '../../../kernel/matter.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { nodeName } from '../paper/outline.ts'
import { briefOf } from './unit-text.ts'

/** The name of a section or an annex of what the unit was asked; null: there is none such. */
export function partName(matter: MatterState, part: string): string | null {
  const { outline, annexes } = briefOf(matter)
  const node = outline.find(each => each.id === part && each.text)
  return node ? nodeName(node) : (annexes.find(each => each.id === part)?.title ?? null)
}

/** The part is one of the outline or the annexes, and bears the name that the history will tell, where one was given. */
export function unknownPart(matter: MatterState, part: string, name = ''): Problem | null {
  const known = partName(matter, part)
  return known !== null && (name === '' || name === known) ? null : problem('reports/no-such-node')
}
