import { sql } from 'kysely'
import { namesOf } from '../../../casework/people/names.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** How far before or after its date a report was reminded of: to the unit, or over its head. */
export type ReminderLevel = 'before' | 'today' | 'late' | 'risen'
export type Reminder = {
  readonly on: PlainDate
  readonly level: ReminderLevel
  /** Working days before or after the date. */
  readonly days: number
  readonly to: readonly string[]
}

const LEVELS: Readonly<Record<string, ReminderLevel>> = {
  'matter.due-soon': 'before',
  'report.due-today': 'today',
  'matter.overdue': 'late',
  'report.late': 'late',
  'report.missed': 'risen',
  'matter.risen': 'risen',
}

const place = ({ kind }: Pick<Raw, 'kind'>): number => (LEVELS[kind] === 'risen' ? 1 : 0)

type Raw = { matter: Uuid; on: PlainDate; kind: string; days: number | null; refKind: string; ref: Uuid }

/** Every reminder of the reports under a request: when, how far from the date, to whom; the first first. */
export async function remindersOf(db: Reader, request: Uuid, today: PlainDate): Promise<ReadonlyMap<Uuid, readonly Reminder[]>> {
  const { rows } =
    await sql<Raw>`select n.matter_id as matter, (n.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on", n.kind,
      coalesce(n.data->>'days', n.data->>'late')::int as days, p.kind as "refKind", p.ref_id as ref
    from matter m join notice n on n.matter_id = m.id join principal p on p.id = n.principal
    where m.parent_id = ${request} and m.process = 'bao-cao-don-vi'
      and n.kind in ('matter.due-soon', 'matter.overdue', 'matter.risen', 'report.due-today', 'report.late', 'report.missed')
    order by n.at, n.id`.execute(db)
  const posts = rows.flatMap(row => (row.refKind === 'post' ? [row.ref] : []))
  const bodies = rows.flatMap(row => (row.refKind === 'body' || row.refKind === 'unit' ? [row.ref] : []))
  const names = await namesOf(db, { bodies, posts }, today)
  const named = ({ ref, refKind }: Raw): string => {
    const post = names.posts.get(ref)
    if (refKind !== 'post' || !post) return names.bodies.get(ref)?.name ?? ''
    return [post.personName, post.title, post.title.includes(post.bodyName) ? '' : post.bodyName].filter(Boolean).join(', ')
  }
  const found = new Map<Uuid, Reminder[]>()
  // What went over the unit's head on a day stands after what went to the unit.
  for (const row of rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : place(a) - place(b)))) {
    const list = found.get(row.matter) ?? []
    const level = LEVELS[row.kind] ?? 'late'
    const last = list.at(-1)
    const to = [named(row)].filter(Boolean)
    if (last && last.on === row.on && last.level === level)
      list[list.length - 1] = { ...last, to: [...new Set([...last.to, ...to])] }
    else list.push({ on: row.on, level, days: row.days ?? 0, to })
    found.set(row.matter, list)
  }
  return found
}
