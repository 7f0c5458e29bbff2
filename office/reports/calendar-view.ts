import type { Asker } from '../../casework/asker.ts'
import { REPORT_KINDS, reportKinds } from './kinds.ts'
import { reportsDue } from './due-calendar.ts'
import { stretchWords } from './periods.ts'
import { regimesOf } from './regimes.ts'

const BEFORE = 14
const AHEAD = 62
const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Periodic reports due about now, and what rule each kind of report follows. */
export async function calendarView(asker: Asker) {
  const [from, to] = [shifted(asker.today, -BEFORE), shifted(asker.today, AHEAD)]
  const regimes = await regimesOf(asker.app.db.kysely)
  return {
    from,
    to,
    due: reportsDue(regimes, asker.world, { from, to, lang: asker.lang }).map(({ regime, period, name, dueOn, ...stretch }) => ({
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
    })),
    kinds: reportKinds.map(kind => ({
      kind,
      name: REPORT_KINDS[kind].names[asker.lang],
      rule: REPORT_KINDS[kind].rule[asker.lang],
      cutOff: REPORT_KINDS[kind].cutOff,
    })),
  }
}
