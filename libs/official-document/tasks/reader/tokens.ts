export type Token = { start: number; end: number; raw: string; word: string; shape: Shape }
export type Shape = 'a' | 'A' | 'AA' | '1' | '.'

const TOKEN = /\d(?:[\d\p{L}./:%&-]*[\d\p{L}%])?|\p{Lu}[\p{Lu}\d&]*(?:[-/]\p{Lu}[\p{Lu}\d&]*)+|[\p{L}&]+|\S/gu

/** Words, numbers and marks of a reading view. */
export function tokensOf(s: string): Token[] {
  const found: Token[] = []
  for (const m of s.matchAll(TOKEN)) {
    const raw = m[0]
    found.push({ start: m.index, end: m.index + raw.length, raw, word: raw.toLowerCase(), shape: shapeOf(raw) })
  }
  return found
}

function shapeOf(raw: string): Shape {
  if (/^\d/.test(raw)) return '1'
  if (!/^\p{L}/u.test(raw)) return '.'
  if (raw === raw.toLowerCase()) return 'a'
  return raw.length > 1 && raw === raw.toUpperCase() ? 'AA' : 'A'
}
