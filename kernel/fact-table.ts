import type { Canonical } from './canonical.ts'
import { isId } from './ids.ts'
import type { MatterState } from './matter.ts'

export type FactType = 'text' | 'uuid' | 'date' | 'integer' | 'boolean' | 'text[]' | 'uuid[]' | 'jsonb'

/** One typed column, worked out from the state of a matter alone. What is not of its type counts as not given. */
export type FactColumn = { readonly type: FactType; readonly of: (matter: MatterState) => Canonical }

/**
 * What is listed, filtered and counted of a kind of matter, in a table of its own: a row a matter, written with every act that changes it.
 * `version` goes up when a column is worked out in another way: the rows are then made again when the server starts.
 */
export type FactTable = {
  readonly name: `fact_${string}`
  readonly version: number
  readonly columns: Readonly<Record<string, FactColumn>>
}

/** Where a fact comes from: a field ("issuedOn", "turn.post"), or the state as a whole. */
type From = string | ((matter: MatterState) => unknown)

function reading(from: From): (matter: MatterState) => unknown {
  if (typeof from !== 'string') return from
  const path = from.split('.')
  return matter => path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), matter.fields)
}

const column =
  (type: FactType, take: (value: unknown) => Canonical) =>
  (from: From): FactColumn => {
    const read = reading(from)
    return { type, of: matter => take(read(matter)) }
  }

/** The kinds of column a process may declare. */
export const fact = {
  text: column('text', asText),
  uuid: column('uuid', value => (isId(value) ? value : null)),
  date: column('date', value => (isDate(value) ? value : null)),
  integer: column('integer', asInteger),
  /** True or not true: what is absent is false. */
  flag: column('boolean', value => value === true),
  texts: column('text[]', value => items(value).filter(each => typeof each === 'string')),
  uuids: column('uuid[]', value => items(value).filter(isId)),
  /** A list of records, empty when there is none. */
  lines: column('jsonb', value => items(value) as readonly Canonical[]),
  /** One record with members of its own. */
  record: column('jsonb', value => (isRecord(value) ? (value as { readonly [key: string]: Canonical }) : null)),
} as const

export type FactRow = { readonly matter_id: string } & Readonly<Record<string, Canonical>>

/** The row of a matter: a pure function of its state. */
export function factRow({ columns }: FactTable, matter: MatterState): FactRow {
  const row: Record<string, Canonical> & { matter_id: string } = { matter_id: matter.id }
  for (const [name, { of }] of Object.entries(columns)) row[name] = of(matter)
  return row
}

/** A declaration in words: kept in the database beside the rows that were made by it. */
export function declaredAs({ version, columns }: FactTable): string {
  return `${version}: ${Object.entries(columns)
    .map(([name, { type }]) => `${name} ${type}`)
    .join(', ')}`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

const MOST = 2_147_483_647

function asInteger(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,10}$/u.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) <= MOST ? number : null
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value) || value < '0001') return false
  const read = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value)
}
