import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import { audienceOf } from '../../../casework/index.ts'
import { REPORT_KINDS, reportKinds } from './kinds.ts'
import { reportsDue } from './due-calendar.ts'
import { stretchWords } from './periods.ts'
import { regimesOf } from './regimes.ts'

const BEFORE = 14
const AHEAD = 62
const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Periodic reports due about now, those still owed first, and what rule each kind of report follows. */
export async function calendarView(asker: Asker) {
  const [from, to] = [shifted(asker.today, -BEFORE), shifted(asker.today, AHEAD)]
  const regimes = await regimesOf(asker.app.db.kysely)
  const issued = await issuedReports(asker, from)
  const makesReports = asker.viewer.rights.has('report.ask') || asker.viewer.rights.has('weekly.draft')
  return {
    from,
    to,
    due: owedFirst(
      reportsDue(regimes, asker.world, { from, to, lang: asker.lang }).map(({ regime, period, name, dueOn, ...stretch }) => ({
        key: `${regime.id} ${period}`,
        regime: regime.id,
        report: regime.name,
        by: regime.from,
        addressee: regime.to,
        source: regime.source,
        period: name,
        code: period,
        stretch: stretchWords(stretch),
        cutOff: stretch.to,
        dueOn,
        kind: regime.kind,
        weekly: regime.kind === 'tuan',
        standing: standingOf(dueOn, asker.today, issued.has(regime.kind === 'tuan' ? period : requestKey(regime.name, stretch))),
      })),
    ).filter(line => makesReports || line.dueOn >= asker.today),
    kinds: reportKinds.map(kind => ({
      kind,
      name: REPORT_KINDS[kind].names[asker.lang],
      rule: REPORT_KINDS[kind].rule[asker.lang],
      cutOff: REPORT_KINDS[kind].cutOff,
    })),
  }
}

type Standing = 'late' | 'owed' | 'issued'
const standingOf = (dueOn: string, today: string, issued: boolean): Standing =>
  issued ? 'issued' : dueOn < today ? 'late' : 'owed'

/** What is owed by its day, then what has been issued. */
const owedFirst = <Line extends { readonly standing: Standing }>(lines: readonly Line[]): Line[] => [
  ...lines.filter(line => line.standing !== 'issued'),
  ...lines.filter(line => line.standing === 'issued'),
]

const requestKey = (topic: string, { from, to }: { from: string; to: string }): string => `${topic}|${from}|${to}`

/** Periodic reports that the viewer may see and that have left: weeks by their period, requests by subject and days. */
async function issuedReports({ app, viewer }: Asker, since: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ week: string | null; topic: string | null; from: string | null; to: string | null }>`
    select w.week, r.topic, r.period_from as "from", r.period_to as "to"
    from matter m left join fact_weekly_report w on w.matter_id = m.id left join fact_report_request r on r.matter_id = m.id
    where m.changed_at >= ${since}::date - 400 and ${audienceOf(viewer, sql`m.id`)}
      and ((m.process = 'bao-cao-tuan' and m.state = 'issued') or (m.process = 'yeu-cau-bao-cao' and m.state in ('issued', 'sent')))`.execute(
    app.db.kysely,
  )
  return new Set(rows.map(({ week, topic, from, to }) => week ?? requestKey(topic ?? '', { from: from ?? '', to: to ?? '' })))
}
