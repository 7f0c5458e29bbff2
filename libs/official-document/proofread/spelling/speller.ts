import { fold } from '@kheo/viet-text'
import { frequencies } from '../counts/counts.ts'
import type { Finding } from '../issue.ts'
import { isCompound } from '../lexicon/lexicon.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'
import { inCaseOf } from './letter-case.ts'
import { amongMarked, isPlainWord, sidesOf, type Sides } from './surroundings.ts'
import { meanings, weightOf, type Vocabulary } from './typing-slips.ts'

/** How much likelier (natural logarithm) another word must be than the one that stands there. Tuned in `bench/speller`. */
const LIKELIER = 5.5
/** Capitals are often names, which no count knows. */
const LIKELIER_IN_HEADING = 8.5
const LIKELIER_AT_START = 7.5
const LIKELIER_IN_NAME = 8.5
/** A pair that stands this often proves that the other word is meant. */
const LEAST_PAIR = 10
/** Words met less often are not proposed. */
const LEAST_WORD = 60
/** What a document says again it means: each further time counts as much as this many in the counts. */
const SAID_AGAIN = 4
/** Share of pure chance that a pair never counted gets, and the most it gets. */
const UNSEEN = { ofChance: 0.5, most: 1, word: 0.5 }

/**
 * Words that their neighbours make unlikely while one typing slip away stands a likely one: "quy đinh", "trien khai", "Thủ tưởng". A noisy
 * channel: how often the pairs left and right stand in the counts, for the word written and for what it may have been meant for.
 */
export function speller(view: View): Finding[] {
  const { words } = view
  const isVietnamese = amongMarked(words)
  const times = timesIn(words)
  const said = (text: string): number => SAID_AGAIN * Math.max(0, times(text) - 1)
  const judged = new Map<string, Meaning | null>()
  const meant = words.map((word, i): Meaning | null => {
    const needed = likelierFor(words, i)
    if (needed === null || !isPlainWord(view, i) || !isVietnamese(i)) return null
    const sides = sidesOf(view, i)
    if (isKnownWord(word.key, sides)) return null
    const place = `${sides.left} ${word.key} ${sides.right}`
    let meaning = judged.get(place)
    if (meaning === undefined) judged.set(place, (meaning = likeliest(word.key, sides, said)))
    if (!meaning) return null
    const least = view.isDocument ? likelierThan(word.key, meaning.word, sides, times) : 0
    return meaning.likelier >= Math.max(needed, least) ? meaning : null
  })
  return words.flatMap((word, i) => {
    const own = meant[i]
    // A slip makes its neighbours unlikely too: of two side by side the likelier one is it.
    if (!own || isOutdone(own, meant[i - 1]) || isOutdone(own, meant[i + 1])) return []
    const rule = isLegal(word.key) ? 'spelling/compound' : 'spelling/no-syllable'
    return [{ rule, start: word.start, end: word.end, expected: inCaseOf([word], own.word) } satisfies Finding]
  })
}

/** A word of two syllables that the lexicon has, however seldom offices write it. */
const isKnownWord = (key: string, { left, right }: Sides): boolean => isCompound(left ?? '', key) || isCompound(key, right ?? '')

const isOutdone = (own: Meaning, other: Meaning | null | undefined): boolean => other != null && other.likelier > own.likelier

/** Null for a part of a name. */
function likelierFor(words: readonly Word[], i: number): number | null {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word) return null
  if (word.letters === 'upper') return LIKELIER_IN_HEADING
  if (word.letters !== 'title') return LIKELIER
  if (word.gap === 'blank' && after?.letters === 'title') return null
  if (word.opens !== 'no') return LIKELIER_AT_START
  return before?.gap === 'blank' && before.letters === 'title' ? null : LIKELIER_IN_NAME
}

/** How often a word or a pair stands in this document. */
function timesIn(words: readonly Word[]): (text: string) => number {
  const times = new Map<string, number>()
  const add = (text: string) => times.set(text, (times.get(text) ?? 0) + 1)
  words.forEach((word, i) => {
    add(word.key)
    if (word.gap === 'blank') add(`${word.key} ${words[i + 1]?.key ?? ''}`)
  })
  return text => times.get(text) ?? 0
}

/** In a whole document a common word stands where it stands for a reason, unless the other one makes a word of the lexicon here or stands beside this neighbour elsewhere. */
const COMMON = 1000
const LIKELIER_THAN_COMMON = 8

function likelierThan(typed: string, meant: string, { left, right }: Sides, timesSaid: (text: string) => number): number {
  const isCommon = frequencies().of(frequencies().id(typed)) >= COMMON
  const fits = isKnownWord(meant, { left, right }) || timesSaid(`${left} ${meant}`) > 0 || timesSaid(`${meant} ${right}`) > 0
  return isCommon && !fits ? LIKELIER_THAN_COMMON : 0
}

interface Meaning {
  readonly word: string
  readonly likelier: number
}

function likeliest(key: string, { left, right }: Sides, said: (text: string) => number): Meaning | null {
  const counts = frequencies()
  const idOf = (word: string | null) => (word === null ? null : counts.id(word))
  const [l, r, own] = [idOf(left), idOf(right), counts.id(key)]
  const written = likelihood({ l, r, own }, { word: said(key), left: said(`${left} ${key}`), right: said(`${key} ${right}`) })
  let best: Meaning | null = null
  for (const { id, weight } of candidatesFor(key)) {
    if (proofOf(l, id, r) < LEAST_PAIR) continue
    const likelier = likelihood({ l, r, own: id }, NOT_SAID) - written + weight
    if (likelier > (best?.likelier ?? 0)) best = { word: counts.words[id] ?? '', likelier }
  }
  return best
}

const NOT_SAID = { word: 0, left: 0, right: 0 }

/** ln of n(left, word) · n(word, right) / n(word); a side that is not known counts for nothing. */
function likelihood(
  { l, r, own }: { l: number | null; r: number | null; own: number },
  said: { word: number; left: number; right: number },
): number {
  const counts = frequencies()
  const single = (id: number) => counts.of(id) + UNSEEN.word
  const pair = (a: number, b: number): number => {
    const seen = counts.ofPair(a, b)
    return seen > 0 ? seen : Math.min(UNSEEN.most, (UNSEEN.ofChance * single(a) * single(b)) / counts.total)
  }
  const alone = single(own) + said.word
  const before = l === null ? alone : pair(l, own) + said.left
  const after = r === null ? alone : pair(own, r) + said.right
  return Math.log((before * after) / alone)
}

/** The better of both pairs with real words: marks prove nothing. */
function proofOf(l: number | null, id: number, r: number | null): number {
  const { words, ofPair } = frequencies()
  const isWord = (other: number | null): other is number => other !== null && other >= 0 && words[other] !== '.'
  return Math.max(isWord(l) ? ofPair(l, id) : 0, isWord(r) ? ofPair(id, r) : 0)
}

interface Candidate {
  readonly id: number
  readonly weight: number
}

const remembered = new Map<string, readonly Candidate[]>()
const REMEMBERED = 20_000

function candidatesFor(key: string): readonly Candidate[] {
  const known = remembered.get(key)
  if (known) return known
  const legal = isLegal(key)
  const made = [...meanings(key, vocabulary())].map(([word, slip]) => ({
    id: frequencies().id(word),
    weight: weightOf(slip, legal),
  }))
  if (remembered.size > REMEMBERED) remembered.clear()
  remembered.set(key, made)
  return made
}

let known: Vocabulary | undefined

function vocabulary(): Vocabulary {
  if (known) return known
  const { words, of } = frequencies()
  const kept = words.filter((word, id) => of(id) >= LEAST_WORD && isLegal(word))
  const byFold = Map.groupBy(kept, fold)
  const all = new Set(kept)
  return (known = { has: word => all.has(word), alike: folded => byFold.get(folded) ?? [] })
}
