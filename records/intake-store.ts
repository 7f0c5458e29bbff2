import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { IntakeFile, IntakeRow } from './intake-row.ts'

const COLUMNS = sql`i.id, i.body_id as "bodyId", i.source, i.received_on as "receivedOn", i.answers, i.reading, i.proposals,
  i.text_hash as "textHash", i.from_document as "fromDocument", i.version, i.open_by as "openBy", p.name as "openByName", i.open_at as "openAt", i.created_by as "createdBy",
  i.created_at as "createdAt", i.registered_at as "registeredAt", i.dropped_at as "droppedAt"`
const FROM = sql`intake i left join account a on a.id = i.open_by left join person p on p.id = a.person_id`

export type NewIntake = Pick<
  IntakeRow,
  'id' | 'bodyId' | 'source' | 'receivedOn' | 'answers' | 'reading' | 'proposals' | 'textHash'
> & {
  readonly by: Uuid | null
  readonly at: Date
  readonly fromDocument?: Uuid | null
}
export type NewIntakeFile = Pick<IntakeFile, 'name' | 'hash' | 'role' | 'warning'>

const json = (value: unknown): string => JSON.stringify(value ?? null)

/** Keeps what came in with what was read from it, until it is registered or put aside. */
export async function insertIntake(tx: Tx, row: NewIntake, files: readonly NewIntakeFile[]): Promise<void> {
  await sql`insert into intake (id, body_id, source, received_on, answers, reading, proposals, text_hash, created_by, created_at, changed_at,
      open_by, open_at, from_document)
    values (${row.id}, ${row.bodyId}, ${row.source}, ${row.receivedOn}, ${json(row.answers)}::jsonb, ${json(row.reading)}::jsonb,
      ${json(row.proposals)}::jsonb, ${row.textHash}, ${row.by}, ${row.at}, ${row.at}, ${row.by}, ${row.at},
      ${row.fromDocument ?? null})`.execute(tx)
  await sql`insert into intake_file (intake_id, position, name, file_hash, role, warning)
    select ${row.id}, x.n, x.name, x.hash, x.role, x.warning from jsonb_to_recordset(${json(files.map((file, n) => ({ ...file, n })))}::jsonb)
      as x(n integer, name text, hash text, role text, warning text)`.execute(tx)
}

/** Adds attachments to an intake, after the files it has. */
export async function addIntakeFiles(tx: Tx, id: Uuid, files: readonly NewIntakeFile[]): Promise<void> {
  await sql`insert into intake_file (intake_id, position, name, file_hash, role, warning)
    select ${id}, (select coalesce(max(position), -1) from intake_file where intake_id = ${id}) + x.n, x.name, x.hash, x.role, x.warning
    from jsonb_to_recordset(${json(files.map((file, n) => ({ ...file, n: n + 1 })))}::jsonb)
      as x(n integer, name text, hash text, role text, warning text)`.execute(tx)
}

/** Those of a body that wait to be registered, the oldest first. */
export async function waitingIntakes(db: Reader, bodyId: Uuid, limit = 200): Promise<IntakeRow[]> {
  const { rows } = await sql<IntakeRow>`select ${COLUMNS} from ${FROM}
    where i.body_id = ${bodyId} and i.registered_at is null and i.dropped_at is null order by i.created_at, i.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/** One intake of a body; null alike when it is not there or another body's. */
export async function intakeById(db: Reader, bodyId: Uuid, id: Uuid, options: { lock?: true } = {}): Promise<IntakeRow | null> {
  const { rows } = await sql<IntakeRow>`select ${COLUMNS} from ${FROM} where i.id = ${id} and i.body_id = ${bodyId}
    ${options.lock ? sql`for update of i` : sql``}`.execute(db)
  return rows[0] ?? null
}

export async function intakeFiles(db: Reader, id: Uuid): Promise<IntakeFile[]> {
  const { rows } =
    await sql<IntakeFile>`select x.position, x.name, x.file_hash as hash, x.role, x.place, x.warning, f.size::int as size,
    f.media_type as "mediaType" from intake_file x join file f on f.hash = x.file_hash where x.intake_id = ${id} order by x.position`.execute(
      db,
    )
  return rows
}

/** Notes who has it open, so that a second clerk is told. Nobody is locked out by it. */
export async function openIntake(db: Reader, id: Uuid, { by, at }: { by: Uuid; at: Date }): Promise<void> {
  await sql`update intake set open_by = ${by}, open_at = ${at} where id = ${id} and registered_at is null`.execute(db)
}

export type IntakeChange = Pick<IntakeRow, 'answers' | 'proposals' | 'receivedOn'> & {
  readonly version: number
  readonly at: Date
}

/** Saves what was typed. Problem: `records/changed-meanwhile` when somebody else saved since the form was made. */
export async function saveIntake(
  tx: Tx,
  id: Uuid,
  { answers, proposals, receivedOn, version, at }: IntakeChange,
): Promise<number | Problem> {
  const { rows } = await sql<{
    version: number
  }>`update intake set answers = ${json(answers)}::jsonb, proposals = ${json(proposals)}::jsonb,
      received_on = ${receivedOn}, version = version + 1, changed_at = ${at}
    where id = ${id} and version = ${version} and registered_at is null and dropped_at is null returning version`.execute(tx)
  return rows[0]?.version ?? problem('records/changed-meanwhile')
}

/** One more thing that the clerk must know of a waiting document, before what was told already. */
export async function warnIntake(tx: Tx, id: Uuid, warning: Readonly<Record<string, string>>): Promise<void> {
  await sql`update intake set reading = jsonb_set(reading, '{file,warnings}',
      ${json([warning])}::jsonb || coalesce(reading->'file'->'warnings', '[]'::jsonb)) where id = ${id} and reading ? 'file'`.execute(
    tx,
  )
}

export async function markRegistered(tx: Tx, id: Uuid, at: Date): Promise<void> {
  await sql`update intake set registered_at = ${at} where id = ${id}`.execute(tx)
}

type Dropping = {
  readonly bodyId: Uuid
  readonly id: Uuid
  readonly reason: string
  readonly at: Date
  readonly by: Uuid | null
  /** One more copy of a registered document: its entry. */
  readonly attachedTo?: Uuid | null
}

/** Puts an intake aside: it keeps its files and says why and who did it (null: its sender took it back). Problem: `records/intake-not-found`. */
export async function dropIntake(tx: Tx, { bodyId, id, reason, at, by, attachedTo = null }: Dropping): Promise<Problem | null> {
  const { rows } =
    await sql`update intake set dropped_at = ${at}, dropped_reason = ${reason}, dropped_by = ${by}, attached_to = ${attachedTo}
    where id = ${id} and body_id = ${bodyId} and registered_at is null and dropped_at is null returning id`.execute(tx)
  return rows.length > 0 ? null : problem('records/intake-not-found')
}

export type PutAside = Pick<IntakeRow, 'id' | 'source' | 'answers'> & {
  readonly at: Date
  readonly reason: string
  /** Null where its sender took it back. */
  readonly by: string | null
}

/** What a body put aside since a day, the latest first. */
export async function putAsideIntakes(
  db: Reader,
  bodyId: Uuid,
  { since, limit }: { since: Date; limit: number },
): Promise<PutAside[]> {
  const { rows } =
    await sql<PutAside>`select i.id, i.source, i.answers, i.dropped_at as at, i.dropped_reason as reason, p.name as by
    from intake i left join account a on a.id = i.dropped_by left join person p on p.id = a.person_id
    where i.body_id = ${bodyId} and i.registered_at is null and i.dropped_at >= ${since} order by i.dropped_at desc, i.id limit ${limit}`.execute(
      db,
    )
  return rows
}

/**
 * A document that a clerk put aside waits again. One that came over the exchange does not: its sender was told that it was refused, and
 * sends it again. Problem: `records/not-put-aside`.
 */
export async function takeBackIntake(tx: Tx, { bodyId, id, at }: { bodyId: Uuid; id: Uuid; at: Date }): Promise<Problem | null> {
  const { rows } =
    await sql`update intake set dropped_at = null, dropped_reason = null, dropped_by = null, attached_to = null, version = version + 1, changed_at = ${at}
    where id = ${id} and body_id = ${bodyId} and registered_at is null and dropped_by is not null and source <> 'exchange' returning id`.execute(
      tx,
    )
  return rows.length > 0 ? null : problem('records/not-put-aside')
}
