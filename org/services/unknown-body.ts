import type { PlainDate } from '../../kernel/clock.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { sameCodes } from '../store/body.ts'

/** Why a body named in a row is not there: it begins later than the row (`org/body-begins-later`), or nobody knows it. */
export async function unknownBody(
  tx: Tx,
  typed: string,
  { field, date }: { readonly field: string; readonly date: PlainDate },
): Promise<Problem> {
  const first = (await sameCodes(tx, typed, null)).map(({ from }) => from).toSorted()[0]
  return first && first > date
    ? fieldProblem('org/body-begins-later', field, { typed, from: first })
    : fieldProblem('org/body-unknown', field, { typed })
}
