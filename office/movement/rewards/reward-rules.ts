import { z } from 'zod'
import type { Canonical } from '../../../kernel/canonical.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Given, LawBook, WorkCalendar } from '../../../kernel/process.ts'
import { TENTH } from '../scoring/criteria.ts'
import { modelOf, type ModelFields } from '../model/model.ts'
import type { Propose, Reference } from '../terms.ts'
import type { Reward } from '../scoring/vocabulary.ts'

type Part = { readonly quota: number; readonly used: number }
/** Rewards of one form in one year, in all and of the unit: how many may be given, how many are given or proposed. Null: no quota was set. */
export type Standing = { readonly all: Part | null; readonly unit: Part | null } | null

export type Asked = {
  readonly model: ModelFields
  readonly form: Reward
  readonly today: PlainDate
  readonly law: (date: PlainDate) => LawBook
  readonly calendar: WorkCalendar
  readonly standing: Standing
}

export const CONDITIONS = ['recognised', 'points', 'once', 'clean', 'quota'] as const
export type ConditionName = (typeof CONDITIONS)[number]
/** One condition of a reward as the page lists it; `refusal` says why it is not met. */
export type Condition = {
  readonly name: ConditionName
  readonly met: boolean
  readonly refusal: Problem | null
  readonly data: Readonly<Record<string, unknown>>
}

/** Forms that only a typical model is proposed for. */
const TYPICAL_ONLY: readonly Reward[] = ['bang-khen-tinh', 'bang-khen-bo', 'bang-khen-thu-tuong']

/** Every condition of proposing a reward of a form, met or not (law/office-work § 1.7; Luật 06/2022/QH15, NĐ 152/2025/NĐ-CP). */
export function rewardConditions(asked: Asked): Condition[] {
  return [recognisedFirst(asked), enoughPoints(asked), neverTwice(asked), noDiscipline(asked), withinQuota(asked)]
}

/** Recognition (công nhận) comes before reward (khen thưởng), and is not one. */
export function recognisedFirst({ model }: Asked): Condition {
  const { recognition } = model
  return condition('recognised', recognition ? null : problem('movement/reward-before-recognition'), {
    designation: recognition?.designation ?? null,
  })
}

export function enoughPoints({ model, form }: Asked): Condition {
  const least = TYPICAL_ONLY.includes(form) ? model.criteria.typical : model.criteria.recognise
  const tenths = model.checked?.tenths ?? 0
  return condition('points', tenths >= least * TENTH ? null : problem('movement/reward-points', { tenths, least }), {
    tenths,
    least,
  })
}

/** The same achievement is not rewarded twice with the same form. */
export function neverTwice({ model, form }: Asked): Condition {
  const earlier = model.rewards.find(reward => reward.form === form)
  const refusal = earlier
    ? problem('movement/rewarded-with-this-form', { designation: earlier.designation, on: earlier.issuedOn })
    : null
  return condition('once', refusal, { others: model.rewards.map(reward => ({ form: reward.form, on: reward.issuedOn })) })
}

/** Nobody under discipline, inspection or a denunciation with grounds; looked up, and not too long ago. */
export function noDiscipline({ model, today, law, calendar }: Asked): Condition {
  const checked = model.discipline
  if (!checked) return condition('clean', problem('movement/discipline-unchecked'), { on: null })
  if (!checked.clean) return condition('clean', problem('movement/under-discipline'), { on: null })
  const valid = law(today).limit('movement.discipline-check-valid')
  const until = calendar.due(checked.on, valid, 'none')
  return condition('clean', today > until ? problem('movement/discipline-check-old', { on: checked.on, until }) : null, {
    on: checked.on,
    until,
  })
}

export function withinQuota({ standing }: Asked): Condition {
  const [tightest] = [standing?.unit, standing?.all]
    .flatMap(part => part ?? [])
    .toSorted((a, b) => a.quota - a.used - (b.quota - b.used))
  if (!tightest) return condition('quota', null, { quota: null })
  const ofUnit = tightest === standing?.unit
  const refusal = tightest.used < tightest.quota ? null : problem('movement/quota-used-up', { ...tightest, ofUnit })
  return condition('quota', refusal, { ...tightest, ofUnit })
}

function condition(name: ConditionName, refusal: Problem | null, data: Condition['data']): Condition {
  return { name, met: refusal === null, refusal, data }
}

/** Parts of the file of a reward, in its order (law/office-work § 1.7). */
export const FILE_PARTS = ['petition', 'list', 'report', 'minutes', 'decision'] as const
export type FilePart = (typeof FILE_PARTS)[number]

/** Which parts of the file are not there yet: all of them at once. */
export function missingParts(model: Pick<ModelFields, 'recognition' | 'results'>, file: FileGiven): FilePart[] {
  const there: Readonly<Record<FilePart, boolean>> = {
    petition: file.petition !== '',
    // Made from the record itself: name, unit, results.
    list: model.results.length > 0,
    report: file.report !== '',
    minutes: file.minutes !== '',
    decision: model.recognition !== null,
  }
  return FILE_PARTS.filter(part => !there[part])
}

export type FileGiven = Pick<Propose, 'petition' | 'report' | 'minutes'>

/** The first condition that forbids proposing this form, or what lacks in its file. */
export function mayPropose({ matter, input, facts, now, law, calendar }: Given<Propose>): Problem | null {
  const model = modelOf(matter)
  const asked = {
    model,
    form: input.form,
    today: now.today,
    law,
    calendar,
    standing: standingIn(facts['rewardStanding'], input.form),
  }
  const failed = rewardConditions(asked).find(each => !each.met)
  if (failed?.refusal) return fieldProblem(failed.refusal.problem, 'form', failed.refusal.data)
  const missing = missingParts(model, input)
  return missing.length > 0 ? problem('movement/file-incomplete', { missing }) : null
}

const PartFact = z.object({ quota: z.number(), used: z.number() }).nullable()
const StandingFact = z.object({ all: PartFact, unit: PartFact })

/** What the fact query counted for a form; matters made in memory have no such fact and no quota. */
export function standingIn(fact: Canonical | undefined, form: Reward): Standing {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return null
  const own = (fact as { readonly [form: string]: Canonical | undefined })[form]
  const read = StandingFact.safeParse(own)
  return read.success ? read.data : null
}

/** A decision given meanwhile with the same form stands in the way too. */
export function notGivenMeanwhile({ matter }: Given<Reference>): Problem | null {
  const model = modelOf(matter)
  const same = model.rewards.find(reward => reward.form === model.proposal?.form)
  return same ? problem('movement/rewarded-with-this-form', { designation: same.designation, on: same.issuedOn }) : null
}
