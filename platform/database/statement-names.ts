import { sqlState } from './outage.ts'

/** Statements used at least so often are named: PostgreSQL then parses and plans them once per connection, not at every use. */
const FROM_USE = 3
/** One that never ran quicker than this gains nothing, and may lose: PostgreSQL then no longer plans it for the values given. */
const QUICK_MS = 10
/** Each name holds memory in every connection; statements made by a program without end must not. */
const MOST_NAMES = 400
const MOST_COUNTED = 4000

export type StatementNames = {
  /** The name under which a statement is prepared; undefined while it is not worth one. */
  nameOf(text: string, values: readonly unknown[] | undefined): string | undefined
  /** Tells how long an unnamed use took. */
  ran(text: string, ms: number): void
  /** The statement counts anew, and will get another name. */
  forget(text: string): void
}

/** Nothing is prepared. */
export const NO_NAMES: StatementNames = { nameOf: () => undefined, ran: () => undefined, forget: () => undefined }

export function makeStatementNames(): StatementNames {
  const uses = new Map<string, { count: number; quickest: number }>()
  const names = new Map<string, string>()
  let given = 0
  return {
    nameOf(text, values) {
      if (!values || values.length === 0) return undefined
      const known = names.get(text)
      if (known || names.size >= MOST_NAMES) return known
      const use = uses.get(text) ?? { count: 0, quickest: Number.POSITIVE_INFINITY }
      use.count++
      if (use.count < FROM_USE || use.quickest > QUICK_MS) {
        if (uses.size >= MOST_COUNTED) uses.clear()
        uses.set(text, use)
        return undefined
      }
      uses.delete(text)
      const name = `kheo_${given++}`
      names.set(text, name)
      return name
    },
    ran(text, ms) {
      const use = uses.get(text)
      if (use) use.quickest = Math.min(use.quickest, ms)
    },
    forget(text) {
      names.delete(text)
    },
  }
}

/** A table was changed under a prepared statement, so that its columns are others: it must be prepared anew. */
export function isStalePlan(error: unknown): boolean {
  return sqlState(error) === '0A000' && error instanceof Error && error.message.includes('cached plan')
}
