import { sql } from 'kysely'
import type { Grade } from '../../kernel/grades.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

export type TeamGradeRow = {
  readonly id: Uuid
  readonly process: string
  readonly team: Uuid
  readonly grade: Grade
  readonly reason: string
  readonly setBy: string | null
  readonly setAt: Date
  readonly teamName: string
  /** The body that a division belongs to. */
  readonly agencyName: string | null
  /** First day on which the team no longer exists. */
  readonly teamEnded: PlainDate | null
  readonly endedBy: string | null
  readonly endedAt: Date | null
  readonly endReason: string | null
  /** Matters whose permissions have been written so far, of all; `spreadAt` when they stood. */
  readonly spreadAll: number | null
  readonly spreadDone: number
  readonly spreadAt: Date | null
}

const COLUMNS = sql`g.id, g.process, g.team, g.grade, g.reason, g.set_at as "setAt", g.ended_at as "endedAt", g.end_reason as "endReason",
  g.spread_all as "spreadAll", g.spread_done as "spreadDone", g.spread_at as "spreadAt", sp.name as "setBy", ep.name as "endedBy",
  b.valid_until as "teamEnded", ${nameOf(sql`b.id`)} as "teamName", ${nameOf(sql`b.agency_id`)} as "agencyName"
  from team_grade g join body b on b.id = g.team
  join account sa on sa.id = g.set_by join person sp on sp.id = sa.person_id
  left join account ea on ea.id = g.ended_by left join person ep on ep.id = ea.person_id`

/** Last name of a body. */
function nameOf(body: ReturnType<typeof sql>) {
  return sql`(select v.name from body_version v where v.body_id = ${body} order by v.valid_from desc limit 1)`
}

/** Grades in force, by team and process. */
export async function gradesInForce(db: Reader): Promise<TeamGradeRow[]> {
  const { rows } =
    await sql<TeamGradeRow>`select ${COLUMNS} where g.ended_at is null order by "teamName", g.team, g.process`.execute(db)
  return rows
}

/** Grades that have ended, the latest first. */
export async function gradesEnded(db: Reader, limit: number): Promise<TeamGradeRow[]> {
  const { rows } =
    await sql<TeamGradeRow>`select ${COLUMNS} where g.ended_at is not null order by g.ended_at desc, g.id limit ${limit}`.execute(
      db,
    )
  return rows
}

/** The grade of that id while it is in force, locked. */
export async function gradeInForce(tx: Tx, id: Uuid): Promise<TeamGradeRow | null> {
  const { rows } = await sql<TeamGradeRow>`select ${COLUMNS} where g.id = ${id} and g.ended_at is null for update of g`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** The grade which a team has in a process, locked. */
export async function gradeOfTeam(tx: Tx, process: string, team: Uuid): Promise<TeamGradeRow | null> {
  const { rows } =
    await sql<TeamGradeRow>`select ${COLUMNS} where g.process = ${process} and g.team = ${team} and g.ended_at is null
    for update of g`.execute(tx)
  return rows[0] ?? null
}

export type NewTeamGrade = Pick<TeamGradeRow, 'id' | 'process' | 'team' | 'grade' | 'reason'> & {
  readonly by: Uuid
  readonly at: Date
  /** Nothing has to be written for it: it counts from now on. */
  readonly stands: boolean
}

/** Writes a grade down, with the principal under which its matters will stand. */
export async function insertGrade(tx: Tx, { id, process, team, grade, reason, by, at, stands }: NewTeamGrade): Promise<void> {
  await sql`insert into team_grade (id, process, team, grade, reason, set_by, set_at, spread_at)
    values (${id}, ${process}, ${team}, ${grade}, ${reason}, ${by}, ${at}, ${stands ? at : null})`.execute(tx)
  await sql`insert into principal (kind, ref_id) values ('grade', ${id})`.execute(tx)
}

export async function endGradeRow(
  tx: Tx,
  { id, by, at, reason }: { id: Uuid; by: Uuid; at: Date; reason: string },
): Promise<void> {
  await sql`update team_grade set ended_by = ${by}, ended_at = ${at}, end_reason = ${reason} where id = ${id}`.execute(tx)
}

/** Has the person a post in the body or division in which he works? A post that administers carries no grade, so it does not count. */
export async function isOwnTeam(tx: Tx, team: Uuid, person: Uuid, today: PlainDate): Promise<boolean> {
  const { rows } = await sql`select 1 from post p where p.person_id = ${person} and ${team} in (p.body_id, p.unit_id)
    and (p.valid_until is null or p.valid_until > ${today}) and not exists (select 1 from post_role pr
      join role_right rr on rr.role_id = pr.role_id where pr.post_id = p.id and (rr.right_id = 'admin' or rr.right_id like 'admin.%'))
    limit 1`.execute(tx)
  return rows.length > 0
}

/** Two administrators who grade one team at the same time follow one after the other. */
export async function lockTeam(tx: Tx, team: Uuid): Promise<void> {
  await sql`select 1 from body where id = ${team} for no key update`.execute(tx)
}
