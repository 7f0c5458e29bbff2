import { AFTER_QU, BEFORE_Y, ONSETS, RHYMES } from './rhymes.ts'

/** A written syllable taken apart. `tone` is the combining mark, '' for the level tone. */
export interface Syllable {
  readonly onset: string
  readonly rhyme: string
  readonly tone: string
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const STOPS = /(?:c|ch|p|t)$/u
const SHARP_OR_HEAVY = new Set(['\u0301', '\u0323'])
const FRONT = /^[ieêy]/u

/** `legal`: a syllable that can be written so. `misplaced`: its tone mark stands on the wrong letter. `illegal`: no Vietnamese syllable. */
export type Verdict = { state: 'legal' | 'illegal' } | { state: 'misplaced'; right: string }

const cache = new Map<string, Verdict>()
const CACHE_LIMIT = 20_000

/** Can this word (lower case, NFC) be one Vietnamese syllable: onset × rhyme × tone, and is the tone mark in its place? */
export function judge(word: string): Verdict {
  const known = cache.get(word)
  if (known) return known
  const verdict = judgeAnew(word)
  if (cache.size > CACHE_LIMIT) cache.clear()
  cache.set(word, verdict)
  return verdict
}

export const isLegal = (word: string): boolean => judge(word).state === 'legal'

function judgeAnew(word: string): Verdict {
  const parts = takeApart(word)
  if (!parts || !isPossible(parts)) return { state: 'illegal' }
  const right = write(parts)
  if (word === right || word === writeOldStyle(parts)) return { state: 'legal' }
  return { state: 'misplaced', right }
}

/** Letters and tone of a word; null when it holds two tones or letters that are not Vietnamese. */
export function takeApart(word: string): Syllable | null {
  let tone = ''
  let letters = ''
  for (const char of word.normalize('NFD')) {
    if (!TONE.test(char)) letters += char
    else if (tone) return null
    else tone = char
  }
  const plain = letters.normalize('NFC')
  if (!/^[a-zăâđêôơư]+$/u.test(plain)) return null
  return split(plain, tone)
}

function split(plain: string, tone: string): Syllable | null {
  for (const onset of [...ONSETS, '']) {
    if (!plain.startsWith(onset)) continue
    const rest = plain.slice(onset.length)
    if (onset === 'gi') {
      if (rest === '' || /^[nm]$/u.test(rest)) return { onset: 'g', rhyme: `i${rest}`, tone }
      if (/^ê(?:ng|t|c|u|m|n|p)$/u.test(rest)) return { onset, rhyme: rest, tone }
    }
    if (rest !== '') return { onset, rhyme: rest, tone }
  }
  return null
}

function isPossible({ onset, rhyme, tone }: Syllable): boolean {
  if (STOPS.test(rhyme) && !SHARP_OR_HEAVY.has(tone)) return false
  if (onset === 'qu') return AFTER_QU.has(rhyme)
  if (onset === 'gi') return /^ê(?:ng|t|c|u|m|n|p)$/u.test(rhyme) || (RHYMES.has(rhyme) && !/^[iyê]/u.test(rhyme))
  if (!RHYMES.has(rhyme)) return false
  if (onset === 'g' && (rhyme === 'i' || rhyme === 'in')) return true
  if (['c', 'g', 'ng'].includes(onset) && FRONT.test(rhyme)) return false
  if (['k', 'gh', 'ngh'].includes(onset) && !FRONT.test(rhyme)) return false
  if (rhyme.startsWith('yê')) return onset === ''
  if (rhyme === 'y') return BEFORE_Y.has(onset)
  if (onset === '' && rhyme.startsWith('iê')) return false
  return true
}

/** The syllable as laws print it: hóa, khỏe, ủy. */
export function write({ onset, rhyme, tone }: Syllable): string {
  return mark(onset, rhyme, tone, tonePlace(onset, rhyme))
}

/** The other placing in open oa, oe, uy: hoá, khoẻ, uỷ. */
function writeOldStyle({ onset, rhyme, tone }: Syllable): string {
  return mark(onset, rhyme, tone, /^(?:oa|oe|uy)$/u.test(rhyme) ? 1 : tonePlace(onset, rhyme))
}

function tonePlace(onset: string, rhyme: string): number {
  const marked = [...rhyme].findLastIndex(letter => 'ăâêôơư'.includes(letter))
  if (marked >= 0) return rhyme === 'ưa' || rhyme === 'ưu' || rhyme === 'ưi' ? 0 : marked
  if (/^(?:oa|oe)./u.test(rhyme) || /^uy./u.test(rhyme) || rhyme === 'ooc' || rhyme === 'oong') return 1
  return onset === 'qu' ? 0 : 0
}

const mark = (onset: string, rhyme: string, tone: string, at: number): string =>
  (onset + rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize('NFC')
