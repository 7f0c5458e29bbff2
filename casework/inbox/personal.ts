import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Viewer } from '../../kernel/access.ts'
import type { Reader } from '../../platform/database/open.ts'
import { rolesOn } from '../people/rights.ts'
import type { Marks } from '../lists/row-view.ts'

// What an account keeps for itself beside the matters: seen, snoozed, starred. No act, nobody else sees it.

const NOTE_MAX = 500

/** Marks of the given matters, one query. */
export async function marksOf(
  db: Reader,
  { account, today, ids }: { account: Uuid; today: PlainDate; ids: readonly Uuid[] },
): Promise<ReadonlyMap<Uuid, Marks>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: Uuid; seen: number | null; starred: boolean; until: PlainDate | null }>`
    select x.id, s.seq as seen, t.account_id is not null as starred, z.until
    from unnest(${[...ids]}::uuid[]) as x(id)
    left join seen s on s.account_id = ${account} and s.matter_id = x.id
    left join star t on t.account_id = ${account} and t.matter_id = x.id
    left join snooze z on z.account_id = ${account} and z.matter_id = x.id and z.until > ${today}`.execute(db)
  return new Map(rows.map(row => [row.id, { seenSeq: row.seen, starred: row.starred, snoozedUntil: row.until }]))
}

/** Opened by this account at this act: the row is no longer bold. */
export async function markSeen(db: Reader, seen: { account: Uuid; matter: Uuid; seq: number; at: Date }): Promise<void> {
  await sql`insert into seen (account_id, matter_id, seq, at, first_at) values (${seen.account}, ${seen.matter}, ${seen.seq}, ${seen.at}, ${seen.at})
    on conflict (account_id, matter_id) do update set seq = excluded.seq, at = excluded.at where seen.seq < excluded.seq`.execute(
    db,
  )
}

/** Matters put off to a later day, earliest first. */
export async function snoozedBy(db: Reader, account: Uuid, today: PlainDate): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`select matter_id as id from snooze where account_id = ${account} and until > ${today}
    order by until, matter_id limit 500`.execute(db)
  return rows.map(row => row.id)
}

export type Snooze = { readonly matter: Uuid; readonly until: PlainDate; readonly today: PlainDate }

/** Puts a matter off to a day after today: it stands under "Chờ" until then. Its clock runs on. */
export async function snooze(
  db: Reader,
  viewer: Viewer,
  { matter, until, today }: Snooze,
): Promise<Problem | { until: PlainDate }> {
  if (until <= today) return problem('personal/snooze-not-later', { field: 'until', today })
  if ((await rolesOn(db, viewer, matter)).length === 0) return problem('matter/not-found')
  await sql`insert into snooze (account_id, matter_id, until) values (${viewer.accountId}, ${matter}, ${until})
    on conflict (account_id, matter_id) do update set until = excluded.until`.execute(db)
  return { until }
}

export async function wake(db: Reader, account: Uuid, matter: Uuid): Promise<void> {
  await sql`delete from snooze where account_id = ${account} and matter_id = ${matter}`.execute(db)
}

/** The star of a matter and its private note. */
export async function starOf(db: Reader, account: Uuid, matter: Uuid): Promise<{ note: string } | null> {
  const { rows } = await sql<{
    note: string
  }>`select note from star where account_id = ${account} and matter_id = ${matter}`.execute(db)
  return rows[0] ?? null
}

export async function star(
  db: Reader,
  viewer: Viewer,
  { matter, note }: { matter: Uuid; note: string },
): Promise<Problem | { note: string }> {
  const kept = note.trim().normalize('NFC')
  if (kept.length > NOTE_MAX) return problem('form/too-long', { field: 'note', maximum: NOTE_MAX })
  if ((await rolesOn(db, viewer, matter)).length === 0) return problem('matter/not-found')
  await sql`insert into star (account_id, matter_id, note) values (${viewer.accountId}, ${matter}, ${kept})
    on conflict (account_id, matter_id) do update set note = excluded.note`.execute(db)
  return { note: kept }
}

export async function unstar(db: Reader, account: Uuid, matter: Uuid): Promise<void> {
  await sql`delete from star where account_id = ${account} and matter_id = ${matter}`.execute(db)
}
