import type { Services } from '../../platform/http/context.ts'

const ANSWER_WITHIN_MS = 2000

type Figures = {
  waiting: number
  failed: number
  oldest: number
  anchor: number
  sessions: number
  matters: number
  acts: number
}

/** Fills the gauges that are only looked at when somebody asks: one short query, and none when the database is away. */
export async function measureOffice({ db, clock, metrics: { office } }: Services): Promise<void> {
  const trouble = clock.trouble()
  office.clockOff.set(trouble ? (trouble.kind === 'set-back' ? -1 : 1) * (trouble.byMs / 1000) : 0)
  const now = clock.now().instant
  const late = new Promise<null>(resolve => setTimeout(resolve, ANSWER_WITHIN_MS, null).unref())
  const asked = db.query<Figures>(QUERY, [now]).then(
    rows => rows[0] ?? null,
    () => null,
  )
  const figures = await Promise.race([asked, late])
  office.database.set(figures ? 1 : 0)
  if (!figures) return
  office.outboxWaiting.set(figures.waiting)
  office.outboxFailed.set(figures.failed)
  office.outboxOldest.set(figures.oldest)
  office.anchorAge.set(figures.anchor)
  office.sessions.set(figures.sessions)
  office.matters.set(figures.matters)
  office.acts.set(figures.acts)
}

const QUERY = `
  select (select count(*)::int from outbox where done_at is null and failed_at is null) as waiting,
    (select count(*)::int from outbox where failed_at is not null) as failed,
    (select coalesce(greatest(0, extract(epoch from $1::timestamptz - min(due_at))), 0)::float8 from outbox
      where done_at is null and failed_at is null) as oldest,
    (select coalesce(extract(epoch from $1::timestamptz - max(at)), -1)::float8 from anchor) as anchor,
    (select count(*)::int from session where ended_at is null and idle_until > $1 and ends_at > $1) as sessions,
    (select greatest(0, reltuples)::float8 from pg_class where oid = to_regclass('matter')) as matters,
    (select greatest(0, reltuples)::float8 from pg_class where oid = to_regclass('act')) as acts`
