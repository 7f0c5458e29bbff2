import { sql, type RawBuilder } from 'kysely'
import { factTableOf, factTables } from '../registry.ts'

/** The typed facts of a kind of matter as row `f` beside matter `m`; nothing for a kind that declares none. */
export function withFacts(process: string): RawBuilder<unknown> {
  const table = factTableOf(process)
  return table ? sql` left join ${sql.table(table.name)} f on f.matter_id = m.id` : sql``
}

/**
 * A fact of matter `m`, of whatever kind it is: a column of one name means the same in every table, so that nobody need know which function
 * keeps the matter. SQL null where its kind has no such column.
 */
export function anyFact(column: string): RawBuilder<unknown> {
  const found = factTables()
    .filter(({ table }) => column in table.columns)
    .map(({ table: { name } }) => sql`(select x.${sql.ref(column)} from ${sql.table(name)} x where x.matter_id = m.id)`)
  return found.length === 0 ? sql`null` : sql`coalesce(${sql.join(found)})`
}

/** Every value of a fact, of whatever kind of matter: rows with one column `value`. */
export function factValues(column: string): RawBuilder<unknown> {
  const found = factTables()
    .filter(({ table }) => column in table.columns)
    .map(({ table: { name } }) => sql`select ${sql.ref(column)} as value from ${sql.table(name)}`)
  return found.length === 0 ? sql`select null::text as value where false` : sql.join(found, sql` union all `)
}
