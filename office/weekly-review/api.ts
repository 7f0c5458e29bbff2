import { z } from 'zod'
import { askerOfCall, type Asker } from '../../casework/asker.ts'
import { DIMENSIONS } from '../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { apiRoute, type ApiRoute } from '../../platform/http/api.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { Balance, Figures } from './weeks/figures.ts'
import { lastSnapshots } from './report/freeze.ts'
import { listRows } from './lists/list-rows.ts'
import { SUBSETS } from './lists/lists.ts'
import { FrozenRow } from './lists/rows.ts'
import { reviewBody } from './service.ts'
import { findWeek, type FoundWeek } from './weeks/week-view.ts'

const Period = z.object({ period: z.string().regex(/^\d{4}-W\d{2}$/) })
const Whole = z.object({
  frozen: z.object({ at: z.iso.datetime(), by: z.string().nullable(), hash: z.string() }).nullable(),
  figures: Figures,
})
const Listed = z.object({
  list: z.enum(SUBSETS).default('end'),
  dimension: z.enum(DIMENSIONS).optional(),
  /** A value of the dimension; empty for "none". */
  key: z.string().optional(),
  words: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
const access = { right: 'report.read' } as const

async function weekOfCall(app: AppContext, period: string): Promise<{ asker: Asker; found: FoundWeek } | Problem> {
  const asker = await askerOfCall(app)
  if (isProblem(asker)) return asker
  const body = await reviewBody(app.db.kysely, asker.viewer)
  const found = body && (await findWeek(asker, body, period))
  return found ? { asker, found } : { ...problem('weekly/unknown-week', { period }), status: 404 }
}

const weeks = apiRoute({
  method: 'get',
  path: '/weekly',
  access,
  scope: 'reports:read',
  summary: { vi: 'Các tuần đã chốt, mới nhất trước', en: 'Frozen weeks, newest first' },
  input: { query: z.object({ before: z.string().optional(), limit: z.coerce.number().int().min(1).max(200).default(52) }) },
  output: z.object({
    items: z.array(
      z.object({ period: z.string(), from: z.iso.datetime(), to: z.iso.datetime(), hash: z.string(), total: Balance }),
    ),
  }),
  handler: async ({ query, app }) => {
    const body = await reviewBody(app.db.kysely, app.viewer)
    if (!body) return problem('weekly/no-office')
    const snapshots = await lastSnapshots(app.db.kysely, body, query.limit, query.before)
    const items = snapshots.map(({ period, fromAt, toAt, hash, figures }) => ({
      period,
      from: fromAt.toISOString(),
      to: toAt.toISOString(),
      hash: hash.toString('hex'),
      total: Figures.parse(JSON.parse(figures)).total,
    }))
    return { items }
  },
})

const week = apiRoute({
  method: 'get',
  path: '/weekly/{period}',
  access,
  scope: 'reports:read',
  summary: { vi: 'Số liệu của một tuần: đã chốt, hoặc đang chạy', en: 'Figures of a week: frozen, or running' },
  input: { params: Period },
  output: Whole,
  handler: async ({ params, app }) => {
    const here = await weekOfCall(app, params.period)
    if (isProblem(here)) return here
    const { figures, snapshot } = here.found
    return {
      figures,
      frozen: snapshot && { at: snapshot.frozenAt.toISOString(), by: snapshot.frozenByName, hash: snapshot.hash.toString('hex') },
    }
  },
})

const list = apiRoute({
  method: 'get',
  path: '/weekly/{period}/list',
  access,
  scope: 'reports:read',
  summary: {
    vi: 'Danh sách sau một con số của tuần: chỉ việc người gọi được xem',
    en: 'The list behind a figure of a week: only what the caller may see',
  },
  input: { params: Period, query: Listed },
  output: z.object({ items: z.array(FrozenRow), more: z.boolean() }),
  handler: async ({ params, query, app }) => {
    const here = await weekOfCall(app, params.period)
    if (isProblem(here)) return here
    const { list: subset, dimension = null, key, words, limit, offset } = query
    const asked = { subset, dimension, keys: dimension === null ? null : [key ?? ''], words, limit: limit + 1, offset }
    const rows = await listRows(app.db.kysely, here.asker.viewer, here.found.source, asked)
    return { items: rows.slice(0, limit), more: rows.length > limit }
  },
})

export const routes: readonly ApiRoute[] = [weeks, week, list]
