import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { readingView } from '../gazetteer/reading-view.ts'
import type { DueContext } from './due-finder.ts'
import { bodiesFrom, eachName, namesOf, type Bodies } from './leads.ts'
import type { Stretch } from './stretch.ts'
import { timeIn } from './time-cell.ts'
import type { Due, Task } from './types.ts'

const CELL = /\s*(?:\||\t)\s*/g

/** A row of a plan's table: number | content | lead | cooperating | time | product. Cells are told apart by what they say. */
export function tableRow(text: string, context: DueContext): Task | null {
  const cells = cellsOf(text)
  if (cells.length < 3) return null
  const whole = cells.map(c => wholly(text, c))
  const lead = whole.findIndex(b => b !== null)
  const content = cells.findIndex(
    (c, i) => whole[i] === null && text.slice(c.start, c.end).length > 15 && /\p{Ll} \p{Ll}/u.test(text.slice(c.start, c.end)),
  )
  if (lead < 0 || content < 0 || content > lead) return null
  const what = cells[content]
  const who = whole[lead]
  if (!what || !who) return null
  const partner = whole.findIndex((b, i) => i > lead && b !== null)
  const after = cells.slice(Math.max(lead, partner) + 1)
  const when = after.map(c => timeCell(text, c, context)).find(d => d !== null) ?? null
  const product = after.find(c => timeCell(text, c, context) === null && /^\p{Lu}?\p{Ll}/u.test(text.slice(c.start, c.end)))
  const leads = namesOf(readingView(text.slice(cells[lead]?.start, cells[lead]?.end)).s, who.leads)
  const joining = who.partners ?? whole[partner]?.leads
  return {
    lead: leads[0] ?? null, leads, cooperating: joining ? eachName(joining) : [],
    content: readingView(text.slice(what.start, what.end)).s, span: [what.start, what.end], sentence: [cells[0]?.start ?? 0, cells.at(-1)?.end ?? text.length],
    dueText: when ? text.slice(when.start, when.end).trim() : null, dueOn: when?.dueOn ?? null, startOn: when?.startOn ?? null,
    dueRule: when?.rule ?? null, dueResolved: when?.resolved ?? null,
    product: product ? text.slice(product.start, product.end).trim() : null, leadInferred: false,
  } // prettier-ignore
}

type Who = { leads: Bodies; partners: Bodies | null }

const leadsAt = sticky('(?:(?:Đơn vị |Cơ quan )?[Cc]hủ trì ?: ?)?')
const ledAt = sticky(' (?:là (?:cơ quan |đơn vị )?)?chủ trì(?!\\p{L})')
const joinAt = sticky('(?:[,;.]| và| -)? ?(?:(?:cơ quan |đơn vị )?[Pp]hối hợp(?: với)? ?:? ?)?')
const joinedAt = sticky(' (?:cùng )?(?:phối hợp|tham gia)(?: thực hiện)?')

/** The bodies of a cell that names nothing else: "Sở A", "Sở A chủ trì, Sở B phối hợp", "Chủ trì: Sở A; phối hợp: Sở B". */
function wholly(text: string, cell: Stretch): Who | null {
  const s = readingView(text.slice(cell.start, cell.end)).s.trimEnd().replace(/[.;]$/, '')
  const leads = bodiesFrom(s, past(leadsAt, s, 0))
  if (!leads || /^(?:[Cc]ơ quan|[Đđ]ơn vị)$/u.test(s.slice(leads.start, leads.end))) return null
  const end = past(ledAt, s, leads.end)
  if (end >= s.length) return { leads, partners: null }
  const from = past(joinAt, s, end)
  const partners = end > leads.end || from > end + 2 ? bodiesFrom(s, from) : null
  return partners && past(joinedAt, s, partners.end) >= s.length ? { leads, partners } : null
}

const past = (pattern: RegExp, s: string, at: number): number => at + (matchAt(pattern, s, at)?.[0].length ?? 0)

function timeCell(text: string, cell: Stretch, context: DueContext): Due | null {
  const found = timeIn(text.slice(cell.start, cell.end), context)
  return found && { ...found, start: cell.start, end: cell.end }
}

function cellsOf(text: string): Stretch[] {
  const cells: Stretch[] = []
  let start = 0
  for (const m of text.matchAll(CELL)) {
    if (m.index > start) cells.push({ start, end: m.index })
    start = m.index + m[0].length
  }
  if (start < text.length) cells.push({ start, end: text.length })
  return cells.map(c => trim(text, c)).filter(c => c.end > c.start)
}

function trim(text: string, { start, end }: Stretch): Stretch {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
