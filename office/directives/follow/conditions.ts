import { sql, type RawBuilder } from 'kysely'
import { pastDue, type Dimension } from '../../../casework/index.ts'
import type { Now, PlainDate } from '../../../kernel/clock.ts'
import type { FollowAddress, FollowFilter, Subset } from './address.ts'
import type { Exceptions } from './exceptions.ts'

export type Condition = RawBuilder<unknown>

/** All of them; null ones say nothing. */
export const all = (conditions: ReadonlyArray<Condition | null>): Condition =>
  sql.join(
    conditions.filter(each => each !== null),
    sql` and `,
  )

export const COLUMN: Readonly<Record<Dimension, Condition>> = {
  body: sql`m.holder_body`,
  assigner: sql`m.assigner_post`,
  follower: sql`m.follower_post`,
  source: sql`m.source`,
}

/** Late at a moment: the clock runs, and its date or its hour has passed, as the chip of a row says. */
export const lateAt = (now: Now): Condition => sql`(not m.waiting and not m.paused and ${pastDue(now)}) is true`

/** Narrowed to one body, leader, follower or source, and without what the settings take out. */
export function filtered(filter: FollowFilter, exceptions: Exceptions): Condition {
  const { body, assigner, follower, source } = filter
  return all([
    sql`m.process = 'directive'`,
    body ? sql`m.holder_body = ${body}` : null,
    assigner ? sql`m.assigner_post = ${assigner}` : null,
    follower ? sql`m.follower_post = ${follower}` : null,
    source ? sql`m.source = ${source}` : null,
    exceptions.bodies.length ? sql`m.holder_body <> all(${exceptions.bodies.map(each => each.id)}::uuid[])` : null,
  ])
}

/** Done between the two days of the filter. */
export const doneWithin = ({ from, to }: FollowFilter): Condition =>
  sql`not m.open and m.outcome = 'done' and m.closed_on >= ${from} and m.closed_on <= ${to}`

/** Which matters a column of the table counts. */
export function subsetOf(subset: Subset, filter: FollowFilter, days: Now & { soon: PlainDate }): Condition {
  const late = lateAt(days)
  switch (subset) {
    case 'moi-trong-han':
      return sql`m.open and m.state = 'assigned' and not ${late}`
    case 'moi-qua-han':
      return sql`m.open and m.state = 'assigned' and ${late}`
    case 'lam-trong-han':
      return sql`m.open and m.state <> 'assigned' and not m.waiting and not ${late}`
    case 'lam-qua-han':
      return sql`m.open and m.state <> 'assigned' and not m.waiting and ${late}`
    case 'cho-xac-nhan':
      return sql`m.open and m.waiting`
    case 'xong-dung-han':
      return sql`${doneWithin(filter)} and m.result is distinct from 'late'`
    case 'xong-tre':
      return sql`${doneWithin(filter)} and m.result = 'late'`
    case 'tat-ca':
      return sql`(m.open or (${doneWithin(filter)}))`
    case 'dang-mo':
      return sql`m.open`
    case 'qua-han':
      return sql`m.open and ${late}`
    case 'sap-den-han':
      return sql`m.open and not m.waiting and not m.paused and not ${late} and m.due_on <= ${days.soon}`
  }
}

/** Stands for all communes, wards and districts in an address. */
export const LOCAL_KEY = 'nhom-dia-phuong'

/** Only the values of a dimension behind one figure. */
export function keyed({ dimension, keys }: Pick<FollowAddress, 'dimension' | 'keys'>): Condition | null {
  if (keys === null) return null
  if (keys.includes(LOCAL_KEY)) return sql`m.holder_body in (select id from body where kind in ('commune', 'district'))`
  return sql`coalesce(${COLUMN[dimension]}::text, '') = any(${[...keys]}::text[])`
}
