import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { activityEvents } from './activities.ts'
import type { Field, Kind, Level, ModelType, Resource, Reward } from '../scoring/vocabulary.ts'

/** One thing that a measure counts: on a day, so much, of a matter. `whole`: what a ratio is of. */
export type MeasureEvent = {
  readonly measure: string
  readonly matter: Uuid
  readonly on: PlainDate
  readonly value: number
  readonly whole?: number
  readonly model?: Uuid
}

type ModelRow = {
  readonly id: Uuid
  readonly modelId: Uuid
  readonly kind: Kind
  readonly field: Field
  readonly type: ModelType
  readonly state: string
  readonly registeredOn: PlainDate | null
  readonly closedOn: PlainDate | null
  readonly recognisedOn: PlainDate | null
  readonly typical: boolean
  readonly rewards: ReadonlyArray<{ readonly form: Reward; readonly issuedOn: PlainDate }> | null
  readonly resources: ReadonlyArray<{
    readonly kind: Resource
    readonly amount: number
    readonly on: PlainDate
    readonly evidence?: string
  }> | null
  readonly level: Level
  readonly recognisedLevel: Level | null
  readonly tags: readonly string[] | null
  readonly late: boolean
  readonly copies: ReadonlyArray<{ readonly confirmedOn: PlainDate | null }> | null
}
type MovementRow = {
  readonly id: Uuid
  readonly participation: ReadonlyArray<{
    readonly body: Uuid
    readonly on: PlainDate
    readonly listed: number
    readonly headcount: number
  }> | null
}

/** Everything the movement counts, in one pass over its models. `body` null: every body. */
export async function measureEvents(db: Reader, body: Uuid | null): Promise<MeasureEvent[]> {
  const own = body === null ? sql`` : sql`and m.holder_body = ${body}`
  const models =
    await sql<ModelRow>`select m.id, f.model as "modelId", f.kind, f.field, f.type, m.state, f.registered_on as "registeredOn",
      m.closed_on as "closedOn", f.decided_on as "recognisedOn", f.typical, f.level, f.decided_level as "recognisedLevel", f.tags, f.late,
      f.copies, f.rewards, f.resources
    from fact_model f join matter m on m.id = f.matter_id where m.state <> 'draft' and f.year is not null ${own} order by m.id`.execute(
      db,
    )
  const movements = await sql<MovementRow>`select matter_id as id, participation from fact_movement order by matter_id`.execute(
    db,
  )
  return [
    ...models.rows.flatMap(eventsOf),
    ...movements.rows.flatMap(row => participationOf(row, body)),
    ...(await activityEvents(db, body)),
  ]
}

const KIND: Readonly<Record<Kind, string>> = { moi: 'DV-02', 'tiep-tuc': 'DV-03', 'nang-chat': 'DV-03', 'nhan-rong': 'DV-04' }

function eventsOf(row: ModelRow): MeasureEvent[] {
  const event = (measure: string, on: PlainDate, value = 1): MeasureEvent => ({
    measure,
    matter: row.id,
    on,
    value,
    model: row.modelId,
  })
  const counts = row.state !== 'revoked' && row.state !== 'copied'
  const { registeredOn, recognisedOn } = row
  return [
    ...(registeredOn !== null && row.state !== 'returned' ? registeredAs(row).map(measure => event(measure, registeredOn)) : []),
    ...(recognisedOn !== null && counts ? recognisedAs(row).map(measure => event(measure, recognisedOn)) : []),
    ...(row.state === 'stopped' && row.registeredOn !== null && row.closedOn ? [event('DV-07', row.closedOn)] : []),
    ...(counts
      ? (row.rewards ?? []).flatMap(reward => [event('DV-08', reward.issuedOn), event(`DV-KT-${reward.form}`, reward.issuedOn)])
      : []),
    ...(counts
      ? (row.resources ?? []).map(line => event(`${line.evidence ? 'DV-NL' : 'DV-NLC'}-${line.kind}`, line.on, line.amount))
      : []),
    ...(counts ? (row.copies ?? []).flatMap(({ confirmedOn }) => (confirmedOn ? [event('DV-13', confirmedOn)] : [])) : []),
  ]
}

function registeredAs(row: ModelRow): string[] {
  return [
    'DV-01',
    KIND[row.kind],
    'DV-09',
    `DV-01-${row.field}`,
    `DV-01-CAP-${row.level}`,
    row.type === 'tap-the' ? 'DV-01-TT' : 'DV-01-CN',
    ...(row.late ? ['DV-11'] : []),
    ...(row.tags?.includes('ntm') ? ['DV-12'] : []),
  ]
}

function recognisedAs(row: ModelRow): string[] {
  return [
    'DV-05',
    `DV-05-${row.field}`,
    ...(row.recognisedLevel ? [`DV-05-CAP-${row.recognisedLevel}`] : []),
    ...(row.typical ? ['DV-06'] : []),
  ]
}

function participationOf(row: MovementRow, body: Uuid | null): MeasureEvent[] {
  const lines = (row.participation ?? []).filter(line => body === null || line.body === body)
  return lines.map(line => ({
    measure: 'DV-10',
    matter: row.id,
    on: line.on,
    value: line.listed,
    whole: line.headcount,
    model: line.body,
  }))
}
