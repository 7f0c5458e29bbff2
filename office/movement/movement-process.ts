import { z } from 'zod'
import { defineProcess, type ActDef, type Change, type Facts, type Given } from '../../kernel/process.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'
import { fold } from '@kheo/viet-text'
import { movementColumns } from './columns.ts'
import { activityActs } from './figures/activities.ts'
import { fullMarks, readItems, setFault, type CriteriaSet } from './scoring/criteria.ts'
import { movementOf } from './model/model.ts'
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
      fields: {
        authorities: [...endedBefore(movementOf(matter).authorities, input, line => line.level === input.level), { ...input }],
      },
    }),
  },
  'giao-xac-nhan': {
    from: ['running'],
    right: 'movement.launch',
    input: T.Confirmer,
    check: periodRunsForward,
    change: ({ input, matter }: Given<T.Confirmer>): Change => ({
      fields: {
        confirmers: [...endedBefore(movementOf(matter).confirmers, input, line => line.unit === input.unit), { ...input }],
      },
    }),
  },
  'giao-giu-can-cu': {
    from: ['running'],
    right: 'movement.launch',
    input: T.GroundKeeper,
    change: ({ input }: Given<T.GroundKeeper>): Change => ({ fields: { groundKeeper: input.post } }),
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
        quotas: [...movementOf(matter).quotas.filter(line => !sameQuota(line, input)), { ...input }],
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
            missing: input.roster === '' ? null : missingIn(input).length,
            source: input.source,
            seq: matter.lastSeq + 1,
          },
        ],
      },
    }),
  },
  ...activityActs,
  /** Refused before the year has ended, while a model of it is not decided, and while something disagrees: the figures of the year stand from then on, and what changes later is shown beside them. */
  'chot-nam': {
    from: ['running'],
    right: 'movement.launch',
    input: T.CloseYear,
    check: yearAgrees,
    change: ({ input, matter, facts, effectiveOn }: Given<T.CloseYear>): Change => {
      const figures = yearFacts(facts, input.year)?.figures ?? {}
      return {
        fields: { closedYears: [...movementOf(matter).closedYears, { year: input.year, on: effectiveOn, figures }] },
      }
    },
  },
  /** The closing was too early or wrong: its head undoes it with a reason; act and reason stay in the history. */
  'mo-nam': {
    from: ['running'],
    right: 'movement.reopen-year',
    input: T.ReopenYear,
    check: ({ input, matter }: Given<T.ReopenYear>) =>
      movementOf(matter).closedYears.some(each => each.year === input.year)
        ? null
        : fieldProblem('movement/year-not-closed', 'year', { year: input.year }),
    change: ({ input, matter }: Given<T.ReopenYear>): Change => ({
      fields: { closedYears: movementOf(matter).closedYears.filter(each => each.year !== input.year) },
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

type Standing = { readonly from: string; readonly until: string | null }

/** Whoever stood in the place before ends the day before the new one begins. */
function endedBefore<L extends Standing>(lines: readonly L[], next: Standing, same: (line: L) => boolean): L[] {
  const before = new Date(Date.parse(next.from) - 86_400_000).toISOString().slice(0, 10)
  return lines.map(line =>
    same(line) && line.from < next.from && (line.until === null || line.until >= next.from) ? { ...line, until: before } : line,
  )
}

const sameQuota = (a: Pick<T.Quota, 'year' | 'form' | 'body'>, b: Pick<T.Quota, 'year' | 'form' | 'body'>): boolean =>
  a.year === b.year && a.form === b.form && a.body === b.body

function periodRunsForward({ input }: Given<{ readonly from: string; readonly until: string | null }>): Problem | null {
  return input.until !== null && input.until < input.from
    ? fieldProblem('movement/period-backwards', 'until', { from: input.from })
    : null
}

function criteriaFrom({ source, validFrom, items, recognise, typical }: T.NewCriteria, nth: number): CriteriaSet | null {
  const read = readItems(items)
  return 'line' in read ? null : { id: `bo-${nth}@${validFrom}`, source, validFrom, items: read, recognise, typical }
}

function criteriaAreSound({ input, law, now }: Given<T.NewCriteria>): Problem | null {
  const read = readItems(input.items)
  if ('line' in read) return fieldProblem('movement/criteria-line', 'items', { line: read.line })
  const set = criteriaFrom(input, 1)
  if (!set) return null
  const full = law(now.today).number('movement.criteria-sum')
  switch (setFault(set, full)) {
    case 'sum':
      return fieldProblem('movement/criteria-sum', 'items', { sum: fullMarks(set), full })
    case 'thresholds':
      return fieldProblem('movement/criteria-thresholds', 'typical', { full })
    case 'twice':
    case null:
      return null
  }
}

const YearFacts = z.record(
  z.string(),
  z.object({
    rule: z.string().nullable(),
    codes: z.array(z.string()),
    pending: z.array(z.string()),
    figures: z.record(z.string(), z.number().int()),
  }),
)

/** What the fact query counted for a year of this movement. */
function yearFacts(facts: Facts, year: number) {
  return YearFacts.catch({}).parse(facts['yearFigures'] ?? {})[String(year)] ?? null
}

/** So many models are named in a refusal; of the rest their number. */
const NAMED_PENDING = 10

function yearAgrees({ input, matter, facts, now }: Given<T.CloseYear>): Problem | null {
  const { closedYears } = movementOf(matter)
  const closed = closedYears.find(each => each.year === input.year)
  if (closed) return fieldProblem('movement/year-closed', 'year', { year: input.year, on: closed.on })
  const counted = yearFacts(facts, input.year)
  if (!counted) return fieldProblem('movement/year-empty', 'year', { year: input.year })
  const last = `${input.year}-12-31`
  if (now.today <= last) return fieldProblem('movement/year-not-over', 'year', { year: input.year, last })
  const { pending } = counted
  if (pending.length > 0)
    return fieldProblem('movement/models-pending', 'year', {
      year: input.year,
      count: pending.length,
      codes: pending.slice(0, NAMED_PENDING).join(', '),
      more: Math.max(0, pending.length - NAMED_PENDING),
    })
  return counted.rule
    ? fieldProblem('movement/figures-disagree', 'year', { year: input.year, rule: counted.rule, codes: counted.codes.join(', ') })
    : null
}

/** One name a line, numbering before it aside. */
export function namesIn(list: string): string[] {
  return list
    .split('\n')
    .map(line => line.replace(/^[\s\d.)-]+/u, '').trim())
    .filter(line => line !== '')
}

/** Of everybody, those who are not among the ones that took part. */
export function missingIn({ names, roster }: Pick<T.Participation, 'names' | 'roster'>): string[] {
  const listed = new Set(namesIn(names).map(fold))
  return namesIn(roster).filter(name => !listed.has(fold(name)))
}

/** "100%" means a list over a headcount: no name twice, never more names than people, none who is not of the body. */
export function listUnderHeadcount({ input }: Given<T.Participation>): Problem | null {
  const names = namesIn(input.names)
  const all = namesIn(input.roster)
  if (all.length > 0 && all.length !== input.headcount)
    return fieldProblem('movement/roster-not-headcount', 'roster', { listed: all.length, headcount: input.headcount })
  const known = new Set(all.map(fold))
  const stranger = names.find(name => all.length > 0 && !known.has(fold(name)))
  if (stranger) return fieldProblem('movement/name-not-in-roster', 'names', { name: stranger })
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
  facts: ['yearFigures'],
  columns: movementColumns,
  policy: movementPolicy,
  seats: movementSeats,
  counted: false,
})
