import { opensWithVerb } from '../../gazetteer/verbs.ts'
import type { Block } from './blocks.ts'

/** What stands beside a block: its siblings are the blocks of the same mark below the same one. */
export type Neighbours = {
  /** How many siblings: "one", "few", "many". */
  siblings: string
  /** How many of them open with a verb: "none", "some", "most". */
  verbs: string
  /** How many of them end without a mark: "none", "some", "most". */
  open: string
  /** The block behind it: "deeper", "same", "higher", "plain", "end". */
  next: string
  /** The fifth of the text in which it stands. */
  place: number
  /** A bar stands beside it: it is a cell of a table. */
  cell: boolean
  /** Siblings share a key. */
  key: string
}

export function neighboursOf(text: string, blocks: readonly Block[], parents: readonly number[]): Neighbours[] {
  const groups = new Map<string, { count: number; verbs: number; open: number }>()
  const keys = blocks.map((block, i) => `${parents[i]} ${block.mark?.kind ?? 'plain'}`)
  blocks.forEach((block, i) => {
    const key = keys[i] ?? ''
    const group = groups.get(key) ?? { count: 0, verbs: 0, open: 0 }
    group.count++
    if (opensWithVerb(wordsOf(block).slice(0, 60), 0)) group.verbs++
    if (!/[.;:,]$/.test(block.text.slice(-1))) group.open++
    groups.set(key, group)
  })
  const last = blocks.at(-1)?.end ?? 1
  return blocks.map((block, i) => {
    const group = groups.get(keys[i] ?? '') ?? { count: 1, verbs: 0, open: 0 }
    const { count, verbs, open } = group
    return {
      siblings: count < 2 ? 'one' : count < 5 ? 'few' : 'many',
      verbs: shareOf(verbs, count),
      open: shareOf(open, count),
      next: nextOf(blocks[i + 1], i, parents, keys),
      cell:
        block.cell ||
        barred(text, blocks[i - 1]?.end ?? 0, block.start) ||
        barred(text, block.end, blocks[i + 1]?.start ?? text.length),
      place: Math.min(4, Math.floor((5 * block.start) / last)),
      key: keys[i] ?? '',
    }
  })
}

const barred = (text: string, from: number, to: number): boolean => to - from < 400 && text.slice(from, to).includes('|')
const wordsOf = (block: Block): string => block.text.slice(block.words - block.start).replace(/\s+/g, ' ')
const shareOf = (part: number, all: number): string => (part === 0 ? 'none' : part > all / 2 ? 'most' : 'some')

function nextOf(next: Block | undefined, i: number, parents: readonly number[], keys: readonly string[]): string {
  if (!next) return 'end'
  if (parents[i + 1] === i) return 'deeper'
  if (keys[i + 1] === keys[i]) return 'same'
  return next.mark ? 'higher' : 'plain'
}
