import { sql } from 'kysely'
import { rolesOfGrade, type Grade } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { newestProcess } from '../registry.ts'

const BATCH = 500
/** So many batches a turn: letters and the other work behind pages wait no longer than this. */
const BATCHES = 20

type Spreading = { id: Uuid; principal: number; process: string; roles: readonly string[] }

/**
 * Writes the permissions that a grade gives, the newest matters first, a turn of some thousand. Returns whether all stand; a grade that has
 * ended meanwhile is through. May be repeated: what stands is written again.
 */
export async function spreadGrade(db: Database, id: Uuid, at: Date, batches = BATCHES): Promise<'all' | 'more'> {
  const grade = await toSpread(db.kysely, id)
  if (!grade) return 'all'
  await countAll(db.kysely, grade)
  for (let turn = 0; turn < batches; turn++) {
    const ids = await nextMatters(db.kysely, grade)
    // Matters that are being acted on are waited for one by one, with no other held: so nobody waits for each other.
    await inTransaction(db, tx =>
      writeRows(tx, grade, sql`select m.* from matter m where m.id = any(${[...ids]}::uuid[]) for share skip locked`),
    )
    for (const missing of await withoutRow(db.kysely, grade, ids))
      await inTransaction(db, tx => writeRows(tx, grade, sql`select m.* from matter m where m.id = ${missing} for share`))
    await step(db.kysely, grade, { ids, at })
    if (ids.length < BATCH) return 'all'
  }
  return 'more'
}

async function toSpread(db: Reader, id: Uuid): Promise<Spreading | null> {
  const { rows } = await sql<{ principal: number; process: string; grade: Grade }>`select p.id as principal, g.process, g.grade
    from team_grade g join principal p on p.ref_id = g.id where g.id = ${id} and g.ended_at is null and g.spread_at is null`.execute(
    db,
  )
  const [row] = rows
  const roles = row && rolesOfGrade(newestProcess(row.process), row.grade)
  return row && roles ? { id, principal: row.principal, process: row.process, roles } : null
}

async function countAll(db: Reader, { id, process }: Spreading): Promise<void> {
  await sql`update team_grade set spread_all = (select count(*) from matter where process = ${process})
    where id = ${id} and spread_all is null`.execute(db)
}

async function nextMatters(db: Reader, { id, process }: Spreading): Promise<readonly Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`select m.id from matter m where m.process = ${process}
    and m.id < coalesce((select g.spread_to from team_grade g where g.id = ${id}), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    order by m.id desc limit ${BATCH}`.execute(db)
  return rows.map(row => row.id)
}

/** Permission and search for the chosen matters, as the rows of their own seats say it; restricted ones stay with their named parties. */
async function writeRows(tx: Tx, { id, principal, roles }: Spreading, chosen: ReturnType<typeof sql>): Promise<void> {
  await sql`with chosen as materialized (${chosen}),
    mine as (select c.* from chosen c where c.secrecy = 'normal' and exists (select 1 from team_grade g where g.id = ${id} and g.ended_at is null)),
    found as (update matter_text t set principals = array(select distinct p from unnest(t.principals || ${principal}::int) p order by p)
      from mine where t.matter_id = mine.id and not ${principal}::int = any(t.principals))
    insert into audience (principal, matter_id, process, open, lane, roles, state, due_on, changed_at)
    select ${principal}::int, id, process, open, 'know', ${[...roles]}::text[], state,
      case when waiting or paused then 'infinity' else coalesce(due_on, 'infinity') end, changed_at from mine
    on conflict (principal, matter_id) do update set open = excluded.open, lane = excluded.lane, roles = excluded.roles,
      state = excluded.state, due_on = excluded.due_on, changed_at = excluded.changed_at`.execute(tx)
}

async function withoutRow(db: Reader, { principal }: Spreading, ids: readonly Uuid[]): Promise<readonly Uuid[]> {
  const { rows } = await sql<{
    id: Uuid
  }>`select m.id from matter m where m.id = any(${[...ids]}::uuid[]) and m.secrecy = 'normal'
    and not exists (select 1 from audience a where a.principal = ${principal} and a.matter_id = m.id) order by m.id`.execute(db)
  return rows.map(row => row.id)
}

async function step(db: Reader, { id }: Spreading, { ids, at }: { ids: readonly Uuid[]; at: Date }): Promise<void> {
  await sql`update team_grade set spread_done = spread_done + ${ids.length}, spread_to = coalesce(${ids.at(-1) ?? null}::uuid, spread_to),
    spread_at = ${ids.length < BATCH ? at : null}::timestamptz where id = ${id}`.execute(db)
}

/**
 * Takes away the rows of a grade that has ended. Nobody carries its principal any more: this tidies, it closes nothing. It waits for no act;
 * what an act holds just then, the act itself writes anew or leaves behind without harm.
 */
export async function sweepGrade(db: Database, id: Uuid, batches = BATCHES): Promise<'all' | 'more'> {
  const { rows: found } = await sql<{ id: number }>`select p.id from principal p join team_grade g on g.id = p.ref_id
    where g.id = ${id} and g.ended_at is not null`.execute(db.kysely)
  const principal = found[0]?.id
  if (principal === undefined) return 'all'
  for (let turn = 0; turn < batches; turn++) {
    const { rows } = await sql<{ id: Uuid }>`delete from audience where principal = ${principal} and matter_id in (
      select matter_id from audience where principal = ${principal} limit ${BATCH} for update skip locked) returning matter_id as id`.execute(
      db.kysely,
    )
    await sql`update matter_text set principals = array_remove(principals, ${principal}::int) where matter_id in (
      select matter_id from matter_text where matter_id = any(${rows.map(row => row.id)}::uuid[]) for update skip locked)`.execute(
      db.kysely,
    )
    if (rows.length < BATCH) return 'all'
  }
  return 'more'
}
