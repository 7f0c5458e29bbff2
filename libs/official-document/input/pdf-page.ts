/** A run of text on a page: `transform` holds its place (x at 4, y at 5, from the lower left corner), in points. */
export interface PdfItem {
  str: string
  transform: number[]
  width: number
  height: number
  /** The line ends after it. */
  hasEOL?: boolean
}

interface Run {
  text: string
  x: number
  right: number
  y: number
  height: number
}

/** A gap this wide, in points, parts columns; justified lines stay below it. */
const COLUMN_GAP = 16
const CHARACTER_WIDTH = 5.5

/** The lines of a page from top to bottom, a blank line where paragraphs stand apart. */
export function pageText(items: readonly PdfItem[]): string {
  const runs = items.filter(i => /\S/u.test(i.str)).map(runOf)
  const rows = rowsOf(runs)
  const left = Math.min(...runs.map(r => r.x))
  const pitch = usualPitch(rows)
  return rows
    .map((row, i) => {
      const above = rows[i - 1]?.[0]
      const apart = above && row[0] && above.y - row[0].y > pitch * 1.45
      return (apart ? '\n' : '') + rowText(row, left)
    })
    .join('\n')
}

function runOf(item: PdfItem): Run {
  const [x = 0, y = 0] = item.transform.slice(4)
  const height = item.height || Math.abs(item.transform[3] ?? 0) || 10
  return { text: item.str, x, right: x + item.width, y, height }
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const base = row?.[0]
    if (row && base && Math.abs(base.y - run.y) < Math.min(base.height, run.height) * 0.45) row.push(run)
    else rows.push([run])
  }
  return rows.map(row => row.sort((a, b) => a.x - b.x))
}

/** Distance of most lines on the page. */
function usualPitch(rows: readonly Run[][]): number {
  const gaps = rows.slice(1).map((row, i) => (rows[i]?.[0]?.y ?? 0) - (row[0]?.y ?? 0))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 20
}

/** Blanks stand for distance where columns part, and for the indent of the line. */
function rowText(row: readonly Run[], left: number): string {
  let text = ''
  let right = left
  for (const run of row) {
    const gap = run.x - right
    const column = Math.round((run.x - left) / CHARACTER_WIDTH)
    if (gap > COLUMN_GAP) text = text.padEnd(text ? Math.max(column, text.length + 4) : column)
    else if (text && gap > run.height * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += ' '
    text += run.text
    right = Math.max(right, run.right)
  }
  return text.trimEnd()
}
