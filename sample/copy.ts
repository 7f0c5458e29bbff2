import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopyValue = string | number | boolean | Date | Uint8Array | null | undefined | readonly (string | number)[] | object

/** Writes rows by COPY, the fastest way into PostgreSQL. Columns are those of the first row. */
export async function copyRows(
  client: pg.PoolClient,
  table: string,
  rows: ReadonlyArray<Readonly<Record<string, CopyValue>>>,
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const stream = client.query(copyFrom(`copy ${table} (${columns.map(name => `"${name}"`).join(', ')}) from stdin`))
  const done = finished(stream)
  for (let i = 0; i < rows.length; i += 500) {
    const lines = rows.slice(i, i + 500).map(row => columns.map(name => field(row[name])).join('\t'))
    if (!stream.write(`${lines.join('\n')}\n`)) await Promise.race([once(stream, 'drain'), done])
  }
  stream.end()
  await done
}

const SPECIAL = /[\\\t\n\r]/g
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value in the text format of COPY (PostgreSQL manual, COPY § Text Format). */
export function field(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N'
  switch (typeof value) {
    case 'string':
      return value.replace(SPECIAL, char => ESCAPED[char] ?? char)
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 't' : 'f'
    case 'object':
      if (value instanceof Date) return value.toISOString()
      if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
      if (Array.isArray(value)) return `{${value.map(arrayItem).join(',')}}`
      return JSON.stringify(value).replace(SPECIAL, char => ESCAPED[char] ?? char)
  }
}

function arrayItem(item: unknown): string {
  if (typeof item === 'number') return String(item)
  const quoted = `"${String(item).replaceAll(/["\\]/g, '\\$&')}"`
  return quoted.replace(SPECIAL, char => ESCAPED[char] ?? char)
}

/** Words as the text form of a tsvector under the `simple` configuration: each with its place. */
export function vectorText(words: string): string {
  return words
    .split(' ')
    .filter(word => word !== '')
    .map((word, i) => `'${word.replaceAll("'", "''")}':${Math.min(i + 1, 16_383)}`)
    .join(' ')
}
