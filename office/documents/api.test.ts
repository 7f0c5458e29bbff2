import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { newId } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/open.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { testDatabase } from '../../test/database/open.ts'
import { makeDocumentOffice, useDocuments, type DocumentOffice } from '../../test/factories/documents.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { documentRoutes } from './api.ts'

let db: Database
let office: DocumentOffice
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  office = await makeDocumentOffice(db)
})

/** Calls a route as the server does: input through its schemas, output checked by its own. */
async function call(viewer: Viewer | null, name: string, { params = {}, body = {} }: { params?: object; body?: object } = {}) {
  const route = documentRoutes.find(each => `${each.method} ${each.path}` === name)
  if (!route) throw new Error(`no route ${name}`)
  const { input, output, handler } = route
  // The handlers use these parts of a request and no other.
  const app = { viewer, lang: 'vi', db, files: office.files, world: () => office.world() } as unknown as AppContext
  const result = await handler({
    params: input.params?.parse(params),
    query: undefined,
    body: input.body?.parse(body),
    app,
    idempotencyKey: null,
  })
  const parsed = output.safeParse(result)
  return (parsed.success ? parsed.data : result) as Record<string, unknown> & { id?: string }
}

test('a text is read, registered with its number and shown again, each by one call', async () => {
  const read = await call(office.asClerk, 'post /documents', { body: { text: LETTER } })
  expect(read).toMatchObject({
    fields: { designation: { value: '268/TB-HĐND' }, urgency: { value: null, spans: [] } },
    proposals: [{ dueOn: '2026-12-14' }, { dueOn: '2026-12-22' }],
    refusedAttachments: [],
  })
  const body = { id: read.id, key: newId(), answers: { abstract: 'Kết luận giám sát' } }
  const entry = await call(office.asClerk, 'post /documents/register', { body })
  expect(entry).toMatchObject({ id: read.id, number: 1, state: 'registered' })
  expect(await call(office.asClerk, 'get /documents/{id}', { params: { id: read.id } })).toMatchObject({
    number: 1,
    abstract: 'Kết luận giám sát',
    issuedOn: '2026-11-20',
    files: [{ name: 'van-ban.txt', role: 'original' }],
  })
  expect(await call(office.asClerk, 'post /documents/register', { body: { ...body, key: newId() } })).toMatchObject({
    problem: 'records/already-registered',
  })
})

test('files come in base64; a broken one is refused, a broken attachment only itself', async () => {
  const broken = Buffer.from('PK\u0003\u0004 hỏng').toString('base64')
  expect(await call(office.asClerk, 'post /documents', { body: { name: 'a.docx', content: broken } })).toMatchObject({
    problem: 'file/corrupt',
  })
  expect(await call(office.asClerk, 'post /documents', { body: {} })).toMatchObject({ problem: 'documents/no-file' })
  const content = Buffer.from(LETTER).toString('base64')
  const attachments = [{ name: 'rong.pdf', content: '' }]
  expect(await call(office.asClerk, 'post /documents', { body: { name: 'b.txt', content, attachments } })).toMatchObject({
    refusedAttachments: [{ name: 'rong.pdf', problem: 'upload/empty' }],
  })
})

test('nobody reads a document that was not sent to him, and nobody at all without having signed in', async () => {
  const { id } = await office.take(LETTER.replace('268/', '269/'))
  expect(await call(office.asSpecialist, 'get /documents/{id}', { params: { id } })).toMatchObject({
    problem: 'matter/not-found',
  })
  await office.register(id)
  expect(await call(office.asSpecialist, 'get /documents/{id}', { params: { id } })).toMatchObject({
    problem: 'matter/not-found',
  })
  for (const name of ['post /documents', 'get /documents/{id}'])
    expect(await call(null, name, { params: { id }, body: { text: LETTER } })).toMatchObject({
      problem: 'app/sign-in-needed',
      status: 401,
    })
  const body = { id: newId(), key: newId() }
  expect(await call(office.asClerk, 'post /documents/register', { body })).toMatchObject({
    problem: 'records/intake-not-found',
    status: 404,
  })
})
