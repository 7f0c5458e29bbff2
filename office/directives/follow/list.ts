import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { audienceOf, matchesWords, newestProcess, rowsOf, type Place } from '../../../casework/index.ts'
import { deadlineView } from '../../../casework/lists/row-view.ts'
import type { Deadline } from '../../../ui/parts/time/deadline-words.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { FollowAddress } from './address.ts'
import { all, COLUMN, filtered, subsetOf } from './conditions.ts'
import { exceptionsOf, type Exceptions } from './exceptions.ts'

/** Stands for all communes, wards and districts in an address. */
export const LOCAL_KEY = 'nhom-dia-phuong'
export const LIST_PAGE = 100
export const EXPORT_MAX = 20_000

/** A directive as the lists and files of this page show it. */
export type FollowLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly assigner: string | null
  readonly follower: string | null
  readonly receivedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly originalDueOn: PlainDate | null
  readonly extensions: number
  readonly deadline: Deadline
  readonly state: string
  readonly progress: number | null
  readonly result: string | null
  readonly reason: string | null
}

type Cut = { readonly limit: number; readonly offset: number }
type Extra = { id: string; extensions: number; progress: number | null; result: string | null; reason: string | null }

/** The directives behind a figure which the viewer may see (ENGINE 23), by due date. */
export async function followLines(asker: Asker, address: FollowAddress, cut: Cut): Promise<FollowLine[]> {
  const { app, viewer } = asker
  const where = await whereOf(asker, address)
  const { rows: found } = await sql<{ id: string }>`select m.id from matter m where ${where} and ${audienceOf(viewer, sql`m.id`)}
    order by m.due_on nulls last, m.code limit ${cut.limit} offset ${cut.offset}`.execute(app.db.kysely)
  return linesOf(
    asker,
    found.map(row => row.id),
  )
}

/** Directives by id, in the order given; the caller has asked the audience. */
export async function linesOf(asker: Asker, ids: readonly string[]): Promise<FollowLine[]> {
  const { app, lang, reader } = asker
  const db = app.db.kysely
  const places = ids.map((id): Place => ({ id, lane: 'know', roles: [] }))
  const { rows: extras } =
    await sql<Extra>`select id, coalesce((fold->'fields'->>'extensions')::int, 0) as extensions, (fold->'fields'->>'progress')::int as progress,
    fold->'fields'->>'result' as result, fold->'fields'->>'lateReason' as reason from matter where id = any(${[...ids]}::uuid[])`.execute(
      db,
    )
  const extra = new Map(extras.map(row => [row.id, row]))
  const states = newestProcess('directive').stateNames
  return (await rowsOf(db, places)).map(row => ({
    id: row.id,
    code: row.code,
    title: row.title,
    lead: row.holder.bodyName,
    assigner: row.assigner?.personName ?? null,
    follower: row.follower?.personName ?? null,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    originalDueOn: row.originalDueOn,
    extensions: extra.get(row.id)?.extensions ?? 0,
    deadline: deadlineView(row, reader.at),
    state: states[row.state]?.[lang] ?? row.state,
    progress: extra.get(row.id)?.progress ?? null,
    result: extra.get(row.id)?.result ?? null,
    reason: extra.get(row.id)?.reason ?? null,
  }))
}

async function whereOf(asker: Asker, address: FollowAddress) {
  const exceptions: Exceptions = await exceptionsOf(asker.app.db.kysely, asker.today)
  const days = { ...asker.world.clock.now(), soon: soonDay(asker) }
  return all([
    filtered(address, exceptions),
    subsetOf(address.subset, address, days),
    keyed(address),
    address.words === '' ? null : matchesWords(sql`m.id`, address.words),
  ])
}

function keyed({ dimension, keys }: FollowAddress) {
  if (keys === null) return null
  if (keys.includes(LOCAL_KEY)) return sql`m.holder_body in (select id from body where kind in ('commune', 'district'))`
  return sql`coalesce(${COLUMN[dimension]}::text, '') = any(${[...keys]}::text[])`
}

/** The last day of which is warned beforehand: the first reminder (law/ `directives.reminders`). */
export function soonDay({ world, today }: Pick<Asker, 'world' | 'today'>): PlainDate {
  return world.calendar.addWorkingDays(today, Math.max(...world.law(today).numbers('directives.reminders')))
}
