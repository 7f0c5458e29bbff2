import { defineProcess, type ActDef, type Change, type Given } from '../../kernel/process.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'
import { fold } from '@kheo/viet-text'
import { fullMarks, readItems, setFault, type CriteriaSet } from './criteria.ts'
import { movementOf } from './model.ts'
import { MOVEMENT_ACT_NAMES, MOVEMENT_STATE_NAMES } from './names.ts'
import { movementPolicy } from './policy.ts'
import { livingLevel, notInFuture } from './rules.ts'
import { movementSeats } from './seats.ts'
import * as T from './terms.ts'

type State = keyof typeof MOVEMENT_STATE_NAMES

const acts: Record<string, ActDef<State>> = {
  'phat-dong': {
    from: 'new',
    to: 'running',
    right: 'movement.launch',
    input: T.Launch,
    check: periodRunsForward,
    change: ({ input, matter }: Given<T.Launch>): Change => ({
      fields: {
        ...input,
        // Whoever launches receives registrations, until other bodies are named.
        authorities: (['co-so', 'tinh'] as const).map(level => ({
          level,
          body: matter.holder.body,
          from: input.from,
          until: null,
        })),
      },
    }),
  },
  'giao-co-quan': {
    from: ['running'],
    right: 'movement.launch',
    input: T.Authority,
    check: (given: Given<T.Authority>) => livingLevel({ ...given, effectiveOn: given.input.from }) ?? periodRunsForward(given),
    change: ({ input, matter }: Given<T.Authority>): Change => ({
      fields: { authorities: [...endedBefore(movementOf(matter).authorities, input), { ...input }] },
    }),
  },
  'doi-tieu-chi': {
    from: ['running'],
    right: 'movement.launch',
    input: T.NewCriteria,
    check: criteriaAreSound,
    change: ({ input, matter }: Given<T.NewCriteria>): Change => {
      const set = criteriaFrom(input, movementOf(matter).criteria.length + 1)
      return set ? { fields: { criteria: [...movementOf(matter).criteria, set] } } : {}
    },
  },
  'dat-chi-tieu': {
    from: ['running'],
    right: 'movement.launch',
    input: T.Quota,
    change: ({ input, matter }: Given<T.Quota>): Change => ({
      fields: {
        quotas: [...movementOf(matter).quotas.filter(line => line.year !== input.year || line.form !== input.form), { ...input }],
      },
    }),
  },
  'ghi-tham-gia': {
    from: ['running'],
    right: 'movement.launch',
    input: T.Participation,
    check: (given: Given<T.Participation>) => notInFuture(given) ?? listUnderHeadcount(given),
    // The list itself stays in the act: figures open it, other acts need not carry it.
    change: ({ input, matter }: Given<T.Participation>): Change => ({
      fields: {
        participation: [
          ...movementOf(matter).participation.filter(line => line.body !== input.body || line.on !== input.on),
          {
            body: input.body,
            on: input.on,
            headcount: input.headcount,
            listed: namesIn(input.names).length,
            source: input.source,
          },
        ],
      },
    }),
  },
  'tong-ket': {
    from: ['running'],
    to: 'ended',
    right: 'movement.launch',
    input: T.SumUp,
    change: ({ input }: Given<T.SumUp>): Change => ({ fields: { sumUpBy: input.designation } }),
  },
}

/** The body that received registrations of the level before ends the day before the new one begins. */
function endedBefore(lines: ReturnType<typeof movementOf>['authorities'], next: T.Authority) {
  const before = new Date(Date.parse(next.from) - 86_400_000).toISOString().slice(0, 10)
  return lines.map(line =>
    line.level === next.level && line.from < next.from && (line.until === null || line.until >= next.from)
      ? { ...line, until: before }
      : line,
  )
}

function periodRunsForward({ input }: Given<{ readonly from: string; readonly until: string | null }>): Problem | null {
  return input.until !== null && input.until < input.from
    ? fieldProblem('movement/period-backwards', 'until', { from: input.from })
    : null
}

function criteriaFrom({ source, validFrom, items, recognise, typical }: T.NewCriteria, nth: number): CriteriaSet | null {
  const read = readItems(items)
  return 'line' in read ? null : { id: `bo-${nth}@${validFrom}`, source, validFrom, items: read, recognise, typical }
}

function criteriaAreSound({ input }: Given<T.NewCriteria>): Problem | null {
  const read = readItems(input.items)
  if ('line' in read) return fieldProblem('movement/criteria-line', 'items', { line: read.line })
  const set = criteriaFrom(input, 1)
  if (set && setFault(set) === 'thresholds')
    return fieldProblem('movement/criteria-thresholds', 'typical', { full: fullMarks(set) })
  return null
}

/** One name a line, numbering before it aside. */
export function namesIn(list: string): string[] {
  return list
    .split('\n')
    .map(line => line.replace(/^[\s\d.)-]+/u, '').trim())
    .filter(line => line !== '')
}

/** "100 %" means a list over a headcount: no name twice, never more names than people. */
export function listUnderHeadcount({ input }: Given<T.Participation>): Problem | null {
  const names = namesIn(input.names)
  const seen = new Set<string>()
  for (const name of names) {
    const key = fold(name)
    if (seen.has(key)) return fieldProblem('movement/name-twice', 'names', { name })
    seen.add(key)
  }
  return names.length > input.headcount
    ? fieldProblem('movement/list-above-headcount', 'names', { listed: names.length, headcount: input.headcount })
    : null
}

/** An emulation movement: launched by a document for a period, with its receiving bodies, criteria and quotas. */
export const phongTrao = defineProcess<State>({
  id: 'phong-trao',
  version: 1,
  codePrefix: 'PT',
  names: { vi: 'Phong trào thi đua', en: 'Emulation movement' },
  states: { running: {}, ended: { final: 'done' } },
  stateNames: MOVEMENT_STATE_NAMES,
  acts,
  actNames: MOVEMENT_ACT_NAMES,
  clocks: {},
  facts: [],
  policy: movementPolicy,
  seats: movementSeats,
  counted: false,
})
