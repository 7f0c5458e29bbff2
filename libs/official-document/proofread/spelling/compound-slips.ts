import type { Finding } from '../issue.ts'
import { CORE_WORDS } from '../lexicon/core-words.ts'
import { FREE_SYLLABLES } from '../lexicon/free-syllables.ts'
import { firstsOf, isCompound, isUnheardOf, secondsOf } from '../lexicon/lexicon.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'
import { inCaseOf } from './letter-case.ts'
import { slipBetween, type Slip } from './variants.ts'

interface Guess {
  /** Index of the first of the two syllables. */
  readonly at: number
  readonly right: string
  readonly weight: number
}

const WEIGHT: Readonly<Record<Slip, number>> = { tone: 4, sound: 4, mark: 3, typing: 2 }
const CORE = 2
const LEAST_TO_TELL = 8
/** Words of grammar: never the wrong half of a compound. */
const GRAMMAR = new Set(
  'các của và có là được cho với để khi này đó những một trong ngoài trên dưới từ đến về theo như đã sẽ đang không phải cần do bởi tại qua sau trước nếu thì mà vì nên cũng còn lại ra vào lên xuống rất hơn nhất mỗi mọi nhiều ít hai ba bốn năm sáu bảy tám chín mười ở hay hoặc nhưng song bị chưa gì nào ai đâu đây kia ấy nó họ tôi mình đều chỉ mới vẫn ngay cả bằng giữa đối cùng nhau'.split(
    ' ',
  ),
)

/** "Ông khai: …": who speaks at the head of a sentence. */
const PERSONS = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'cụ', 'chú', 'bác'])

/**
 * A syllable that makes no word with its neighbours, while one slip away stands a known one: "chính xách", "thường vu". Neighbours come
 * first: a syllable bound to the one beside it is left alone. Two words that could stand by themselves are judged by the commonest words only.
 */
export function compoundSlips({ words }: View): Finding[] {
  if (isWithoutMarks(words)) return []
  const found: Finding[] = []
  for (let i = 0; i < words.length; i++) {
    const guess = bestGuess(words, i)
    const [first, second] = guess ? [words[guess.at], words[guess.at + 1]] : []
    if (!guess || !first || !second) continue
    found.push({
      rule: 'spelling/compound',
      start: first.start,
      end: second.end,
      expected: guess.right === 'nhân dân' ? 'Nhân dân' : inCaseOf([first, second], guess.right),
    })
    i = guess.at + 1
  }
  return found
}

/** A text typed without marks ("de nghi kiem tra") is no text with slips. */
const isWithoutMarks = (words: readonly Word[]): boolean =>
  words.length >= LEAST_TO_TELL && words.filter(({ key }) => /[^a-z]/u.test(key)).length < words.length / 3

/** The likeliest word that the syllable at `i` was meant for; null where none or two are as likely. */
function bestGuess(words: readonly Word[], i: number): Guess | null {
  const word = words[i]
  if (word?.opens === 'yes' && PERSONS.has(word.key)) return null
  if (isHyphened(words, i) || isHyphened(words, i - 1) || isHyphened(words, i + 1)) return null
  if (!word || (GRAMMAR.has(word.key) && !isLost(words, i - 1)) || !isSuspect(word) || isBound(words, i - 1) || isBound(words, i))
    return null
  const [before, after] = [words[i - 1], words[i + 1]]
  const guesses: Guess[] = []
  const taken = isBound(words, i - 2)
  if (before && isPair(before, word))
    for (const right of secondsOf(before.key))
      if ((!taken || isStronger(words, i, right)) && (!mayBeName(before, word) || CORE_WORDS.has(`${before.key} ${right}`)))
        add(guesses, {
          at: i - 1,
          right: `${before.key} ${right}`,
          weight: weigh(word, right, before, `${before.key} ${right}`),
        })
  const led = isBound(words, i + 1)
  if (after && isPair(word, after))
    for (const right of firstsOf(after.key))
      if ((!led || isStrongerBefore(words, i, right)) && (!mayBeName(word, after) || CORE_WORDS.has(`${right} ${after.key}`)))
        add(guesses, { at: i, right: `${right} ${after.key}`, weight: weigh(word, right, after, `${right} ${after.key}`) })
  const [best, next] = guesses.sort((a, b) => b.weight - a.weight)
  return best && best.weight > (next?.weight ?? 0) ? best : null
}

/** One of the commonest words outweighs a rare one that holds its first half: "lập danh | xách". */
const isStronger = (words: readonly Word[], i: number, right: string): boolean => {
  const [far, near, wrong] = [words[i - 2]?.key ?? '', words[i - 1]?.key ?? '', words[i]?.key ?? '']
  const slip = slipBetween(wrong, right)
  const isPlain = slip === 'sound' || slip === 'tone' || (slip === 'mark' && !FREE_SYLLABLES.has(wrong))
  return isPlain && CORE_WORDS.has(`${near} ${right}`) && !CORE_WORDS.has(`${far} ${near}`)
}

/** The same from behind: "chật tự | tại khu phố", "chiu trách | nhiệm". */
const isStrongerBefore = (words: readonly Word[], i: number, right: string): boolean => {
  const [wrong, near, far] = [words[i]?.key ?? '', words[i + 1]?.key ?? '', words[i + 2]?.key ?? '']
  const slip = slipBetween(wrong, right)
  const isPlain = slip === 'sound' || slip === 'tone' || (slip === 'mark' && !FREE_SYLLABLES.has(wrong))
  if (!isPlain || !CORE_WORDS.has(`${right} ${near}`)) return false
  return FREE_SYLLABLES.has(wrong) ? GRAMMAR.has(far) : isUnheardOf(wrong) || !CORE_WORDS.has(`${near} ${far}`)
}

/** A syllable that is no word by itself and has no partner before it: the next one must be its other half ("rườm ra"). */
const isLost = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word?.gap === 'blank' && !FREE_SYLLABLES.has(word.key) && secondsOf(word.key).size > 0 && !isBound(words, i - 1)
}

const add = (guesses: Guess[], guess: Guess) => {
  if (guess.weight > 0) guesses.push(guess)
}

/** At the head of a sentence two free words may be a name: only the commonest words count. */
const mayBeName = (first: Word, second: Word): boolean =>
  first.letters === 'title' && FREE_SYLLABLES.has(first.key) && FREE_SYLLABLES.has(second.key)

/** Do the syllables at `i` and after it make a known word? */
function isBound(words: readonly Word[], i: number): boolean {
  const [first, second] = [words[i], words[i + 1]]
  return first !== undefined && second !== undefined && first.gap === 'blank' && isCompound(first.key, second.key)
}

/** A piece of a word of another language: "ca-mê-ra", "ăng-ten". */
const isHyphened = (words: readonly Word[], i: number): boolean => words[i]?.gap === 'hyphen' || words[i - 1]?.gap === 'hyphen'

const isSuspect = (word: Word): boolean => word.key.length > 1 && word.letters !== 'mixed' && isLegal(word.key)

/** Two syllables in small letters (the first of a sentence may be a capital), or both in capitals; nothing between but a blank. */
function isPair(first: Word, second: Word): boolean {
  if (first.gap !== 'blank' || first.key === second.key || !isSuspect(first) || !isSuspect(second)) return false
  if (first.letters === 'upper' || second.letters === 'upper') return first.letters === second.letters
  return second.letters === 'lower' && (first.letters === 'lower' || first.opens === 'yes')
}

/** In capitals names cannot be told from words: only the commonest words count. */
function weigh({ key: wrong, letters }: Word, right: string, { key: partner }: Word, whole: string): number {
  const slip = slipBetween(wrong, right)
  if (slip === null) return 0
  const core = CORE_WORDS.has(whole)
  const [free, partnerFree] = [FREE_SYLLABLES.has(wrong), FREE_SYLLABLES.has(partner)]
  if (!core && GRAMMAR.has(partner)) return 0
  if (letters === 'upper' && (!core || slip === 'typing')) return 0
  if (free && partnerFree)
    return slip === 'tone' || (core && (slip !== 'typing' || isLetterLost(wrong, right))) ? WEIGHT[slip] : 0
  if (core) return WEIGHT[slip] + CORE
  if (free && slip === 'sound' && wrong[0] === right[0]) return 0
  if (slip === 'typing' && (!isUnheardOf(wrong) || !/[^a-z]/u.test(wrong))) return 0
  if (slip === 'mark' && (free || (partnerFree && !isUnheardOf(wrong)))) return 0
  return WEIGHT[slip]
}

/** A letter left out or put in, not changed for another. */
const isLetterLost = (wrong: string, right: string): boolean => wrong.length !== right.length
