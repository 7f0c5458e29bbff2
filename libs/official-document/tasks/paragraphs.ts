import type { Stretch } from './sentence.ts'

const MARK =
  /^\s*(?:(?:Điều|Phần|Chương|Mục|Phụ lục)\s+[\dIVXLA-Z]|[IVXL]{1,5}[.\-)]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\S|[a-zđ]\d?[.)]\s|[-–+•*●▪]\s?\S|\|)/u
const NEW_BLOCK = /^\s*(?:Kính gửi|Nơi nhận|Căn cứ|Xét|Theo đề nghị|Thực hiện|QUYẾT ĐỊNH|KẾT LUẬN|Số:|V\/v)/u
const pageNumber = /^\s*\d{1,3}\s*$/

type Line = Stretch & { text: string; gap: boolean }

/** Paragraphs of a whole document whose lines may be broken by a PDF: lines are joined until a mark, a closed sentence or a short line. */
export function paragraphs(text: string): Stretch[] {
  const lines = linesOf(text)
  const widths = lines.map(l => l.text.length).filter(n => n > 20).sort((a, b) => a - b) // prettier-ignore
  const width = widths[Math.floor(widths.length * 0.85)] ?? 0
  const wrapped = width < 135
  const doubled = lines.filter(l => l.gap).length > lines.length * 0.8
  const found: Stretch[] = []
  let last: Line | undefined
  for (const line of lines) {
    const open = found.at(-1)
    if (open && last && wrapped && goesOn(last, line, width, doubled)) open.end = line.end
    else found.push({ start: line.start, end: line.end })
    last = line
  }
  return found
}

function goesOn(before: Line, line: Line, width: number, doubled: boolean): boolean {
  if (line.gap && !doubled) return false
  if (MARK.test(line.text) || NEW_BLOCK.test(line.text)) return false
  const end = before.text.trimEnd()
  if (/[;:]$|\.\/\.$/.test(end)) return false
  if (isCapitals(end) !== isCapitals(line.text)) return false
  const short = end.length < width * 0.72
  return /[.!?]$/.test(end) ? !short && !/^\s*\p{Lu}/u.test(line.text) : !short || /^\s*\p{Ll}/u.test(line.text)
}

const isCapitals = (s: string): boolean => /\p{Lu}{2}/u.test(s) && s === s.toUpperCase()

function linesOf(text: string): Line[] {
  const found: Line[] = []
  let gap = false
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    if (!line.trim()) gap = true
    else if (!pageNumber.test(line)) {
      found.push({ start, end, text: line, gap })
      gap = false
    }
    start = end + 1
  }
  return found
}
