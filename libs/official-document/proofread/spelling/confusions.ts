import type { Finding } from '../issue.ts'
import { FREE_SYLLABLES } from '../lexicon/free-syllables.ts'
import { isCompound } from '../lexicon/lexicon.ts'
import type { View } from '../view/view.ts'
import { keyOf, type Word } from '../view/words.ts'
import { inCaseOf } from './letter-case.ts'
import { NAME_CONFUSIONS } from './confusions-names.ts'
import { SOUND_CONFUSIONS } from './confusions-sound.ts'
import { TONE_CONFUSIONS } from './confusions-tone.ts'

/** One row of a table of confusions, read. */
export interface Confusion {
  readonly wrong: readonly string[]
  readonly right: string
  readonly loose: boolean
  readonly after: ReadonlySet<string> | null
  readonly before: ReadonlySet<string> | null
  readonly notAfter: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
}

export const CONFUSIONS: readonly Confusion[] = [SOUND_CONFUSIONS, TONE_CONFUSIONS, NAME_CONFUSIONS].flatMap(table =>
  table
    .trim()
    .split(/;\s*|\n/u)
    .map(readRow),
)
const BY_FIRST = Map.groupBy(
  CONFUSIONS.toSorted((a, b) => b.wrong.length - a.wrong.length),
  row => row.wrong[0] ?? '',
)

function readRow(row: string): Confusion {
  const [pair = '', ...conditions] = row.replace(/^~ /u, '').split(/ (?=(?:!?[<>])\S)/u)
  const [wrong = '', right = ''] = pair.split(' > ')
  const words = (mark: string) => {
    const found = conditions.find(condition => condition.startsWith(mark))
    return found ? new Set(found.slice(mark.length).split(',').map(keyOf)) : null
  }
  const none: ReadonlySet<string> = new Set()
  return {
    wrong: wrong.split(' ').map(keyOf),
    right,
    loose: row.startsWith('~ '),
    after: words('<'),
    before: words('>'),
    notAfter: words('!<') ?? none,
    notBefore: words('!>') ?? none,
  }
}

/** Words taken for others, by the tables of confusions. */
export function confusions({ words }: View): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i < words.length; i++) {
    const hit = BY_FIRST.get(words[i]?.key ?? '')?.find(row => stands(row, words, i))
    const [first, last] = [words[i], words[i + (hit?.wrong.length ?? 1) - 1]]
    if (!hit || !first || !last) continue
    found.push({
      rule: 'spelling/confusion',
      start: first.start,
      end: last.end,
      expected: inCaseOf(words.slice(i, i + hit.wrong.length), hit.right),
    })
    i += hit.wrong.length - 1
  }
  return found
}

function stands(row: Confusion, words: readonly Word[], at: number): boolean {
  const { wrong } = row
  for (let k = 0; k < wrong.length; k++) {
    const word = words[at + k]
    if (word?.key !== wrong[k] || (k < wrong.length - 1 && word?.gap !== 'blank')) return false
  }
  if (isName(words.slice(at, at + wrong.length))) return false
  if (words[at - 1]?.gap === 'hyphen' || words[at + wrong.length - 1]?.gap === 'hyphen') return false
  const before = words[at - 1]?.gap === 'blank' ? words[at - 1]?.key : undefined
  const after = words[at + wrong.length - 1]?.gap === 'blank' ? words[at + wrong.length]?.key : undefined
  if (row.after && !row.after.has(before ?? '')) return false
  if (row.before && !row.before.has(after ?? '')) return false
  if (row.notAfter.has(before ?? '') || row.notBefore.has(after ?? '')) return false
  if (wrong.length <= 2 && after && isFreeOf(wrong[0], before) && isCompound(wrong.at(-1) ?? '', after)) return false
  return !(row.loose && before && isCompound(before, wrong[0] ?? ''))
}

/** Can the first half do without the second: a word by itself, or bound to what goes before? "cọ" of "cọ sát" cannot. */
const isFreeOf = (first = '', before = ''): boolean => FREE_SYLLABLES.has(first) || isCompound(before, first)

/** Capitals at every syllable inside a sentence: the name of a person or a place. */
const isName = (words: readonly Word[]): boolean => words.every(word => word.letters === 'title') && words.length > 1
