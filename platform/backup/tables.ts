import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../database/transaction.ts'

export type Column = { readonly name: string; readonly type: string; readonly identity: boolean }
export type Table = {
  readonly name: string
  /** Stored columns; generated ones are computed again. */
  readonly columns: readonly Column[]
  /** SQL to order the rows the same way on every database. */
  readonly order: string
}
export type TableSum = { readonly rows: number; readonly sha256: string }

const FETCH_ROWS = 2000
const TEXT_TYPES = /^(text|character|citext|name)/

/** What belongs to this database and not to its content: the list of migrations, the key of the organisation in memory. */
const OWN = ['migration', 'org_revision']

/** Tables of the current schema that hold content, in order of their names. */
export async function listTables(tx: Tx): Promise<Table[]> {
  const { rows } = await sql<{ table: string; column: string; type: string; identity: boolean; key: number | null }>`
    SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type, a.attidentity <> '' AS identity,
      array_position(i.indkey::int2[], a.attnum) AS key
    FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> ALL (${OWN})
    ORDER BY c.relname COLLATE "C", a.attnum`.execute(tx)
  const byTable = Map.groupBy(rows, ({ table }) => table)
  return [...byTable].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column, type, identity }) => ({ name: column, type, identity })),
    order: orderOf(columns),
  }))
}

function orderOf(columns: ReadonlyArray<{ column: string; type: string; key: number | null }>): string {
  const keys = columns.filter(({ key }) => key !== null).toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0))
  const sorted = (keys.length > 0 ? keys : columns).map(({ column, type }) => {
    if (keys.length === 0) return `${quoted(column)}::text COLLATE "C"`
    return TEXT_TYPES.test(type) ? `${quoted(column)} COLLATE "C"` : quoted(column)
  })
  return sorted.join(', ')
}

/**
 * Every row as one line of JSON: an array of the columns as PostgreSQL writes them (text or null), so that nothing is rounded and both
 * databases give the same bytes. Streams through a cursor.
 */
export async function* rowLines(tx: Tx, table: Table): AsyncGenerator<string[]> {
  const values = table.columns.map(({ name }) => `${quoted(name)}::text`).join(', ')
  const query = `SELECT to_jsonb(ARRAY[${values}])::text AS line FROM ${quoted(table.name)} ORDER BY ${table.order}`
  await sql.raw(`DECLARE kheo_rows NO SCROLL CURSOR FOR ${query}`).execute(tx)
  try {
    for (;;) {
      const { rows } = await sql.raw<{ line: string }>(`FETCH ${FETCH_ROWS} FROM kheo_rows`).execute(tx)
      if (rows.length === 0) return
      yield rows.map(({ line }) => line)
    }
  } finally {
    await sql.raw('CLOSE kheo_rows').execute(tx)
  }
}

/** Number of rows and SHA-256 over the lines of a table: equal on both databases when the content is equal. */
export async function sumTable(tx: Tx, table: Table): Promise<TableSum> {
  const sum = rowSum()
  for await (const lines of rowLines(tx, table)) sum.add(lines)
  return sum.result()
}

export function rowSum(): { add(lines: readonly string[]): void; result(): TableSum } {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(lines) {
      rows += lines.length
      for (const line of lines) hash.update(line).update('\n')
    },
    result: () => ({ rows, sha256: hash.digest('hex') }),
  }
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
