import { randomUUID } from 'node:crypto'
import { ask } from './http.ts'
import type { Ask } from './load.ts'
import type { BenchUser } from './users.ts'

/** A budget of HOUSE § 10: p95 in ms, or answers per second. */
export type Budget = { readonly p95?: number; readonly perSecond?: number }

export type Measure = {
  readonly name: string
  readonly ask: Ask
  readonly load: { readonly clients: number } | { readonly perSecond: number }
  readonly budget: Budget | null
  /** Path by which the same request is made in this process, to learn its statements; null: no raw run. */
  readonly raw: ((user: BenchUser, n: number) => { path: string; init?: RequestInit }) | null
}

const SEARCHES = [
  'trụ sở dôi dư',
  'giai ngan von dau tu cong',
  'bao cao',
  'rà soát thủ tục hành chính',
  'cai cach',
  'NV-2024-12',
  'hộ tịch',
  'kế hoạch đầu tư',
  'de an so hoa',
  'tai nguyen moi truong',
]

export function measures(origin: string, users: readonly BenchUser[]): Measure[] {
  const userOf = (client: number): BenchUser => users[client % users.length] as BenchUser
  const get = async (path: string, user: BenchUser, page = false): Promise<boolean> => {
    const headers = page ? { cookie: user.cookie } : { authorization: `Bearer ${user.token}` }
    const { status, text } = await ask(`${origin}${path}`, { headers })
    return status === 200 && text.length > 20
  }
  const api = (path: string, user: BenchUser) => ({ path, init: { headers: { authorization: `Bearer ${user.token}` } } })
  const inbox = '/api/matters?limit=50'
  const matterOf = (user: BenchUser, n: number) => `/api/matters/${user.matters[n % user.matters.length]}`
  const searchOf = (n: number) => `/api/search?q=${encodeURIComponent(SEARCHES[n % SEARCHES.length] ?? '')}`
  const both = (measure: Omit<Measure, 'load' | 'budget'>, one: Budget | null, sixteen: Budget | null): Measure[] => [
    { ...measure, load: { clients: 1 }, budget: one },
    { ...measure, load: { clients: 16 }, budget: sixteen },
  ]
  return [
    ...both(
      { name: 'inbox JSON', ask: client => get(inbox, userOf(client)), raw: user => api(inbox, user) },
      { p95: 50 },
      { p95: 50 },
    ),
    {
      name: 'inbox page',
      ask: client => get('/viec', userOf(client), true),
      load: { perSecond: 40 },
      budget: { p95: 80 },
      raw: null,
    },
    ...['tat-ca', 'da-ket-thuc', 'chua-doc'].map((tab): Measure => ({
      name: `documents page, ${tab}`,
      ask: client => get(`/van-ban?loc=${tab}`, userOf(client), true),
      load: { clients: 1 },
      budget: { p95: 150 },
      raw: null,
    })),
    ...both(
      {
        name: 'open matter JSON',
        ask: (client, n) => get(matterOf(userOf(client), n), userOf(client)),
        raw: (user, n) => api(matterOf(user, n), user),
      },
      { p95: 30 },
      null,
    ),
    {
      name: 'open matter page',
      ask: (client, n) => get(matterOf(userOf(client), n).replace('/api/matters/', '/viec/'), userOf(client), true),
      load: { perSecond: 20 },
      budget: null,
      raw: null,
    },
    ...both(
      {
        name: 'perform act',
        ask: (client, n) => perform(origin, userOf(client), client, n),
        raw: (user, n) => ({
          path: `${matterOf(user, n)}/acts/tien-do`,
          init: { method: 'POST', ...progress(user) },
        }),
      },
      { p95: 40 },
      { perSecond: 150 },
    ),
    ...both(
      {
        name: 'search',
        ask: (client, n) => get(searchOf(client * 7 + n), userOf(client)),
        raw: (user, n) => api(searchOf(n), user),
      },
      { p95: 60 },
      { p95: 250 },
    ),
  ]
}

function progress(user: BenchUser): { headers: Record<string, string>; body: string } {
  return {
    headers: {
      authorization: `Bearer ${user.token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ input: { text: 'Đã làm việc với các đơn vị, đang tổng hợp số liệu', percent: 40 } }),
  }
}

/** Reports progress on one of the user's own matters; clients of the same user take different ones. */
async function perform(origin: string, user: BenchUser, client: number, n: number): Promise<boolean> {
  const matter = user.matters[(client * 31 + n) % user.matters.length]
  const { status } = await ask(`${origin}/api/matters/${matter}/acts/tien-do`, { method: 'POST', ...progress(user) })
  return status === 200
}
