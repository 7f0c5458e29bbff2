import { problem, type Problem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { issuedUnder, lockDesignation, type DocumentRow } from '../../../records/index.ts'

/**
 * Two registers of a body may reach one number under one sign; two documents of a year never bear both (NĐ 30/2020/NĐ-CP, Điều 15.1).
 * Problem: `outgoing/designation-taken`.
 */
export async function takenRefusal(
  tx: Tx,
  { id, bodyId, designation, issuedOn }: Pick<DocumentRow, 'id' | 'bodyId' | 'designation' | 'issuedOn'>,
): Promise<Problem | null> {
  if (!designation || !issuedOn) return null
  await lockDesignation(tx, bodyId, designation)
  const other = await issuedUnder(tx, { body: bodyId, designation, on: issuedOn, except: id })
  return other ? problem('outgoing/designation-taken', { designation, abstract: other.abstract ?? '' }) : null
}
