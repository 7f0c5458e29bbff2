import { z } from 'zod'
import type { Viewer } from '../../kernel/access.ts'
import { LANES } from '../../kernel/process.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { apiRoute } from '../../platform/http/api.ts'
import type { AppContext } from '../../platform/http/context.ts'
import {
  ActAsked,
  InboxAsked,
  MatterFull,
  MatterList,
  MatterSummary,
  NoticeList,
  OpeningAsked,
  PerformedAct,
  SearchAsked,
} from './api-terms.ts'
import { matterItem, summaryItem } from './api-item.ts'
import { whoOf } from '../matter/history-view.ts'
import { inbox, type InboxCursor } from '../inbox/inbox.ts'
import { listRoute } from '../lists/api.ts'
import { markRead, notices, type NoticeCursor } from '../notices/notices.ts'
import { beginOf, openingShut } from '../opening/begin.ts'
import { openingOf } from '../opening/opening.ts'
import { performAct } from '../acting/perform-act.ts'
import { askerOfCall } from '../asker.ts'
import { readMatter } from '../matter/read-matter.ts'
import { judgedAt } from '../lists/row-view.ts'
import { search } from '../search/search.ts'
import { summaryOf } from '../matter/summary.ts'
import { isUuid } from '../inbox/work-query.ts'

const NOBODY: Problem = { ...problem('app/sign-in-needed'), status: 401 }
const Id = z.object({ id: z.uuid() })

/** Runs a handler for the viewer of the request. */
function forViewer<R>(app: AppContext, work: (viewer: Viewer) => Promise<R | Problem>): Promise<R | Problem> {
  return app.viewer ? work(app.viewer) : Promise.resolve(NOBODY)
}

const listMatters = apiRoute({
  method: 'get',
  path: '/matters',
  access: { right: 'casework.work' },
  scope: 'matters:read',
  summary: { vi: 'Việc đang mở của người gọi, theo hạn', en: 'Open matters of the caller, by due date' },
  input: { query: InboxAsked },
  output: MatterList,
  handler: ({ query, app }) =>
    forViewer(app, async viewer => {
      const lanes = query.lanes === undefined ? LANES : LANES.filter(lane => query.lanes?.split(',').includes(lane))
      const after = query.after === undefined ? null : cursorIn(query.after)
      if (isProblem(after)) return after
      const { process, dueFrom, dueTo, limit } = query
      const page = await inbox(app.db.kysely, viewer, { lanes, process, dueFrom, dueTo, after, limit })
      const at = judgedAt(await app.world())
      return { items: page.rows.map(row => matterItem(row, at)), next: page.next ? `${page.next.dueOn}_${page.next.id}` : null }
    }),
})

function cursorIn(text: string): InboxCursor | Problem {
  const [, dueOn, id] = /^(\d{4}-\d{2}-\d{2}|infinity)_(.+)$/.exec(text) ?? []
  return dueOn && isUuid(id) ? { dueOn, id } : problem('api/cursor-unknown', { after: text })
}

const oneMatter = apiRoute({
  method: 'get',
  path: '/matters/{id}',
  access: { signedIn: true },
  scope: 'matters:read',
  summary: {
    vi: 'Một việc với quá trình và thao tác có thể làm; ở mức tóm tắt (access: summary) chỉ có phần đầu',
    en: 'One matter with its history and possible acts; in summary (access: summary) its heads alone',
  },
  input: { params: Id },
  output: z.union([MatterFull, MatterSummary]),
  handler: ({ params, app }) =>
    forViewer(app, async viewer => {
      const world = await app.world()
      const read = await readMatter(app.db.kysely, world, viewer, params.id)
      if (isProblem(read)) {
        const summary = await summaryOf(app.db.kysely, viewer, params.id, app.lang)
        return summary ? summaryItem(summary, judgedAt(world)) : read
      }
      return {
        ...matterItem(read.row, judgedAt(world)),
        access: 'whole' as const,
        acts: read.acts.map(act => ({
          seq: act.seq,
          kind: act.kind,
          recordedAt: act.recordedAt.toISOString(),
          effectiveOn: act.effectiveOn,
          who: whoOf(act, app.lang),
          toState: act.toState,
          files: act.files.map(({ name, hash }) => ({ name, hash })),
          hash: act.hash,
        })),
        offers: read.offers.map(({ act, refusal }) => ({ act, possible: refusal === null, problem: refusal?.problem ?? null })),
      }
    }),
})

const doAct = apiRoute({
  method: 'post',
  path: '/matters/{id}/acts/{act}',
  access: { signedIn: true },
  scope: 'matters:act',
  summary: {
    vi: 'Làm một thao tác; đầu mục Idempotency-Key bắt buộc',
    en: 'Performs one act; the header Idempotency-Key is required',
  },
  input: { params: Id.extend({ act: z.string() }), body: ActAsked },
  output: PerformedAct,
  handler: ({ params, body, app, idempotencyKey }) =>
    forViewer(app, async () => {
      if (!idempotencyKey) return problem('api/idempotency-key-needed')
      const request = {
        matterId: params.id,
        act: params.act,
        input: body.input,
        version: body.version,
        effectiveOn: body.effectiveOn,
        key: `api:${idempotencyKey}`,
      }
      const asker = await askerOfCall(app)
      if (isProblem(asker)) return asker
      return performAct(asker, request)
    }),
})

const openOne = apiRoute({
  method: 'post',
  path: '/matters',
  access: { signedIn: true },
  scope: 'matters:act',
  summary: {
    vi: 'Mở một việc của loại đã nêu; đầu mục Idempotency-Key bắt buộc',
    en: 'Opens a matter of the process named; the header Idempotency-Key is required',
  },
  input: { body: OpeningAsked },
  output: PerformedAct,
  handler: ({ body: { process, input }, app, idempotencyKey }) =>
    forViewer(app, async viewer => {
      if (!idempotencyKey) return problem('api/idempotency-key-needed')
      const def = openingOf(process)
      if (!def) return problem('api/not-opened-here', { process })
      const world = await app.world()
      const given = { ...input, key: `api:${idempotencyKey}` }
      return openingShut({ viewer }, def) ?? inTransaction(app.db, tx => beginOf(def)(tx, world, viewer, given))
    }),
})

const searchMatters = apiRoute({
  method: 'get',
  path: '/search',
  access: { right: 'casework.work' },
  scope: 'matters:read',
  summary: { vi: 'Tìm việc theo từ, có dấu hay không dấu', en: 'Finds matters by words, with or without marks' },
  input: { query: SearchAsked },
  output: z.object({ items: MatterList.shape.items, more: z.boolean() }),
  handler: ({ query: { q, open, ...rest }, app }) =>
    forViewer(app, async viewer => {
      const page = await search(app.db.kysely, viewer, { text: q, openOnly: open === 'true', ...rest })
      const at = judgedAt(await app.world())
      return { items: page.rows.map(row => matterItem(row, at)), more: page.more }
    }),
})

const listNotices = apiRoute({
  method: 'get',
  path: '/notices',
  access: { signedIn: true },
  scope: 'notices:read',
  summary: { vi: 'Thông báo, mới nhất trước', en: 'Notices, newest first' },
  input: { query: z.object({ after: z.string().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }) },
  output: NoticeList,
  handler: ({ query, app }) =>
    forViewer(app, async viewer => {
      const [at = '', id] = query.after?.split('_') ?? []
      const after: NoticeCursor | null = isUuid(id) ? { at, id } : null
      const page = await notices(app.db.kysely, viewer, { lang: app.lang, after, limit: query.limit })
      return { items: [...page.lines], next: page.next ? `${page.next.at}_${page.next.id}` : null }
    }),
})

const readNotices = apiRoute({
  method: 'post',
  path: '/notices/read',
  access: { signedIn: true },
  scope: 'notices:write',
  summary: { vi: 'Đánh dấu thông báo đã đọc (không nêu mã: tất cả)', en: 'Marks notices as read (without ids: all)' },
  input: { body: z.object({ ids: z.array(z.uuid()).max(500).optional() }) },
  output: z.object({ read: z.literal(true) }),
  handler: ({ body, app }) =>
    forViewer(app, async viewer => {
      await markRead(app.db.kysely, viewer, { ids: body.ids, at: app.clock.now().instant })
      return { read: true as const }
    }),
})

export const routes = [listMatters, oneMatter, openOne, doAct, searchMatters, listNotices, readNotices, listRoute]
