import { takeApart, type Syllable } from '../syllable/syllable.ts'

/** How one syllable may be taken for another: by its sound, by hỏi and ngã, by a tone mark lost or mistaken, by a slip of the hand. */
export type Slip = 'sound' | 'tone' | 'mark' | 'typing'

const SOUNDS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['c', 'k', 'qu'],
  ['g', 'gh'],
  ['ng', 'ngh'],
  ['h', 'qu'],
]
const RHYME_ENDS: readonly (readonly [string, string])[] = [
  ['n', 'ng'],
  ['t', 'c'],
  ['nh', 'n'],
  ['nh', 'ng'],
  ['ch', 't'],
]
const ASK: string = '\u0309'
const TUMBLE: string = '\u0303'

/** What slip makes `wrong` of `right`; null where they differ by more than one. */
export function slipBetween(wrong: string, right: string): Slip | null {
  if (wrong === right || Math.abs(wrong.length - right.length) > 2) return null
  const [a, b] = [partsOf(wrong), partsOf(right)]
  if (!a || !b) return null
  const [onset, rhyme, tone] = [a.onset === b.onset, a.rhyme === b.rhyme, a.tone === b.tone]
  if (tone && plain(a) === plain(b)) return 'mark'
  if (rhyme && tone) return alike(SOUNDS, a.onset, b.onset) ? 'sound' : oneEdit(a.onset, b.onset) ? 'typing' : null
  if (onset && rhyme) return isAskTumble(a.tone, b.tone) ? 'tone' : 'mark'
  if (onset && tone && isSameSound(a.rhyme, b.rhyme)) return null
  if (onset && tone)
    return endsAlike(a.rhyme, b.rhyme)
      ? 'sound'
      : oneEdit(a.rhyme, b.rhyme) || vowelsOf(a.rhyme) === vowelsOf(b.rhyme)
        ? 'typing'
        : null
  return null
}

/** Without the marks that make ă, â, ê, ô, ơ, ư and đ. */
const plain = ({ onset, rhyme }: Syllable): string =>
  (onset + rhyme)
    .normalize('NFD')
    .replaceAll(/[\u0302\u0306\u031b]/gu, '')
    .replaceAll('đ', 'd')

const isAskTumble = (a: string, b: string): boolean => (a === ASK && b === TUMBLE) || (a === TUMBLE && b === ASK)

const alike = (groups: readonly (readonly string[])[], a: string, b: string): boolean =>
  groups.some(group => group.includes(a) && group.includes(b))

const vowelsOf = (rhyme: string): string => rhyme.replace(/(?:ch|ng|nh|[cmnpt])$/u, '')

function endsAlike(a: string, b: string): boolean {
  return RHYME_ENDS.some(([x, y]) => swapped(a, b, x, y) || swapped(a, b, y, x))
}

/** lí and lý are both written. */
const isSameSound = (a: string, b: string): boolean => (a === 'i' && b === 'y') || (a === 'y' && b === 'i')

const swapped = (a: string, b: string, from: string, to: string): boolean =>
  a.endsWith(from) && a.length > from.length && a.slice(0, -from.length) + to === b

/** One letter more, less, other, or two neighbours changed over. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const parts = new Map<string, Syllable | null>()
function partsOf(word: string): Syllable | null {
  const known = parts.get(word)
  if (known !== undefined) return known
  const made = takeApart(word)
  if (parts.size > 20_000) parts.clear()
  parts.set(word, made)
  return made
}
