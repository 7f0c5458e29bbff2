import { sql } from 'kysely'
import { newId, type Uuid } from '../kernel/ids.ts'
import { announceIn } from '../platform/live.ts'
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
  await sql`insert into notice (id, principal, kind, matter_id, data, at)
    select x.id, p.id, x.kind, x.matter, x.data, ${run.recordedAt}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, ref uuid, kind text, matter uuid, data jsonb)
    join principal p on p.ref_id = x.ref`.execute(run.tx)
  await sql`insert into outbox (id, kind, payload, created_at, due_at)
    select x.id, 'mail.notice', jsonb_build_object('notice', x.id), ${run.recordedAt}, ${run.recordedAt}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid)`.execute(run.tx)
}

async function tellPages(run: Run): Promise<void> {
  const touched: Uuid[] = [...run.touched]
  if (touched.length === 0) return
  const { rows } = await sql<{
    principal: number
  }>`select distinct principal from audience where matter_id = any(${touched}::uuid[])`.execute(run.tx)
  await announceIn(
    run.tx,
    rows.map(row => row.principal),
    'matter',
  )
  if (run.notices.length > 0) await announceIn(run.tx, await principalsTold(run), 'notice')
}

async function principalsTold(run: Run): Promise<number[]> {
  const refs = run.notices.flatMap(notice => notice.to.map(principal => principal.id))
  const { rows } = await sql<{ id: number }>`select id from principal where ref_id = any(${refs}::uuid[])`.execute(run.tx)
  return rows.map(row => row.id)
}
