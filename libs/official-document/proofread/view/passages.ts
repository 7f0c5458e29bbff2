import { isLegal } from '../syllable/syllable.ts'
import type { View } from './view.ts'

/** So many words before and after a place say in which language it is written. */
const AROUND = 10
const FEWEST = 6
const MOST_MARKED = 0.1
const LEAST_FOREIGN = 0.3

/** Passages in another language ("Pursuant to Decree No. 29/2025/ND-CP dated …"): hardly a mark, and words that no Vietnamese could say. */
export function foreignPassages({ words }: Pick<View, 'words'>): (at: number) => boolean {
  const small = words.filter(word => word.letters === 'lower' && word.key.length > 1)
  const marked = sums(small.map(word => /[^a-z]/u.test(word.key)))
  const foreign = sums(small.map(word => !isLegal(word.key)))
  return at => {
    const i = firstFrom(small, at)
    const [from, to] = [Math.max(0, i - AROUND), Math.min(small.length, i + AROUND)]
    const share = (of: Uint32Array) => ((of[to] ?? 0) - (of[from] ?? 0)) / (to - from)
    return to - from >= FEWEST && share(marked) <= MOST_MARKED && share(foreign) >= LEAST_FOREIGN
  }
}

/** "- Lưu: VT, KGVX (3). ĐND": initials and numbers of copies, up to the end of the line or of the cell. */
const ARCHIVE = /(?<=^|[\n|;])[-–+•* ]{0,3}Lưu ?:[^\n|]{0,120}/gu

/** The lines of the archive: what stands there is for the registry, and no one writes it out. */
export function archiveLines({ s }: Pick<View, 's'>): (at: number) => boolean {
  const places = [...s.matchAll(ARCHIVE)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
  return at => {
    const i = firstFrom(places, at + 1)
    return at < (places[i - 1]?.end ?? 0)
  }
}

function sums(each: readonly boolean[]): Uint32Array {
  const made = new Uint32Array(each.length + 1)
  each.forEach((is, i) => {
    made[i + 1] = (made[i] ?? 0) + (is ? 1 : 0)
  })
  return made
}

/** Index of the first of ordered places that begins there or later. */
function firstFrom(places: readonly { readonly start: number }[], at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
