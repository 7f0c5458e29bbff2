import { sqlState } from './outage.ts'

/** Statements used at least so often are named: PostgreSQL then parses and plans them once per connection, not at every use. */
const FROM_USE = 3
/** Each name holds memory in every connection; statements made by a program without end must not. */
const MOST_NAMES = 400
const MOST_COUNTED = 4000

export type StatementNames = {
  /** The name under which a statement is prepared; undefined while it is not worth one. */
  nameOf(text: string, values: readonly unknown[] | undefined): string | undefined
  /** The statement counts anew, and will get another name. */
  forget(text: string): void
}

/** Nothing is prepared. */
export const NO_NAMES: StatementNames = { nameOf: () => undefined, forget: () => undefined }

export function makeStatementNames(): StatementNames {
  const uses = new Map<string, number>()
  const names = new Map<string, string>()
  let given = 0
  return {
    nameOf(text, values) {
      if (!values || values.length === 0) return undefined
      const known = names.get(text)
      if (known || names.size >= MOST_NAMES) return known
      const used = (uses.get(text) ?? 0) + 1
      if (used < FROM_USE) {
        if (uses.size >= MOST_COUNTED) uses.clear()
        uses.set(text, used)
        return undefined
      }
      uses.delete(text)
      const name = `kheo_${given++}`
      names.set(text, name)
      return name
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
