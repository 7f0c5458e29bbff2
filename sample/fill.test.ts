import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../casework/index.ts'
import { fixedClock } from '../kernel/clock.ts'
import { directivesModule } from '../office/directives/index.ts'
import { ensureStandardRoles } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase, onPostgres } from '../test/database/open.ts'
import { fillHistory, loadSampleHistory, loadSampleToday } from './index.ts'
import { loadSampleRules } from './proof/sample-rules.ts'

const plan = { seed: 'nhanh', matters: 2300, clock: fixedClock('2026-11-24T02:00:00Z') }
const databases: Database[] = []

beforeAll(loadSampleRules)
afterAll(() => Promise.all(databases.map(each => each.close())))

async function withToday(): Promise<Database> {
  const db = await freshDatabase()
  databases.push(db)
  await inTransaction(db, tx => ensureStandardRoles(tx, directivesModule.rights))
  await loadSampleToday(db, plan)
  return db
}

const TABLES = [
  'matter',
  'act',
  'clock',
  'audience',
  'matter_text',
  'snapshot',
  'snapshot_row',
  'number_series',
  'document',
  'number_taken',
]

test.runIf(onPostgres)(
  'a large sample filled by COPY equals the one loaded in batches, row for row, with the same keys and indexes',
  async () => {
    const [copied, batched] = [await withToday(), await withToday()]
    expect(await fillHistory(copied, plan)).toBe(await loadSampleHistory(batched, plan))
    const sums = (db: Database) =>
      Promise.all([
        ...TABLES.map(table =>
          db.query(`select '${table}' as t, count(*), md5(string_agg(md5(x::text), '' order by x::text)) from ${table} x`),
        ),
        db.query(`select md5(string_agg(md5(x::text), '' order by x::text)) from (select to_jsonb(f) - 'id' as x from flow f) y`),
        db.query(
          `select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d from pg_constraint where contype in ('p', 'u', 'f') order by 1, 2`,
        ),
        db.query(`select indexdef from pg_indexes where schemaname = current_schema() order by 1`),
      ])
    expect(await sums(copied)).toEqual(await sums(batched))
    expect((await verify(copied.kysely)).findings).toEqual([])
  },
  120_000,
)
