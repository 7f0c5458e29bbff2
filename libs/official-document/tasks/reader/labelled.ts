import type { Block } from '../outline/blocks.ts'
import type { Label } from '../outline/labels.ts'
import { namesIn } from './names.ts'
import type { Act } from './read-block.ts'
import type { Sheet } from './sheet.ts'

export type Labelled = { leads: string[]; partners: string[]; inherits: 'label'; label: number; inferred?: true }

/** Items of a plan with the body that a label below them names. */
export function labelledItems(
  blocks: readonly Block[],
  parents: readonly number[],
  labels: readonly (Label | null)[],
): Map<number, Labelled> {
  const found = new Map<number, Labelled>()
  for (let j = 0; j < blocks.length; j++) {
    if (labels[j]?.says !== 'lead') continue
    let i = j - 1
    while (i >= 0 && labels[i]) i--
    let partners: string[] = []
    for (let k = i + 1; labels[k]; k++) if (labels[k]?.says === 'partner') partners = valueOf(blocks[k], labels[k])
    const [leads, joined] = partedAt(blocks[j], labels[j])
    if (joined.length) partners = joined
    const kind = blocks[i]?.mark?.kind
    for (let k = i; k >= 0 && !labels[k] && (k === i || (parents[k] === parents[i] && blocks[k]?.mark?.kind === kind)); k--) {
      if (!found.has(k) && leads.length) found.set(k, { leads, partners, inherits: 'label', label: i })
    }
  }
  return found
}

/** "Cơ quan thực hiện: Sở A chủ trì, phối hợp với Sở B": the lead and the partners of one label. */
function partedAt(block: Block | undefined, label: Label | null | undefined): [string[], string[]] {
  const value = block && label ? block.text.slice(label.value).normalize('NFC').replace(/\s+/g, ' ') : ''
  const m = /^(?<lead>.*?),? chủ trì(?:,? (?:và )?phối hợp (?:với|cùng)?(?<partner>.*))?[ .;]*$/u.exec(value)
  return m ? [namesIn(m.groups?.lead ?? ''), namesIn(m.groups?.partner ?? '')] : [valueOf(block, label), []]
}

const valueOf = (block: Block | undefined, label: Label | null | undefined): string[] =>
  block && label ? namesIn(block.text.slice(label.value).normalize('NFC')) : []

export function timeLabel(
  i: number,
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  labelled: ReadonlyMap<number, { label: number }>,
): string | null {
  const item = labelled.get(i)
  if (!item) return null
  for (let k = item.label + 1; labels[k]; k++) if (labels[k]?.says === 'time') return timeOf(blocks[k], labels[k])
  return null
}

/** "Thời hạn chậm nhất 05 ngày làm việc …" on a line of its own tells when the task above it, which names no day, is due. */
export const timeBelow = ({ dues }: Sheet, act: Act, block: Block | undefined, label: Label | null | undefined): string | null =>
  label?.says === 'time' && !dues.some(d => d.end > act.start && d.start < act.end) ? timeOf(block, label) : null

const timeOf = (block: Block | undefined, label: Label | null | undefined): string | null =>
  block?.text.slice(label?.value).replace(/\s+/g, ' ').trim().replace(/[.;]$/, '') ?? null
