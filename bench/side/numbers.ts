import { isProblem } from '../../kernel/problem.ts'
import { takeNumber } from '../../records/index.ts'
import { newId } from '../../kernel/ids.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import type { BenchUser } from '../users.ts'
import type { SideMeasure } from './side.ts'

const [AT_ONCE, EACH] = [64, 10]

/** Numbers of one register taken by 64 transactions at once: per second, and none missing. */
export const numbers =
  ({ db, clock }: Services, user: BenchUser): SideMeasure =>
  async () => {
    const { today, instant } = clock.now()
    const register = { key: `so-di:bench-${newId()}`, body: user.viewer.post.bodyId, on: today, matter: null, at: instant }
    const taken: number[] = []
    const began = performance.now()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let n = 0; n < EACH; n++) {
          const number = await inTransaction(db, tx => takeNumber(tx, register))
          if (isProblem(number)) throw new Error(number.problem)
          taken.push(number.number)
        }
      }),
    )
    const perSecond = taken.length / ((performance.now() - began) / 1000)
    taken.sort((a, b) => a - b)
    if (taken.some((number, i) => number !== i + 1)) throw new Error('a number is missing or was given twice')
    const note = `${taken.length} numbers without a gap`
    return [{ name: 'Numbers of one register, 64 at once', value: perSecond, unit: '/s', budget: { least: 100 }, note }]
  }
