import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { countOf, unpack, type Counts } from './packed.ts'

/** How often words and pairs of words stand in 25 million words. Keys as in `view/words.ts`; `#` a number, `.` a mark. */
export interface Frequencies {
  /** The words that are counted, the commonest first; a word's place here is its id. */
  readonly words: readonly string[]
  readonly total: number
  /** The id of a word; -1 for one that was never counted. */
  id(word: string): number
  /** Count of a word by id, 0 for -1. */
  of(id: number): number
  /** Count of a pair by ids, 0 for what was never counted. */
  ofPair(first: number, second: number): number
}

let loaded: Frequencies | undefined

/** Reads the counts at first use: half a megabyte, some 30 ms. */
export const frequencies = (): Frequencies => (loaded ??= read())

function read(): Frequencies {
  const counts = unpack(gunzipSync(readFileSync(new URL('./counts.bin.gz', import.meta.url))))
  const scale = Float64Array.from({ length: 256 }, (_, step) => countOf(step))
  const places = new Map(counts.words.map((word, i) => [word, i]))
  const of = (id: number): number => (id < 0 ? 0 : (scale[counts.singles[id] ?? 0] ?? 0))
  return {
    words: counts.words,
    total: counts.words.reduce((sum, _, id) => sum + of(id), 0),
    id: word => places.get(word) ?? -1,
    of,
    ofPair(first, second) {
      const at = first < 0 || second < 0 ? -1 : placeOf(counts, first, second)
      return at < 0 ? 0 : (scale[counts.pairs[at] ?? 0] ?? 0)
    },
  }
}

/** Index of a pair, -1 where it was never counted. */
function placeOf({ rows, seconds }: Counts, first: number, second: number): number {
  let [low, high] = [rows[first] ?? 0, (rows[first + 1] ?? 0) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = seconds[middle] ?? 0
    if (found === second) return middle
    if (found < second) low = middle + 1
    else high = middle - 1
  }
  return -1
}
