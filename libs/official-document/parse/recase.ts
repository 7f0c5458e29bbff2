import { isCapitals } from './header/letters.ts'

/**
 * Capitals set back as a sentence writes them: names and abbreviations as the document's own text writes them elsewhere, the rest in
 * small letters. Text that is not all capitals stays.
 */
export function recased(text: string, elsewhere: string): string {
  if (!isCapitals(text)) return text
  const known = writings(elsewhere)
  const words = text.split(' ')
  const small = words.map(w => w.toLowerCase())
  const written = small.map((word, i) => {
    const { before, bare, after } = parted(word)
    const next = parted(small[i + 1] ?? '').bare
    const last = parted(small[i - 1] ?? '').bare
    if (/^[IVX]+$/u.test(parted(words[i] ?? '').bare)) return words[i] ?? ''
    return (
      before + (known.get(`${bare} ${next}`)?.[0] ?? known.get(`${last} ${bare}`)?.[1] ?? known.get(bare)?.[0] ?? bare) + after
    )
  })
  const sentence = written.join(' ')
  return sentence.replace(/\p{L}/u, first => first.toUpperCase())
}

/** The letters of a word without the marks around it. */
function parted(word: string): { before: string; bare: string; after: string } {
  const hit = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/u.exec(word)
  return { before: hit?.[1] ?? '', bare: hit?.[2] ?? word, after: hit?.[3] ?? '' }
}

/** How pairs of words, and abbreviations alone, are written inside sentences. */
function writings(text: string): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    if (isCapitals(line)) continue
    const words = line.split(/\s+/u).filter(Boolean)
    words.forEach((word, i) => {
      const own = parted(word).bare
      if (/^\p{Lu}{2,}[\p{L}\d-]*$/u.test(own)) known.set(own.toLowerCase(), [own])
      const next = words[i + 1]
      const opens = i === 0 || /[.:!?“]$/u.test(words[i - 1] ?? '')
      if (next === undefined || opens || /[.,;:]$/u.test(word)) return
      const pair = [own, parted(next).bare]
      const key = pair.join(' ').toLowerCase()
      if (!known.has(key)) known.set(key, pair)
    })
  }
  return known
}
