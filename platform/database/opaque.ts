import { sql, type RawBuilder } from 'kysely'

type Opaque = { int: number; 'int[]': readonly number[]; 'uuid[]': readonly string[]; 'text[]': readonly string[] }

/**
 * A list or limit into which the planner does not look: one plan, made once per connection, then serves for all of them, where it would
 * plan a join of many tables anew at each use. For statements that come often and take what they need by index.
 */
export function opaque<T extends keyof Opaque>(value: Opaque[T], type: T): RawBuilder<unknown> {
  return sql`(select ${Array.isArray(value) ? [...value] : value}::${sql.raw(type)})::${sql.raw(type)}`
}
