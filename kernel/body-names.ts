import { fold } from '@kheo/viet-text'

/**
 * Words by which names of bodies differ on paper though the body is one, folded: the long form, then what is written for it. "Uỷ ban" and
 * "Ủy ban" fold alike already.
 */
const FORMS: ReadonlyArray<readonly [long: string, ...short: string[]]> = [
  [
    'uy ban mat tran to quoc viet nam',
    'uy ban mttq viet nam',
    'ubmttq viet nam',
    'ubmttqvn',
    'uy ban mttq',
    'mttq viet nam',
    'ubmttq',
    'mttqvn',
  ],
  ['uy ban nhan dan', 'ubnd'],
  ['hoi dong nhan dan', 'hdnd'],
  ['bo chi huy quan su', 'bo chqs', 'bchqs', 'bch quan su'],
  ['bo chi huy bo doi bien phong', 'bo chi huy bdbp', 'bch bdbp'],
  ['kho bac nha nuoc', 'kbnn'],
  ['bao hiem xa hoi', 'bhxh'],
  ['thi hanh an dan su', 'thads'],
  ['vien kiem sat nhan dan', 'vksnd'],
  ['toa an nhan dan', 'tand'],
  ['ban quan ly', 'bql'],
]
const LONG_OF = new Map(FORMS.flatMap(([long, ...short]) => short.map(each => [each, long])))
const SHORT_OF = new Map(FORMS.map(([long, short = long]) => [long, short]))
const anyOf = (words: Iterable<string>) =>
  new RegExp(`(?<![a-z0-9])(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`, 'gu')
const SHORT = anyOf(LONG_OF.keys())
const LONG = anyOf(SHORT_OF.keys())
/** "CA tỉnh": two letters that are a word elsewhere, so only before a level. */
const POLICE = /^ca (?=tinh|thanh pho|tp|xa|phuong|huyen)/u

/** A name of a body in one form, for comparing: folded, every known abbreviation written out. */
export function plainBodyName(name: string): string {
  return fold(name)
    .replace(POLICE, 'cong an ')
    .replace(SHORT, found => LONG_OF.get(found) ?? found)
}

/** Do two printed names mean one body? */
export const sameBodyName = (a: string, b: string): boolean => plainBodyName(a) === plainBodyName(b)

/** A typed name in every form in which it may be kept: as typed, written out, abbreviated; each once, folded. */
export function bodyNameForms(typed: string): string[] {
  const long = plainBodyName(typed)
  return [...new Set([fold(typed), long, long.replace(LONG, found => SHORT_OF.get(found) ?? found)])]
}

/** Words of a search, folded, in their order, with those that name a kind of body taken together: either form will do. */
export function withBodyWords(
  words: readonly string[],
): ReadonlyArray<string | { readonly long: readonly string[]; readonly short: string }> {
  const found: Array<string | { long: string[]; short: string }> = []
  for (let i = 0; i < words.length;) {
    const here = ONE_WORD.find(({ long, short }) => words[i] === short || long.every((word, k) => words[i + k] === word))
    if (here) {
      found.push({ long: [...here.long], short: here.short })
      i += words[i] === here.short ? 1 : here.long.length
    } else {
      found.push(words[i] ?? '')
      i += 1
    }
  }
  return found
}

/** Those with an abbreviation of one word, as a search looks for words. */
const ONE_WORD = FORMS.flatMap(([long, ...short]) =>
  short
    .filter(each => !each.includes(' '))
    .slice(0, 1)
    .map(each => ({ long: long.split(' '), short: each })),
)
