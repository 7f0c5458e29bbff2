import { plainBodyName } from '../../../kernel/body-names.ts'

/** Words that many names share: alike in them says nothing. */
const COMMON = new Set(['va', 'tinh', 'thanh', 'pho', 'xa', 'phuong', 'so', 'uy', 'ban', 'nhan', 'dan', 'cac'])
/** Two words in five the same, or nearly all letters; names of communes share words by chance, so letters alone count there. */
const ENOUGH = { words: 0.4, letters: 0.8 }
const COMMUNE = /^uy ban nhan dan /u
/** Every office is called so: what sets them apart is whose office it is, of which half at least must be the same. */
const OFFICE = /^van phong /u
const ENOUGH_OF_OFFICE = 0.6

/** The one body whose name comes nearest to a printed one that names none; null: no body is near, or two are equally so. */
export function nearestBody<B extends { readonly name: string }>(printed: string, bodies: readonly B[]): B | null {
  const asked = plainBodyName(printed)
  const ranked = bodies
    .filter(({ name }) => kindOf(plainBodyName(name)) === kindOf(asked))
    .map(body => ({ body, near: likeness(asked, plainBodyName(body.name)) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
  const [first, second] = ranked
  return first && first.near > (second?.near ?? 0) ? first.body : null
}

/** "sở …" is never a "phòng …"; for a commune the words up to its proper name. */
const kindOf = (name: string): string => /^(?:uy ban nhan dan(?: (?:xa|phuong|dac khu))?|van phong|\S+)/u.exec(name)?.[0] ?? ''

function likeness(a: string, b: string): number {
  if (OFFICE.test(a)) {
    const near = shared(wholeWords(a), wholeWords(b))
    return near >= ENOUGH_OF_OFFICE ? near : 0
  }
  const [words, letters] = [shared(wordsOf(a), wordsOf(b)), shared(pairsOf(a), pairsOf(b))]
  return (words >= ENOUGH.words && !COMMUNE.test(a)) || letters >= ENOUGH.letters ? Math.max(words, letters) : 0
}

const wholeWords = (name: string): Set<string> =>
  new Set(
    name
      .replace(OFFICE, '')
      .split(/[^a-z0-9]+/u)
      .filter(Boolean),
  )
const own = (name: string): string[] => name.split(/[^a-z0-9]+/u).filter(word => word !== '' && !COMMON.has(word))
const wordsOf = (name: string): Set<string> => new Set(own(name))
function pairsOf(name: string): Set<string> {
  const letters = own(name).join(' ')
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, i) => letters.slice(i, i + 2)))
}

/** Twice what both have over what each has: 1 for the same, 0 for nothing in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter(each => b.has(each)).length) / (a.size + b.size)
}
