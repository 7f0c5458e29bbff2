import { afterAll, beforeAll, expect, test } from 'vitest'
import { balance, DIMENSIONS, inbox, stockFromFlow, useFacts, useLooks, useProcesses, verify } from '../casework/index.ts'
import { evidence, openChildren } from '../casework/facts.ts'
import { phanViec } from '../casework/phan-viec.ts'
import { fixedClock } from '../kernel/clock.ts'
import { newId } from '../kernel/ids.ts'
import { limitKeys } from '../law/index.ts'
import { directivesModule } from '../office/directives/index.ts'
import { ensureStandardRoles } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { loadSampleHistory, loadSampleToday, sampleState } from './index.ts'
import { accountId, bodyId, personId, postId } from './organisation.ts'

let db: Database
const plan = { seed: 'thử', matters: 600, clock: fixedClock('2026-11-24T02:00:00Z') }
const rights: string[] = [
  ...directivesModule.rights.map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]

beforeAll(async () => {
  db = await freshDatabase()
  useFacts({ openChildren, evidence })
  const { processes, looks } = await directivesModule.processes()
  useProcesses([...processes, phanViec], { rights: new Set(rights), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, tx => ensureStandardRoles(tx, directivesModule.rights))
  await loadSampleToday(db, plan)
}, 60_000)
afterAll(() => db.close())

test('the specialist finds late, due and unreceived work on her desk as soon as today is loaded', async () => {
  const viewer = await inTransaction(db, tx =>
    viewAs(
      tx,
      {
        id: postId('duong'),
        personId: personId('duong'),
        accountId: accountId('duong'),
        name: '',
        body: bodyId('vp'),
        unit: null,
      },
      { rights },
    ),
  )
  const { rows } = await inbox(db.kysely, viewer, { lanes: ['receive', 'hold', 'wait'] })
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.some(row => row.dueOn !== null && row.dueOn < '2026-11-24')).toBe(true)
})

test('what is opened while the history still loads takes no code of the history, whatever its kind', async () => {
  const rows = await db.query<{ key: string; next: string }>(
    "select key, next from number_series where period = '2026' and key = any($1) order by key",
    [['ma:GN', 'ma:NV', 'ma:PV']],
  )
  expect(rows.map(row => [row.key, Number(row.next) > 1000])).toEqual([
    ['ma:GN', true],
    ['ma:NV', true],
    ['ma:PV', true],
  ])
})

test('five years of history, loaded in two goes, keep every invariant: folds, chains, balances; nothing lies open at a body that has ended', async () => {
  const stopping = new AbortController()
  const first = await loadSampleHistory(db, plan, { onProgress: () => stopping.abort(), signal: stopping.signal })
  expect((await sampleState(db.kysely))?.complete).toBe(false)
  const rest = await loadSampleHistory(db, plan)
  expect(first).toBeGreaterThan(0)
  expect(first + rest).toBeGreaterThanOrEqual(600)
  expect(await sampleState(db.kysely)).toMatchObject({ done: first + rest, complete: true })
  expect((await verify(db.kysely)).findings).toEqual([])
  const to = new Date('2026-11-24T02:00:00Z')
  for (const dimension of DIMENSIONS) {
    const rows = await balance(db.kysely, { processes: ['directive'], dimension, from: new Date('2025-06-27T08:00:00Z'), to })
    const starts = await stockFromFlow(db.kysely, { processes: ['directive'], dimension, to: new Date('2025-06-27T08:00:00Z') })
    for (const row of rows) expect([dimension, row.key, row.start]).toEqual([dimension, row.key, starts.get(row.key) ?? 0])
  }
  const stranded = await db.query(
    'select m.code from matter m join body b on b.id = m.holder_body where m.open and b.valid_until is not null',
  )
  expect(stranded).toEqual([])
}, 120_000)

test('the sample is the same for the same seed and day', async () => {
  const other = await freshDatabase()
  await inTransaction(other, tx => ensureStandardRoles(tx, directivesModule.rights))
  await loadSampleToday(other, plan)
  const hashes = async (each: Database) =>
    each.query(`select code, encode(last_hash, 'hex') as hash from matter where code like '%-2026-1%' order by code limit 30`)
  expect(await hashes(other)).toEqual(await hashes(db))
  await other.close()
  expect(newId()).not.toBe(newId())
}, 60_000)
