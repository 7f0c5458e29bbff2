import type { CardGroup } from '../../giving/give-groups.ts'
import type { Fault } from '../post-form.tsx'

/** Id of the button that fills all cards of a group, by its place among the groups of the page. */
export const groupButtonId = (at: number): string => `nhom-${at + 1}`

/** The lines of a summary: what is wrong with all cards of a group is said once, and leads to the button that mends them all. */
export function withGroupFaults(faults: readonly Fault[], groups: readonly CardGroup[]): Fault[] {
  const lines = faults.map(fault => {
    const card = /^t\.(\d+)\.leads$/u.exec(fault.field)?.[1]
    const at = card === undefined ? -1 : groups.findIndex(group => group.cards.includes(Number(card)))
    return at >= 0 && fault.words.includes(groups[at]?.name ?? '') ? { ...fault, field: groupButtonId(at) } : fault
  })
  return [...new Map(lines.map(line => [`${line.field}\n${line.words}`, line])).values()]
}
