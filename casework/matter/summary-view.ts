import { formatDate } from '@kheo/viet-text'
import { hasPart, opensContent } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Deadline } from '../../ui/parts/time/deadline-words.ts'
import type { Asker } from '../asker.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import { loadedProcesses, processOf } from '../registry.ts'
import { deadlineView } from '../lists/row-view.ts'
import { gradesOf, summaries, summaryOf, type SummaryQuery, type SummaryRow } from './summary.ts'
import { gradesText } from '../pages/grades/text.ts'

/** A matter in summary, in words. */
export type SummaryLine = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly state: string
  readonly deadline: Deadline
  readonly dueOn: string | null
  readonly body: string
  /** Division and person inside, as far as they are known. */
  readonly inside: string | null
}
export type SummaryView = SummaryLine & {
  readonly timed: boolean
  readonly shown: ReadonlyArray<{ readonly name: string; readonly value: string }>
  /** Why there is no more: the grade, or that the content is still being opened. */
  readonly why: string
  readonly ask: string
}

/** The page of a matter of which the viewer's team may know the heads only. Null: not there, or not for this viewer. */
export async function summaryView(asker: Asker, id: Uuid): Promise<SummaryView | null> {
  const { app, viewer, lang } = asker
  const summary = await summaryOf(app.db.kysely, viewer, id, lang)
  if (!summary) return null
  const { row, grades, shown } = summary
  const words = gradesText(lang)
  const coming = grades.find(({ grade }) => opensContent(grade))
  const team = (coming ?? grades[0])?.team ?? viewer.post.bodyName
  return {
    ...lineOf(row, asker),
    timed: Object.keys(processOf(row.process, row.version).clocks).length > 0,
    shown: shown.map(({ name, value }) => ({ name, value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value })),
    why: coming ? words.summaryComing({ team, grade: words.grade[coming.grade] }) : words.summaryWhy({ team }),
    ask: coming
      ? ''
      : words.summaryAsk({
          holder: row.holder.unitName ? `${row.holder.unitName}, ${row.holder.bodyName}` : row.holder.bodyName,
        }),
  }
}

/** Says why whoever reads by a grade alone finds nothing to do; null for whoever has a part. */
export function readByGrade(
  { viewer, lang }: Pick<Asker, 'viewer' | 'lang'>,
  row: Pick<MatterRow, 'process' | 'roles'>,
): string | null {
  if (hasPart(row.roles)) return null
  const grade = gradesOf(viewer).find(({ process, grade: of }) => process === row.process && opensContent(of))
  return grade ? gradesText(lang).readByGrade({ team: grade.team }) : null
}

export type SummaryListView = {
  readonly kinds: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly lines: readonly SummaryLine[]
  readonly next: Uuid | null
  /** No team of the viewer has any grade. */
  readonly none: boolean
}

/** What the viewer's teams are graded for, the newest first. */
export async function summaryList(asker: Asker, query: SummaryQuery): Promise<SummaryListView> {
  const { app, viewer, lang } = asker
  const graded = new Set(gradesOf(viewer).map(({ process }) => process))
  const { rows, next } = await summaries(app.db.kysely, viewer, query)
  return {
    kinds: loadedProcesses()
      .filter(({ id }) => graded.has(id))
      .map(({ id, names }) => ({ value: id, label: names[lang] })),
    lines: rows.map(row => lineOf(row, asker)),
    next,
    none: graded.size === 0,
  }
}

function lineOf(row: SummaryRow, { lang, reader }: Asker): SummaryLine {
  const process = processOf(row.process, row.version)
  // Why a clock stands still is content.
  const deadline = deadlineView({ ...row, pausedFrom: null, pauseReason: null }, reader.at)
  const waitingFor = process.states[row.state]?.waitingFor?.[lang]
  const { unitName, personName, bodyName } = row.holder
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    kind: process.names[lang],
    state: process.stateNames[row.state]?.[lang] ?? row.state,
    deadline: deadline.state === 'waiting' && waitingFor ? { ...deadline, words: waitingFor } : deadline,
    dueOn: row.dueOn,
    body: bodyName,
    inside: [personName, unitName].filter(part => part !== null).join(', ') || null,
  }
}
