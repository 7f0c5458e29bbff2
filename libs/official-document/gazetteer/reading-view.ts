/** A text as a reader sees it: NFC, one blank for any run of white space, one way of placing tone marks; every place leads back to the given text. */
export type ReadingView = {
  readonly s: string
  /** The span in the given text of `s.slice(start, end)`. */
  span(start: number, end: number): [number, number]
}

const MARK = /\p{M}/u
const TONE: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
} // prettier-ignore
const OLD_TONE = /(?<![qQ])([oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})/gu

export function readingView(text: string): ReadingView {
  const at: number[] = []
  const pieces: string[] = []
  let blank = false
  for (let i = 0; i < text.length;) {
    const next = clusterEnd(text, i)
    const isBlank = /\s/.test(text[i] ?? '')
    if (!isBlank || !blank) {
      const piece = isBlank ? ' ' : next === i + 1 ? plainLetter(text, i) : text.slice(i, next).normalize('NFC')
      pieces.push(piece)
      for (let k = 0; k < piece.length; k++) at.push(i)
    }
    blank = isBlank
    i = next
  }
  const s = pieces.join('')
  return {
    s: s.replace(OLD_TONE, oneTone),
    span: (start, end) => {
      const from = at[start] ?? text.length
      const last = at[end - 1]
      return [from, last === undefined || end <= start ? from : clusterEnd(text, last)]
    },
  }
}

/** Soft, typographic and unbreakable hyphens are read as the plain one. */
function plainLetter(text: string, at: number): string {
  const code = text.charCodeAt(at)
  return code === 0xad || code === 0x2010 || code === 0x2011 ? '-' : (text[at] ?? '')
}

function clusterEnd(text: string, start: number): number {
  const code = text.codePointAt(start) ?? 0
  let end = start + (code > 0xffff ? 2 : 1)
  while (end < text.length && text.charCodeAt(end) > 0x2ff && MARK.test(text[end] ?? '')) end++
  return end
}

function oneTone(pair: string): string {
  const lower = TONE[pair.toLowerCase()] ?? pair
  return pair[0] === pair[0]?.toLowerCase() ? lower : (lower[0] ?? '').toUpperCase() + lower.slice(1)
}
