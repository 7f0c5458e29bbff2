import type { Block } from './blocks.ts'
import type { MarkKind } from './marks.ts'

/** For each block the one above it, by its mark and number; -1 at the top. */
export function parentsOf(blocks: readonly Block[]): number[] {
  const parents: number[] = []
  let open: number[] = []
  const latest = new Map<MarkKind | null, number>()
  const kindOf = (i: number): MarkKind | null => blocks[i]?.mark?.kind ?? null
  blocks.forEach((block, i) => {
    const kind = block.mark?.kind ?? null
    if (ANNEX.test(block.text)) {
      open = []
      latest.clear()
    }
    const elder = latest.get(kind)
    if (kind === null) {
      const plain = open.findIndex(k => kindOf(k) === null)
      if (plain >= 0 && /:$/.test(block.text)) open = open.slice(0, plain)
      else open = open.filter(k => kindOf(k) !== null && !BULLETS.has(kindOf(k)))
    } else if (
      elder !== undefined &&
      (block.mark?.ordinal ?? 0) > 1 &&
      (blocks[elder]?.mark?.ordinal ?? 0) === (block.mark?.ordinal ?? 0) - 1
    ) {
      open = chain(parents, parents[elder] ?? -1)
    } else {
      const same = open.findIndex(k => kindOf(k) === kind)
      if (same >= 0) open = open.slice(0, same)
      else {
        const deeper = open.findIndex(k => kindOf(k) !== null && RANK[kindOf(k) ?? 'plus'] > RANK[kind])
        if (deeper >= 0) open = open.slice(0, deeper)
      }
    }
    parents.push(open.at(-1) ?? -1)
    open.push(i)
    latest.set(kind, i)
    if (kind === 'part' || kind === 'roman' || kind === 'article')
      for (const k of latest.keys()) if (k !== null && RANK[k] > RANK[kind]) latest.delete(k)
  })
  return parents
}

/** An annex, or the end of the body: nothing above it leads on. */
export const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH MỤC|BẢNG|BIỂU|PHÂN CÔNG|QUY CHẾ|QUY ĐỊNH|\((?:Ban hành )?[Kk]èm theo|Nơi nhận|NƠI NHẬN)/u

const RANK: Record<MarkKind, number> = {
  part: 0,
  roman: 1,
  article: 1,
  number: 2,
  number2: 3,
  number3: 4,
  letter: 5,
  bracket: 6,
  dash: 7,
  plus: 8,
}
const BULLETS = new Set<MarkKind | null>(['dash', 'plus', 'bracket'])

function chain(parents: readonly number[], from: number): number[] {
  const found: number[] = []
  for (let i = from; i >= 0; i = parents[i] ?? -1) found.unshift(i)
  return found
}
