import { sql } from 'kysely'
import type { Asker } from '../../casework/asker.ts'
import { audienceOf, partsOnly, pastDue } from '../../casework/index.ts'
import type { PlainDate } from '../../kernel/clock.ts'

export type Counted = { readonly days: readonly number[]; readonly sum: number; readonly silent: number }
export type DueLine = Counted & {
  readonly body: string
  readonly name: string
  readonly closest: { readonly id: string; readonly title: string; readonly dueOn: PlainDate }
}
export type WeekDue = {
  readonly days: readonly PlainDate[]
  readonly lines: readonly DueLine[]
  readonly due: number
  readonly silent: number
  /** Lead bodies after those that have a line of their own, in one line; null when every one has its own. */
  readonly rest: (Counted & { readonly bodies: number }) | null
}

type Raw = { body: string; name: string; id: string; title: string; dueOn: PlainDate; silent: boolean }

const LINES_MAX = 12
const ROWS_MAX = 20_000

/** Open directives that fall due from today to the end of the week, by lead body and day: those in which the viewer has a part. */
export async function weekDue(asker: Asker): Promise<WeekDue> {
  const { today, viewer, world } = asker
  const sunday = new Date(Date.parse(today) + ((7 - new Date(today).getUTCDay()) % 7) * 86_400_000).toISOString().slice(0, 10)
  const { rows } =
    await sql<Raw>`select m.holder_body::text as body, v.name, m.id, m.title, m.due_on as "dueOn", x.progress is null as silent
    from matter m left join fact_directive x on x.matter_id = m.id join lateral (select bv.name from body_version bv where bv.body_id = m.holder_body and bv.valid_from <= ${today} order by bv.valid_from desc limit 1) v on true
    where m.open and m.process = 'directive' and not m.waiting and not m.paused and m.due_on >= ${today} and ${pastDue(world.clock.now())} is not true and m.due_on <= ${sunday} and ${audienceOf(partsOnly(viewer), sql`m.id`)}
    order by m.due_on, m.code limit ${ROWS_MAX}`.execute(asker.app.db.kysely)
  const days = [...new Set(rows.map(row => row.dueOn))].toSorted()
  const lines = [...Map.groupBy(rows, row => row.body).values()]
    .flatMap(own => lineOf(own, days))
    .toSorted((a, b) => b.sum - a.sum || (a.name < b.name ? -1 : 1))
  return {
    days,
    lines: lines.slice(0, LINES_MAX),
    due: rows.length,
    silent: rows.filter(row => row.silent).length,
    rest: restOf(lines.slice(LINES_MAX), days),
  }
}

function restOf(lines: readonly DueLine[], days: readonly PlainDate[]): WeekDue['rest'] {
  if (lines.length === 0) return null
  const add = (value: (line: DueLine) => number) => lines.reduce((sum, line) => sum + value(line), 0)
  return {
    bodies: lines.length,
    days: days.map((_, at) => add(line => line.days[at] ?? 0)),
    sum: add(line => line.sum),
    silent: add(line => line.silent),
  }
}

function lineOf(rows: readonly Raw[], days: readonly PlainDate[]): DueLine[] {
  const closest = rows.find(row => row.silent) ?? rows[0]
  if (!closest) return []
  const { body, name } = closest
  return [
    {
      body,
      name,
      days: days.map(day => rows.filter(row => row.dueOn === day).length),
      sum: rows.length,
      silent: rows.filter(row => row.silent).length,
      closest: { id: closest.id, title: closest.title, dueOn: closest.dueOn },
    },
  ]
}
