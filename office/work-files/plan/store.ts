import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { audienceOf } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

export type PlanEntry = {
  readonly id: Uuid
  readonly bodyId: Uuid
  readonly year: number
  readonly heading: string
  readonly notation: string
  readonly title: string
  readonly retention: string
  readonly keeperPost: Uuid
  readonly keeper: string
  readonly note: string
  readonly approvedAt: Date | null
  /** Who approved it. */
  readonly approver: string | null
}
/** An entry with the files which the viewer may see that were opened under it. */
export type PlanLine = PlanEntry & { readonly files: number; readonly file: Uuid | null }

const ENTRY = sql`e.id, e.body_id as "bodyId", e.year, e.heading, e.notation, e.title, e.retention, e.keeper_post as "keeperPost",
  p.name || ', ' || coalesce(o.title, '') as keeper, e.note, e.approved_at as "approvedAt",
  (select ap.name from account ac join person ap on ap.id = ac.person_id where ac.id = e.approved_by) as approver
  from file_plan_entry e join post o on o.id = e.keeper_post join person p on p.id = o.person_id`

export async function entryById(db: Reader, body: Uuid, id: Uuid): Promise<PlanEntry | null> {
  const { rows } = await sql<PlanEntry>`select ${ENTRY} where e.id = ${id} and e.body_id = ${body}`.execute(db)
  return rows[0] ?? null
}

/** The plan of a body for a year, in its order. */
export async function planEntries(db: Reader, body: Uuid, year: number): Promise<PlanEntry[]> {
  const { rows } = await sql<PlanEntry>`select ${ENTRY} where e.body_id = ${body} and e.year = ${year} ${IN_ORDER}`.execute(db)
  return rows
}

const IN_ORDER = sql`order by e.heading collate "C", e.notation collate "C"`

/** The same with what has become of each entry, as far as the viewer may see it. One query. */
export async function planLines(
  db: Reader,
  viewer: Viewer,
  of: { body: Uuid; year: number; keeper?: Uuid },
): Promise<PlanLine[]> {
  const { rows } = await sql<PlanLine>`select x.*, coalesce(f.files, 0) as files, f.file from (select ${ENTRY}
      where e.body_id = ${of.body} and e.year = ${of.year} and ${of.keeper ? sql`e.keeper_post = ${of.keeper}` : sql`true`} ${IN_ORDER}) x
    left join lateral (select count(*)::int as files, (array_agg(m.id order by m.received_on, m.id))[1] as file from fact_work_file w
      join matter m on m.id = w.matter_id
      where m.holder_body = x."bodyId" and lower(w.plan_number) = lower(x.notation)
        and m.received_on >= make_date(x.year, 1, 1) and m.received_on < make_date(x.year + 1, 1, 1) and m.state <> 'da-huy'
        and ${audienceOf(viewer, sql`m.id`)}) f on true`.execute(db)
  return rows
}

/** Years for which the body has a plan, newest first. */
export async function planYears(db: Reader, body: Uuid): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from file_plan_entry where body_id = ${body} order by year desc`.execute(db)
  return rows.map(row => row.year)
}
