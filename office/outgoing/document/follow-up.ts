import { z } from 'zod'
import { directiveOpening, NewTask } from '../../directives/index.ts'
import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Change, Given } from '../../../kernel/process.ts'
import { outgoingOf } from '../outgoing.ts'

/** A post with its place. */
const Placed = z.object({ id: z.uuid(), bodyId: z.uuid(), unitId: z.uuid().nullable() })

/** Tasks of an issued document that enter follow-up; each id is fixed by the caller, `n` is the task as read from the text. */
export const FollowUp = z.object({
  tasks: z.array(NewTask.extend({ id: z.uuid(), n: z.number().int() })).min(1, 'outgoing/no-task-chosen'),
  assigner: Placed,
  follower: Placed,
})
export type FollowUp = z.infer<typeof FollowUp>

const Entered = z.array(z.object({ n: z.number().int(), directive: z.string() })).catch([])

/** Numbers of the tasks that stand in follow-up already. */
export function entered({ fields }: Pick<MatterState, 'fields'>): z.infer<typeof Entered> {
  return Entered.parse(fields['followUp'])
}

/** Whoever signed is the one who gives the task; each task is entered once. */
export function followUpRefusal({ matter, input, now }: Given<FollowUp>): Problem | null {
  if (outgoingOf(matter).signer !== input.assigner.id) return problem('outgoing/signer-assigns')
  const known = entered(matter)
  for (const [i, task] of input.tasks.entries()) {
    if (known.some(each => each.n === task.n)) return problem('outgoing/task-entered', { n: task.n })
    if (task.dueOn && task.dueOn < now.today)
      return fieldProblem('outgoing/date-in-past', `tasks.${i}.dueOn`, { today: now.today })
  }
  return null
}

export function followUpEntered({ matter, input }: Given<FollowUp>): Change {
  return { fields: { followUp: [...entered(matter), ...input.tasks.map(({ n, id }) => ({ n, directive: id }))] } }
}

/** Each task opens its directive in the same transaction, linked from the document. */
export function followUpEffects({ matter, input }: Given<FollowUp>): Effect[] {
  const { assigner, follower } = input
  return input.tasks.map(({ id, n: _n, ...task }): Effect => {
    const opening = directiveOpening({ ...task, sourceDocument: matter.id }, { assigner, follower })
    return { effect: 'open', as: 'from', open: { ...opening, id } }
  })
}
