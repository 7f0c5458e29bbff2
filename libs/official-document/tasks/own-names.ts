import { readingView } from '../gazetteer/reading-view.ts'
import { tokensOf } from './reader/tokens.ts'

const PEOPLE = /(^| )(?:ubnd|ủy ban nhân dân)(?= |$)/g

/** The names of an organisation in every form that a text may print: "Ủy ban nhân dân" and "UBND" are one. */
export function ownNames(organisation: readonly string[] | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  for (const name of organisation ?? []) {
    const words = tokensOf(readingView(name.trim()).s).map(t => t.word).join(' ') // prettier-ignore
    if (words.length < 3) continue
    names.add(words)
    for (const form of ['ubnd', 'ủy ban nhân dân']) names.add(words.replaceAll(PEOPLE, `$1${form}`))
  }
  return names
}
