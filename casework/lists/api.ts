import { z } from 'zod'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { apiRoute } from '../../platform/http/api.ts'
import { askerOfCall, type Asker } from '../asker.ts'
import { askedNow } from './address.ts'
import type { AnyList, ListAsked, ListDef, ListLine } from './declare.ts'
import { fileValue, inFile } from './file.ts'
import { listOf } from './loaded.ts'
import { listLines } from './store.ts'

const ListAnswer = z.object({
  items: z.array(z.object({ id: z.uuid(), values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })),
  /** Goes into `sau`, or into `trang` where the list stands in an order of its own; null on the last page. */
  next: z.string().nullable(),
})

/** Every list as its file gives it: the columns by their ids, the filters by the names that the page's address has. */
export const listRoute = apiRoute({
  method: 'get',
  path: '/lists/{list}',
  access: { signedIn: true },
  scope: 'matters:read',
  summary: {
    vi: 'Một danh sách như trang của nó: tham số lọc như trên địa chỉ trang; cần quyền của danh sách',
    en: 'A list as its page shows it: filters as in the page’s address; needs the right of the list',
  },
  input: {
    params: z.object({ list: z.string() }),
    query: z.looseObject({
      loc: z.string().optional(),
      sau: z.string().optional(),
      trang: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  output: ListAnswer,
  handler: async ({ params, query, app }): Promise<z.input<typeof ListAnswer> | Problem> => {
    const asker = await askerOfCall(app)
    if (isProblem(asker)) return asker
    const list = listOf(params.list)
    if (!list) return { ...problem('app/not-found'), status: 404 }
    if (!asker.viewer.rights.has(list.right)) return { ...problem('app/forbidden'), status: 403 }
    const { limit, ...said } = query
    const words = Object.entries(said).flatMap(([name, value]) =>
      [value].flat().flatMap(each => (typeof each === 'string' ? [[name, each]] : [])),
    )
    return answerOf(asker, list, { asked: await askedNow(asker, list, new URLSearchParams(words)), limit })
  },
})

async function answerOf<Facts>(
  asker: Asker,
  list: ListDef<Facts>,
  { asked, limit }: { readonly asked: ListAsked; readonly limit: number },
): Promise<z.input<typeof ListAnswer>> {
  const lines = await listLines(asker, { list, asked, limit })
  const shown = lines.slice(0, limit)
  const columns = inFile(list)
  return {
    items: shown.map(line => ({
      id: line.id,
      values: Object.fromEntries(columns.map(column => [column.id, fileValue(column, line, asker)])),
    })),
    next: lines.length > limit ? nextOf(list, asked, shown.at(-1)) : null,
  }
}

/** How the next page of a list is asked for: by its last row, or by its number. */
export function nextOf(list: Pick<AnyList, 'order'>, { page }: ListAsked, last: ListLine | undefined): string | null {
  if (list.order !== undefined) return String(page + 1)
  return last ? `${last.receivedOn}_${last.id}` : null
}
