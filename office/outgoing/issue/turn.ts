import type { Uuid } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/database/open.ts'

type Series = { readonly key: string; readonly body: Uuid; readonly term: string | null }

const turns = new WeakMap<Database, Map<string, Promise<unknown>>>()

/**
 * One after the other in a series, in the order of asking. Nothing is locked meanwhile: it spares drawing a paper whose number is gone
 * when it is finished. What keeps numbers right is the series itself, also between servers.
 */
export async function inTurn<T>(db: Database, { key, body, term }: Series, work: () => Promise<T>): Promise<T> {
  const waiting = turns.get(db) ?? new Map<string, Promise<unknown>>()
  turns.set(db, waiting)
  const name = [body, key, term ?? ''].join(' ')
  const before = waiting.get(name) ?? Promise.resolve()
  const own = before.then(work)
  // Whoever fails gives the turn on; the failure is told to its own caller.
  const over = own.catch(() => undefined)
  waiting.set(name, over)
  try {
    return await own
  } finally {
    if (waiting.get(name) === over) waiting.delete(name)
  }
}
