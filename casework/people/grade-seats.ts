import { sql } from 'kysely'
import { GRADES, opensContent, rolesOfGrade } from '../../kernel/grades.ts'
import type { ProcessDef } from '../../kernel/process.ts'

// Rows of the audience that follow from the grades of teams. They are read where the rows are written, in the same statement: no question
// more per act, and an act that runs while a grade is set either sees it or is found by the job that writes the rows of the grade.

/** The grades of a process that open content, each with the roles it gives. */
export function rolesByGrade(process: Pick<ProcessDef, 'grades'>): Array<{ grade: string; roles: readonly string[] }> {
  return GRADES.filter(opensContent).flatMap(grade => {
    const roles = rolesOfGrade(process, grade)
    return roles ? [{ grade, roles }] : []
  })
}

/** Principal, lane and roles of the grades in force: for information only, never in anybody's inbox. */
export function gradeSeats(process: ProcessDef, graded: boolean) {
  return sql`select p.id, 'know', r.roles from team_grade g join principal p on p.ref_id = g.id
      join jsonb_to_recordset(${JSON.stringify(rolesByGrade(process))}::jsonb) as r(grade text, roles text[]) on r.grade = g.grade
      where ${graded}::boolean and g.process = ${process.id} and g.ended_at is null`
}

/** Ids of the grades in force that open content, as an array: what stands behind their principals. */
export function gradesOpening(process: ProcessDef, graded: boolean) {
  return sql`array(select g.id from team_grade g where ${graded}::boolean and g.process = ${process.id} and g.ended_at is null
      and g.grade = any(${rolesByGrade(process).map(({ grade }) => grade)}::text[]))`
}
