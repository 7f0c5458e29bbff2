import { sql } from 'kysely'
import { fold, words } from '@kheo/viet-text'
import type { Canonical } from '../../kernel/canonical.ts'
import { canonicalText, sameCanonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { partyOf, type MatterState } from '../../kernel/matter.ts'
import type { Change, ProcessDef } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { actHash, type HashedAct } from '../chain/chain.ts'
import { mainClock } from '../clocks/clocks.ts'
import { resultOf } from './decide.ts'
import { flowRows } from '../flow/flow-rows.ts'
import { changedFacts, putFacts } from '../facts/fact-rows.ts'
import { changeBetween } from './fold.ts'
import { gradeSeats, gradesOpening } from '../people/grade-seats.ts'
import { allSeats, mergedSeats } from '../people/seats.ts'

/** Who did an act: an account with its post, or a rule of the system. */
export type Actor = {
  readonly account: Uuid | null
  readonly name: string
  readonly post: Uuid | null
  readonly delegation: Uuid | null
}

export type ActToRecord = {
  readonly process: ProcessDef
  readonly kind: string
  readonly before: MatterState | null
  readonly after: MatterState
  readonly prevHash: Uint8Array
  readonly input: Canonical
  readonly actor: Actor
  readonly recordedAt: Date
  readonly effectiveOn: PlainDate
  readonly flow: NonNullable<Change['flow']>
  readonly cause: { matter: Uuid; seq: number } | null
}

const SCHEMA_VERSION = 1

/** Writes one act on a matter that stands, and everything that follows from it by itself: matter, clocks, audience, search text, flow, files. */
export async function recordAct(tx: Tx, act: ActToRecord & { before: MatterState }): Promise<{ hash: Buffer }> {
  const hashed = hashedRow(act)
  await writeMatter(tx, act, hashed)
  const { before, after, process } = act
  if (!sameCanonical(before.clocks, after.clocks)) await writeClocks(tx, process, after)
  await writeAudience(tx, act)
  await writeFlow(tx, act)
  await writeFiles(tx, act)
  return hashed
}

export type HashedRow = { readonly row: HashedAct; readonly hash: Buffer }

/** The act as it will stand, and its hash. */
export function hashedRow({
  kind,
  before,
  after,
  prevHash,
  input,
  actor,
  recordedAt,
  effectiveOn,
  cause,
}: ActToRecord): HashedRow {
  const row = {
    matterId: after.id,
    seq: after.lastSeq,
    kind,
    recordedAt,
    effectiveOn,
    actor: actor.name,
    postId: actor.post,
    onBehalfOf: actor.delegation,
    input: canonicalText(input),
    change: canonicalText(changeBetween(before, after)),
    fromState: before?.state ?? null,
    toState: after.state,
    schemaVersion: SCHEMA_VERSION,
    causeMatter: cause?.matter ?? null,
    causeSeq: cause?.seq ?? null,
  }
  return { row, hash: actHash(prevHash, row) }
}

/** Columns of `act`, but for its two hashes. */
export function actColumns(row: HashedAct, actor: Actor) {
  return {
    matter_id: row.matterId,
    seq: row.seq,
    kind: row.kind,
    recorded_at: row.recordedAt,
    effective_on: row.effectiveOn,
    account_id: actor.account,
    actor: row.actor,
    post_id: row.postId,
    on_behalf_of: row.onBehalfOf,
    input: row.input,
    change: row.change,
    from_state: row.fromState,
    to_state: row.toState,
    schema_version: row.schemaVersion,
    cause_matter: row.causeMatter,
    cause_seq: row.causeSeq,
  }
}

/** Columns of `matter` as they follow from the state. Also used by the loader of the sample. */
export function matterColumns(process: ProcessDef, after: MatterState) {
  const clock = mainClock(process, after.clocks)
  const paused = clock?.endedOn === null && clock.pauses.at(-1)?.to === null
  return {
    id: after.id,
    process: after.process,
    version: after.version,
    code: after.code,
    title: after.title,
    state: after.state,
    open: after.open,
    outcome: after.outcome,
    holder_body: after.holder.body,
    holder_unit: after.holder.unit,
    holder_post: after.holder.post,
    assigner_post: partyOf(after, 'assigner')?.post ?? null,
    follower_post: partyOf(after, 'follower')?.post ?? null,
    source: after.source,
    source_document: typeof after.fields['sourceDocument'] === 'string' ? after.fields['sourceDocument'] : null,
    secrecy: after.secrecy,
    urgency: after.urgency,
    parent_id: after.parent,
    received_on: after.receivedOn,
    due_on: clock?.dueOn ?? null,
    due_at: clock?.dueAt ? new Date(clock.dueAt) : null,
    original_due_on: clock?.originalDueOn ?? null,
    paused,
    waiting: process.states[after.state]?.waiting === true,
    submitted_on: after.submittedOn,
    closed_on: after.closedOn,
    result: resultOf(process, after),
    last_seq: after.lastSeq,
    fold: after,
  }
}

/** Writes the matter as it stands after the act, the act itself, and the facts it changed, in one round trip. */
async function writeMatter(
  tx: Tx,
  { process, before, after, prevHash, recordedAt, actor }: ActToRecord,
  { row, hash }: HashedRow,
): Promise<void> {
  const columns = { ...matterColumns(process, after), fold: JSON.stringify(after), last_hash: hash, changed_at: recordedAt }
  const { id, ...changed } = columns
  const set = Object.entries(changed).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const recorded = Object.entries({ ...actColumns(row, actor), prev_hash: Buffer.from(prevHash), hash })
  const facts = changedFacts(before, after)
  await sql`with recorded as (insert into act (${sql.join(recorded.map(([column]) => sql.ref(column)))})
      values (${sql.join(recorded.map(([, value]) => value))}))
    ${facts ? sql`, facts as (${putFacts(facts.table, [facts.row])})` : sql``}
    update matter set ${sql.join(set)} where id = ${id}`.execute(tx)
}

async function writeClocks(tx: Tx, process: ProcessDef, after: MatterState): Promise<void> {
  const rows = clockRows(process, after)
  await sql`insert into clock (matter_id, name, started_seq, is_main, rule, started_on, due_on, due_at, original_due_on, paused, ended_on, result)
    select ${after.id}, x.name, x.nth, x.is_main, x.rule, x.started_on, x.due_on, x.due_at, x.original_due_on, x.paused, x.ended_on, x.result
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(name text, nth integer, is_main boolean, rule text, started_on date,
      due_on date, due_at timestamptz, original_due_on date, paused boolean, ended_on date, result text)
    on conflict (matter_id, name, started_seq) do update set due_on = excluded.due_on, due_at = excluded.due_at,
      paused = excluded.paused, ended_on = excluded.ended_on, result = excluded.result`.execute(tx)
}

/** Rows of `clock`; `nth` tells apart clocks of one name that ran one after the other. */
export function clockRows(process: ProcessDef, after: MatterState) {
  return after.clocks.map((clock, nth) => ({
    name: clock.name,
    nth,
    is_main: process.clocks[clock.name]?.main === true,
    rule: clock.rule,
    started_on: clock.startedOn,
    due_on: clock.dueOn,
    due_at: clock.dueAt,
    original_due_on: clock.originalDueOn,
    paused: clock.pauses.at(-1)?.to === null,
    ended_on: clock.endedOn,
    result: clock.result,
  }))
}

/** The date by which an inbox sorts: none while the clock stands still or somebody's decision is awaited (never overdue, ENGINE 16). */
export function audienceDue(process: ProcessDef, matter: MatterState): PlainDate | 'infinity' {
  const clock = mainClock(process, matter.clocks)
  const still = process.states[matter.state]?.waiting === true || clock?.pauses.at(-1)?.to === null
  return still ? 'infinity' : (clock?.dueOn ?? 'infinity')
}

async function writeAudience(
  tx: Tx,
  { process, before, after, recordedAt }: ActToRecord & { before: MatterState },
): Promise<void> {
  const view = audienceView(process, after)
  const viewBefore = audienceView(process, before)
  if (!sameCanonical(viewBefore, view)) await writeSeats(tx, { process, matter: after, view }, recordedAt)
  const text = searchText(process, after)
  const readers = readersIn(view)
  if (sameCanonical(readersIn(viewBefore), readers) && text === searchText(process, before)) return
  await writeText(tx, process, after, { text, readers, recordedAt })
}

/** Who finds a matter by its words. */
function readersIn({ seats, graded }: ReturnType<typeof audienceView>) {
  return { refs: seats.map(seat => seat.ref), graded }
}

/** All that the audience rows of a matter show: they are rewritten only when this changes. */
export function audienceView(process: ProcessDef, matter: MatterState) {
  return {
    seats: mergedSeats(allSeats(process, matter), matter.secrecy),
    /** Grades of teams open it too: restricted matters stay with the named parties. */
    graded: matter.secrecy === 'normal',
    dueOn: audienceDue(process, matter),
    open: matter.open,
    state: matter.state,
  }
}

/** Principals that had a seat before an act and have none after it. */
export function seatsLeft(process: ProcessDef, before: MatterState, after: MatterState): Uuid[] {
  const now = new Set(audienceView(process, after).seats.map(seat => seat.ref))
  return audienceView(process, before).seats.flatMap(({ ref }) => (now.has(ref) ? [] : [ref]))
}

/** Makes the audience rows of a matter what its view says. Also used by the nightly comparison. */
export async function writeSeats(
  tx: Tx,
  { process, matter, view }: { process: ProcessDef; matter: Pick<MatterState, 'id'>; view: ReturnType<typeof audienceView> },
  at: Date,
): Promise<void> {
  await sql`with seat as (
      select p.id, x.lane, x.roles from jsonb_to_recordset(${JSON.stringify(view.seats)}::jsonb) as x(ref uuid, lane text, roles text[])
      join principal p on p.ref_id = x.ref
      union all ${gradeSeats(process, view.graded)}),
    gone as (delete from audience where matter_id = ${matter.id} and principal not in (select id from seat))
    insert into audience (principal, matter_id, process, open, lane, roles, state, due_on, changed_at)
    select id, ${matter.id}, ${process.id}, ${view.open}, lane, roles, ${view.state}, ${view.dueOn}, ${at} from seat
    on conflict (principal, matter_id) do update set open = excluded.open, lane = excluded.lane, roles = excluded.roles,
      state = excluded.state, due_on = excluded.due_on, changed_at = excluded.changed_at`.execute(tx)
}

/** Words by which a matter is found: code, title and what its process adds. */
export function searchText(process: ProcessDef, matter: MatterState): string {
  return [matter.code, matter.title, process.searchText?.(matter) ?? ''].join(' \n ')
}

async function writeText(
  tx: Tx,
  process: ProcessDef,
  after: MatterState,
  { text, readers, recordedAt }: { text: string; readers: ReturnType<typeof readersIn>; recordedAt: Date },
): Promise<void> {
  await sql`insert into matter_text (matter_id, principals, folded, exact, designation, changed_at)
    values (${after.id}, (select coalesce(array_agg(id order by id), '{}') from principal
        where ref_id = any(${readers.refs}::uuid[] || ${gradesOpening(process, readers.graded)})),
      to_tsvector('simple', ${bareWords(fold(text))}), to_tsvector('simple', ${bareWords(text.toLowerCase())}), ${designationOf(after)}, ${recordedAt})
    on conflict (matter_id) do update set principals = excluded.principals,
      folded = excluded.folded || coalesce(matter_text.extra_folded, ''::tsvector),
      exact = excluded.exact || coalesce(matter_text.extra_exact, ''::tsvector),
      designation = excluded.designation, changed_at = excluded.changed_at`.execute(tx)
}

/** Number and sign of a document, as they are looked for. */
export function designationOf({ fields }: MatterState): string | null {
  return typeof fields['designation'] === 'string' ? fold(fields['designation']) : null
}

/** Words only: PostgreSQL's parser would take "412/TB-UBND" for one file name. */
export function bareWords(text: string): string {
  return words(text)
    .map(word => word.text)
    .join(' ')
}

async function writeFlow(tx: Tx, { process, before, after, kind, flow, recordedAt, effectiveOn }: ActToRecord): Promise<void> {
  const rows = flowRows(process, before, after, { act: kind, extra: flow })
  if (rows.length === 0) return
  await sql`insert into flow (matter_id, seq, process, kind, recorded_at, effective_on, body, assigner, follower, source, due_on,
      original_due_on, result, dims)
    select ${after.id}, ${after.lastSeq}, ${after.process}, x.kind, ${recordedAt}, ${effectiveOn}, x.body, x.assigner, x.follower, x.source,
      x."dueOn", x."originalDueOn", x.result, x.dims
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(kind text, body uuid, assigner uuid, follower uuid, source text,
      "dueOn" date, "originalDueOn" date, result text, dims text[])`.execute(tx)
}

async function writeFiles(tx: Tx, { after, input }: ActToRecord): Promise<void> {
  const files = filesOf(input)
  if (files.length === 0) return
  await sql`insert into act_file (matter_id, seq, position, name, file_hash, kind)
    select ${after.id}, ${after.lastSeq}, x.position, x.name, x.hash, x.kind
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as x(position integer, name text, hash text, kind text)`.execute(tx)
}

type ActFile = { position: number; name: string; hash: string; kind: string }

/** Files named by an act's input, under `files: [{ hash, name }]`. */
export function filesOf(input: Canonical): ActFile[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return []
  const files = (input as { readonly files?: Canonical }).files
  if (!Array.isArray(files)) return []
  return files.flatMap((file: Canonical, position): ActFile[] => {
    if (typeof file !== 'object' || file === null || Array.isArray(file)) return []
    const { hash, name, kind } = file as { readonly [key: string]: Canonical | undefined }
    if (typeof hash !== 'string' || typeof name !== 'string') return []
    return [{ position, name, hash, kind: typeof kind === 'string' ? kind : 'evidence' }]
  })
}
