import { sql } from 'kysely'
import { z } from 'zod'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** A matter as it stood at the cut: what a frozen list keeps for ever. */
export const FrozenRow = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  state: z.string(),
  body: z.string(),
  bodyName: z.string(),
  assigner: z.string().nullable(),
  assignerName: z.string().nullable(),
  follower: z.string().nullable(),
  followerName: z.string().nullable(),
  source: z.string().nullable(),
  dueOn: z.string().nullable(),
  originalDueOn: z.string().nullable(),
  submittedOn: z.string().nullable(),
  waiting: z.boolean(),
  paused: z.boolean(),
  overdue: z.boolean(),
  result: z.string().nullable(),
  /** Why it is late and what is proposed, in the words last reported; null: not reported. */
  reason: z.string().nullable(),
  proposal: z.string().nullable(),
  extensionAsked: z.string().nullable(),
  extensions: z.number().int(),
  /** Of a flow row: why (the act that moved it, the kind of change). */
  note: z.string().nullable(),
  /** Of a move: in which dimensions it moved. */
  dims: z.array(z.string()),
})
export type FrozenRow = z.infer<typeof FrozenRow>

export const LISTS = ['end', 'opened', 'done', 'void', 'in', 'out', 'reopened', 'extended', 'recalculated', 'returned'] as const
export type ListName = (typeof LISTS)[number]
type FlowList = Exclude<ListName, 'end' | 'returned'>

const MATTER = sql`m.id, m.code, m.title, m.state, b.name as "bodyName", an.name as "assignerName", fn.name as "followerName",
  m.original_due_on as "originalDueOn", m.submitted_on as "submittedOn", m.waiting, m.paused, x.late_reason as reason,
  x.late_proposal as proposal, x.extension_due_on as "extensionAsked", coalesce(x.extensions, 0) as extensions`

/** Names of the holder on a day, of assigner and follower; facts of the task as `x`. */
const namesOf = (of: { body: string; assigner: string; follower: string }, on: PlainDate) => sql`
  join lateral (select v.name from body_version v where v.body_id = ${sql.ref(of.body)} and v.valid_from <= ${on} order by v.valid_from desc limit 1) b on true
  left join fact_directive x on x.matter_id = m.id
  left join post ap on ap.id = ${sql.ref(of.assigner)} left join person an on an.id = ap.person_id
  left join post fp on fp.id = ${sql.ref(of.follower)} left join person fn on fn.id = fp.person_id`

/** Columns of a row for matter `m` as it stands. */
export const OPEN_COLUMNS = (cutDay: PlainDate) => sql`${MATTER}, m.holder_body::text as body, m.assigner_post::text as assigner,
  m.follower_post::text as follower, m.source, m.due_on as "dueOn", m.result, null as note, '{}'::text[] as dims,
  (not m.waiting and not m.paused and m.due_on < ${cutDay}) is true as overdue`
export const OPEN_JOINS = (on: PlainDate) =>
  namesOf({ body: 'm.holder_body', assigner: 'm.assigner_post', follower: 'm.follower_post' }, on)

/** Columns of a row for flow row `f` of matter `m`: body, assigner, follower and source as they were then. */
export const FLOW_COLUMNS = sql`${MATTER}, f.body::text as body, f.assigner::text as assigner, f.follower::text as follower, f.source,
  f.due_on as "dueOn", f.result, f.result as note, f.dims, false as overdue`
export const FLOW_JOINS = (on: PlainDate) => namesOf({ body: 'f.body', assigner: 'f.assigner', follower: 'f.follower' }, on)

/** Everything open at this moment. */
export async function openRows(db: Reader, process: string, cutDay: PlainDate): Promise<FrozenRow[]> {
  const { rows } = await sql<FrozenRow>`select ${OPEN_COLUMNS(cutDay)} from matter m ${OPEN_JOINS(cutDay)}
    where m.open and m.process = ${process} order by m.due_on nulls last, m.code`.execute(db)
  return rows
}

type FlowWeek = { readonly from: Date; readonly to: Date; readonly cutDay: PlainDate }

/** What moved in the week: one row per flow row. */
export async function flowedRows(db: Reader, process: string, week: FlowWeek): Promise<Array<FrozenRow & { list: FlowList }>> {
  const { rows } = await sql<FrozenRow & { list: FlowList }>`select ${FLOW_COLUMNS},
      case when f.kind = 'due-changed' then f.result else f.kind end as list
    from flow f join matter m on m.id = f.matter_id ${FLOW_JOINS(week.cutDay)}
    where f.process = ${process} and f.recorded_at > ${week.from} and f.recorded_at <= ${week.to}
      and (f.kind in ('opened', 'done', 'void', 'reopened', 'in', 'out') or (f.kind = 'due-changed' and f.result in ('extended', 'recalculated')))
    order by f.id`.execute(db)
  return rows
}
