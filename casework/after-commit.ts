import { sql } from 'kysely'
import { newId, type Uuid } from '../kernel/ids.ts'
import type { Run } from './step.ts'

/** Channel on which pages hear that something of theirs changed. Carries principals and a kind only; pages refetch with their own rights. */
export const LIVE_CHANNEL = 'kheo_live'

/** Writes the notices of a run and tells live pages; the database delivers both at the commit. */
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
  await sql`select pg_notify(${LIVE_CHANNEL}, coalesce(string_agg(distinct principal::text, ','), '') || ':matter')
    from (select principal from audience where matter_id = any(${touched}::uuid[]) limit 500) seen`.execute(run.tx)
}
