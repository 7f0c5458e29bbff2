import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { ScanPage } from '../../../platform/ocr/scan-text.ts'

export type ScanState = 'waiting' | 'reading' | 'read' | 'failed' | 'stopped' | 'secret'
export type ScanFault = Pick<Problem, 'problem' | 'data'>

/** Where the text of a page comes from and how sure the engine is of it, 0–100. */
export type PageNote = Pick<ScanPage, 'number' | 'source' | 'confidence' | 'reason'>
export type ScanResult = { readonly confidence: number | null; readonly pages: readonly PageNote[] }

export type ScanRow = {
  readonly hash: string
  readonly state: ScanState
  readonly page: number | null
  readonly pages: number | null
  readonly share: number
  readonly problem: ScanFault | null
  readonly textHash: string | null
  readonly result: ScanResult | null
  /** Scans that were asked for earlier and are not read yet. */
  readonly ahead: number
}

/** A reading that gave no sign of life for so long has died with its server. */
const DEAD_MS = 60_000
const json = (value: unknown): string => JSON.stringify(value)
const deadBefore = (at: Date): Date => new Date(at.getTime() - DEAD_MS)

/** A file's reading, by the hash of the file; null: nobody asked for it. */
export async function scanOf(db: Reader, hash: string): Promise<ScanRow | null> {
  const { rows } = await sql<ScanRow>`select s.file_hash as hash, s.state, s.page, s.pages, s.share, s.problem,
      s.text_hash as "textHash", s.result, (select count(*)::int from scan o
        where o.state in ('waiting', 'reading') and (o.asked_at, o.file_hash) < (s.asked_at, s.file_hash)) as ahead
    from scan s where s.file_hash = ${hash}`.execute(db)
  return rows[0] ?? null
}

/** Asks for a reading. One that failed or was stopped begins anew; what was read stays read. */
export async function askScan(db: Reader, hash: string, at: Date): Promise<void> {
  await sql`insert into scan (file_hash, state, asked_at, beat_at) values (${hash}, 'waiting', ${at}, ${at})
    on conflict (file_hash) do update set state = 'waiting', attempts = 0, problem = null, asked_at = ${at}, beat_at = ${at}
    where scan.state in ('failed', 'stopped')`.execute(db)
}

/** Takes a scan that waits, or whose server died; false where another reads it, or as many are read as may be (`most`). */
export async function claimScan(tx: Tx, hash: string, { at, most }: { at: Date; most: number }): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('kheo scan'))`.execute(tx)
  const { rows } = await sql`update scan set state = 'reading', attempts = attempts + 1, beat_at = ${at}
    where file_hash = ${hash} and (state = 'waiting' or (state = 'reading' and beat_at < ${deadBefore(at)}))
      and (select count(*) from scan o where o.state = 'reading' and o.beat_at >= ${deadBefore(at)} and o.file_hash <> ${hash}) < ${most}
    returning attempts`.execute(tx)
  return rows.length > 0
}

export async function attemptsOf(db: Reader, hash: string): Promise<number> {
  const { rows } = await sql<{ attempts: number }>`select attempts from scan where file_hash = ${hash}`.execute(db)
  return rows[0]?.attempts ?? 0
}

export type Beat = { readonly page: number; readonly pages: number; readonly share: number }

/** A sign of life with the progress; false when the reading is no longer wanted. */
export async function beatScan(db: Reader, hash: string, beat: Beat | null, at: Date): Promise<boolean> {
  const progress = beat ? sql`, page = ${beat.page}, pages = ${beat.pages}, share = ${beat.share}` : sql``
  const { rows } = await sql`update scan set beat_at = ${at} ${progress} where file_hash = ${hash} and state = 'reading'
    returning file_hash`.execute(db)
  return rows.length > 0
}

export async function keepPage(db: Reader, hash: string, page: ScanPage): Promise<void> {
  await sql`insert into scan_page (file_hash, number, page) values (${hash}, ${page.number}, ${json(page)}::jsonb)
    on conflict (file_hash, number) do update set page = excluded.page`.execute(db)
}

/** Pages read so far, in their order. */
export async function pagesRead(db: Reader, hash: string): Promise<ScanPage[]> {
  const { rows } = await sql<{ page: ScanPage }>`select page from scan_page where file_hash = ${hash} order by number`.execute(db)
  return rows.map(row => row.page)
}

/** The server stops: the next one goes on, and the attempt does not count. */
export async function releaseScan(db: Reader, hash: string, at: Date): Promise<void> {
  await sql`update scan set state = 'waiting', attempts = greatest(0, attempts - 1), beat_at = ${at}
    where file_hash = ${hash} and state = 'reading'`.execute(db)
}

/** Back to wait after an error of ours; the attempt counts. */
export async function returnScan(db: Reader, hash: string, at: Date): Promise<void> {
  await sql`update scan set state = 'waiting', beat_at = ${at} where file_hash = ${hash} and state = 'reading'`.execute(db)
}

export type ScanEnd = {
  readonly state: 'read' | 'failed' | 'secret'
  readonly problem?: ScanFault
  readonly textHash?: string
  readonly result?: ScanResult
}

/** The end of a reading. False when it was stopped meanwhile. */
export async function endScan(tx: Tx, hash: string, end: ScanEnd, at: Date): Promise<boolean> {
  const { rows } = await sql`update scan set state = ${end.state}, problem = ${end.problem ? json(end.problem) : null}::jsonb,
      text_hash = ${end.textHash ?? null}, result = ${end.result ? json(end.result) : null}::jsonb, share = 1, done_at = ${at}
    where file_hash = ${hash} and state = 'reading' returning file_hash`.execute(tx)
  if (rows.length === 0) return false
  if (end.state !== 'failed') await sql`delete from scan_page where file_hash = ${hash}`.execute(tx)
  return true
}

/** Somebody would rather type: the reading ends at its next sign of life. */
export async function stopScan(db: Reader, hash: string, at: Date): Promise<void> {
  await sql`update scan set state = 'stopped', done_at = ${at} where file_hash = ${hash} and state in ('waiting', 'reading')`.execute(
    db,
  )
}

/** Stops the reading of a file that no document waits for any more. */
export async function stopUnwantedScan(db: Reader, hash: string, at: Date): Promise<void> {
  await sql`update scan set state = 'stopped', done_at = ${at} where file_hash = ${hash} and state in ('waiting', 'reading')
    and not exists (select 1 from intake_file f join intake i on i.id = f.intake_id
      where f.file_hash = ${hash} and i.dropped_at is null)`.execute(db)
}

/** Scans that wait, or whose server died, the first asked first. */
export async function openScans(db: Reader, at: Date): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`select file_hash as hash from scan
    where state = 'waiting' or (state = 'reading' and beat_at < ${deadBefore(at)}) order by asked_at, file_hash`.execute(db)
  return rows.map(row => row.hash)
}

/** Documents, waiting or registered, of which this file is the original. */
export async function intakesOf(db: Reader, hash: string): Promise<Array<{ id: Uuid; bodyId: Uuid }>> {
  const { rows } = await sql<{ id: Uuid; bodyId: Uuid }>`select i.id, i.body_id as "bodyId" from intake_file f
    join intake i on i.id = f.intake_id
    where f.file_hash = ${hash} and f.position = 0 and i.dropped_at is null order by i.id`.execute(db)
  return rows
}

/** Documents of a body whose scan is being read or waits for it, with the name of the file. */
export async function scansWaitedFor(db: Reader, bodyId: Uuid): Promise<ReadonlyMap<Uuid, string>> {
  const { rows } = await sql<{ id: Uuid; name: string }>`select i.id, f.name from intake i
    join intake_file f on f.intake_id = i.id and f.position = 0 join scan s on s.file_hash = f.file_hash
    where i.body_id = ${bodyId} and i.registered_at is null and i.dropped_at is null and s.state in ('waiting', 'reading')`.execute(
    db,
  )
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Principals of the clerks to whom a reading matters: of the bodies that wait for it, and of whoever took the file in. */
export async function hearersOf(db: Reader, hash: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`with waiting as (
      select i.body_id, i.created_by from intake_file f join intake i on i.id = f.intake_id
      where f.file_hash = ${hash})
    select p.id from principal p where p.ref_id in (
      select body_id from waiting
      union select o.id from waiting w join account a on a.id = w.created_by join post o on o.person_id = a.person_id)`.execute(
    db,
  )
  return rows.map(row => row.id)
}
