import { sql, type RawBuilder } from 'kysely'
import { fold } from '@kheo/viet-text'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { advanceSeries, type NumberTaken } from '../../records/index.ts'
import { changedFacts, putFacts } from '../facts/fact-rows.ts'
import { flowRows } from '../flow/flow-rows.ts'
import { rolesByGrade } from '../people/grade-seats.ts'
import {
  actColumns,
  audienceView,
  bareWords,
  clockRows,
  designationOf,
  filesOf,
  matterColumns,
  searchText,
  type ActToRecord,
  type HashedRow,
} from './record.ts'

/** What a run has opened and not written yet: it goes down together, so that a task for 129 communes costs few statements. */
export type Unwritten = {
  readonly acts: OpeningAct[]
  readonly links: Array<{
    readonly from_matter: Uuid
    readonly to_matter: Uuid
    readonly kind: string
    /** Whose act made it; null: the opening act of `to_matter` names the one it came from. */
    readonly by_matter: Uuid | null
    readonly created_at: Date
  }>
  /** Series of codes whose row this run holds, by their keys: the number last given, and how many were given without asking. */
  readonly codes: Map<string, NumberTaken & { readonly unasked: number }>
}

/** An act that opens a matter, with its hash. */
export type OpeningAct = ActToRecord & HashedRow

/** So many are kept at most: what is not written lies in memory. */
const MOST = 500

export const nothingUnwritten = (): Unwritten => ({ acts: [], links: [], codes: new Map() })

/** Keeps an opened matter for the next `writeOpened`. */
export async function keepOpened(tx: Tx, unwritten: Unwritten, act: OpeningAct): Promise<void> {
  unwritten.acts.push(act)
  if (unwritten.acts.length >= MOST) await writeOpened(tx, unwritten)
}

/**
 * Writes all that was opened, in the order in which it was: before anything reads or changes a matter, and before the run ends. The rows
 * are those that each opening would have written by itself.
 */
export async function writeOpened(tx: Tx, { acts, links, codes }: Unwritten): Promise<void> {
  const opened = acts.splice(0)
  if (opened.length > 0) {
    await together(tx, [
      ...inserting('matter', opened.map(matterRow)),
      ...factsOf(opened),
      ...inserting('act', opened.map(actRow)),
      ...inserting('clock', opened.flatMap(clocksOf)),
      ...inserting('flow', opened.flatMap(flowOf)),
      ...inserting('act_file', opened.flatMap(actFilesOf)),
    ])
    await writeAudiences(tx, opened)
  }
  const joined = inserting('link', links.splice(0)).map(insertion => sql`${insertion} on conflict do nothing`)
  if (joined.length > 0) await together(tx, joined)
  for (const [key, { number, period, unasked }] of codes)
    if (unasked > 0) await advanceSeries(tx, { key, body: null, period, last: number })
  codes.clear()
}

type Row = Readonly<Record<string, unknown>>

/** Rows as JSON, typed by the table itself; nothing for none. */
function inserting(table: string, rows: readonly Row[]): Array<RawBuilder<unknown>> {
  const [first] = rows
  if (!first) return []
  const columns = sql.join(Object.keys(first).map(column => sql.ref(column)))
  return [
    sql`insert into ${sql.table(table)} (${columns}) select ${columns}
      from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`,
  ]
}

/** Several insertions in one round trip: what one row says of another is asked when all stand. */
async function together(tx: Tx, insertions: ReadonlyArray<RawBuilder<unknown>>): Promise<void> {
  const parts = insertions.map((insertion, n) => sql`${sql.ref(`part_${n}`)} as (${insertion})`)
  await sql`with ${sql.join(parts)} select`.execute(tx)
}

/** The typed facts of what was opened, table by table. */
function factsOf(opened: readonly OpeningAct[]): Array<RawBuilder<unknown>> {
  const facts = opened.flatMap(({ after }) => changedFacts(null, after) ?? [])
  return [...Map.groupBy(facts, ({ table }) => table)].map(([table, of]) =>
    putFacts(
      table,
      of.map(({ row }) => row),
    ),
  )
}

/** Bytes as the database reads them from text. */
const bytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

function matterRow({ process, after, recordedAt, hash }: OpeningAct): Row {
  return { ...matterColumns(process, after), last_hash: bytea(hash), opened_at: recordedAt, changed_at: recordedAt }
}

function actRow({ row, prevHash, hash, actor }: OpeningAct): Row {
  return { ...actColumns(row, actor), prev_hash: bytea(prevHash), hash: bytea(hash) }
}

function clocksOf({ process, after }: OpeningAct): Row[] {
  return clockRows(process, after).map(({ nth, ...clock }) => ({ matter_id: after.id, ...clock, started_seq: nth }))
}

function flowOf({ process, after, kind, flow, recordedAt, effectiveOn }: OpeningAct): Row[] {
  const common = { matter_id: after.id, seq: after.lastSeq, process: after.process }
  // The id is the table's own: it is left out of the columns.
  return flowRows(process, null, after, { act: kind, extra: flow }).map(({ dueOn, originalDueOn, ...row }) => ({
    ...common,
    ...row,
    recorded_at: recordedAt,
    effective_on: effectiveOn,
    due_on: dueOn,
    original_due_on: originalDueOn,
  }))
}

function actFilesOf({ after, input }: OpeningAct): Row[] {
  return filesOf(input).map(({ hash, ...file }) => ({ matter_id: after.id, seq: after.lastSeq, ...file, file_hash: hash }))
}

/** Seats and words of new matters. Who finds a matter by its words is who has a row in its audience, grades of teams with the rest. */
async function writeAudiences(tx: Tx, opened: readonly OpeningAct[]): Promise<void> {
  const views = opened.map(({ process, after, recordedAt }) => ({
    process,
    after,
    recordedAt,
    view: audienceView(process, after),
  }))
  const seats = views.flatMap(({ after, view }) => view.seats.map(seat => ({ id: after.id, ...seat })))
  const grades = [...new Set(opened.map(({ process }) => process))].flatMap(gradesOf)
  await sql`with born as materialized (select * from jsonb_to_recordset(${JSON.stringify(views.map(bornRow))}::jsonb) as x(id uuid,
      process text, open boolean, state text, due_on date, graded boolean, folded text, exact text, designation text, at timestamptz)),
    seat as (
      select s.id, p.id as principal, s.lane, s.roles
      from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as s(id uuid, ref uuid, lane text, roles text[])
      join principal p on p.ref_id = s.ref
      union all
      select b.id, p.id, 'know', r.roles from team_grade g join principal p on p.ref_id = g.id
      join jsonb_to_recordset(${JSON.stringify(grades)}::jsonb) as r(process text, grade text, roles text[])
        on r.process = g.process and r.grade = g.grade
      join born b on b.process = g.process and b.graded where g.ended_at is null),
    seated as (
      insert into audience (principal, matter_id, process, open, lane, roles, state, due_on, changed_at)
      select s.principal, b.id, b.process, b.open, s.lane, s.roles, b.state, b.due_on, b.at from seat s join born b on b.id = s.id),
    reader as (select id, array_agg(principal order by principal) as principals from seat group by id)
    insert into matter_text (matter_id, principals, folded, exact, designation, changed_at)
    select b.id, coalesce(r.principals, '{}'), to_tsvector('simple', b.folded), to_tsvector('simple', b.exact), b.designation, b.at
    from born b left join reader r on r.id = b.id`.execute(tx)
}

type Viewed = {
  readonly process: ProcessDef
  readonly after: MatterState
  readonly recordedAt: Date
  readonly view: ReturnType<typeof audienceView>
}

function bornRow({ process, after, recordedAt, view: { seats: _seats, dueOn, ...view } }: Viewed): Row {
  const text = searchText(process, after)
  const words = { folded: bareWords(fold(text)), exact: bareWords(text.toLowerCase()), designation: designationOf(after) }
  return { id: after.id, process: process.id, ...view, due_on: dueOn, ...words, at: recordedAt }
}

function gradesOf(process: ProcessDef): Row[] {
  return rolesByGrade(process).map(each => ({ process: process.id, ...each }))
}
