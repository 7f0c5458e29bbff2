import pg from 'pg'

const DATE = 1082
const DATE_ARRAY = 1182
const INT8 = 20
const INT8_ARRAY = 1016
const TIMESTAMP = 1114
const TIMESTAMP_ARRAY = 1115
const TIMESTAMPTZ_ARRAY = 1185
const TIMESTAMPTZ = 1184
const INTERVAL = 1186
const TEXT_ARRAY: number = 1009
const NUMERIC = 1700
const NUMERIC_ARRAY = 1231

// A Date given as a parameter becomes UTC text, whatever zone the machine is in.
pg.defaults.parseInputDatesAsUTC = true

type Parse = (text: string) => unknown

const PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [DATE, text => text],
  [DATE_ARRAY, arrayOf(text => text)],
  [INT8, safeInteger],
  [INT8_ARRAY, arrayOf(safeInteger)],
  [TIMESTAMP, utcInstant],
  [TIMESTAMP_ARRAY, arrayOf(utcInstant)],
  [TIMESTAMPTZ, instant],
  [TIMESTAMPTZ_ARRAY, arrayOf(instant)],
  [INTERVAL, text => text],
  [NUMERIC, text => text],
  [NUMERIC_ARRAY, arrayOf(text => text)],
])

/**
 * How values of the database arrive, the same from both drivers: `date` is `YYYY-MM-DD`, `timestamptz` a Date, `int8` a number (an
 * unsafe one throws), `numeric` a string, `jsonb` parsed, `bytea` a Buffer; the rest as pg does it.
 */
export const valueTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parse {
    const own = format === 'binary' ? undefined : PARSERS.get(oid)
    return own ?? pg.types.getTypeParser(oid, format)
  },
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} is outside the safe integers`)
  return value
}

function instant(text: string): Date {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
}

function utcInstant(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`)
}

/** One-dimensional arrays: pg splits them as text, each item is parsed as its kind. */
function arrayOf(parse: Parse): Parse {
  const split = pg.types.getTypeParser(TEXT_ARRAY, 'text')
  return text => (split(text) as (string | null)[]).map(item => (item === null ? null : parse(item)))
}
