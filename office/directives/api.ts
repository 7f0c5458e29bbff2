import { z } from 'zod'
import { askerOfCall } from '../../casework/asker.ts'
import { askedOf, DIMENSIONS, listLines } from '../../casework/index.ts'
import { isProblem } from '../../kernel/problem.ts'
import { apiRoute, type ApiRoute } from '../../platform/http/api.ts'
import { listQuery, SUBSETS, type FollowAddress } from './follow/address.ts'
import { exceptionsOf } from './follow/exceptions.ts'
import { followFigures } from './follow/figures.ts'
import { followList, stateWords } from './follow/list.ts'

const count = z.number().int()
const Row = z.object({
  key: z.string().nullable(),
  name: z.string(),
  newInTime: count,
  newLate: count,
  workInTime: count,
  workLate: count,
  waiting: count,
  doneInTime: count,
  doneLate: count,
  total: count,
})
const Filter = {
  /** Done between these days; without them since the beginning of the year. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  body: z.uuid().optional(),
  assigner: z.uuid().optional(),
  follower: z.uuid().optional(),
  source: z.string().optional(),
}
const Line = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  lead: z.string(),
  assigner: z.string().nullable(),
  follower: z.string().nullable(),
  receivedOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  originalDueOn: z.iso.date().nullable(),
  extensions: count,
  state: z.string(),
  result: z.string().nullable(),
})
type Query = z.infer<z.ZodObject<typeof Filter>>

function addressOf(query: Query, today: string): FollowAddress {
  const { from, to, body = null, assigner = null, follower = null, source = null } = query
  const rest = { subset: 'dang-mo', dimension: 'body', keys: null, words: '', page: 1, expanded: false, unreadable: [] } as const
  return { ...rest, from: from ?? `${today.slice(0, 4)}-01-01`, to: to ?? today, body, assigner, follower, source }
}

const figures = apiRoute({
  method: 'get',
  path: '/directives/figures',
  access: { right: 'report.read' },
  scope: 'reports:read',
  summary: {
    vi: 'Bảng theo dõi ý kiến chỉ đạo theo một chiều; đếm tất cả',
    en: 'Table of directives by one dimension; counts all',
  },
  input: { query: z.object({ ...Filter, dimension: z.enum(DIMENSIONS).default('body') }) },
  output: z.object({ rows: z.array(Row), leftOut: z.array(z.object({ name: z.string(), reason: z.string() })) }),
  handler: async ({ query, app }) => {
    const at = app.clock.now()
    const db = app.db.kysely
    const exceptions = await exceptionsOf(db, at.today)
    return {
      rows: await followFigures(db, query.dimension, { filter: addressOf(query, at.today), exceptions, at }),
      leftOut: [...exceptions.bodies],
    }
  },
})

const list = apiRoute({
  method: 'get',
  path: '/directives',
  access: { signedIn: true },
  scope: 'reports:read',
  summary: { vi: 'Ý kiến chỉ đạo mà người gọi được xem, theo hạn', en: 'Directives that the caller may see, by due date' },
  input: {
    query: z.object({
      ...Filter,
      list: z.enum(SUBSETS).default('dang-mo'),
      words: z.string().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(500).default(100),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
  },
  output: z.object({ items: z.array(Line), more: z.boolean() }),
  handler: async ({ query, app }) => {
    const asker = await askerOfCall(app)
    if (isProblem(asker)) return asker
    const address = { ...addressOf(query, asker.today), subset: query.list, words: query.words }
    const asked = askedOf(followList, new URLSearchParams(listQuery(address, asker.today)))
    const { limit, offset } = query
    const lines = await listLines(asker, { list: followList, asked, limit, offset })
    const items = lines.slice(0, limit).map(line => ({ ...line, state: stateWords(line, asker.lang), result: line.said }))
    return { items, more: lines.length > limit }
  },
})

export const routes: readonly ApiRoute[] = [figures, list]
