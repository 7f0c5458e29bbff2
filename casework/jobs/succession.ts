import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { actBySystem } from '../acts/act-by-system.ts'
import type { World } from '../world.ts'

export type BodyEnded = {
  readonly bodyId: Uuid
  readonly on: string
  readonly successors: ReadonlyArray<{ readonly bodyId: Uuid; readonly isDefault: boolean }>
  readonly legalDocument: string | null
}

/**
 * Answers `org.body-ended`: every open matter of the body goes by an act to its successor. Where the body was split without a default,
 * or abolished, it goes to `keeper` (the Office), which gives it on by name. Closed matters stay as they are. May run twice.
 */
export async function moveToSuccessor(db: Database, world: World, ended: BodyEnded, keeper: Uuid): Promise<{ moved: number }> {
  const named = ended.successors.find(each => each.isDefault)
  const to = named?.bodyId ?? keeper
  const reason = ended.legalDocument ?? `Đơn vị kết thúc ngày ${ended.on}`
  let moved = 0
  for (;;) {
    const ids = await openMattersOf(db.kysely, ended.bodyId)
    if (ids.length === 0) return { moved }
    for (const matterId of ids) {
      const done = await inTransaction(db, tx =>
        actBySystem(tx, world, {
          matterId,
          act: 'chuyen-giao',
          input: { to, reason, chosen: named !== undefined },
          rule: 'succession',
        }),
      )
      if (isProblem(done)) throw new Error(`succession of ${matterId}: ${done.problem}`)
      moved++
    }
  }
}

async function openMattersOf(db: Reader, body: Uuid): Promise<Uuid[]> {
  const { rows } = await sql<{
    id: Uuid
  }>`select id from matter where open and holder_body = ${body} order by id limit 500`.execute(db)
  return rows.map(row => row.id)
}
