import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { afterCommit } from '../../platform/database/transaction.ts'
import type { Finder, LiveHub } from '../../platform/web/live.ts'
import type { Run } from './run.ts'
import { writeOpened } from './write-opened.ts'

let live: Pick<LiveHub, 'announceOf'> | null = null

/** The hub through which acts are heard by open pages. */
export function tellPagesBy(hub: Pick<LiveHub, 'announceOf'>): void {
  live = hub
}

let wake: (() => void) | null = null

/** Who empties the outbox at once when something is to be issued; without it the next minute does. */
export function issueBy(waker: () => void): void {
  wake = waker
}

/** What an act has issued is made as soon as the act stands. */
export function wakeIssuing(run: Run): void {
  afterCommit(run.tx, () => wake?.())
}

/**
 * Writes what a run has opened and its notices, and tells live pages once it has committed (principals and a kind only, pages refetch with their own
 * rights). Not in the transaction itself: PostgreSQL lets only one that notifies commit at a time, so acts would wait for each other's disk.
 */
export async function afterwards(run: Run): Promise<void> {
  await writeOpened(run.tx, run.unwritten)
  await writeNotices(run)
  const told = run.notices.flatMap(notice => notice.to.map(principal => principal.id))
  afterCommit(run.tx, () => {
    live?.announceOf(seers, [...run.touched])
    live?.announceOf(noticed, told)
    live?.announceOf(moved, [...run.left])
  })
}

const seers: Finder = matters =>
  sql`select distinct 'matter' as kind, principal from audience where matter_id = any(${[...matters]}::uuid[])`
const moved: Finder = left =>
  sql`select distinct 'matter' as kind, id as principal from principal where ref_id = any(${[...left]}::uuid[])`
const noticed: Finder = told =>
  sql`select distinct 'notice' as kind, id as principal from principal where ref_id = any(${[...told]}::uuid[])`

async function writeNotices(run: Run): Promise<void> {
  if (run.notices.length === 0) return
  const rows = run.notices.flatMap(({ to, kind, data, matter }) =>
    to.map(principal => ({ id: newId(run.recordedAt.getTime()), ref: principal.id, kind, matter, data: data ?? {} })),
  )
  await sql`with noticed as (
      insert into notice (id, principal, kind, matter_id, data, at)
      select x.id, p.id, x.kind, x.matter, x.data, ${run.recordedAt}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, ref uuid, kind text, matter uuid, data jsonb)
      join principal p on p.ref_id = x.ref returning id)
    insert into outbox (id, kind, payload, created_at, due_at)
    select id, 'mail.notice', jsonb_build_object('notice', id), ${run.recordedAt}, ${run.recordedAt} from noticed`.execute(run.tx)
}
