import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'
import { capitalised } from '../spelling/letter-case.ts'
import { CHAT_WORDS, INFORMAL, KNOWN_ABBREVIATIONS, OFTEN_MISTYPED } from './known.ts'

const CAPITALS = /(?<![\p{L}\d/.-])\p{Lu}{3,}(?![\p{L}\d])/gu
const SLASHED = /(?<![\p{L}\d/])\p{L}{1,2}\/\p{L}{1,5}(?![\p{L}\d/])/gu
const CHAT = new RegExp(`(?<=\\p{Ll} )(?:${Object.keys(CHAT_WORDS).join('|')})(?= \\p{Ll}|[,.;]|$)`, 'gu')
/** Before these a short word is a unit or a sign. */
const AFTER_NUMBER = /\d\s*$/u

/** Abbreviations with a slip of the finger (UBDN), and those of notes and chats (đ/c). The list of recipients has its own customs. */
export function abbreviations(view: View): Finding[] {
  return [...mistyped(view), ...inNumbers(view), ...smallLetters(view), ...informal(view), ...chatWords(view)]
}

function* mistyped({ s }: View): Generator<Finding> {
  const judged = new Map<string, string | undefined>()
  for (const hit of s.matchAll(CAPITALS)) {
    const [word] = hit
    if (KNOWN_ABBREVIATIONS.has(word)) continue
    if (!judged.has(word))
      judged.set(
        word,
        OFTEN_MISTYPED.find(known => isSlipOf(word, known)),
      )
    const right = judged.get(word)
    if (right) yield { rule: 'abbr/mistyped', start: hit.index, end: hit.index + word.length, expected: right }
  }
}

/** Signs of bodies and kinds in document numbers in which a slip of the finger is told: "289/2025/NĐ-PC", "63/QĐ-UBDN". */
const SIGNS = [
  'NĐ-CP',
  'NQ-CP',
  'QĐ-TTg',
  'CT-TTg',
  'QĐ-UBND',
  'CT-UBND',
  'KH-UBND',
  'TB-UBND',
  'BC-UBND',
  'TTr-UBND',
  'NQ-HĐND',
  'TB-VPCP',
  'CĐ-TTg',
]
const SIGN = /(?<=\d\/(?:\d{4}\/)?)\p{L}{1,3}-\p{Lu}{2,4}g?(?![\p{L}\d])/gu

/** "Decree No. 29/2025/ND-CP". */
const IN_ENGLISH = /No\.\s?[\d/]+$/u

function* inNumbers({ s }: View): Generator<Finding> {
  for (const hit of s.matchAll(SIGN)) {
    const [sign] = hit
    if (SIGNS.includes(sign) || IN_ENGLISH.test(s.slice(Math.max(0, hit.index - 16), hit.index))) continue
    const right = SIGNS.find(
      known => isSwap(sign, known) || (sign !== known && sign.replaceAll('Đ', 'D') === known.replaceAll('Đ', 'D')),
    )
    if (right) yield { rule: 'abbr/mistyped', start: hit.index, end: hit.index + sign.length, expected: right }
  }
}

/** Ubnd, UBnd, hđnd: capitals throughout. */
function* smallLetters({ s }: View): Generator<Finding> {
  for (const hit of s.matchAll(
    /(?<![\p{L}\d@./-])(?:[Uu][Bb][Nn][Dd]|[Hh][Đđ][Nn][Dd]|[Mm][Tt][Tt][Qq])(?![\p{L}\d@.-]\p{L}|\p{L})/gu,
  )) {
    const right = hit[0].toUpperCase()
    if (right !== hit[0]) yield { rule: 'abbr/mistyped', start: hit.index, end: hit.index + right.length, expected: right }
  }
}

function* informal({ s, recipientsAt }: View): Generator<Finding> {
  for (const hit of s.matchAll(SLASHED)) {
    const right = isAddress(hit[0], s.slice(hit.index + hit[0].length)) ? 'địa chỉ' : INFORMAL[hit[0].toLowerCase()]
    const before = lately(s, hit.index)
    if (!right || AFTER_NUMBER.test(before)) continue
    if (hit[0] === 'K/H' || (hit[0] === 'V/v' && !/\p{Ll} $/u.test(before))) continue
    if (hit.index >= recipientsAt) continue
    yield {
      rule: 'abbr/informal',
      start: hit.index,
      end: hit.index + hit[0].length,
      expected: /^\p{Lu}/u.test(hit[0]) && hit[0] !== 'V/v' ? capitalised(right) : right,
    }
  }
}

/** "(Đ/c: thôn 3, xã An Bình)". */
const isAddress = (word: string, after: string): boolean => word.toLowerCase() === 'đ/c' && /^\s?:/u.test(after)

function* chatWords({ s, recipientsAt }: View): Generator<Finding> {
  for (const hit of s.matchAll(CHAT)) {
    const right = CHAT_WORDS[hit[0]]
    if (!right || hit.index >= recipientsAt || AFTER_NUMBER.test(lately(s, hit.index))) continue
    yield { rule: 'abbr/informal', start: hit.index, end: hit.index + hit[0].length, expected: right }
  }
}

const NEAR = 12
/** What stands just before a place. */
const lately = (s: string, at: number): string => s.slice(Math.max(0, at - NEAR), at)

/** Neighbours changed over, D for Đ, a letter twice, or one letter of the two commonest left out. */
function isSlipOf(word: string, known: string): boolean {
  if (word === known) return false
  if (word.replaceAll('Đ', 'D') === known.replaceAll('Đ', 'D')) return true
  if (isSwap(word, known) || isSwap(word.replaceAll('Đ', 'D'), known.replaceAll('Đ', 'D'))) return true
  if (word.length === known.length + 1)
    return withoutOne(word).some((short, i) => short === known && (word[i] === word[i + 1] || word[i] === word[i - 1]))
  if (word.length === known.length && known.length >= 6 && [...word].filter((c, i) => c !== known[i]).length === 1) return true
  if (known !== 'UBND' && known !== 'HĐND') return false
  return (
    withoutOne(known).includes(word) ||
    (word.length === known.length &&
      [...word].filter((c, i) => c !== known[i]).length === 1 &&
      (word.startsWith(known.slice(0, 2)) || word.endsWith(known.slice(2))))
  )
}

function isSwap(word: string, known: string): boolean {
  if (word.length !== known.length) return false
  const at = [...word].findIndex((c, i) => c !== known[i])
  return (
    at >= 0 && at + 1 < word.length && word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2) === known
  )
}

const withoutOne = (word: string): string[] => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))
