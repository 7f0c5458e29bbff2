import { randomUUID } from 'node:crypto'
import { isProblem } from '../../kernel/problem.ts'
import { newId } from '../../kernel/ids.ts'
import { askForReports } from '../../office/reports/service.ts'
import { readOutline } from '../../office/reports/paper/typed-outline.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import { ask } from '../http.ts'
import { closedLoop } from '../load.ts'
import type { BenchUser } from '../users.ts'
import type { SideMeasure } from './side.ts'

const CLIENTS = 16
const PARAGRAPH =
  'Trong kỳ, đơn vị đã hoàn thành 12 nhiệm vụ, trong đó 11 nhiệm vụ đúng hạn; nguyên nhân chậm là thiếu hồ sơ. '.repeat(4)

type Report = { readonly id: string; readonly writer: BenchUser; base: number }
type Office = {
  readonly services: Services
  readonly compiler: BenchUser
  readonly writers: readonly BenchUser[]
  readonly seconds: number
}

/** Sixteen units write their reports at once, each saves one section again and again. */
export const paragraphs =
  (origin: string, { services, compiler, writers, seconds }: Office): SideMeasure =>
  async () => {
    const reports = await askedReports(services, compiler, writers)
    const outline = firstNode()
    const save = async (client: number): Promise<boolean> => {
      const report = reports[client % reports.length] as Report
      const { status, text } = await ask(`${origin}/api/matters/${report.id}/acts/viet`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${report.writer.token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({ input: { node: outline, text: `${PARAGRAPH}${report.base}`, base: report.base } }),
      })
      if (status !== 200) return false
      report.base = (JSON.parse(text) as { seq: number }).seq
      return true
    }
    const { p50, p95, perSecond, errors } = await closedLoop(save, { clients: CLIENTS, seconds })
    if (errors > 0) throw new Error(`${errors} paragraphs were not saved`)
    const note = `p50 ${Math.round(p50)} ms, ${Math.round(perSecond)}/s`
    return [{ name: `Saving a paragraph, ${CLIENTS} clients (p95)`, value: p95, unit: 'ms', budget: { most: 40 }, note }]
  }

/** Opens a request to the bodies of the writers; the report of each. */
async function askedReports(services: Services, compiler: BenchUser, writers: readonly BenchUser[]): Promise<Report[]> {
  const { db, clock } = services
  const { today } = clock.now()
  const world = await services.world()
  const asked = await inTransaction(db, tx =>
    askForReports(tx, world, compiler.viewer, {
      key: newId(),
      kind: 'chuyen-de',
      topic: 'Báo cáo đo tốc độ lưu',
      period: { from: today, to: today },
      outline: outlineOf(),
      annexes: [],
      targets: writers.map(({ viewer }) => ({ body: viewer.post.bodyId })),
      dueOn: world.calendar.addWorkingDays(today, 10),
    }),
  )
  if (isProblem(asked)) throw new Error(`${asked.problem} ${JSON.stringify(asked.data)}`)
  const rows = await db.query<{ id: string; body: string }>('select id, holder_body as body from matter where parent_id = $1', [
    asked.matterId,
  ])
  return writers.map(writer => {
    const own = rows.find(row => row.body === writer.viewer.post.bodyId)
    if (!own) throw new Error(`no report for ${writer.name}`)
    return { id: own.id, writer, base: 0 }
  })
}

function outlineOf() {
  const outline = readOutline('I. Kết quả thực hiện\nII. Hạn chế, nguyên nhân\nIII. Phương hướng')
  if (isProblem(outline)) throw new Error(outline.problem)
  return outline
}

const firstNode = (): string => outlineOf()[0]?.id ?? ''
