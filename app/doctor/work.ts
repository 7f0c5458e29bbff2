import { fail, ok, warn, type Check } from './check.ts'

const HOUR_MS = 3_600_000
const WAITING_TOO_LONG_MS = HOUR_MS
const NO_ANCHOR_FOR_MS = 48 * HOUR_MS
const CLOCKS_APART_MS = 60_000

/** The machine's clock against the database's and against what has been recorded. */
export const clockCheck: Check = {
  name: 'clock',
  async look({ db }) {
    const [row] = await db.query<{ now: Date; last: Date | null }>(
      'select clock_timestamp() as now, (select max(recorded_at) from act) as last',
    )
    const apart = Math.abs((row?.now.getTime() ?? 0) - Date.now())
    if (apart > CLOCKS_APART_MS)
      return fail(
        `Máy này và cơ sở dữ liệu lệch giờ ${Math.round(apart / 1000)} giây`,
        `this machine and the database differ by ${Math.round(apart / 1000)} s`,
      )
    const ahead = (row?.last?.getTime() ?? 0) - Date.now()
    return ahead > CLOCKS_APART_MS
      ? fail(
          `Đồng hồ đi sau thao tác mới nhất ${Math.round(ahead / 1000)} giây`,
          `the clock is ${Math.round(ahead / 1000)} s behind the newest act`,
        )
      : ok(new Date().toISOString())
  },
}

/** Rows of the outbox that failed for good or wait too long, and the last anchor. */
export const workCheck: Check = {
  name: 'work behind',
  async look({ db }) {
    const [row] = await db.query<{ failed: number; oldest: Date | null; anchor: Date | null; acts: number }>(
      `select (select count(*)::int from outbox where failed_at is not null and done_at is null) as failed,
        (select min(due_at) from outbox where failed_at is null and done_at is null) as oldest,
        (select max(at) from anchor) as anchor, (select count(*)::int from (select 1 from act limit 1) x) as acts`,
    )
    const { failed = 0, oldest = null, anchor = null, acts = 0 } = row ?? {}
    if (failed > 0)
      return fail(
        `${failed} việc gửi đi không thành: Quản trị → Gửi đi`,
        `${failed} deliveries failed for good: Administration → Deliveries`,
      )
    if (oldest && Date.now() - oldest.getTime() > WAITING_TOO_LONG_MS)
      return warn(
        `Có việc chờ từ ${oldest.toISOString()}: máy chủ hoặc npx kheo worker có đang chạy?`,
        `work waits since ${oldest.toISOString()}: is the server or npx kheo worker running?`,
      )
    if (acts > 0 && (!anchor || Date.now() - anchor.getTime() > NO_ANCHOR_FOR_MS))
      return warn(
        `Mốc niêm phong gần nhất: ${anchor?.toISOString() ?? 'chưa có'} (làm mỗi đêm)`,
        `last anchor: ${anchor?.toISOString() ?? 'none'} (made every night)`,
      )
    return ok('không có việc hỏng hay chờ lâu', 'nothing failed or waits long')
  },
}

/** The job runner's own list: jobs that failed in the last day. */
export const jobsCheck: Check = {
  name: 'jobs',
  async look({ db }) {
    const [own] = await db.query<{ schema: string }>('select current_schema() as schema')
    const schema = own?.schema === 'public' ? 'pgboss' : `${own?.schema}_jobs`
    const [there] = await db.query<{ table: string | null }>('select to_regclass($1)::text as table', [`${schema}.job`])
    if (!there?.table) return warn('Phần việc nền chưa chạy lần nào', 'the work behind the pages has never run')
    const failed = await db.query<{ name: string; n: number }>(
      `select name, count(*)::int as n from ${schema}.job where state = 'failed' and completed_on > now() - interval '1 day' group by name`,
    )
    const list = failed.map(({ name, n }) => `${name} × ${n}`).join(', ')
    return failed.length === 0
      ? ok('không có việc nền hỏng trong ngày', 'no job failed within a day')
      : fail(`Hỏng trong ngày: ${list}`, `failed within a day: ${list}`)
  },
}
