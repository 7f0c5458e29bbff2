import { valueFault } from './check-rows.ts'
import {
  rowId,
  type Certainty,
  type HoursValue,
  type LawRow,
  type LimitValue,
  type NumbersValue,
  type NumberValue,
  type PlainDate,
  type TimeValue,
} from './row.ts'
import { lawRows } from './rows/all.ts'

/** A time limit as of a day. `id` names the row for ever (a clock keeps it), `key` the rule. */
export type Limit = {
  readonly id: string
  readonly key: string
  readonly amount: number
  readonly unit: LimitValue['unit']
  readonly roll: LimitValue['roll']
  readonly resumeDayCounts: boolean
  readonly source: string
  readonly certainty: Certainty
}

/** An office's own value for a house default, from a day on. */
export type Override = { key: string; value: LawRow['value']; validFrom: PlainDate; source: string }

/** The law as it stands on one day. Asking for a rule that no row gives that day is a bug and throws. */
export type LawBook = {
  readonly date: PlainDate
  has(key: string): boolean
  row(key: string): LawRow
  limit(key: string): Limit
  number(key: string): number
  numbers(key: string): readonly number[]
  /** 'HH:MM' */
  time(key: string): string
  hours(key: string): HoursValue['value']
}

const byKey = Map.groupBy(lawRows, row => row.key)

/** Keys that name a time limit: what a clock of a process may refer to. */
export const limitKeys: ReadonlySet<string> = new Set(lawRows.filter(row => row.kind === 'limit').map(row => row.key))

/** Keys that name figures of days: what a clock of a process may be followed up by. */
export const figureKeys: ReadonlySet<string> = new Set(
  lawRows.filter(row => row.kind === 'number' || row.kind === 'numbers').map(row => row.key),
)

/** The law as of a day, the office's own values in place of house defaults. Throws on an override that may not be. */
export function lawAt(date: PlainDate, overrides: readonly Override[] = []): LawBook {
  const own = new Map(
    overrides
      .filter(o => o.validFrom <= date)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map(o => [o.key, overridden(o)]),
  )
  const find = (key: string) => own.get(key) ?? inForce(key, date)
  const row = (key: string) => find(key) ?? missing(key, date)
  return Object.freeze({
    date,
    has: key => find(key) !== undefined,
    row,
    limit: key => limitOf(typed<LimitValue>(row(key), 'limit')),
    number: key => typed<NumberValue>(row(key), 'number').value,
    numbers: key => typed<NumbersValue>(row(key), 'numbers').value,
    time: key => typed<TimeValue>(row(key), 'time').value,
    hours: key => typed<HoursValue>(row(key), 'hours').value,
  } satisfies LawBook)
}

/** The row behind an id that a clock kept, in force or not; undefined for an office's own value or an unknown id. */
export function lawRow(id: string): LawRow | undefined {
  return lawRows.find(row => rowId(row) === id)
}

/** Why an override may not be: only house defaults give way, and to a value of the same kind. Null if it may. */
export function overrideFault({ key, value, validFrom }: Override): string | null {
  const row = inForce(key, validFrom)
  if (!row) return `no rule ${key} on ${validFrom}`
  if (row.certainty !== 'house-default') return `${key} is law and not for the office to change`
  if (typeof value !== typeof row.value || Array.isArray(value) !== Array.isArray(row.value)) return `${key} takes a ${row.kind}`
  return valueFault({ ...row, value } as LawRow) // the same kind of value: checked on the line above
}

function overridden(override: Override): LawRow {
  const fault = overrideFault(override)
  const row = inForce(override.key, override.validFrom)
  if (fault !== null || !row) throw new RangeError(fault ?? override.key)
  return Object.freeze({ ...row, value: override.value, source: override.source, validFrom: override.validFrom } as LawRow) // kind kept, value checked
}

function inForce(key: string, date: PlainDate): LawRow | undefined {
  return byKey.get(key)?.find(row => row.validFrom <= date && (row.validUntil === null || date <= row.validUntil))
}

function limitOf(row: LawRow & LimitValue): Limit {
  const { key, value, unit, roll, resumeDayCounts = false, source, certainty } = row
  return { id: rowId(row), key, amount: value, unit, roll, resumeDayCounts, source, certainty }
}

function typed<V extends { kind: LawRow['kind'] }>(row: LawRow, kind: V['kind']): LawRow & V {
  if (row.kind !== kind) throw new TypeError(`law: ${row.key} is a ${row.kind}, not a ${kind}`)
  return row as LawRow & V // the kind was just compared
}

function missing(key: string, date: PlainDate): never {
  throw new RangeError(`law: no row for ${key} on ${date}`)
}
