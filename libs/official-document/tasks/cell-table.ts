import { bodyFrom } from '../gazetteer/bodies.ts'
import { readingView } from '../gazetteer/reading-view.ts'
import type { DueContext } from './due-finder.ts'
import { namesIn } from './reader/names.ts'
import type { Stretch } from './stretch.ts'
import { timeIn } from './time-cell.ts'
import type { Task } from './types.ts'

type Cell = Stretch & { line: number }
/** `barred`: a bar stands before its first cell; what stands without one is a paragraph. */
type Row = { cells: Cell[]; last: number; barred: boolean }
type Columns = { count: number; content: number; lead: number; partner: number; time: number; product: number }

/** More cells than these no table of a plan has in a row. */
const WIDEST = 9
/** A cell is no longer than this. */
const LONGEST = 4000
const BAR = /^\s*\|\s*$/
const HEADS = {
  lead: /chủ trì|(?:đơn vị|cơ quan|bộ phận)(?: được giao)? (?:thực hiện|chịu trách nhiệm|tham mưu)|phân công/iu,
  partner: /phối hợp/iu,
  time: /thời (?:gian|hạn)|tiến độ|hoàn thành/iu,
  product: /sản phẩm|kết quả/iu,
  content: /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp/iu,
}

/** "Bước thực hiện", "Quy trình nội bộ giải quyết TTHC": the steps of a procedure are nobody's task. */
const PROCEDURE = /(?:^|\n|\|)\s*bước|biểu mẫu|quy\s+trình|thủ\s+tục|TTHC/iu
const NEAR = 300

/**
 * Tables of plans that a web page or a converter left one cell a line, with a lone bar between cells and two between rows.
 * The head row says which column names the lead; each row below that has as many cells gives a task. `lines` are those that were read.
 */
export function cellTables(text: string, context: DueContext): { lines: Set<number>; tasks: Task[] } {
  const lines = new Set<number>()
  const tasks: Task[] = []
  if (!/\n\s*\|\s*\n/.test(text)) return { lines, tasks }
  let columns: Columns | null = null
  const rows = rowsOf(text)
  rows.forEach((row, i) => {
    const named = headOf(text, row, rows.slice(i + 1, i + 4))
    const body = !named && columns !== null && fits(text, row.cells, columns)
    if (named) columns = named.columns
    const task = body && columns ? taskOf(text, row.cells, columns, context) : null
    if (task) tasks.push(task)
    const first = named ? named.first : body ? row.cells[0] : undefined
    for (let l = first?.line ?? row.last + 1; l <= row.last; l++) lines.add(l)
  })
  return { lines, tasks }
}

/** Rows are told apart by two bars without words between them. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let row: Row = { cells: [], last: 0, barred: false }
  let cell: Cell | null = null
  let bars = 0
  let [start, n] = [0, 0]
  const close = (): void => {
    if (row.cells.length) rows.push(row)
    row = { cells: [], last: 0, barred: false }
  }
  for (const line of text.split('\n')) {
    if (BAR.test(line)) {
      bars++
      cell = null
      if (bars > 1) close()
    } else if (line.trim() !== '') {
      if (!cell) {
        if (!row.barred) close()
        row.barred ||= bars > 0
        row.cells.push((cell = { start, end: start, line: n }))
      }
      bars = 0
      cell.end = start + line.trimEnd().length
      row.last = n
    }
    start += line.length + 1
    n++
  }
  close()
  return rows
}

/** As many cells as the head; the last ones may be empty where the row is counted and names a body in its place. */
function fits(text: string, cells: readonly Cell[], { count, lead }: Columns): boolean {
  if (cells.length === count) return true
  const at = (i: number): string => readingView(text.slice(cells[i]?.start, cells[i]?.end)).s.replace(/^[-+•] ?/, '')
  return cells.length < count && cells.length > lead && /^\d{1,3}\.?$/.test(at(0)) && bodyFrom(at(lead), 0) !== null
}

const COUNTING = /^S?TT$|^Số\s+TT$/u
/** Words above a table may run into its head row: the rows below, past a heading across the table, tell how many cells it has. */
function headOf(text: string, row: Row, below: readonly Row[]): { columns: Columns; first: Cell | undefined } | null {
  const numbered = row.cells.findLastIndex(c => COUNTING.test(text.slice(c.start, c.end)))
  const counts = numbered >= 0 ? [row.cells.length - numbered] : [...new Set(below.map(r => r.cells.length))].toSorted((a, b) => b - a) // prettier-ignore
  for (const count of counts) {
    const cells = row.cells.slice(-count)
    const columns = count <= row.cells.length ? columnsOf(text, cells) : null
    if (columns) return { columns, first: cells[0] }
  }
  return null
}

function columnsOf(text: string, cells: readonly Cell[]): Columns | null {
  if (cells.length < 3 || cells.length > WIDEST) return null
  const words = cells.map(c => text.slice(c.start, c.end).replace(/\s+/g, ' ').trim())
  if (words.some(w => w.length > 90 || /\([Kk]ý/u.test(w))) return null
  const column = (name: keyof typeof HEADS, but: readonly number[] = []): number =>
    words.findIndex((w, i) => !but.includes(i) && HEADS[name].test(w))
  const lead = column('lead')
  const content = column('content', [lead])
  if (lead < 0 || content < 0 || PROCEDURE.test(text.slice(Math.max(0, (cells[0]?.start ?? 0) - NEAR), cells.at(-1)?.end)))
    return null
  const partner = column('partner', [lead, content])
  const time = column('time', [lead, content, partner])
  return { count: cells.length, content, lead, partner, time, product: column('product', [lead, content, partner, time]) }
}

function taskOf(text: string, cells: readonly Cell[], columns: Columns, context: DueContext): Task | null {
  const at = (column: number): Cell | undefined => cells[column]
  const words = (cell: Cell | undefined): string =>
    cell ? readingView(text.slice(cell.start, cell.end).replace(/\n\s*[-+•]\s+/g, '; ')).s.replace(/\s+/g, ' ').replace(/^[-+•] ?/, '').replace(/[.;]$/, '').trim() : '' // prettier-ignore
  const [what, who] = [at(columns.content), at(columns.lead)]
  const leads = namesIn(words(who))
  if (!what || !who || !leads.length || what.end - what.start > LONGEST || words(what).length < 8) return null
  const when = at(columns.time)
  const due = when ? timeIn(text.slice(when.start, when.end), context) : null
  const span: [number, number] = [what.start + (/^[-+•\s]*/u.exec(text.slice(what.start, what.end))?.[0].length ?? 0), what.end - (/[.;]?$/.exec(text.slice(what.start, what.end))?.[0].length ?? 0)] // prettier-ignore
  return {
    lead: leads[0] ?? null,
    leads,
    cooperating: namesIn(words(at(columns.partner))),
    content: words(what),
    span,
    sentence: [cells[0]?.start ?? span[0], cells.at(-1)?.end ?? span[1]],
    dueText: due && when ? words(when) : null,
    dueOn: due?.dueOn ?? null,
    startOn: due?.startOn ?? null,
    dueRule: due?.rule ?? null,
    dueResolved: due?.resolved ?? null,
    product: words(at(columns.product)) || null,
    leadInferred: false,
  }
}
