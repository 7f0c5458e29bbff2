import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Uuid } from '../../kernel/ids.ts'
import { problem } from '../../kernel/problem.ts'
import { freshDatabase, onPostgres } from '../../test/database/open.ts'
import type { Database } from '../database/open.ts'
import { inTransaction } from '../database/transaction.ts'
import { enqueue, retryFailed, workOutbox, type OutboxHandler } from './outbox.ts'

const START = Date.parse('2026-11-24T01:00:00Z')
let db: Database
let minute: number

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  minute = 0
  await db.query('DELETE FROM outbox')
})

const now = (): Date => new Date(START + minute * 60_000)
const add = (kind: string): Promise<Uuid> => inTransaction(db, tx => enqueue(tx, { kind, payload: { to: 'so-xd' }, at: now() }))
const work = (handler: OutboxHandler): ReturnType<typeof workOutbox> => workOutbox(db, { mail: handler }, { now })
const row = async (id: Uuid): Promise<Record<string, unknown> | undefined> =>
  (await db.query('SELECT * FROM outbox WHERE id = $1', [id]))[0] as never

test('a row is done once and its work is told', async () => {
  const id = await add('mail')
  const seen: unknown[] = []
  const handler: OutboxHandler = async ({ payload, attempts }) => void seen.push({ payload, attempts })
  expect(await work(handler)).toEqual([{ id, kind: 'mail', outcome: 'done', error: null }])
  expect(await work(handler)).toEqual([])
  expect(seen).toEqual([{ payload: { to: 'so-xd' }, attempts: 1 }])
})

test('a row of a rolled-back act never leaves; a kind without a handler waits', async () => {
  await inTransaction(db, async tx => {
    await enqueue(tx, { kind: 'mail', payload: {}, at: now() })
    return problem('form/invalid')
  })
  await add('sms')
  expect(await work(async () => undefined)).toEqual([])
})

test('whoever is told to stop ends the row under way and gives the others back', async () => {
  const ids = [await add('mail'), await add('mail'), await add('mail')]
  const stopping = new AbortController()
  const outcomes = await workOutbox(db, { mail: async () => stopping.abort() }, { now, signal: stopping.signal })
  expect(outcomes).toHaveLength(1)
  const left = ids.filter(id => id !== outcomes[0]?.id)
  for (const id of left) expect(await row(id)).toMatchObject({ attempts: 0, done_at: null, due_at: now() })
  expect((await work(async () => undefined)).map(({ id }) => id).toSorted()).toEqual(left.toSorted())
})

test('an error is tried again, later each time, then shown as failed', async () => {
  const id = await add('mail')
  const outage: OutboxHandler = async () => {
    throw new Error('mail server: away')
  }
  const waits: number[] = []
  for (let before = 0; (await row(id))?.failed_at === null;) {
    await work(outage)
    waits.push(minute - before)
    before = minute
    minute = (Number((await row(id))?.due_at) - START) / 60_000
  }
  expect(waits).toEqual([0, 1, 5, 15, 60, 180, 720, 1440])
  expect(await row(id)).toMatchObject({ last_error: 'mail server: away', done_at: null, attempts: 8 })
})

test('a refusal is final, shown, never marked sent; the administrator sends it again', async () => {
  const id = await add('mail')
  expect(await work(async () => problem('mail/not-configured'))).toMatchObject([
    { outcome: 'failed', error: 'mail/not-configured' },
  ])
  expect(await row(id)).toMatchObject({ last_error: 'mail/not-configured', done_at: null, failed_at: now() })
  expect(await retryFailed(db.kysely, [id], now())).toBe(1)
  expect(await work(async () => ({ messageId: '<1>' }))).toMatchObject([{ outcome: 'done' }])
})

test('a row whose worker died is taken again after ten minutes', async () => {
  const id = await add('mail')
  await db.query('UPDATE outbox SET attempts = 1, due_at = $2 WHERE id = $1', [id, new Date(START + 10 * 60_000)])
  expect(await work(async () => undefined)).toEqual([])
  minute = 10
  expect(await work(async () => undefined)).toHaveLength(1)
})

test.runIf(onPostgres)('parallel workers do each row once', async () => {
  for (let n = 0; n < 60; n++) await add('mail')
  const done: Uuid[] = []
  const worker = async (): Promise<void> => {
    const handler: OutboxHandler = async ({ id }) => void done.push(id)
    while ((await workOutbox(db, { mail: handler }, { now, limit: 5 })).length > 0);
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  expect(done).toHaveLength(60)
  expect(new Set(done).size).toBe(60)
})
