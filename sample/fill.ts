import { setImmediate as turn } from 'node:timers/promises'
import type pg from 'pg'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import { factTables } from '../casework/registry.ts'
import { nowAt } from '../kernel/clock.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { copyRows, vectorText } from './copy.ts'
import { scanOnce } from './first-scan.ts'
import { loadDocuments } from './load-documents.ts'
import { storeCounters, type SamplePlan } from './maker.ts'
import { pastOf } from './past.ts'
import { actRows, audienceRows, clockRowsOf, factRowsOf, flowRowsOf, linkRowsOf, matterRow, textRow } from './rows.ts'
import { storeState } from './state.ts'
import { freezeRecorded } from './weeks.ts'

const tables = (): string[] => [
  ...['matter', 'act', 'clock', 'audience', 'matter_text', 'flow'],
  ...factTables().map(({ table }) => table.name),
]
const BATCH = 2000

/**
 * The history of a sample too large for `loadSampleHistory`, on PostgreSQL, after `loadSampleToday`: by COPY in one transaction, without
 * indexes and keys, which are made again at its end. Nobody else can use these tables meanwhile; if it fails, nothing is changed.
 * Returns the number of matters.
 */
export async function fillHistory(
  db: Database,
  plan: SamplePlan,
  onProgress: (what: string) => void = () => {},
): Promise<number> {
  if (db.kind !== 'postgres') throw new Error('fillHistory: PostgreSQL only')
  const { made, tasks, reviews } = await pastOf(db.kysely, plan)
  const client = await db.pool.connect()
  const documents: MemoryMatter[] = []
  let total = 0
  try {
    await client.query(`begin; set local statement_timeout to 0; set local idle_in_transaction_session_timeout to 0;
      set local maintenance_work_mem to '512MB'; set local synchronous_commit to off`)
    const principals = await principalsOf(client)
    const remake = await bare(client)
    let writing: Promise<void> = Promise.resolve()
    let count = 0
    for (const task of tasks()) {
      // The batch before is being written meanwhile: its bytes must get their turn.
      if (count++ % 20 === 0) await turn()
      if (made.matters.length < BATCH) continue
      await writing
      total += made.matters.length
      documents.push(...made.matters.filter(isDocument))
      writing = writeBatch(client, principals, made.matters.splice(0))
      writing.catch(() => undefined)
      onProgress(`${total} (${nowAt(task.acts[0]?.recordedAt ?? new Date(0)).today})`)
    }
    await writing
    total += made.matters.length
    documents.push(...made.matters.filter(isDocument))
    await writeBatch(client, principals, made.matters.splice(0))
    for (const { name, statement } of remake) {
      onProgress(name)
      await client.query(statement)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
  for (const table of tables()) {
    onProgress(`vacuum ${table}`)
    await vacuum(db, table)
  }
  await inTransaction(db, async tx => {
    await loadDocuments(tx, documents)
    await storeCounters(tx, made.codes)
    await freezeRecorded(tx, reviews, made.office.world.law)
    await storeState(tx, { plan, done: total, complete: true })
  })
  await scanOnce(db, plan)
  return total
}

const isDocument = ({ process }: MemoryMatter): boolean => process.id === 'van-ban-den'

/** So that the first reader does not pay for marking rows as visible, and the planner knows the tables. */
async function vacuum(db: Database, table: string): Promise<void> {
  const client = await db.pool.connect()
  try {
    await client.query('set statement_timeout to 0')
    await client.query(`vacuum (freeze, analyze) ${table}`)
  } finally {
    client.release(true)
  }
}

async function principalsOf(client: pg.PoolClient): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: number; ref_id: string }>('select id, ref_id from principal')
  return new Map(rows.map(row => [row.ref_id, row.id]))
}

type Remade = { readonly name: string; readonly statement: string }

/** Takes keys and indexes off the tables; gives the statements that put them back: primary keys, indexes, then what refers to them. */
async function bare(client: pg.PoolClient): Promise<Remade[]> {
  const { rows: constraints } = await client.query<{ table: string; name: string; kind: string; definition: string }>(
    `select c.conrelid::regclass::text as table, c.conname as name, c.contype as kind, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c where c.connamespace = current_schema()::regnamespace and (c.contype in ('p', 'u') and c.conrelid::regclass::text = any($1)
       or c.contype = 'f' and (c.conrelid::regclass::text = any($1) or c.confrelid::regclass::text = any($1)))
     order by c.contype = 'f' desc, 1, 2`,
    [tables()],
  )
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.indexname as name, i.indexdef as definition from pg_indexes i where i.schemaname = current_schema() and i.tablename = any($1)
       and not exists (select 1 from pg_constraint c where c.connamespace = current_schema()::regnamespace and c.conname = i.indexname)`,
    [tables()],
  )
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint "${name}"`)
  for (const { name } of indexes) await client.query(`drop index "${name}"`)
  const again = ({ table, name, definition }: (typeof constraints)[number]): Remade => ({
    name,
    statement: `alter table ${table} add constraint "${name}" ${definition}`,
  })
  return [
    ...constraints.filter(({ kind }) => kind !== 'f').map(again),
    ...indexes.map(({ name, definition }) => ({ name, statement: definition })),
    ...constraints.filter(({ kind }) => kind === 'f').map(again),
  ]
}

async function writeBatch(
  client: pg.PoolClient,
  principals: ReadonlyMap<string, number>,
  matters: readonly MemoryMatter[],
): Promise<void> {
  const numbers = (refs: readonly string[]) => refs.flatMap(ref => principals.get(ref) ?? [])
  await copyRows(client, 'matter', matters.map(matterRow))
  for (const [{ name, columns }, rows] of factRowsOf(matters)) {
    const json = Object.keys(columns).filter(column => columns[column]?.type === 'jsonb')
    const asText = (row: (typeof rows)[number]) =>
      json.map(column => [column, row[column] == null ? null : JSON.stringify(row[column])])
    await copyRows(
      client,
      name,
      rows.map(row => ({ ...row, ...Object.fromEntries(asText(row)) })),
    )
  }
  await copyRows(client, 'act', matters.flatMap(actRows))
  await copyRows(client, 'clock', matters.flatMap(clockRowsOf))
  const seats = matters
    .flatMap(audienceRows)
    .flatMap(({ ref, ...row }) => numbers([ref]).map(principal => ({ principal, ...row })))
  await copyRows(client, 'audience', seats)
  const texts = matters.map(textRow).map(({ id, refs, folded, exact, designation, at }) => ({
    matter_id: id,
    principals: numbers(refs).toSorted((a, b) => a - b),
    folded: vectorText(folded),
    exact: vectorText(exact),
    designation,
    changed_at: at,
  }))
  await copyRows(client, 'matter_text', texts)
  await copyRows(client, 'flow', matters.flatMap(flowRowsOf))
  await copyRows(client, 'link', matters.flatMap(linkRowsOf))
}
