/** What stands before the words of a line: "Điều 2.", "II.", "1.", "1.1.", "a)", "(1)", "-", "+"; the higher the rank, the deeper. */
export type Mark = { kind: MarkKind; ordinal: number; length: number }
export type MarkKind = (typeof MARKS)[number][0]

const MARKS = [
  ['part', /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(?<n>[IVXLA-H\d]{1,5}|thứ \p{L}+)(?:[.:]|(?=\s|$))\s*/u],
  ['roman', /^(?!V\s?\/\s?V(?!\p{L}))(?<n>[IVXL]{1,5})\s?[./)](?=\s|\p{Lu}|$)\s*/u],
  ['article', /^(?:Điều|ĐIỀU)\s+(?<n>\d{1,3})\s?(?:[.:]|(?=\s|$))\s*/u],
  ['number', /^(?<n>\d{1,3})\s?(?:[.)](?!\d)(?=\s|\p{L}|$)|\/(?=\s))\s*/u],
  ['number2', /^\d{1,2}\.(?<n>\d{1,2})[.)]?(?!\d|\.\d|\/)(?=\s|\p{L}|$)\s*/u],
  ['number3', /^\d{1,2}\.\d{1,2}\.(?<n>\d{1,2})(?:\.\d{1,2})?[.)]?(?!\d|\/)(?=\s|\p{L}|$)\s*/u],
  ['letter', /^(?<n>[a-zđ])\d?\s?[.)](?=\s|\p{L}|$)\s*/u],
  ['bracket', /^\((?<n>\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s*/u],
  ['dash', /^(?![-–—] ?(?:19|20)\d\d(?!\d))[-–—•●▪*·]+\s*(?=\S)/u],
  ['plus', /^[+○]\s*(?=\S)/u],
] as const

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

/** The mark at the head of a line, or null. */
export function markOf(line: string): Mark | null {
  for (const [kind, pattern] of MARKS) {
    const m = pattern.exec(line)
    if (m) return { kind, ordinal: ordinalOf(m.groups?.n ?? '', kind), length: m[0].length }
  }
  return null
}

function ordinalOf(printed: string, kind: MarkKind): number {
  if (/^\d+$/.test(printed)) return Number(printed)
  const n = printed.toLowerCase()
  if (kind === 'roman' || kind === 'part' || (kind === 'bracket' && n.length > 1)) return romanOf(n)
  return LETTERS.indexOf(n) + 1
}

function romanOf(n: string): number {
  let sum = 0
  for (let i = 0; i < n.length; i++) {
    const value = ROMAN[n[i] ?? ''] ?? 0
    sum += value < (ROMAN[n[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
