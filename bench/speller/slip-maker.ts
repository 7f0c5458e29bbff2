import { fold } from '@kheo/viet-text'
import { takeApart, write } from '../../libs/official-document/proofread/syllable/syllable.ts'

/** How a hand slips: each gives the word as it would be mistyped, or null where it cannot slip so. `pick` is a chance in [0, 1). */
export type SlipKind = keyof typeof SLIPS
type Maker = (word: string, pick: () => number) => string | null

const TONES: Readonly<Record<string, string>> = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' }
const NEIGHBOUR: Readonly<Record<string, string>> = {
  '\u0300': '\u0309',
  '\u0309': '\u0300',
  '\u0301': '\u0303',
  '\u0303': '\u0301',
}
const toned = (word: string, change: (tone: string) => string | null): string | null => {
  const parts = takeApart(word)
  const tone = parts ? change(parts.tone) : null
  return parts && tone !== null && tone !== parts.tone ? write({ ...parts, tone }) : null
}
const onset =
  (pairs: readonly (readonly [string, string])[]): Maker =>
  (word, pick) => {
    const fits = pairs.filter(([from]) => word.startsWith(from))
    const [from, to] = fits[Math.floor(pick() * fits.length)] ?? []
    return from === undefined || to === undefined ? null : to + word.slice(from.length)
  }
const bothWays = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  )
const at = (word: string, pick: () => number): number => Math.floor(pick() * word.length)

export const SLIPS = {
  lostTone: word => toned(word, tone => (tone ? '' : null)),
  lostMarks: word => (fold(word) === word ? null : fold(word)),
  hoiNga: word => toned(word, tone => ({ '\u0309': '\u0303', '\u0303': '\u0309' })[tone] ?? null),
  toneKey: word => toned(word, tone => NEIGHBOUR[tone] ?? null),
  sx: onset(bothWays(['s', 'x'])),
  chTr: onset(bothWays(['ch', 'tr'])),
  dGiR: onset(bothWays(['d', 'gi'], ['r', 'd'], ['gi', 'r'])),
  lN: (word, pick) => (/^(?:nh|ng)/u.test(word) ? null : onset(bothWays(['l', 'n']))(word, pick)),
  telex: word => {
    const tone = takeApart(word)?.tone
    const plain = toned(word, mark => (mark ? '' : null))
    return tone && plain ? plain + (TONES[tone] ?? '') : null
  },
  swapped: (word, pick) => {
    const i = Math.min(at(word, pick), word.length - 2)
    return i < 0 || word[i] === word[i + 1] ? null : word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2)
  },
  doubled: (word, pick) => {
    const i = at(word, pick)
    return word.slice(0, i + 1) + word.slice(i)
  },
  missing: (word, pick) => {
    const i = at(word, pick)
    return word.length < 4 ? null : word.slice(0, i) + word.slice(i + 1)
  },
} as const satisfies Record<string, Maker>
