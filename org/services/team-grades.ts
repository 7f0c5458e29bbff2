import type { Viewer } from '../../kernel/access.ts'
import type { Now } from '../../kernel/clock.ts'
import { opensContent, type Grade } from '../../kernel/grades.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { bodyAt } from '../store/body.ts'
import { tell } from '../store/outbox.ts'
import {
  endGradeRow,
  gradeInForce,
  gradeOfTeam,
  insertGrade,
  isOwnTeam,
  lockTeam,
  type TeamGradeRow,
} from '../store/team-grade.ts'

/** A reason is a sentence. */
const REASON_AT_LEAST = 10
const REASON_AT_MOST = 1000

export type GradeGiven = {
  readonly process: string
  readonly team: Uuid
  readonly grade: Grade
  readonly reason: string
  readonly by: Viewer
  readonly now: Now
}

/**
 * Sets what the members of a team may do with all matters of a process; one that stands is ended and replaced. Counts at the next request,
 * content as its rows are written (`org.grade-set`). Nobody raises the team he works in himself: another administrator does. Problems:
 * `org/grade-not-allowed`, `org/body-not-found`, `org/grade-own-team`, `org/grade-reason`, `org/grade-same`.
 */
export async function setTeamGrade(tx: Tx, { process, team, grade, reason, by, now }: GradeGiven): Promise<Uuid | Problem> {
  if (!by.rights.has('admin.grades')) return problem('org/grade-not-allowed')
  const said = reason.trim().normalize('NFC')
  if (!(await bodyAt(tx, team, now.today))) return fieldProblem('org/body-not-found', 'body')
  if (await isOwnTeam(tx, team, by.personId, now.today)) return fieldProblem('org/grade-own-team', 'body')
  if (!isReason(said)) return fieldProblem('org/grade-reason', 'reason', { least: REASON_AT_LEAST })
  await lockTeam(tx, team)
  const before = await gradeOfTeam(tx, process, team)
  if (before?.grade === grade) return fieldProblem('org/grade-same', 'grade')
  if (before) await end(tx, before, { by, now, reason: said })
  const id = newId(now.instant.getTime())
  const stands = !opensContent(grade)
  await insertGrade(tx, { id, process, team, grade, reason: said, by: by.accountId, at: now.instant, stands })
  if (!stands) await tell(tx, { kind: 'org.grade-set', payload: { grade: id } }, { at: now.instant })
  return id
}

/** Ends a grade with a reason: at the next request the team has nothing beyond its own parts. Problems: `org/grade-not-allowed`, `org/grade-not-found`, `org/grade-reason`. */
export async function endTeamGrade(
  tx: Tx,
  { id, reason, by, now }: { id: Uuid; reason: string; by: Viewer; now: Now },
): Promise<TeamGradeRow | Problem> {
  if (!by.rights.has('admin.grades')) return problem('org/grade-not-allowed')
  const said = reason.trim().normalize('NFC')
  const row = await gradeInForce(tx, id)
  if (!row) return problem('org/grade-not-found')
  if (!isReason(said)) return fieldProblem('org/grade-reason', 'reason', { least: REASON_AT_LEAST })
  await end(tx, row, { by, now, reason: said })
  return row
}

const isReason = (said: string): boolean => said.length >= REASON_AT_LEAST && said.length <= REASON_AT_MOST

async function end(tx: Tx, { id, grade }: TeamGradeRow, { by, now, reason }: { by: Viewer; now: Now; reason: string }) {
  await endGradeRow(tx, { id, by: by.accountId, at: now.instant, reason })
  if (opensContent(grade)) await tell(tx, { kind: 'org.grade-ended', payload: { grade: id } }, { at: now.instant })
}
