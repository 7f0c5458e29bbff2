import { sql } from 'kysely'
import { newId } from '../kernel/ids.ts'
import { announceFoundIn } from '../platform/live.ts'
import type { Run } from './run.ts'

/** Writes the notices of a run and tells live pages (principals and a kind only, pages refetch with their own rights): heard at the commit. */
export async function afterwards(run: Run): Promise<void> {
  await writeNotices(run)
  await tellPages(run)
}

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

async function tellPages(run: Run): Promise<void> {
  if (run.touched.size === 0) return
  const told = [...new Set(run.notices.flatMap(notice => notice.to.map(principal => principal.id)))]
  await announceFoundIn(
    run.tx,
    sql`select distinct 'matter' as kind, principal from audience where matter_id = any(${[...run.touched]}::uuid[])
      union all select 'notice', id from principal where ref_id = any(${told}::uuid[])`,
  )
}
