import { sql } from 'kysely'
import { balance, stockFromFlow } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** A body whose work carried over is not what was unfinished before: a figure that nobody may close over. */
export type CarryDifference = { readonly body: string | null; readonly carried: number; readonly unfinished: number }
export type CarryOver = { readonly differences: readonly CarryDifference[]; readonly matters: readonly string[] }

const PROCESSES = ['directive']
const MOST_NAMED = 20

/**
 * Carried over at the beginning of a period (counted back from what is open now) against unfinished of the period before (counted forward from
 * the whole flow), for every body, those that ended too. Both must agree; where they do not, the matters whose state and flow disagree are named.
 */
export async function carryOverAt(db: Reader, { from, to }: { from: Date; to: Date }): Promise<CarryOver> {
  const rows = await balance(db, { processes: PROCESSES, dimension: 'body', from, to })
  const before = await stockFromFlow(db, { processes: PROCESSES, dimension: 'body', to: from })
  const carried = new Map(rows.map(row => [row.key, row.start]))
  const differences = [...new Set([...carried.keys(), ...before.keys()])].flatMap((body): CarryDifference[] => {
    const difference = { body, carried: carried.get(body) ?? 0, unfinished: before.get(body) ?? 0 }
    return difference.carried === difference.unfinished ? [] : [difference]
  })
  return { differences, matters: differences.length === 0 ? [] : await disagreeing(db) }
}

/** Open matters whose flow says closed, and the other way round. */
async function disagreeing(db: Reader): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select m.code from matter m left join lateral (
      select sum(case when f.kind in ('opened', 'reopened') then 1 when f.kind in ('done', 'void') then -1 else 0 end) as open
      from flow f where f.matter_id = m.id) l on true
    where m.process = any(${PROCESSES}::text[]) and (case when m.open then 1 else 0 end) <> coalesce(l.open, 0) order by m.code limit ${MOST_NAMED}`.execute(
    db,
  )
  return rows.map(row => row.code)
}
