import { afterAll, beforeAll, expect, test } from 'vitest'
import { balance, DIMENSIONS, inbox, stockFromFlow, verify } from '../casework/index.ts'
import { fixedClock } from '../kernel/clock.ts'
import { newId } from '../kernel/ids.ts'
import { directivesModule } from '../office/directives/index.ts'
import { ensureStandardRoles } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { viewAs } from '../test/factories/office.ts'
import { loadSampleHistory, loadSampleToday, sampleState } from './index.ts'
import { accountId, bodyId, personId, postId } from './organisation.ts'
import { loadSampleRules, SAMPLE_RIGHTS } from './proof/sample-rules.ts'

let db: Database
const plan = { seed: 'thử', matters: 600, clock: fixedClock('2026-11-24T02:00:00Z') }

beforeAll(async () => {
  db = await freshDatabase()
  await loadSampleRules()
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
      { rights: SAMPLE_RIGHTS },
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
  const [movement] = await db.query<{ models: number; years: number; recognised: number }>(
    `select count(distinct fold->'fields'->>'modelId')::int as models, count(distinct fold->'fields'->>'year')::int as years,
      count(*) filter (where jsonb_typeof(fold->'fields'->'recognition') = 'object')::int as recognised from matter where process = 'mo-hinh'`,
  )
  expect([movement && movement.models >= 35, movement?.years, movement && movement.recognised > 40]).toEqual([true, 6, true])
  const stranded = await db.query(
    'select m.code from matter m join body b on b.id = m.holder_body where m.open and b.valid_until is not null',
  )
  expect(stranded).toEqual([])
}, 120_000)

test('the register of incoming documents runs without gap or double through every year, and goes on after the last one', async () => {
  const years = await db.query<{ period: string; taken: number; last: number; next: number }>(
    `select s.period, count(n.number)::int as taken, max(n.number) as last, s.next from number_series s join number_taken n on n.series_id = s.id
     where s.key = 'so-den' group by s.period, s.next order by s.period`,
  )
  expect(years.map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
  for (const { taken, last, next } of years) expect([taken, next]).toEqual([last, last + 1])
  const unlike = await db.query(
    `select m.code from matter m full join document d on d.id = m.id where (m.process = 'van-ban-den' or m.id is null)
      and (d.id is null or m.id is null or d.designation is distinct from m.fold->'fields'->>'designation')`,
  )
  expect(unlike).toEqual([])
})

test('what is long overdue was reported up: leaders find it on their desk', async () => {
  const risen = await db.query<{ n: number }>(
    `select count(distinct m.id)::int as n from act a join matter m on m.id = a.matter_id where a.kind = 'bao-cao-cap-tren' and m.open and m.process = 'directive'`,
  )
  expect(risen[0]?.n).toBeGreaterThan(0)
  expect(await db.query("select 1 from outbox where kind = 'mail.notice'")).toEqual([])
})

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
