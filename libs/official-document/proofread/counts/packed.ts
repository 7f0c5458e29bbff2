/** Counts of syllables and of pairs, packed: what `pack` writes and `unpack` reads. Words stand by falling count, so that small numbers are common ones. */
export interface Counts {
  readonly words: readonly string[]
  /** Steps of `STEP` on a logarithmic scale, by word. */
  readonly singles: Uint8Array
  /** Where the pairs of each first word begin in `seconds`; one more at the end. */
  readonly rows: Uint32Array
  /** Second words of the pairs, rising within a row. */
  readonly seconds: Uint16Array
  readonly pairs: Uint8Array
}

/** A count is kept as a step: four steps double it. */
const STEPS_PER_DOUBLING = 4

export const stepOf = (count: number): number => Math.round(Math.log2(count) * STEPS_PER_DOUBLING)
export const countOf = (step: number): number => 2 ** (step / STEPS_PER_DOUBLING)

const HEAD = 3

/** One block of bytes: three lengths, the words by line, steps of words, pairs by row, gaps between second words, steps of pairs. */
export function pack({ words, singles, rows, seconds, pairs }: Counts): Uint8Array {
  const names = new TextEncoder().encode(words.join('\n'))
  const numbers: number[] = []
  for (let row = 0; row < words.length; row++) {
    const [from, to] = [rows[row] ?? 0, rows[row + 1] ?? 0]
    pushNumber(numbers, to - from)
    for (let i = from, before = 0; i < to; i++) {
      pushNumber(numbers, (seconds[i] ?? 0) - before)
      before = seconds[i] ?? 0
    }
  }
  const head = new Uint32Array([words.length, names.length, seconds.length])
  const bytes = new Uint8Array(HEAD * 4 + names.length + singles.length + pairs.length + numbers.length)
  let at = 0
  for (const part of [new Uint8Array(head.buffer), names, singles, pairs, Uint8Array.from(numbers)]) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

export function unpack(bytes: Uint8Array): Counts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, namesLength, pairsLength] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)]
  let at = HEAD * 4
  const take = (length: number) => bytes.subarray(at, (at += length))
  const words = new TextDecoder().decode(take(namesLength)).split('\n')
  const singles = take(count)
  const pairs = take(pairsLength)
  const rows = new Uint32Array(count + 1)
  const seconds = new Uint16Array(pairsLength)
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  let next = 0
  for (let row = 0; row < count; row++) {
    const length = number()
    for (let i = 0, before = 0; i < length; i++) seconds[next++] = before += number()
    rows[row + 1] = next
  }
  return { words, singles, rows, seconds, pairs }
}

function pushNumber(into: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) into.push((rest & 127) | 128)
  into.push(rest)
}
