import { z } from 'zod'
import { fieldProblem } from '../../kernel/problem.ts'
import { defineProcess, type Change, type Given } from '../../kernel/process.ts'
import { partySeats } from '../../casework/index.ts'
import { RECURRING_ACT_NAMES, RECURRING_STATE_NAMES } from './names.ts'
import { directivePolicy } from './policy.ts'
import { RECURRENCE } from './recurrence/recurrence.ts'
import { recurrenceFrom, REPEATS, type Repeat } from './recurrence/recurrence-words.ts'
import * as T from './terms.ts'

const repeats = Object.keys(REPEATS) as [Repeat, ...Repeat[]]
const Rule = T.Give.extend({ lead: T.id, rule: z.string().regex(RECURRENCE, 'directives/recurrence-unknown') })
type Rule = z.infer<typeof Rule>
const Occurrence = z.object({ dueOn: T.date })
type Occurrence = z.infer<typeof Occurrence>
const ChangeRule = z.object({ repeat: z.enum(repeats, 'form/choose-one'), dueOn: T.date })
type ChangeRule = z.infer<typeof ChangeRule>

/**
 * A task that comes again: the parent holds the rule, each period opens one directive under it, some working days before it is due
 * (law/ `office.recurring-lead`, ENGINE 11). It stands in no figure; its directives do.
 */
export const viecDinhKy = defineProcess<'running' | 'ended'>({
  id: 'viec-dinh-ky',
  version: 1,
  codePrefix: 'DK',
  names: { vi: 'Việc định kỳ', en: 'Recurring task' },
  states: { running: {}, ended: { final: 'done' } },
  stateNames: RECURRING_STATE_NAMES,
  acts: {
    giao: {
      from: 'new',
      to: 'running',
      right: 'directive.give',
      input: Rule,
      change: ({ input: { lead, rule, ...task } }: Given<Rule>): Change => ({ fields: { lead, rule, task, lastDueOn: null } }),
    },
    'mo-ky': {
      from: ['running'],
      right: 'directive.system',
      systemOnly: true,
      input: Occurrence,
      check: ({ matter, input }: Given<Occurrence>) => {
        const last = matter.fields['lastDueOn']
        return typeof last === 'string' && last >= input.dueOn ? fieldProblem('directives/period-open', 'dueOn', { last }) : null
      },
      change: ({ input }: Given<Occurrence>): Change => ({ fields: { lastDueOn: input.dueOn } }),
      effects: ({ matter, input }: Given<Occurrence>) => {
        const { title, source, urgency, secrecy, parties } = matter
        const holder = { body: String(matter.fields['lead']), unit: null, post: null }
        const task = T.Give.parse(matter.fields['task'])
        return [
          {
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
              holder,
              input: { ...task, dueOn: input.dueOn },
            },
          },
        ]
      },
      may: ['open'],
    },
    'doi-ky': {
      from: ['running'],
      right: 'directive.decide',
      input: ChangeRule,
      overwrites: true,
      check: ({ input, now }: Given<ChangeRule>) => {
        if (input.dueOn < now.today) return fieldProblem('directives/date-in-past', 'dueOn', { today: now.today })
        return recurrenceFrom(input.repeat, input.dueOn) === null ? fieldProblem('directives/recurrence-month', 'dueOn') : null
      },
      change: ({ input, matter }: Given<ChangeRule>): Change => ({
        fields: {
          rule: recurrenceFrom(input.repeat, input.dueOn),
          task: { ...T.Give.parse(matter.fields['task']), dueOn: input.dueOn },
        },
      }),
    },
    dung: { from: ['running'], to: 'ended', right: 'directive.decide', input: T.Reason },
  },
  actNames: RECURRING_ACT_NAMES,
  clocks: {},
  facts: [],
  policy: directivePolicy,
  seats: matter => [
    {
      principal: matter.holder.post ? { kind: 'post', id: matter.holder.post } : { kind: 'body', id: matter.holder.body },
      role: 'follower',
      lane: 'know',
    },
    ...partySeats(matter, 'assigner', 'know'),
    ...partySeats(matter, 'follower', 'know'),
  ],
  counted: false,
})
