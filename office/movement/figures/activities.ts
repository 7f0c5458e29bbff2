import { sql } from 'kysely'
import { z } from 'zod'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, type Problem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { notInFuture } from '../rules.ts'
import * as T from '../terms.ts'
import { activityIds, type Activity } from '../scoring/vocabulary.ts'

/** Something done to carry the movement: a meeting, articles, an inspection; on a day, so many, reaching so many people or units. */
const ActivityLine = z.object({
  kind: z.enum(activityIds),
  on: z.string(),
  number: z.number().int(),
  reach: z.number().int(),
  what: z.string(),
  evidence: z.string(),
  /** The act that entered it: it is struck out by this number. */
  seq: z.number().int(),
  /** Entered wrongly: why; it stays readable and counts no more. */
  struck: z.string().nullable().catch(null),
})
export type ActivityLine = z.infer<typeof ActivityLine>

export const activitiesOf = ({ fields }: Pick<MatterState, 'fields'>): ActivityLine[] =>
  z.array(ActivityLine).catch([]).parse(fields['activities'])

/** A meeting has people, an inspection has units that were inspected. */
function reachSaid({ input }: Given<T.ActivityDone>): Problem | null {
  return input.kind !== 'tin-bai' && input.reach < 1 ? fieldProblem('movement/reach-needed', 'reach', { kind: input.kind }) : null
}

export const activityActs: Record<string, ActDef<'running' | 'ended'>> = {
  'ghi-hoat-dong': {
    from: ['running'],
    right: 'movement.launch',
    input: T.ActivityDone,
    check: (given: Given<T.ActivityDone>) => notInFuture(given) ?? reachSaid(given),
    change: ({ input: { files, ...line }, matter }: Given<T.ActivityDone>): Change => {
      const evidence = line.evidence || (files.length > 0 ? `${files.length} tệp` : '')
      const entry: ActivityLine = { ...line, evidence, seq: matter.lastSeq + 1, struck: null }
      return { fields: { activities: [...activitiesOf(matter), entry] } }
    },
  },
  'bo-hoat-dong': {
    from: ['running'],
    right: 'movement.launch',
    input: T.StrikeActivity,
    check: ({ input, matter }: Given<T.StrikeActivity>) =>
      activitiesOf(matter).some(line => line.seq === input.entry && line.struck === null)
        ? null
        : fieldProblem('movement/no-such-entry', 'entry'),
    change: ({ input, matter }: Given<T.StrikeActivity>): Change => ({
      fields: {
        activities: activitiesOf(matter).map(line => (line.seq === input.entry ? { ...line, struck: input.reason } : line)),
      },
    }),
  },
}

/** The measures that an entry counts in: how many, and whom or what they reached. */
const MEASURES: Readonly<Record<Activity, readonly [string, string | null]>> = {
  'hoi-nghi': ['DV-14', 'DV-15'],
  'tin-bai': ['DV-16', null],
  'kiem-tra': ['DV-17', 'DV-18'],
}

type Raw = { readonly id: Uuid; readonly holder: Uuid; readonly activities: unknown }
type ActivityEvent = { readonly measure: string; readonly matter: Uuid; readonly on: PlainDate; readonly value: number }

/** What measures count of activities. They are those of the body that holds the movement. */
export async function activityEvents(db: Reader, body: Uuid | null): Promise<ActivityEvent[]> {
  const { rows } = await sql<Raw>`select m.id, m.holder_body as holder, f.activities
    from fact_movement f join matter m on m.id = f.matter_id where ${body === null ? sql`true` : sql`m.holder_body = ${body}`} order by m.id`.execute(
    db,
  )
  return rows.flatMap(({ id, activities }) =>
    activitiesOf({ fields: { activities: activities as never } })
      .filter(line => line.struck === null)
      .flatMap(({ kind, on, number, reach }) => {
        const [many, reached] = MEASURES[kind]
        const event = (measure: string, value: number): ActivityEvent => ({ measure, matter: id, on, value })
        return [event(many, number), ...(reached ? [event(reached, reach)] : [])]
      }),
  )
}

/** Activities of one year, by kind. */
export type ActivityYear = {
  readonly year: number
  readonly counts: Readonly<Record<Activity, { readonly number: number; readonly reach: number }>>
}
export type ActivityShown = ActivityLine & { readonly movement: Uuid }

/** All entries of all movements, the latest first, and their sums by year. */
export async function activitiesByYear(db: Reader): Promise<{ years: ActivityYear[]; lines: ActivityShown[] }> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where process = 'phong-trao' order by id`.execute(db)
  const lines = rows
    .flatMap(({ fold }) => activitiesOf(fold).map(line => ({ ...line, movement: fold.id })))
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : b.seq - a.seq))
  const living = lines.filter(line => line.struck === null)
  const years = [...new Set(living.map(line => Number(line.on.slice(0, 4))))].toSorted((a, b) => a - b)
  const sum = (year: number, kind: Activity) => {
    const own = living.filter(line => line.kind === kind && line.on.startsWith(String(year)))
    return { number: own.reduce((all, line) => all + line.number, 0), reach: own.reduce((all, line) => all + line.reach, 0) }
  }
  return {
    years: years.map(year => ({
      year,
      counts: Object.fromEntries(activityIds.map(kind => [kind, sum(year, kind)])) as ActivityYear['counts'],
    })),
    lines,
  }
}
