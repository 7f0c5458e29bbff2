import { sql, type RawBuilder } from 'kysely'
import { sameCanonical } from '../../kernel/canonical.ts'
import { declaredAs, factRow, type FactRow, type FactTable } from '../../kernel/fact-table.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inSession, inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { factTableOf, factTables } from '../registry.ts'

/** The row that an act leaves, with its table; null when the kind has none, or when the act changes nothing in it. */
export function changedFacts(before: MatterState | null, after: MatterState): { table: FactTable; row: FactRow } | null {
  const table = factTableOf(after.process)
  if (!table) return null
  const row = factRow(table, after)
  return before && sameCanonical(factRow(table, before), row) ? null : { table, row }
}

/** Rows put into their table in place of those that stood there: a statement, or a part of one. */
export function putFacts({ name, columns }: FactTable, rows: readonly FactRow[]): RawBuilder<unknown> {
  const names = ['matter_id', ...Object.keys(columns)].map(each => sql.ref(each))
  const set = Object.keys(columns).map(each => sql`${sql.ref(each)} = ${sql.ref(`excluded.${each}`)}`)
  return sql`insert into ${sql.table(name)} (${sql.join(names)}) select ${sql.join(names)}
    from jsonb_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (matter_id) do update set ${sql.join(set)}`
}

const BATCH = 500

/**
 * Makes the rows of every table whose declaration is not the one they were made by: after an upgrade, before anything is served. One process
 * at a time, in batches of a transaction each; run again, it begins again. Returns the tables filled.
 */
export async function fillFacts(db: Database, onProgress: (matters: number) => void = () => {}): Promise<string[]> {
  const tables = factTables()
  if ((await stale(db.kysely, tables)).length === 0) return []
  return inSession(db, async session => {
    await sql`select pg_advisory_lock(hashtext('kheo.facts'))`.execute(session)
    const filled: string[] = []
    let done = 0
    for (const { table, processes } of await stale(session, tables)) {
      for (let after: Uuid | null = null; ;) {
        const ids: readonly Uuid[] = await inTransaction({ kysely: session }, tx => fillBatch(tx, { table, processes, after }))
        done += ids.length
        onProgress(done)
        after = ids.at(-1) ?? null
        if (ids.length < BATCH || after === null) break
      }
      await inTransaction({ kysely: session }, tx => settle(tx, table, processes))
      filled.push(table.name)
    }
    return filled
  })
}

type Declared = { readonly table: FactTable; readonly processes: readonly string[] }

async function stale(db: Reader, tables: readonly Declared[]): Promise<Declared[]> {
  const { rows } = await sql<{ name: string; declared: string }>`select name, declared from fact_table`.execute(db)
  const known = new Map(rows.map(row => [row.name, row.declared]))
  return tables.filter(({ table }) => known.get(table.name) !== declaredAs(table))
}

/** The next matters by id, held against acts until their rows stand. */
async function fillBatch(tx: Tx, { table, processes, after }: Declared & { after: Uuid | null }): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid; fold: MatterState }>`select id, fold from matter
    where process = any(${[...processes]}::text[]) ${after ? sql`and id > ${after}` : sql``} order by id limit ${BATCH} for share`.execute(
    tx,
  )
  if (rows.length > 0)
    await putFacts(
      table,
      rows.map(({ fold }) => factRow(table, fold)),
    ).execute(tx)
  return rows.map(row => row.id)
}

async function settle(tx: Tx, table: FactTable, processes: readonly string[]): Promise<void> {
  await sql`delete from ${sql.table(table.name)} f using matter m
    where m.id = f.matter_id and m.process <> all(${[...processes]}::text[])`.execute(tx)
  await sql`insert into fact_table (name, declared, filled_at) values (${table.name}, ${declaredAs(table)}, now())
    on conflict (name) do update set declared = excluded.declared, filled_at = excluded.filled_at`.execute(tx)
}

export type FactDifference = { readonly matter: Uuid; readonly detail: string }

/** Rows of these matters that are not what their states give: missing, or with which columns that differ. */
export async function differingFacts(db: Reader, matters: readonly MatterState[]): Promise<FactDifference[]> {
  const found: FactDifference[] = []
  for (const { table, processes } of factTables()) {
    const due = matters.filter(({ process }) => processes.includes(process)).map(matter => factRow(table, matter))
    if (due.length === 0) continue
    const name = sql.table(table.name)
    const { rows } = await sql<{ id: Uuid; columns: string | null }>`
      select w.matter_id as id, case when f.matter_id is not null then (select string_agg(k, ', ' order by k)
          from jsonb_object_keys(to_jsonb(w)) k where to_jsonb(f)->k is distinct from to_jsonb(w)->k) end as columns
      from jsonb_populate_recordset(null::${name}, ${JSON.stringify(due)}::jsonb) w left join ${name} f on f.matter_id = w.matter_id
      where to_jsonb(f) is distinct from to_jsonb(w)`.execute(db)
    found.push(...rows.map(({ id, columns }) => ({ matter: id, detail: `${table.name}: ${columns ?? 'no row'}` })))
  }
  return found
}

/** Rows of matters that are of another kind. */
export async function strayFacts(db: Reader): Promise<FactDifference[]> {
  const found: FactDifference[] = []
  for (const { table, processes } of factTables()) {
    const { rows } = await sql<{
      id: Uuid
    }>`select f.matter_id as id from ${sql.table(table.name)} f join matter m on m.id = f.matter_id
      where m.process <> all(${[...processes]}::text[])`.execute(db)
    found.push(...rows.map(({ id }) => ({ matter: id, detail: `${table.name}: of another kind` })))
  }
  return found
}
