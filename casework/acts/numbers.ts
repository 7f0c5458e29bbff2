import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { seriesOfType, takeNumber } from '../../records/index.ts'
import type { Decision } from './decide.ts'
import type { Run } from './run.ts'

/** Takes the official numbers an act asks for, before the act is written: the number is part of the act. */
export async function takeNumbers(
  run: Run,
  decision: Decision,
): Promise<{ after: MatterState; numbers: Record<string, number> } | Problem> {
  const numbers: Record<string, number> = {}
  for (const effect of decision.effects) {
    if (effect.effect !== 'take-number') continue
    const { after } = decision
    const body = effect.body ?? after.holder.body
    const series = typeof effect.series === 'string' ? null : await seriesOfType(run.tx, body, effect.series.ofType)
    const key = typeof effect.series === 'string' ? effect.series : series?.key
    if (key === undefined) return problem('series/unavailable', { key: effect.field })
    const taken = await takeNumber(run.tx, {
      key,
      body,
      on: effect.on ?? after.receivedOn,
      term: series?.term ?? effect.term,
      out: effect.out,
      matter: after.id,
      at: run.recordedAt,
    })
    if (isProblem(taken)) return taken
    if (effect.expected !== undefined && effect.expected !== taken.number)
      return problem('series/number-moved', { expected: effect.expected, next: taken.number })
    numbers[effect.field] = taken.number
  }
  const { after } = decision
  return { numbers, after: Object.keys(numbers).length ? { ...after, fields: { ...after.fields, ...numbers } } : after }
}
