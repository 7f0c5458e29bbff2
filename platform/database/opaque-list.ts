import { sql, type RawBuilder } from 'kysely'

/**
 * A list into which the planner does not look: one plan, made once per connection, then serves for lists of every length, where it would
 * plan a join of many tables anew at each use. For statements that come often and take what they need by index.
 */
export function opaqueList(
  values: readonly string[] | readonly number[],
  type: 'uuid[]' | 'int[]' | 'text[]',
): RawBuilder<unknown> {
  return sql`(select ${[...values]}::${sql.raw(type)})::${sql.raw(type)}`
}
