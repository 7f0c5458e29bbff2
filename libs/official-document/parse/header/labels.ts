export type LabelKind =
  | 'part'
  | 'chapter'
  | 'group'
  | 'subgroup'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'decimal3'
  | 'bracket'
  | 'letter'

export interface Label {
  kind: LabelKind
  /** As printed, without what follows. */
  text: string
  /** Place in its row: 1, 2, 3 … */
  ordinal: number
  /** Length of the label with the blanks behind it. */
  length: number
}

/** Outer before inner. */
export const RANK: Record<LabelKind, number> = {
  part: 0, chapter: 1, group: 2, subgroup: 3, article: 4, capital: 5, roman: 6, number: 7, decimal: 8, decimal3: 9, bracket: 10, letter: 11,
} // prettier-ignore

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

interface Form {
  kind: LabelKind
  pattern: RegExp
  ordinal: (mark: string) => number
}

const arabic = (mark: string): number => Number(/\d+/u.exec(mark)?.[0] ?? 0)
const lastNumber = (mark: string): number => Number(/(\d+)\D*$/u.exec(mark)?.[1] ?? 0)

const FORMS: readonly Form[] = [
  { kind: 'part', pattern: /^(?:Phần|PHẦN) (?:thứ (\p{L}+)|THỨ (\p{L}+)|([IVXLC]+))(?!\p{L})[.:]?/u, ordinal: partOrdinal },
  { kind: 'chapter', pattern: /^(?:Chương|CHƯƠNG) ([IVXLC]+|\d{1,2})(?!\p{L})[.:]?/u, ordinal: romanOrArabic },
  { kind: 'group', pattern: /^(?:Mục|MỤC) (\d{1,2}|[IVX]+)(?![\p{L}\d])[.:]?(?=\s*$|\s+\p{Lu})/u, ordinal: romanOrArabic },
  { kind: 'subgroup', pattern: /^(?:Tiểu mục|TIỂU MỤC) (\d{1,2})(?!\d)[.:]?/u, ordinal: arabic },
  { kind: 'article', pattern: /^(?:Điều|ĐIỀU|Ðiều) (\d{1,3})[a-zđ]?\s?(?:[.:]|(?=\s*$))/u, ordinal: arabic },
  {
    kind: 'roman',
    pattern: /^(?!V\s?\/\s?V(?!\p{L}))([IVXL]+)\s?(?:[.:)/]\s*|[-–]\s*)(?=[\p{Lu}“"])/u,
    ordinal: m => romanOrArabic(m),
  },
  { kind: 'capital', pattern: /^([A-HĐ])\s?[.)/-]\s+(?=[\p{Lu}“"])/u, ordinal: m => 'ABCDĐEGH'.indexOf(m.trim()[0] ?? '') + 1 },
  {
    kind: 'decimal3',
    pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})*(?:\.|\s?[-–](?=\s))?\s+(?=[\p{Lu}“"])/u,
    ordinal: lastNumber,
  },
  { kind: 'decimal', pattern: /^\d{1,2}\.\d{1,2}(?:\.|\s?[-–](?=\s))?\s+(?=[\p{Lu}“"])/u, ordinal: lastNumber },
  { kind: 'bracket', pattern: /^\(\d{1,2}\)\s+(?=\p{L})/u, ordinal: arabic },
  { kind: 'number', pattern: /^\d{1,2}\s?(?:[.)/]\s+(?=[\p{L}\d“"(])|[-–]\s+(?=\p{Lu})|\.(?=\p{Lu}))/u, ordinal: arabic },
  { kind: 'letter', pattern: /^[a-zđ]\s?[).]\s+(?=[\p{L}\d“"(])/u, ordinal: m => LETTERS.indexOf(m[0] ?? '') + 1 },
]

const HYPHEN_LOST = /^(?:([IVX]{1,5})\s+(?=\p{Lu}{2}|\p{Lu} )|(\d{1,2})\s+(?=\p{Lu}\p{Ll}))/u

/** The label a line begins with, or null. `lostHyphens`: "I MỤC ĐÍCH" of a damaged PDF stands for "I- MỤC ĐÍCH". */
export function labelOf(text: string, lostHyphens = false): Label | null {
  const lost = lostHyphens ? HYPHEN_LOST.exec(text) : null
  const value = romanOrArabic(lost?.[1] ?? lost?.[2] ?? '')
  if (lost && value > 0)
    return { kind: lost[1] ? 'roman' : 'number', text: `${lost[1] ?? lost[2]}-`, ordinal: value, length: lost[0].length }
  for (const { kind, pattern, ordinal } of FORMS) {
    const hit = pattern.exec(text)
    if (!hit) continue
    const mark = kind === 'roman' || kind === 'chapter' || kind === 'group' ? (hit[1] ?? '') : hit[0]
    const place = ordinal(mark)
    if (place > 0) return { kind, text: hit[0].trim(), ordinal: place, length: hit[0].length }
  }
  return null
}

function partOrdinal(mark: string): number {
  const word = /th[ứỨ] (\p{L}+)/iu.exec(mark)?.[1]?.toLowerCase()
  return word ? ORDINALS.indexOf(word) + 1 : romanOrArabic(/[IVXLC]+/u.exec(mark.slice(5))?.[0] ?? '')
}

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function romanOrArabic(mark: string): number {
  if (/^\d+$/u.test(mark)) return Number(mark)
  const digits = [...mark].map(c => VALUES[c] ?? 0)
  const value = digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0)
  return value > 0 && romanOf(value) === mark ? value : 0
}

function romanOf(value: number): string {
  const steps: [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] // prettier-ignore
  let [left, roman] = [value, '']
  for (const [amount, mark] of steps) while (left >= amount) [left, roman] = [left - amount, roman + mark]
  return roman
}
