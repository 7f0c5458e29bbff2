import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeBody, must } from '../../org/index.ts'
import { giveTask } from '../../office/directives/index.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { makeDocumentOffice, useDocuments } from '../../test/factories/documents.ts'
import { statementsOf, type Statement } from '../raw.ts'
import type { SideMeasure } from './side.ts'

const [TASKS, COMMUNES] = [12, 129]
const MATTERS = TASKS * (COMMUNES + 1)

/** Twelve tasks for all communes in one press, on the embedded database: by matter, against the same statements sent bare, and how long others wait. */
export const giving: SideMeasure = async () => {
  const db = await openDatabase({ dataDir: 'memory://' })
  try {
    await migrate(db)
    await useDocuments()
    const office = await makeDocumentOffice(db)
    const leads = await inTransaction(db, async tx => {
      const made: Uuid[] = []
      for (let n = 1; n <= COMMUNES; n++)
        made.push(await makeBody(tx, { name: `UBND xã Số ${n}`, code: `XA${n}`, kind: 'commune' }))
      return made
    })
    const world = await office.world()
    const task = { leads, assigner: office.chief.postId, source: 'cong-van', dueOn: '2026-12-04' }
    const press = () =>
      inTransaction(db, async tx => {
        for (let n = 0; n < TASKS; n++) {
          const content = `Báo cáo kết quả rà soát công trình số ${n + 1}`
          must(await giveTask(tx, world, office.asSpecialist, { key: newId(), content, ...task }))
        }
      })
    // What is given is rolled back each time, so that every press finds the same.
    await statementsOf(db, press)
    const [cpu, began] = [process.cpuUsage(), performance.now()]
    const statements = await statementsOf(db, press)
    const whole = performance.now() - began
    const { user, system } = process.cpuUsage(cpu)
    const raw = await replayed(db, statements)
    const note = `${MATTERS} matters in ${statements.length} statements; processor ${((user + system) / 1000 / MATTERS).toFixed(1)} ms a matter`
    return [
      {
        name: 'Giving 12 tasks × 129 communes, embedded database: one matter',
        value: whole / MATTERS,
        unit: 'ms',
        budget: { most: 2.5 },
        note,
      },
      { name: 'Giving 12 × 129: whole press, for which others wait', value: whole, unit: 'ms', budget: null },
      { name: 'Giving 12 × 129 against the same statements sent bare', value: whole / raw, unit: '×', budget: { most: 2 } },
    ]
  } finally {
    await db.close()
  }
}

async function replayed(db: Database, statements: readonly Statement[]): Promise<number> {
  const client = await db.pool.connect()
  try {
    const began = performance.now()
    for (const { text, values } of statements) await client.query(/^\s*commit/i.test(text) ? 'rollback' : text, [...values])
    return performance.now() - began
  } finally {
    client.release()
  }
}
