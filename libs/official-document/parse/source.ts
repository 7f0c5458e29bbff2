import type { Span } from './document.ts'

/** The text as the reader sees it (NFC, plain blanks) with the way back to the text that was given. */
export interface Source {
  text: string
  /** Offset in the given text of each code unit of `text`; null where both are the same. */
  map: Int32Array | null
}

const STRANGE = /[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u2060\u3000\uFEFF\r\f\v]|(?<=\p{Lu})\u00E0(?=\p{Lu})/u
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
const DROPPED = /^[\u00AD\u200B-\u200F\u2060\uFEFF]$/u

/** Prepares a text for reading. Length may change; `spanOf` leads back. */
export function sourceOf(given: string): Source {
  if (!STRANGE.test(given) && given.normalize('NFC') === given) return { text: given, map: null }
  let text = ''
  const map: number[] = []
  for (const match of given.matchAll(CLUSTER)) {
    const clean = cleaned(match[0], given, match.index)
    for (let i = 0; i < clean.length; i++) map.push(match.index)
    text += clean
  }
  map.push(given.length)
  return { text, map: Int32Array.from(map) }
}

function cleaned(cluster: string, given: string, at: number): string {
  if (cluster.length === 1) {
    if (DROPPED.test(cluster)) return ''
    if (cluster === '\u00E0') return isSwallowedBlank(given, at) ? '\u00C3 ' : cluster
    if (/[\u00A0\u2000-\u200A\u202F\u3000\r]/u.test(cluster)) return cluster === '\r' && given[at + 1] !== '\n' ? '\n' : ' '
    return /[\f\v\u2028\u2029]/u.test(cluster) ? '\n' : cluster
  }
  return cluster.normalize('NFC')
}

/** Some PDF exports glue "Ã " into "à": XàHỘI for XÃ HỘI. */
function isSwallowedBlank(given: string, at: number): boolean {
  return /\p{Lu}/u.test(given[at - 1] ?? '') && /\p{Lu}/u.test(given[at + 1] ?? '')
}

/** The same range in the given text. */
export function spanOf(source: Source, start: number, end: number): Span {
  if (!source.map) return [start, end]
  return [source.map[start] ?? 0, source.map[end] ?? 0]
}

/** Where an offset stands: page (form feeds part pages) and line of that page, both from 1, and column from 0. */
export function lineOf(text: string, offset: number): { page: number; line: number; column: number } {
  const upTo = text.slice(0, Math.max(0, Math.min(offset, text.length)))
  const page = upTo.slice(upTo.lastIndexOf('\f') + 1)
  const breaks = [...page.matchAll(/\r\n|[\n\r\v\u2028\u2029]/gu)]
  const last = breaks.at(-1)
  return {
    page: upTo.split('\f').length,
    line: breaks.length + 1,
    column: page.length - (last ? last.index + last[0].length : 0),
  }
}
