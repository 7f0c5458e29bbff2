import { z } from 'zod'
import type { Effect } from '../../../kernel/effects.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem } from '../../../kernel/problem.ts'
import { defineProcess, type Change, type Given } from '../../../kernel/process.ts'
import { partySeats } from '../../../casework/index.ts'
import { MULTI_ACT_NAMES, MULTI_STATE_NAMES } from '../names.ts'
import { directivePolicy } from '../policy.ts'
import * as T from '../terms.ts'

const GiveMany = T.Give.extend({ leads: z.array(T.id).min(2) })
type GiveMany = z.infer<typeof GiveMany>
const AddBody = z.object({ body: T.id, dueOn: T.optionalDate })
type AddBody = z.infer<typeof AddBody>

/**
 * A task given to several bodies: held by the Office's follower, one directive per body under it, created together (ENGINE 8). It stands
 * in no figure; each body's directive counts once. It ends when all of them have.
 */
export const giaoNhieu = defineProcess<'running' | 'done' | 'cancelled'>({
  id: 'giao-nhieu',
  version: 1,
  codePrefix: 'GN',
  names: { vi: 'Việc giao nhiều đơn vị', en: 'Task for several bodies' },
  states: { running: {}, done: { final: 'done' }, cancelled: { final: 'void' } },
  stateNames: MULTI_STATE_NAMES,
  acts: {
    giao: {
      from: 'new',
      to: 'running',
      right: 'directive.give',
      input: GiveMany,
      change: ({ input: { leads, ...task } }: Given<GiveMany>): Change => ({ fields: { bodies: leads, task } }),
      effects: ({ matter, input: { leads, ...task } }: Given<GiveMany>) => leads.map(body => childFor(matter, body, task)),
      may: ['open'],
    },
    'them-don-vi': {
      from: ['running'],
      right: 'directive.follow',
      input: AddBody,
      check: ({ matter, input }: Given<AddBody>) =>
        bodiesOf(matter).includes(input.body) ? fieldProblem('directives/already-given', 'body') : null,
      change: ({ matter, input }: Given<AddBody>): Change => ({ fields: { bodies: [...bodiesOf(matter), input.body] } }),
      effects: ({ matter, input }: Given<AddBody>) => {
        const task = T.Give.parse(matter.fields['task'])
        return [childFor(matter, input.body, { ...task, dueOn: input.dueOn ?? task.dueOn, cooperating: [] })]
      },
      may: ['open'],
    },
    'con-xong': {
      from: ['running'],
      right: 'directive.system',
      systemOnly: true,
      change: ({ facts }): Change => (facts['openChildren'] === 0 ? { state: 'done' } : {}),
    },
    'con-mo-lai': { from: ['done'], to: 'running', right: 'directive.system', systemOnly: true },
    'thu-hoi': {
      from: ['running'],
      to: 'cancelled',
      right: 'directive.decide',
      input: T.Cancel,
      effects: ({ input }: Given<T.Cancel>) => [
        { effect: 'act-on-child', child: 'all-open', act: 'thu-hoi', input, else: 'skip' },
      ],
      may: ['act-on-child'],
    },
  },
  actNames: MULTI_ACT_NAMES,
  clocks: {},
  facts: ['openChildren'],
  policy: directivePolicy,
  seats: matter => [
    ...(matter.holder.post
      ? [{ principal: { kind: 'post', id: matter.holder.post }, role: 'follower', lane: 'follow' } as const]
      : [{ principal: { kind: 'body', id: matter.holder.body }, role: 'follower', lane: 'follow' } as const]),
    ...partySeats(matter, 'assigner', 'know'),
    ...partySeats(matter, 'follower', 'follow'),
    ...partySeats(matter, 'authorised', 'know'),
  ],
  counted: false,
})

function bodiesOf(matter: MatterState): string[] {
  return z.array(z.string()).catch([]).parse(matter.fields['bodies'])
}

function childFor(matter: MatterState, body: string, task: T.Give): Effect {
  const { title, source, urgency, secrecy } = matter
  const parties = matter.parties.filter(party => party.role === 'assigner' || party.role === 'follower')
  return {
    effect: 'open',
    as: 'child',
    open: {
      process: 'directive',
      act: 'giao',
      title,
      source,
      urgency,
      secrecy,
      parties,
      holder: { body, unit: null, post: null },
      input: task,
    },
  }
}
