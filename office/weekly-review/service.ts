import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { openMatter, type Performed, type World } from '../../casework/index.ts'
import { followUp } from '../../casework/jobs.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { Figures } from './weeks/figures.ts'
import { freezeWeek, snapshotOf, type Frozen } from './report/freeze.ts'
import { situationSentence } from './report/sentences.ts'
import { neighbour, weekNumber, weekRunningAt } from './weeks/week.ts'

/** The body whose review it is: the Office named in the settings, else the viewer's own body. */
export async function reviewBody(db: Reader, viewer: Viewer | null): Promise<Uuid | null> {
  return (await followUp(db)).office ?? viewer?.post.bodyId ?? null
}

/** Opens the draft of a frozen week's report; its first paragraph comes from the figures. Problems: `weekly/not-frozen`, `weekly/report-exists`. */
export async function draftReport(
  db: Database,
  world: World,
  viewer: Viewer,
  { period, key }: { period: string; key: string },
): Promise<Performed | Problem> {
  const body = await reviewBody(db.kysely, viewer)
  if (!body) return problem('weekly/no-office')
  const snapshot = await snapshotOf(db.kysely, body, period)
  if (!snapshot) return problem('weekly/not-frozen', { period })
  const open = await reportOf(db.kysely, snapshot.id)
  if (open) return problem('weekly/report-exists', { matterId: open })
  const figures = Figures.parse(JSON.parse(snapshot.figures))
  const before = await figuresOf(db.kysely, body, neighbour(period, -1))
  const { chiefOfOffice } = await followUp(db.kysely)
  const party = (role: string, post: Uuid) => ({ role, body: null, unit: null, post, note: null })
  return inTransaction(db, tx =>
    openMatter(tx, world, viewer, {
      key,
      process: 'bao-cao-tuan',
      act: 'soan',
      title: `Báo cáo kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần ${weekNumber(period)}`,
      holder: { body, unit: viewer.post.bodyId === body ? viewer.post.unitId : null, post: null },
      parties: [party('drafter', viewer.post.id), ...(chiefOfOffice ? [party('approver', chiefOfOffice)] : [])],
      input: {
        snapshot: snapshot.id,
        period,
        hash: snapshot.hash.toString('hex'),
        paragraphs: { situation: situationSentence(figures, before), highlights: '', assessment: '', proposals: '' },
      },
    }),
  )
}

/** The report that stands for a frozen week, if one has been begun and not dropped. */
export async function reportOf(db: Reader, snapshotId: Uuid): Promise<Uuid | null> {
  const { rows } = await sql<{
    id: Uuid
  }>`select m.id from fact_weekly_report f join matter m on m.id = f.matter_id where f.snapshot = ${snapshotId}
    and m.outcome is distinct from 'void' limit 1`.execute(db)
  return rows[0]?.id ?? null
}

export async function figuresOf(db: Reader, body: Uuid, period: string): Promise<Figures | null> {
  const snapshot = await snapshotOf(db, body, period)
  return snapshot ? Figures.parse(JSON.parse(snapshot.figures)) : null
}

/** Freezes by itself what nobody froze by the evening of the freeze day: run by a job. */
export async function freezeIfDue(db: Database, world: World): Promise<Frozen | null> {
  const body = await reviewBody(db.kysely, null)
  if (!body) return null
  const now = world.clock.now()
  const running = weekRunningAt(now.instant, now.today, world.law(now.today))
  const period = neighbour(running.period, -1)
  if (await snapshotOf(db.kysely, body, period)) return null
  const frozen = await freezeWeek(db, world, { viewer: null, body, period })
  return isProblem(frozen) ? null : frozen
}
