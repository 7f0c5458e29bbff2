import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { audienceOf } from '../../../casework/index.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'

export type LateDocument = {
  readonly id: string
  readonly name: string
  readonly person: string
  readonly issuedOn: PlainDate
  readonly enteredOn: PlainDate
  readonly days: number
  readonly over: number
  /** Where this viewer may look: its tasks, the document itself, or nowhere. */
  readonly opens: 'tasks' | 'document' | null
}
export type LatePerson = {
  readonly key: string
  readonly person: string
  readonly documents: number
  readonly late: number
  readonly most: number
  readonly average: number
}
export type LateEntry = {
  readonly limit: number
  readonly people: readonly LatePerson[]
  readonly documents: readonly LateDocument[]
  readonly total: number
  readonly late: number
}

type Raw = {
  id: string
  designation: string | null
  type: string | null
  person: string | null
  issuedOn: PlainDate
  enteredOn: PlainDate
  seesTasks: boolean
  seesDocument: boolean
}

/**
 * Documents whose first directive was entered in a period, and how many working days lay between issue and entry; late is beyond
 * law/ `directives.entry`. By the specialist who entered it (A085): of a task that the system opened, whoever did the act that led to it. Counts all documents: the page needs `report.read`.
 */
export async function lateEntry(asker: Asker, period: { from: PlainDate; to: PlainDate }): Promise<LateEntry> {
  const { app, world, today, viewer } = asker
  const limit = world.law(today).limit('directives.entry').amount
  const until = new Date(instantInVietnam(period.to).getTime() + 86_400_000)
  const { rows } = await sql<Raw>`with recursive entered as (
      select m.id, m.source_document, m.opened_at, a.recorded_at, a.post_id, a.account_id, a.cause_matter, a.cause_seq, 1 as step
      from matter m join act a on a.matter_id = m.id and a.seq = 1
      where m.process in ('directive', 'giao-nhieu') and m.opened_at >= ${instantInVietnam(period.from)} and m.opened_at < ${until}
        and m.source_document is not null
      union all
      select e.id, e.source_document, e.opened_at, e.recorded_at, a.post_id, a.account_id, a.cause_matter, a.cause_seq, e.step + 1
      from entered e join act a on a.matter_id = e.cause_matter and a.seq = e.cause_seq
      where e.account_id is null and e.step < 8)
    select distinct on (d.id) d.id, d.designation, d.type, p.name as person, d.issued_on as "issuedOn",
      (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "enteredOn",
      exists (select 1 from matter t where t.source_document = d.id and t.process = 'directive' and ${audienceOf(viewer, sql`t.id`)})
        as "seesTasks",
      ${audienceOf(viewer, sql`d.id`)} as "seesDocument"
    from entered e join document d on d.id = e.source_document
      left join post po on po.id = e.post_id left join person p on p.id = po.person_id
    where d.issued_on is not null
      and not exists (select 1 from matter b where b.source_document = e.source_document and b.opened_at < ${instantInVietnam(period.from)})
    order by d.id, e.recorded_at, e.step desc`.execute(app.db.kysely)
  const documents = rows.map(row => measured(row, { limit, asker }))
  const people = [...Map.groupBy(documents, each => each.person).entries()].map(([person, own]) => personLine(person, own))
  const late = documents.filter(each => each.over > 0)
  return {
    limit,
    people: people.toSorted((a, b) => b.late - a.late || b.documents - a.documents),
    documents: late.toSorted((a, b) => b.over - a.over || (a.issuedOn < b.issuedOn ? 1 : -1)).slice(0, 500),
    total: documents.length,
    late: late.length,
  }
}

function measured(row: Raw, { limit, asker }: { limit: number; asker: Asker }): LateDocument {
  const days = row.enteredOn > row.issuedOn ? asker.world.calendar.workingDaysBetween(row.issuedOn, row.enteredOn) : 0
  const name = [row.type ?? 'Văn bản', row.designation ?? ''].filter(Boolean).join(' ')
  return {
    id: row.id,
    name,
    person: row.person ?? '',
    issuedOn: row.issuedOn,
    enteredOn: row.enteredOn,
    days,
    over: Math.max(0, days - limit),
    opens: opensFor(row, asker),
  }
}

/** Figures count every document; only those that the viewer may open are links. */
function opensFor({ seesTasks, seesDocument }: Raw, { viewer }: Asker): LateDocument['opens'] {
  if (seesTasks) return 'tasks'
  return seesDocument && viewer.rights.has('records') ? 'document' : null
}

function personLine(person: string, own: readonly LateDocument[]): LatePerson {
  const late = own.filter(each => each.over > 0)
  const sum = late.reduce((total, each) => total + each.over, 0)
  return {
    key: person,
    person,
    documents: own.length,
    late: late.length,
    most: Math.max(0, ...late.map(each => each.over)),
    average: late.length === 0 ? 0 : Math.round((10 * sum) / late.length) / 10,
  }
}
