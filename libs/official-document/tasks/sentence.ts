export type Stretch = { start: number; end: number }

const SHORTENED = /(?:^|[\s(.])(?:TP|Tp|tp|KT|TM|TL|TUQ|Q|TT|PGS|GS|TS|ThS|BS|KS|CN|P|Q|H|X|T|đ|Đ|c|Nxb|tr|v\.v|[A-ZĐ])$/u

/** Sentences of a paragraph: a full stop before a capital letter, a bullet or the end; not inside numbers, abbreviations, list marks. */
export function sentences(s: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (let i = 0; i < s.length; i++) {
    const c = s[i]
    if ((c === '.' || c === '!' || c === '?' || c === '…') && endsHere(s, start, i)) {
      let end = i + 1
      while (/[.!?”")/]/.test(s[end] ?? '')) end++
      push(s, start, end, found)
      start = end
      i = end - 1
    }
  }
  push(s, start, s.length, found)
  return found
}

function endsHere(s: string, start: number, at: number): boolean {
  const next = s.slice(at + 1, at + 4)
  if (next !== '' && !/^[”")/.]*(?: |$)/.test(next)) return false
  const following = s.slice(at + 1).trimStart()[0]
  if (following !== undefined && !/[\p{Lu}\d“"(\-–+•*]/u.test(following)) return false
  const before = s.slice(start, at)
  if (/^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVXL]+|[a-zđ])$/u.test(before)) return false
  return !SHORTENED.test(before)
}

function push(s: string, start: number, end: number, found: Stretch[]): void {
  while (start < end && s[start] === ' ') start++
  while (end > start && s[end - 1] === ' ') end--
  if (end > start) found.push({ start, end })
}

/** Parts of a sentence between semicolons that stand outside brackets and quotation marks. */
export function clauses(s: string, sentence: Stretch): Stretch[] {
  const found: Stretch[] = []
  let depth = 0
  let start = sentence.start
  for (let i = sentence.start; i < sentence.end; i++) {
    const c = s[i]
    if (c === '(' || c === '“') depth++
    else if ((c === ')' || c === '”') && depth > 0) depth--
    else if (c === ';' && depth === 0 && !s.slice(start, i).endsWith(' chủ trì')) {
      push(s, start, i, found)
      start = i + 1
    }
  }
  push(s, start, sentence.end, found)
  return found
}

/** The stretch without its closing full stop, "./." and blanks. */
export function withoutEnd(s: string, { start, end }: Stretch): Stretch {
  while (end > start && /[ .;,:/…!]/.test(s[end - 1] ?? '')) end--
  return { start, end }
}
