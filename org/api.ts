import { z } from 'zod'
import { isPlainDate } from '../kernel/clock.ts'
import { problem } from '../kernel/problem.ts'
import { apiRoute, type ApiRoute } from '../platform/http/api.ts'
import { calendarOf } from './services/work-calendar.ts'
import { bodyAt } from './store/body.ts'
import { findBodies } from './store/body-picker.ts'
import { postsIn } from './store/post.ts'
import { successorsOf } from './store/succession.ts'

const AsOf = z.object({ date: z.string().refine(isPlainDate, 'YYYY-MM-DD').optional() })
const Link = z.object({ id: z.string(), name: z.string() })
const Option = Link.extend({
  shortName: z.string(),
  code: z.string(),
  isDivision: z.boolean(),
  agencyName: z.string().nullable(),
  endedOn: z.string().nullable(),
  successors: z.array(Link),
})
const Body = Link.extend({
  kind: z.string(),
  shortName: z.string(),
  code: z.string(),
  electronicCode: z.string().nullable(),
  parentId: z.string().nullable(),
  agencyId: z.string().nullable(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  ended: z.boolean(),
  successors: z.array(Link),
})
const Post = z.object({
  id: z.string(),
  personName: z.string(),
  title: z.string(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  isLeader: z.boolean(),
})

const access = { signedIn: true } as const
const scope = 'org:read'

/** What programs and pickers may ask of the organisation. */
export const routes: readonly ApiRoute[] = [
  apiRoute({
    method: 'get',
    path: '/bodies',
    access,
    scope,
    summary: { vi: 'Tìm cơ quan theo tên, mã hoặc chữ viết tắt', en: 'Find bodies by name, code or abbreviation' },
    input: { query: AsOf.extend({ q: z.string().max(200).default(''), agency: z.uuid().optional() }) },
    output: z.object({ bodies: z.array(Option) }),
    async handler({ query: { q, agency, date }, app }) {
      return { bodies: await findBodies(app.db.kysely, q, date ?? app.clock.now().today, { divisionsOf: agency, limit: 20 }) }
    },
  }),
  apiRoute({
    method: 'get',
    path: '/bodies/{id}',
    access,
    scope,
    summary: { vi: 'Một cơ quan như tại một ngày', en: 'A body as it stood on a date' },
    input: { params: z.object({ id: z.uuid() }), query: AsOf },
    output: Body,
    async handler({ params: { id }, query: { date }, app }) {
      const body = await bodyAt(app.db.kysely, id, date ?? app.clock.now().today)
      if (!body) return problem('org/body/not-found')
      const successors = (await successorsOf(app.db.kysely, [id])).get(id) ?? []
      return { ...body, successors: successors.map(each => ({ id: each.id, name: each.name })) }
    },
  }),
  apiRoute({
    method: 'get',
    path: '/bodies/{id}/posts',
    access,
    scope,
    summary: { vi: 'Người được giao xử lý việc trong cơ quan', en: 'People of a body who may be given work' },
    input: { params: z.object({ id: z.uuid() }), query: AsOf },
    output: z.object({ posts: z.array(Post) }),
    async handler({ params: { id }, query: { date }, app }) {
      return { posts: await postsIn(app.db.kysely, { bodyId: id, date: date ?? app.clock.now().today, mayHandle: true }) }
    },
  }),
  apiRoute({
    method: 'get',
    path: '/calendar/{year}',
    access,
    scope,
    summary: { vi: 'Ngày nghỉ và ngày làm bù của một năm', en: 'Days off and make-up days of a year' },
    input: { params: z.object({ year: z.string().regex(/^20[1-4]\d$/) }) },
    output: z.object({
      edition: z.string().nullable(),
      days: z.array(z.object({ date: z.string(), kind: z.string(), name: z.string(), status: z.string() })),
    }),
    async handler({ params: { year }, app }) {
      const { days, edition } = calendarOf(await app.world())
      const rows = [...days.rows.values()].filter(row => row.date.startsWith(year)).toSorted((a, b) => (a.date < b.date ? -1 : 1))
      return { edition, days: rows.map(({ date, kind, name = '', status = 'official' }) => ({ date, kind, name, status })) }
    },
  }),
]
