import { sql } from 'kysely'
import { rolesOfGrade, type Grade } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { lockMatter } from '../acts/locks.ts'
import { audienceView, writeSeats } from '../acts/record.ts'
import { processOf } from '../registry.ts'

const BATCH = 500

type Row = {
  id: Uuid
  fold: MatterState
  seats: Array<{ ref: Uuid; lane: string; roles: string[]; open: boolean; state: string; due: string }>
}

/**
 * The nightly comparison: who may see each open matter, computed anew from its state, against the rows that stand. A difference is a fault
 * of the programme; it is mended and told, with the matters' codes.
 */
export async function checkAudience(db: Database, now: Date): Promise<readonly string[]> {
  const mended: string[] = []
  const grades = await gradesToCompare(db.kysely)
  for (let after: Uuid | null = null; ;) {
    const rows: Row[] = await openMatters(db.kysely, after)
    for (const row of rows.filter(row => differs(row, grades))) {
      await inTransaction(db, async tx => {
        const locked = await lockMatter(tx, row.id, { withAncestors: false })
        if (!locked) return
        const { matter } = locked
        const process = processOf(matter.process, matter.version)
        await writeSeats(tx, { process, matter, view: audienceView(process, matter) }, now)
        mended.push(matter.code)
      })
    }
    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return mended
  }
}

async function openMatters(db: Reader, after: Uuid | null): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select m.id, m.fold, coalesce((select jsonb_agg(jsonb_build_object('ref', p.ref_id, 'lane', a.lane,
      'roles', a.roles, 'open', a.open, 'state', a.state, 'due', a.due_on::text)) from audience a join principal p on p.id = a.principal
      where a.matter_id = m.id), '[]'::jsonb) as seats
    from matter m where m.open ${after ? sql`and m.id > ${after}` : sql``} order by m.id limit ${BATCH}`.execute(db)
  return rows
}

type Compared = {
  /** Grades whose rows stand: they belong to the comparison. */
  readonly standing: ReadonlyArray<{ id: Uuid; process: string; grade: Grade }>
  /** Grades that are still being written or swept away. */
  readonly moving: ReadonlySet<Uuid>
}

async function gradesToCompare(db: Reader): Promise<Compared> {
  const { rows } = await sql<{ id: Uuid; process: string; grade: Grade; stands: boolean }>`select id, process, grade,
    ended_at is null and spread_at is not null as stands from team_grade where grade <> 'summary'`.execute(db)
  return { standing: rows.filter(row => row.stands), moving: new Set(rows.filter(row => !row.stands).map(row => row.id)) }
}

function differs({ fold, seats }: Row, { standing, moving }: Compared): boolean {
  const process = processOf(fold.process, fold.version)
  const view = audienceView(process, fold)
  const line = (ref: string, lane: string, roles: readonly string[], rest: string) =>
    `${ref} ${lane} ${roles.toSorted().join(',')} ${rest}`
  const graded = standing
    .filter(grade => view.graded && grade.process === fold.process)
    .flatMap(({ id, grade }) => {
      const roles = rolesOfGrade(process, grade)
      return roles ? [{ ref: id, lane: 'know', roles }] : []
    })
  const wanted = [...view.seats, ...graded]
    .map(seat => line(seat.ref, seat.lane, seat.roles, `${view.open} ${view.state} ${view.dueOn}`))
    .toSorted()
  const found = seats
    .filter(seat => !moving.has(seat.ref))
    .map(seat => line(seat.ref, seat.lane, seat.roles, `${seat.open} ${seat.state} ${seat.due}`))
    .toSorted()
  return wanted.join('\n') !== found.join('\n')
}
