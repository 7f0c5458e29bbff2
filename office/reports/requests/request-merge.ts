import { fieldProblem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import * as T from '../terms.ts'
import { keptOf } from '../unit-reports/unit-text.ts'

/** While a report is being merged: findings that are kept, models that are chosen, tasks for its limitations. */
export const mergeActs = {
  'giu-phat-hien': {
    from: ['collecting'],
    right: 'report.ask',
    input: T.Keep,
    change: ({ matter, input, viewer }: Given<T.Keep>): Change => ({
      fields: { giu: { ...keptOf(matter), [input.finding]: { reason: input.reason, by: viewer?.personName ?? '' } } },
    }),
  },
  'chon-dien-hinh': {
    from: ['collecting'],
    right: 'report.ask',
    input: T.Models,
    check: ({ input }: Given<T.Models>) =>
      input.matters.length > MOST_MODELS ? fieldProblem('reports/too-many-models', 'matters') : null,
    change: ({ input }: Given<T.Models>): Change => ({ fields: { models: [...new Set(input.matters)] } }),
  },
  'giao-khac-phuc': {
    from: ['collecting', 'frozen', 'reviewed'],
    right: 'report.ask',
    input: T.Remedy,
    change: ({ matter, input }: Given<T.Remedy>): Change => ({
      fields: {
        remedies: [...T.remediesOf(matter), { limitation: input.limitation, matter: input.matter, code: input.code }],
      },
    }),
  },
} as const satisfies Readonly<Record<string, ActDef<'collecting' | 'frozen' | 'reviewed'>>>

/** Section III tells of three typical models. */
export const MOST_MODELS = 3
