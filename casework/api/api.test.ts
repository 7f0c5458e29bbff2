import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/open.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { testDatabase } from '../../test/database/open.ts'
import { routes } from './api.ts'
import type { Asker } from '../asker.ts'
import { makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'

let db: Database
let office: ProofOffice

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
  office = await makeProofOffice(db)
})

type Asked = { params?: object; query?: object; body?: object; key?: string }

/** Calls a route as the server does: input through its schemas, output checked by its own. */
async function call({ viewer, world, app, lang }: Asker, name: string, { params = {}, query = {}, body = {}, key }: Asked = {}) {
  const route = routes.find(each => `${each.method} ${each.path}` === name)
  if (!route) throw new Error(`no route ${name}`)
  const { input, output, handler } = route
  // The handlers use these parts of a request and no other.
  const context = { ...app, viewer, lang, clock: world.clock, world: async () => world } as unknown as AppContext
  const result = await handler({
    params: input.params?.parse(params),
    query: input.query?.parse(query),
    body: input.body?.parse(body),
    app: context,
    idempotencyKey: key ?? null,
  })
  const parsed = output.safeParse(result)
  return (parsed.success ? parsed.data : result) as Record<string, never> & {
    items?: Array<{ id: Uuid; title: string }>
    problem?: string
    next?: string | null
  }
}

test('the caller lists open matters page by page, each once', async () => {
  const { head, give } = await makeProofOffice(db)
  for (const title of ['a', 'b', 'c']) await give(title)
  const first = await call(head, 'get /matters', { query: { lanes: 'receive', limit: '2' } })
  const rest = await call(head, 'get /matters', { query: { lanes: 'receive', limit: '2', after: first.next ?? '' } })
  expect([first.items?.length, rest.items?.length, rest.next]).toEqual([2, 1, null])
  expect(new Set([...(first.items ?? []), ...(rest.items ?? [])].map(item => item.id)).size).toBe(3)
})

test('an act is performed once per key, and refused without one', async () => {
  const id = await office.give('qua API')
  const receive = (key?: string) =>
    call(office.head, 'post /matters/{id}/acts/{act}', { params: { id, act: 'receive' }, body: {}, key })
  expect(await receive()).toMatchObject({ problem: 'api/idempotency-key-needed' })
  const key = newId()
  expect([await receive(key), await receive(key)]).toMatchObject([
    { state: 'received', seq: 2 },
    { state: 'received', seq: 2 },
  ])
  expect(await receive(newId())).toMatchObject({ problem: 'act/not-possible-now' })
})

test('one matter comes with its history and what may be done', async () => {
  const id = await office.give('một việc')
  const matter = await call(office.head, 'get /matters/{id}', { params: { id } })
  expect(matter).toMatchObject({ id, state: 'assigned', acts: [{ seq: 1, kind: 'assign' }] })
  expect(matter['offers']).toEqual(expect.arrayContaining([{ act: 'receive', possible: true, problem: null }]))
})

test('what is not for the caller is not there: by id, list, search and notices', async () => {
  const id = await office.give('kín với người ngoài')
  const stranger = (await makeProofOffice(db)).head
  expect(await call(stranger, 'get /matters/{id}', { params: { id } })).toMatchObject({ problem: 'matter/not-found' })
  expect(
    await call(stranger, 'post /matters/{id}/acts/{act}', {
      params: { id, act: 'ghi-chu' },
      body: { input: { text: 'x' } },
      key: newId(),
    }),
  ).toMatchObject({ problem: 'matter/not-found' })
  for (const [name, query] of [
    ['get /matters', {}],
    ['get /search', { q: 'kín' }],
    ['get /notices', {}],
  ] as const)
    expect((await call(stranger, name, { query })).items).toEqual([])
})

test('a cursor that was not given out is refused', async () => {
  expect(await call(office.head, 'get /matters', { query: { after: 'x' } })).toMatchObject({ problem: 'api/cursor-unknown' })
})
