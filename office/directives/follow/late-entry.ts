import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'

export type LateDocument = {
  readonly id: string
  readonly name: string
  readonly person: string
  readonly issuedOn: PlainDate
  readonly enteredOn: PlainDate
  readonly days: number
  readonly over: number
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
  post: string | null
  person: string | null
  issuedOn: PlainDate
  enteredOn: PlainDate
}

/**
 * Documents whose first directive was entered in a period, and how many working days lay between issue and entry; late is beyond
 * law/ `directives.entry`. By the specialist who entered it (A085). Counts all documents: the page needs `report.read`.
 */
export async function lateEntry(asker: Asker, period: { from: PlainDate; to: PlainDate }): Promise<LateEntry> {
  const { app, world, today } = asker
  const limit = world.law(today).limit('directives.entry').amount
  const until = new Date(instantInVietnam(period.to).getTime() + 86_400_000)
  const { rows } =
    await sql<Raw>`select distinct on (d.id) d.id, d.designation, d.type, a.post_id::text as post, p.name as person, d.issued_on as "issuedOn",
      (a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as "enteredOn"
    from matter m join document d on d.id = m.source_document join act a on a.matter_id = m.id and a.seq = 1
      left join post po on po.id = a.post_id left join person p on p.id = po.person_id
    where m.process in ('directive', 'giao-nhieu') and d.issued_on is not null and m.opened_at >= ${instantInVietnam(period.from)} and m.opened_at < ${until}
      and not exists (select 1 from matter e where e.source_document = m.source_document and e.opened_at < ${instantInVietnam(period.from)})
    order by d.id, a.recorded_at`.execute(app.db.kysely)
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
  }
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
