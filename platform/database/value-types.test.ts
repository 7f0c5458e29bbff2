import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database/open.ts'

test('values arrive the same from both databases', async () => {
  const db = await testDatabase()
  const [row] =
    await db.query(`SELECT date '2026-11-24' AS day, timestamptz '2026-11-24 08:00:00.123+07' AS at, 9007199254740991::int8 AS big,
    12.50::numeric AS amount, '{"a":[1,null]}'::jsonb AS answers, '\\x00ff'::bytea AS bytes, '{1,2}'::int8[] AS bigs,
    array[date '0099-01-01', NULL] AS days, 'a2c1f7e0-0000-7000-8000-000000000001'::uuid AS id, '1 day'::interval AS span,
    array[timestamptz '2026-01-01 00:00Z'] AS instants, true AS yes, 1.5::float8 AS share, 7::int4 AS small, NULL::date AS none,
    timestamp '2026-11-24 08:00' AS local, array['a','b,"c'] AS words`)
  expect(row).toEqual({
    day: '2026-11-24',
    at: new Date('2026-11-24T01:00:00.123Z'),
    big: Number.MAX_SAFE_INTEGER,
    amount: '12.50',
    answers: { a: [1, null] },
    bytes: Buffer.from([0, 255]),
    bigs: [1, 2],
    days: ['0099-01-01', null],
    id: 'a2c1f7e0-0000-7000-8000-000000000001',
    span: 'P1D',
    instants: [new Date('2026-01-01T00:00:00Z')],
    yes: true,
    share: 1.5,
    small: 7,
    none: null,
    local: new Date('2026-11-24T08:00:00Z'),
    words: ['a', 'b,"c'],
  })
})

test('values go in and come out unchanged', async () => {
  const db = await testDatabase()
  const at = new Date('2026-12-31T17:30:00.007Z')
  const [row] = await db.query(
    'SELECT $1::date AS day, $2::timestamptz AS at, $3::jsonb AS answers, $4::bytea AS bytes, $5::uuid[] AS ids',
    ['2026-02-28', at, { tên: 'Trường Yên' }, Buffer.from('sealed'), ['a2c1f7e0-0000-7000-8000-000000000001']],
  )
  expect(row).toEqual({
    day: '2026-02-28',
    at,
    answers: { tên: 'Trường Yên' },
    bytes: Buffer.from('sealed'),
    ids: ['a2c1f7e0-0000-7000-8000-000000000001'],
  })
})

test('the session speaks UTC whatever the machine', async () => {
  const db = await testDatabase()
  expect(await db.query(`SELECT current_setting('TimeZone') AS zone`)).toEqual([{ zone: 'UTC' }])
})

test('a whole number beyond the safe ones is refused, not rounded', async () => {
  const db = await testDatabase()
  await expect(db.query('SELECT 9007199254740993::int8 AS n')).rejects.toThrow(/safe integers/)
  expect(await db.query('SELECT 1 AS still')).toEqual([{ still: 1 }])
})
