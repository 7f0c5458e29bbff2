import { fold, foldLetters } from './fold.ts'
import { normalizeTone } from './tone.ts'
import { words, type Word } from './words.ts'

/** UTF-16 offsets into the text given, half-open. */
export type Span = [start: number, end: number]

/** True when every word of the query begins some word of the text, marks aside. An empty query matches nothing. */
export function foldedMatch(text: string, query: string): boolean {
  const wanted = words(fold(query))
  const present = words(fold(text))
  return wanted.length > 0 && wanted.every(q => present.some(w => w.text.startsWith(q.text)))
}

/**
 * Where the words of a query stand in the text, also inside NFD text. A query typed with marks finds the exact words first and
 * falls back to the unmarked ones; typed without marks it finds all. Neighbouring hits are joined into one span.
 */
export function highlight(text: string, query: string): Span[] {
  const wanted = words(query.normalize('NFC').toLowerCase()).map(q => q.text)
  const hits = words(text).flatMap(word => hit(word, wanted))
  return joinNeighbours(text, hits)
}

function hit(word: Word, wanted: string[]): Span[] {
  const exact = normalizeTone(word.text.toLowerCase())
  const folded = foldLetters(word.text)
  const lengths = wanted.map(q => {
    const plain = foldLetters(q)
    if (!folded.startsWith(plain)) return 0
    const contradicts = plain !== q && exact !== folded && !exact.startsWith(normalizeTone(q))
    return contradicts ? 0 : plain.length
  })
  const length = Math.max(0, ...lengths)
  return length === 0 ? [] : [[word.start, word.start + originalLength(word.text, length)]]
}

/** How many UTF-16 units of `word` make up its first `length` folded letters, marks that follow included. */
function originalLength(word: string, length: number): number {
  let end = 0
  let seen = ''
  for (const char of word) {
    if (seen.length >= length && foldLetters(char) !== '') break
    seen += foldLetters(char)
    end += char.length
  }
  return end
}

function joinNeighbours(text: string, spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const [start, end] of spans) {
    const last = joined.at(-1)
    if (last && /^\s+$/u.test(text.slice(last[1], start))) last[1] = end
    else joined.push([start, end])
  }
  return joined
}
