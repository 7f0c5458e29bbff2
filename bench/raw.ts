import pg from 'pg'
import { valueTypes } from '../platform/database/value-types.ts'
import type { Database } from '../platform/database/open.ts'
import { closedLoop, type Measured } from './load.ts'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** Writes down every statement that goes through the connections of a database while `work` runs; what it changes is rolled back. */
export async function statementsOf(db: Database, work: () => Promise<unknown>): Promise<Statement[]> {
  const written: Statement[] = []
  const heard = new WeakSet<pg.PoolClient>()
  const listening = (client: pg.PoolClient) => {
    if (heard.has(client)) return
    heard.add(client)
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    const listened = (first: unknown, values?: unknown): unknown => {
      const told = statement(first, values)
      written.push(told)
      if (isCommit(told.text)) return rolledBack(query)
      return query(...(values === undefined ? [first] : [first, values]))
    }
    client.query = listened as typeof client.query
    restore.push(() => void (client.query = query as typeof client.query))
  }
  const restore: Array<() => void> = []
  db.pool.on('acquire', listening)
  try {
    await work()
  } finally {
    db.pool.off('acquire', listening)
    for (const undo of restore) undo()
  }
  return written
}

/** The caller is told that it was committed. */
async function rolledBack(query: (...args: unknown[]) => unknown): Promise<unknown> {
  const answer = (await query('rollback')) as object
  return { ...answer, command: 'COMMIT' }
}

function isCommit(text: string): boolean {
  return /^\s*commit/i.test(text)
}

function statement(first: unknown, values: unknown): Statement {
  const list = Array.isArray(values) ? values : []
  if (typeof first === 'string') return { text: first, values: list }
  const { text, values: own } = first as { text: string; values?: unknown[] }
  return { text, values: own ?? list }
}

/** The same statements sent by bare pg, prepared once, one after the other; what they would change is rolled back. */
export async function rawLoop(
  url: string,
  perClient: ReadonlyArray<readonly Statement[]>,
  options: { clients: number; seconds: number },
): Promise<Measured> {
  const clients = await Promise.all(
    Array.from({ length: options.clients }, async () => {
      const client = new pg.Client({ connectionString: url, types: valueTypes })
      await client.connect()
      await client.query("set time zone 'UTC'")
      return client
    }),
  )
  try {
    return await closedLoop(async client => {
      const statements = perClient[client % perClient.length] ?? []
      for (const [i, { text, values }] of statements.entries()) {
        const name = values.length > 0 ? `s${i}` : undefined
        await clients[client]?.query({ text: isCommit(text) ? 'rollback' : text, values: [...values], name })
      }
      return true
    }, options)
  } finally {
    await Promise.all(clients.map(client => client.end()))
  }
}
