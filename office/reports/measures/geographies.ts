import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** A stretch of a period in which the map of bodies stayed as it was, with how many of each kind there were on its first day. */
export type Geography = {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly communes: number
  readonly districts: number
  readonly departments: number
  /** Provinces that became part of this one on the first day. */
  readonly joined: readonly string[]
}

/** A day on which fewer bodies end is no change of the map. */
const LEAST_ENDED = 3

/**
 * The maps that a period runs over: it is parted on every day on which several bodies ended together (a merger of departments, of communes,
 * of provinces). Figures count with the body as it was then; this says which maps they stand on.
 */
export async function geographiesOf(db: Reader, { from, to }: { from: PlainDate; to: PlainDate }): Promise<Geography[]> {
  const { rows } = await sql<{ on: PlainDate; joined: string[] }>`select b.valid_until as "on",
      coalesce(array_agg(v.name order by v.name) filter (where b.kind = 'committee'), '{}') as joined
    from body b join lateral (select name from body_version where body_id = b.id order by valid_from desc limit 1) v on true
    where not b.is_division and b.valid_until > ${from} and b.valid_until <= ${to}
    group by b.valid_until having count(*) >= ${LEAST_ENDED} order by b.valid_until`.execute(db)
  const starts = [{ on: from, joined: [] as string[] }, ...rows]
  const counts = await countsOn(
    db,
    starts.map(start => start.on),
  )
  return starts.map(({ on, joined }, i) => ({
    from: on,
    to: starts[i + 1] ? dayBefore(starts[i + 1]?.on ?? to) : to,
    ...(counts.get(on) ?? { communes: 0, districts: 0, departments: 0 }),
    joined,
  }))
}

type Counts = Pick<Geography, 'communes' | 'districts' | 'departments'>

async function countsOn(db: Reader, days: readonly PlainDate[]): Promise<ReadonlyMap<PlainDate, Counts>> {
  const { rows } = await sql<Counts & { on: PlainDate }>`select d.on::text as "on",
      count(*) filter (where b.kind = 'commune')::int as communes, count(*) filter (where b.kind = 'district')::int as districts,
      count(*) filter (where b.kind = 'department')::int as departments
    from unnest(${[...days]}::date[]) d("on") left join body b on not b.is_division and b.valid_from <= d.on
      and (b.valid_until is null or b.valid_until > d.on) group by d.on`.execute(db)
  return new Map(rows.map(({ on, ...counts }) => [on, counts]))
}

const dayBefore = (date: PlainDate): PlainDate => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
