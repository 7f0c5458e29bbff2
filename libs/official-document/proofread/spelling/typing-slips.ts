import { fold } from '@kheo/viet-text'
import { judge, takeApart, write } from '../syllable/syllable.ts'

/** Natural logarithm of how often a slip happens beside the others: where it leaves no syllable, where it leaves another word. */
const SLIPS = {
  'mark lost': [0, 0],
  'hỏi for ngã': [0, 0],
  'tone changed': [-1, -1],
  'mark changed': [-1.5, -1.5],
  'sound alike': [-0.5, -0.5],
  'telex keys left': [1, 1],
  'letter twice': [0.5, -1],
  'letters changed over': [-1, -2],
  'letter left out': [-1.5, -3],
  'letter too much': [-2, -3.5],
} as const
type TypingSlip = keyof typeof SLIPS

export const weightOf = (slip: TypingSlip, leavesWord: boolean): number => SLIPS[slip][leavesWord ? 1 : 0]

const HOI = '\u0309'
const NGA = '\u0303'
const ALIKE: readonly (readonly [string, string])[] = [
  ['s', 'x'], ['ch', 'tr'], ['d', 'gi'], ['d', 'r'], ['gi', 'r'], ['l', 'n'], ['d', 'đ'], ['ng', 'ngh'], ['g', 'gh'], ['c', 'k'], ['v', 'd'], ['i', 'y'], ['s', 'sh'],
] // prettier-ignore
const ENDS_ALIKE: readonly (readonly [string, string])[] = [['n', 'ng'], ['ng', 'nh'], ['m', 'n'], ['t', 'c'], ['nh', 'n'], ['i', 'y'], ['o', 'u'], ['ch', 't']] // prettier-ignore
const TELEX_TONE: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', r: HOI, x: NGA, j: '\u0323' }
const LETTERS = [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ']

/** Every word that `key` may have been meant for, given the words there are, with the slip that leads to it; the likeliest slip where there are several. */
export function meanings(key: string, vocabulary: Vocabulary): ReadonlyMap<string, TypingSlip> {
  const found = new Map<string, TypingSlip>()
  for (const [word, slip] of guesses(key, vocabulary)) {
    if (word === key || !vocabulary.has(word)) continue
    const before = found.get(word)
    if (before === undefined || weightOf(before, true) < weightOf(slip, true)) found.set(word, slip)
  }
  return found
}

/** Words worth guessing, and those of one spelling without marks. */
export interface Vocabulary {
  has(word: string): boolean
  alike(folded: string): readonly string[]
}

function* guesses(key: string, vocabulary: Vocabulary): Generator<readonly [string, TypingSlip]> {
  for (const word of vocabulary.alike(fold(key))) yield [word, slipOfMarks(key, word)]
  for (const word of soundsAlike(key)) yield [word, 'sound alike']
  const typed = telexRead(key)
  if (typed !== null) yield [typed, 'telex keys left']
  const bare = fold(key) === key
  for (const [word, slip] of letterSlips(key)) {
    yield [word, slip]
    const verdict = judge(word)
    if (verdict.state === 'misplaced') yield [verdict.right, slip]
    if (bare) for (const marked of vocabulary.alike(word)) yield [marked, slip]
  }
}

/** Which marks differ between two words of the same letters. */
function slipOfMarks(typed: string, meant: string): TypingSlip {
  if (typed === fold(typed)) return 'mark lost'
  const [a, b] = [takeApart(typed), takeApart(meant)]
  if (!a || !b) return 'mark changed'
  if (a.rhyme !== b.rhyme || a.onset !== b.onset) return a.tone === b.tone ? 'mark lost' : 'mark changed'
  if (a.tone === '') return 'mark lost'
  if ((a.tone === HOI && b.tone === NGA) || (a.tone === NGA && b.tone === HOI)) return 'hỏi for ngã'
  return 'tone changed'
}

function* soundsAlike(key: string): Generator<string> {
  for (const pair of ALIKE)
    for (const [from, to] of [pair, pair.toReversed()] as const)
      if (from !== undefined && to !== undefined && key.startsWith(from)) yield to + key.slice(from.length)
  const parts = takeApart(key)
  if (!parts) return
  for (const pair of ENDS_ALIKE)
    for (const [from, to] of [pair, pair.toReversed()] as const)
      if (from !== undefined && to !== undefined && parts.rhyme.endsWith(from) && parts.rhyme.length > from.length)
        yield write({ ...parts, rhyme: parts.rhyme.slice(0, -from.length) + to })
}

/** "phaps" → "pháp", "dduwowcj" → "được": the keys of Telex that the machine did not turn into marks. */
function telexRead(key: string): string | null {
  let letters = key
    .replace(/dd/u, 'đ')
    .replace(/(?:uw|w)(o|ơ)w?/u, 'ươ')
    .replace(/aa/u, 'â')
    .replace(/ee/u, 'ê')
    .replace(/oo/u, 'ô')
    .replace(/aw/u, 'ă')
    .replace(/ow/u, 'ơ')
    .replace(/uw/u, 'ư')
  const tones = [...letters.slice(1).matchAll(/[sfrxj]/gu)]
  const [last] = tones.slice(-1)
  const parts = last && takeApart(letters.slice(0, last.index + 1) + letters.slice(last.index + 2))
  if (parts && parts.tone === '') letters = write({ ...parts, tone: TELEX_TONE[last[0]] ?? '' })
  return letters === key ? null : letters
}

function* letterSlips(key: string): Generator<readonly [string, TypingSlip]> {
  for (let i = 0; i < key.length; i++) {
    const [head, tail] = [key.slice(0, i), key.slice(i + 1)]
    const [own = '', next = ''] = [key[i], key[i + 1]]
    yield [head + tail, own === next || own === key[i - 1] ? 'letter twice' : 'letter too much']
    if (next && next !== own) yield [head + next + own + key.slice(i + 2), 'letters changed over']
  }
  for (let i = 0; i <= key.length; i++)
    for (const letter of LETTERS) yield [key.slice(0, i) + letter + key.slice(i), 'letter left out']
}
