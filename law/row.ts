/** 'YYYY-MM-DD' */
export type PlainDate = string

/**
 * How sure a figure is. `verified`: read in a published text. `known`: of good knowledge, text not read. `unsure`: to be checked before
 * it counts. `house-default`: no law says it; Khéo proposes it and the office may set its own.
 */
export const CERTAINTIES = ['verified', 'known', 'unsure', 'house-default'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** The source of figures that Khéo sets itself. */
export const HOUSE = 'mặc định của Khéo'

type Standing = {
  /** 'room.rule', the same in all regimes */
  key: string
  /** document and article, as it is cited */
  source: string
  validFrom: PlainDate
  /** last day in force; null while nothing ends it */
  validUntil: PlainDate | null
  certainty: Certainty
  checked: string
  note?: string
}

/** A time limit. `resumeDayCounts`: after a pause the day of resuming is already counted (one-stop), otherwise the next one. */
export type LimitValue = {
  kind: 'limit'
  value: number
  unit: 'working-day' | 'day' | 'month'
  roll: 'none' | 'next-working-day'
  resumeDayCounts?: boolean
}
/** One figure, or a short ordered list of figures. */
export type NumberValue = { kind: 'number'; value: number; unit: string }
export type NumbersValue = { kind: 'numbers'; value: readonly number[]; unit: string }
/** 'HH:MM' */
export type TimeValue = { kind: 'time'; value: string; unit: 'HH:MM' }
/** Sessions of a working day. */
export type HoursValue = { kind: 'hours'; value: readonly (readonly [start: string, end: string])[]; unit: 'HH:MM' }

export type RowValue = LimitValue | NumberValue | NumbersValue | TimeValue | HoursValue
/** One figure of law in one regime. */
export type LawRow = Standing & RowValue

/** Names a row for ever: a clock keeps it. */
export function rowId(row: Pick<LawRow, 'key' | 'validFrom'>): string {
  return `${row.key}@${row.validFrom}`
}
