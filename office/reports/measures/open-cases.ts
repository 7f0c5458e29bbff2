import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { audienceOf, loadedProcesses, processOf } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { isId, type Uuid } from '../../../kernel/ids.ts'

/** An open matter as the report of open cases shows it; ages in working days. */
export type OpenCase = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly stage: string
  readonly age: number
  readonly dueOn: PlainDate | null
  readonly team: string
  readonly officer: string
  /** `late`: its date has passed; `soon`: the warning date has; null: within the standard. */
  readonly outside: 'late' | 'soon' | null
  readonly waiting: boolean
}

const PAGE = 50

export type OpenCasesAsked = {
  readonly process: string | null
  readonly body: Uuid | null
  readonly outside: 'late' | 'soon' | null
  readonly after: { readonly on: PlainDate; readonly id: Uuid } | null
}

/** Filters and place out of the address. */
export function openAskedIn(query: URLSearchParams, body: Uuid | null): OpenCasesAsked {
  const [on, id] = (query.get('sau') ?? '').split(' ')
  const outside = query.get('ngoai')
  return {
    process: loadedProcesses().find(process => process.id === query.get('loai'))?.id ?? null,
    body,
    outside: outside === 'late' || outside === 'soon' ? outside : null,
    after: on && isId(id) && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { on, id } : null,
  }
}

type Row = {
  id: Uuid
  code: string
  title: string
  process: string
  version: number
  state: string
  receivedOn: PlainDate
  dueOn: PlainDate | null
  waiting: boolean
  team: string
  officer: string | null
}

/** Open matters which the viewer may see, the oldest first, a page at a time; those outside the standard are seen before they are late. */
export async function openCases(asker: Asker, asked: OpenCasesAsked): Promise<{ lines: OpenCase[]; next: string | null }> {
  const { app, viewer, today, world, lang } = asker
  const soonDays = world.law(today).number('directives.due-soon')
  const soonUntil = world.calendar.addWorkingDays(today, soonDays)
  const { process, body, outside, after } = asked
  const { rows } =
    await sql<Row>`select m.id, m.code, m.title, m.process, m.version, m.state, m.received_on as "receivedOn", m.due_on as "dueOn",
      m.waiting, coalesce(u.short_name, b.short_name) as team, p.name as officer
    from matter m join lateral (select short_name from body_version where body_id = m.holder_body order by valid_from desc limit 1) b on true
    left join lateral (select short_name from body_version where body_id = m.holder_unit order by valid_from desc limit 1) u on true
    left join post o on o.id = m.holder_post left join person p on p.id = o.person_id
    where m.open and ${audienceOf(viewer, sql`m.id`)} ${process ? sql`and m.process = ${process}` : sql``}
      ${body ? sql`and m.holder_body = ${body}` : sql``}
      ${outside === 'late' ? sql`and m.due_on < ${today} and not m.waiting` : sql``}
      ${outside === 'soon' ? sql`and m.due_on between ${today} and ${soonUntil} and not m.waiting` : sql``}
      ${after ? sql`and (m.received_on, m.id) > (${after.on}::date, ${after.id}::uuid)` : sql``}
    order by m.received_on, m.id limit ${PAGE + 1}`.execute(app.db.kysely)
  const last = rows[PAGE - 1]
  return {
    lines: rows.slice(0, PAGE).map(({ process: kind, version, state, receivedOn, officer, ...row }): OpenCase => {
      const of = processOf(kind, version)
      const late = !row.waiting && row.dueOn !== null && row.dueOn < today
      const soon = !row.waiting && !late && row.dueOn !== null && row.dueOn <= soonUntil
      return {
        ...row,
        kind: of.names[lang],
        stage: of.stateNames[state]?.[lang] ?? state,
        age: Math.max(0, world.calendar.workingDaysBetween(receivedOn, today)),
        officer: officer ?? '',
        outside: late ? 'late' : soon ? 'soon' : null,
      }
    }),
    next: rows.length > PAGE && last ? `${last.receivedOn} ${last.id}` : null,
  }
}
