import type { Lang, Viewer } from '../../kernel/access.ts'
import { GRADES, rolesOfGrade, type Grade } from '../../kernel/grades.ts'
import { isId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import {
  endTeamGrade,
  gradesEnded,
  gradesInForce,
  logAdmin,
  problemWords,
  resolveBody,
  setTeamGrade,
  type TeamGradeRow,
} from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { figureWords } from '../../ui/format.ts'
import { loadedProcesses } from '../registry.ts'
import { gradesText } from '../pages/grades/text.ts'

/** Grades that a process offers, the lowest first. */
export function offeredGrades(process: Pick<ProcessDef, 'grades'>): Grade[] {
  return GRADES.filter(grade => rolesOfGrade(process, grade) !== null)
}

/** As it was typed: the body by name or short name, a division of it or nothing. */
export type GradeForm = {
  readonly body: string
  readonly unit: string
  readonly process: string
  readonly grade: string
  readonly reason: string
}

/** Who sets or ends a grade, and from where: for the log of administration. */
export type GradeSetter = { readonly by: Viewer; readonly now: Now; readonly address: string | null }

/**
 * Sets a grade as typed, and writes it into the log. Problems: `casework/grade-process-unknown`, `casework/grade-unknown`,
 * `casework/grade-not-offered` (with the grades of the process), those of `setTeamGrade` and of a body that is not known.
 */
export async function setGrade(tx: Tx, form: GradeForm, setter: GradeSetter): Promise<Uuid | Problem> {
  const { by, now } = setter
  const team = await teamIn(tx, form, now.today)
  if (isProblem(team)) return team
  const process = loadedProcesses().find(({ id }) => id === form.process)
  if (!process) return fieldProblem('casework/grade-process-unknown', 'process')
  const grade = GRADES.find(each => each === form.grade)
  if (!grade) return fieldProblem('casework/grade-unknown', 'grade')
  const offered = offeredGrades(process)
  if (!offered.includes(grade)) return fieldProblem('casework/grade-not-offered', 'grade', { process: process.id, offered })
  const set = await setTeamGrade(tx, { process: process.id, team, grade, reason: form.reason, by, now })
  if (isProblem(set)) return set
  const row = (await gradesInForce(tx)).find(({ id }) => id === set)
  if (row) await log(tx, setter, { act: 'grade.set', row, reason: row.reason })
  return set
}

async function log(
  tx: Tx,
  { by, now, address }: GradeSetter,
  { act, row, reason }: { act: string; row: TeamGradeRow; reason: string },
) {
  const { process, grade } = row
  await logAdmin(tx, {
    at: now.instant,
    accountId: by.accountId,
    address,
    act,
    subject: teamName(row),
    detail: { process, grade, reason },
  })
}

const teamName = ({ teamName: name, agencyName }: TeamGradeRow): string => (agencyName ? `${name}, ${agencyName}` : name)

async function teamIn(db: Reader, { body, unit }: GradeForm, date: PlainDate): Promise<Uuid | Problem> {
  const agency = await resolveBody(db, body, { field: 'body', date })
  if (isProblem(agency) || unit === '') return agency
  return resolveBody(db, unit, { field: 'unit', date, divisionsOf: agency })
}

/** Ends a grade, and writes it into the log. Problems: those of `endTeamGrade`. */
export async function endGrade(
  tx: Tx,
  { id, reason }: { id: string; reason: string },
  setter: GradeSetter,
): Promise<Uuid | Problem> {
  const row = isId(id) ? await endTeamGrade(tx, { id, reason, ...setter }) : problem('org/grade-not-found')
  if (isProblem(row)) return row
  await log(tx, setter, { act: 'grade.end', row, reason })
  return row.id
}

/** The sentence of a refusal of this page. */
export function gradeProblemWords(refusal: Problem, lang: Lang): string {
  const words = gradesText(lang)
  switch (refusal.problem) {
    case 'casework/grade-process-unknown':
      return words.adminProcessUnknown
    case 'casework/grade-unknown':
      return words.adminGradeUnknown
    case 'casework/grade-not-offered': {
      const process = loadedProcesses().find(({ id }) => id === refusal.data['process'])
      const offered = process ? offeredGrades(process).map(grade => words.grade[grade]) : []
      return words.adminNotOffered({ process: process?.names[lang] ?? '', grades: offered.join(', ') })
    }
    default:
      return problemWords(refusal, lang)
  }
}

/** A grade as the administrator's tables show it. */
export type GradeLine = {
  readonly id: Uuid
  readonly team: string
  readonly teamEnded: string | null
  readonly process: string
  readonly grade: string
  readonly reason: string
  readonly setBy: string
  readonly setAt: string
  readonly endedBy: string
  readonly endedAt: string | null
  readonly endReason: string
  /** How far it counts, in words; the rows of content are written step by step. */
  readonly effect: string
}

/** So many of those that have ended are shown; the log has them all. */
const ENDED_SHOWN = 50

export async function gradeLines(db: Reader, lang: Lang): Promise<{ inForce: GradeLine[]; ended: GradeLine[] }> {
  const lines = (rows: readonly TeamGradeRow[]) => rows.map(row => lineOf(row, lang))
  return { inForce: lines(await gradesInForce(db)), ended: lines(await gradesEnded(db, ENDED_SHOWN)) }
}

function lineOf(row: TeamGradeRow, lang: Lang): GradeLine {
  const words = gradesText(lang)
  const { id, process, grade, reason, setAt, endedAt } = row
  return {
    id,
    team: teamName(row),
    teamEnded: row.teamEnded,
    process: loadedProcesses().find(each => each.id === process)?.names[lang] ?? process,
    grade: words.grade[grade],
    reason,
    setBy: row.setBy ?? '',
    setAt: setAt.toISOString(),
    endedBy: row.endedBy ?? '',
    endedAt: endedAt?.toISOString() ?? null,
    endReason: row.endReason ?? '',
    effect: effectOf(row, lang),
  }
}

function effectOf({ spreadAt, spreadAll, spreadDone }: TeamGradeRow, lang: Lang): string {
  const words = gradesText(lang)
  if (spreadAt) return words.adminStands
  if (spreadAll === null) return words.adminWaiting
  return words.adminSpreading({ done: figureWords(spreadDone, lang), all: figureWords(spreadAll, lang) })
}

/** The grades with what each means, and the kinds of matter that have it; null: every kind. */
export function gradesExplained(lang: Lang): Array<{ grade: Grade; name: string; means: string; processes: string | null }> {
  const words = gradesText(lang)
  return GRADES.map(grade => {
    const having = loadedProcesses().filter(process => rolesOfGrade(process, grade) !== null)
    const names = having.map(process => process.names[lang]).join('; ')
    const everywhere = having.length === loadedProcesses().length
    return { grade, name: words.grade[grade], means: words.gradeMeans[grade], processes: everywhere ? null : names }
  })
}
