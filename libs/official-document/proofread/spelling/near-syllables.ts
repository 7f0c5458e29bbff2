import { isLegal, judge, takeApart, write } from '../syllable/syllable.ts'

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/^ngh(?=[aăâoôơuư])/u, 'ng'],
  [/^ng(?=[ieêy])/u, 'ngh'],
  [/^gh(?=[aăâoôơuưàáảãạòóỏõọùúủũụắằẳẵặấầẩẫậốồổỗộớờởỡợứừửữự])/u, 'g'],
  [/^g(?=[eêéèẻẽẹếềểễệ])/u, 'gh'],
  [/^k(?=[aăâoôơuư])/u, 'c'],
  [/^c(?=[ieêy])/u, 'k'],
  [/^qu(?=ốc)/u, 'qu'],
]
const DOUBLED: readonly (readonly [string, string])[] = [
  ['uơ', 'ươ'], ['ưo', 'ươ'], ['uo', 'ươ'], ['uo', 'uô'], ['ie', 'iê'], ['ye', 'yê'], ['ua', 'ưa'], ['a', 'ă'], ['a', 'â'], ['e', 'ê'], ['o', 'ô'], ['o', 'ơ'], ['u', 'ư'], ['d', 'đ'], ['ô', 'o'], ['ơ', 'o'], ['ê', 'e'], ['â', 'a'], ['ă', 'a'], ['ư', 'u'], ['đ', 'd'],
] // prettier-ignore
const ENDS = ['n', 'g', 'h', 'c', 'i', 't', 'm', 'p', 'u', 'o', 'y']

const cache = new Map<string, readonly string[]>()

/** Legal syllables one slip away from what was typed, likeliest first. */
export function nearSyllables(key: string): readonly string[] {
  const known = cache.get(key)
  if (known) return known
  const near = [...new Set(guesses(key))].filter(guess => guess !== key && isLegal(guess))
  cache.set(key, near)
  return near
}

function* guesses(key: string): Generator<string> {
  for (const [pattern, right] of RESPELLED) if (pattern.test(key)) yield key.replace(pattern, right)
  yield* respelledVowels(key)
  yield* withEachTone(key)
  yield* swapped(key)
  for (let i = 0; i < key.length; i++) yield key.slice(0, i) + key.slice(i + 1)
  for (const end of ENDS) {
    yield key + end
    for (let i = 1; i < key.length; i++) yield key.slice(0, i) + end + key.slice(i)
  }
}

/** Letters whose mark was lost or came too much, tones kept. */
function* respelledVowels(key: string): Generator<string> {
  const parts = takeApart(key)
  if (!parts) return
  for (const [from, to] of DOUBLED) {
    if (parts.rhyme.includes(from)) yield write({ ...parts, rhyme: parts.rhyme.replace(from, to) })
    if (parts.onset.startsWith(from)) yield write({ ...parts, onset: parts.onset.replace(from, to) })
  }
}

function* withEachTone(key: string): Generator<string> {
  const parts = takeApart(key)
  if (parts) for (const tone of TONES) yield write({ ...parts, tone })
}

function* swapped(key: string): Generator<string> {
  for (let i = 0; i + 1 < key.length; i++) {
    const made = key.slice(0, i) + (key[i + 1] ?? '') + (key[i] ?? '') + key.slice(i + 2)
    const verdict = judge(made)
    yield verdict.state === 'misplaced' ? verdict.right : made
  }
}
