import { sql, type RawBuilder } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Lane } from '../../kernel/process.ts'
import { opaque } from '../../platform/database/opaque.ts'
import type { Reader } from '../../platform/database/open.ts'

/** A matter as a list shows it: title, deadline, code, from whom, holder, state. */
export type MatterRow = {
  readonly id: Uuid
  readonly process: string
  readonly version: number
  readonly code: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly outcome: 'done' | 'void' | null
  readonly urgency: MatterState['urgency']
  readonly secrecy: MatterState['secrecy']
  readonly source: string | null
  readonly receivedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly dueAt: Date | null
  readonly originalDueOn: PlainDate | null
  readonly paused: boolean
  /** Since when and why the clock stands still, while it does. */
  readonly pausedFrom: PlainDate | null
  readonly pauseReason: string | null
  readonly waiting: boolean
  /** Its product was sent back, and has not been handed in again. */
  readonly sentBack: boolean
  readonly submittedOn: PlainDate | null
  readonly closedOn: PlainDate | null
  readonly result: 'in-time' | 'late' | null
  readonly lastSeq: number
  readonly changedAt: Date
  readonly holder: {
    readonly body: Uuid
    readonly bodyName: string
    readonly post: Uuid | null
    readonly personName: string | null
    readonly unitName: string | null
  }
  readonly assigner: { readonly post: Uuid; readonly title: string; readonly personName: string } | null
  readonly follower: { readonly post: Uuid; readonly personName: string } | null
  /** From the audience: in which lane and roles the viewer stands. */
  readonly lane: Lane
  readonly roles: readonly string[]
}

/** A place of a viewer on a matter, as the audience index gives it. */
export type Place = { readonly id: Uuid; readonly lane: Lane; readonly roles: readonly string[] }

type Raw = Omit<MatterRow, 'holder' | 'assigner' | 'follower' | 'lane' | 'roles'> & {
  holder_body: Uuid
  holder_post: Uuid | null
  holder_unit: Uuid | null
  body_name: string
  unit_name: string | null
  holder_name: string | null
  assigner_post: Uuid | null
  assigner_title: string | null
  assigner_name: string | null
  follower_post: Uuid | null
  follower_name: string | null
}

/** What a row shows of matter `m` by itself. */
const COLUMNS = sql`m.id, m.process, m.version, m.code, m.title, m.state, m.open, m.outcome, m.urgency, m.secrecy, m.source,
  m.received_on as "receivedOn", m.due_on as "dueOn", m.due_at as "dueAt", m.original_due_on as "originalDueOn", m.paused, m.waiting,
  m.open and coalesce(sb.back, false) as "sentBack", pa."from" as "pausedFrom", pa.reason as "pauseReason",
  m.submitted_on as "submittedOn", m.closed_on as "closedOn", m.result, m.last_seq as "lastSeq", m.changed_at as "changedAt",
  m.holder_body, m.holder_unit, m.holder_post, m.assigner_post, m.follower_post`

/** Since when and why the clock of matter `m` stands still, while it does: row `pa`. */
export const PAUSE = sql`left join lateral (select p->>'from' as "from", p->>'reason' as reason
    from jsonb_array_elements(m.fold->'clocks') c, jsonb_array_elements(c->'pauses') p where m.paused and p->>'to' is null limit 1) pa on true`

const CLOCK_AND_FLOW = sql`
  ${PAUSE}
  left join lateral (select f.kind = 'sent-back' as back from flow f where m.open and f.matter_id = m.id
    and f.kind in ('submitted', 'sent-back', 'in', 'reopened') order by f.seq desc limit 1) sb on true`

/** Rows of `page` with the names of bodies and holders: a page names few of them, so each is looked up once. */
const withNames = (page: RawBuilder<unknown>) => sql`
  with page as materialized (${page}),
  posts as materialized (select p.id, p.title, n.name
    from (select holder_post as id from page union select assigner_post from page union select follower_post from page) named
      join post p on p.id = named.id join person n on n.id = p.person_id),
  bodies as materialized (select named.id,
      (select v.name from body_version v where v.body_id = named.id order by v.valid_from desc limit 1) as name
    from (select holder_body as id from page union select holder_unit from page) named)
  select page.*, b.name as body_name, u.name as unit_name, h.name as holder_name, a.title as assigner_title, a.name as assigner_name,
    f.name as follower_name
  from page left join bodies b on b.id = page.holder_body left join bodies u on u.id = page.holder_unit
    left join posts h on h.id = page.holder_post left join posts a on a.id = page.assigner_post
    left join posts f on f.id = page.follower_post`

/** So many rows share one lookup of names: few names to compare each row with. */
const AT_ONCE = 500

/** Rows for places that the audience has already allowed, in the order given. One query per 500 rows, names included. */
export async function rowsOf(db: Reader, places: readonly Place[]): Promise<MatterRow[]> {
  const rows: MatterRow[] = []
  for (let from = 0; from < places.length; from += AT_ONCE)
    rows.push(...(await rowsAtOnce(db, places.slice(from, from + AT_ONCE))))
  return rows
}

async function rowsAtOnce(db: Reader, places: readonly Place[]): Promise<MatterRow[]> {
  const ids = opaque(
    places.map(place => place.id),
    'uuid[]',
  )
  const page = sql`select ${COLUMNS} from matter m ${CLOCK_AND_FLOW} where m.id = any(${ids})`
  const { rows } = await sql<Raw>`${withNames(page)}`.execute(db)
  const byId = new Map(rows.map(row => [row.id, row]))
  return places.flatMap(place => {
    const row = byId.get(place.id)
    return row ? [rowFrom(row, place)] : []
  })
}

/**
 * The same for a query of places (columns id, lane, roles, due_on) without asking twice, with the date by which each place stands; by
 * that date, then by id.
 */
export async function rowsByDue(db: Reader, places: RawBuilder<unknown>): Promise<Array<{ row: MatterRow; dueOn: string }>> {
  const page = sql`select ${COLUMNS}, place.lane, place.roles, place.due_on as place_due
    from (${places}) place join matter m on m.id = place.id ${CLOCK_AND_FLOW}`
  const { rows } = await sql<Raw & Pick<Place, 'lane' | 'roles'> & { place_due: string }>`
    ${withNames(page)} order by page.place_due, page.id`.execute(db)
  return rows.map(({ lane, roles, place_due, ...row }) => ({ row: rowFrom(row, { lane, roles }), dueOn: place_due }))
}

function rowFrom(raw: Raw, { lane, roles }: Pick<Place, 'lane' | 'roles'>): MatterRow {
  const {
    holder_body,
    holder_unit: _holderUnit,
    holder_post,
    body_name,
    unit_name,
    holder_name,
    assigner_post,
    assigner_title,
    assigner_name,
    follower_post,
    follower_name,
    ...row
  } = raw
  return {
    ...row,
    holder: { body: holder_body, bodyName: body_name, post: holder_post, personName: holder_name, unitName: unit_name },
    assigner:
      assigner_post && assigner_name ? { post: assigner_post, title: assigner_title ?? '', personName: assigner_name } : null,
    follower: follower_post && follower_name ? { post: follower_post, personName: follower_name } : null,
    lane,
    roles,
  }
}
