/** A physical line of the text: offsets without the blanks around it. */
export interface Row {
  start: number
  end: number
  /** Leading blanks; a tab counts as eight. */
  indent: number
  blankBefore: boolean
}

/** The non-blank lines of a text. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let blankBefore = false
  let at = 0
  while (at <= text.length) {
    const found = text.indexOf('\n', at)
    const next = found < 0 ? text.length : found
    const row = rowOf(text, at, next, blankBefore)
    if (row) rows.push(row)
    blankBefore = row === null
    at = next + 1
  }
  return rows
}

function rowOf(text: string, from: number, to: number, blankBefore: boolean): Row | null {
  let start = from
  let indent = 0
  while (start < to && isBlank(text, start)) indent += text[start++] === '\t' ? 8 : 1
  let end = to
  while (end > start && isBlank(text, end - 1)) end--
  return end > start ? { start, end, indent, blankBefore } : null
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'
