import type { PlainDate } from '../../kernel/clock.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Given, LawBook, Need, WorkCalendar } from '../../kernel/process.ts'
import { sheetFault, TENTH } from './scoring/criteria.ts'
import { milestoneOn } from './figures/milestones.ts'
import { modelOf, type CouncilVote, type ModelFields } from './model/model.ts'
import type * as T from './terms.ts'
import { DISTRICT_UNTIL, SHEET_ITEMS } from './scoring/vocabulary.ts'

/** A registration is handed in whole. */
export const sheetWhole: Need = {
  name: 'sheet-whole',
  test: ({ matter }) => {
    const model = modelOf(matter)
    const missing = SHEET_ITEMS.filter(item => model[item] === '')
    return missing.length === 0 ? null : problem('movement/sheet-incomplete', { missing, count: missing.length })
  },
}

/** The district level received registrations until it ended. */
export function livingLevel({ input, effectiveOn }: Given<{ readonly level: string }>): Problem | null {
  return input.level === 'huyen' && effectiveOn > DISTRICT_UNTIL
    ? fieldProblem('movement/district-ended', 'level', { until: DISTRICT_UNTIL })
    : null
}

/** Does a Party committee stand between the unit and the body that receives? */
export function needsConfirming(matter: Pick<MatterState, 'parties'>): boolean {
  return matter.parties.some(party => party.role === 'confirmer')
}

/** Where registrations climb, the unit's own council comes first, and was in favour (law/office-work § 1.6). */
export const unitCouncilFirst: Need = {
  name: 'unit-council-first',
  test: ({ matter, law, now }) => {
    if (!needsConfirming(matter)) return null
    const { unitCouncil } = modelOf(matter)
    if (!unitCouncil) return problem('movement/unit-council-first')
    return carried(unitCouncil, law(now.today))
      ? null
      : problem('movement/council-against', { yes: unitCouncil.yes, members: unitCouncil.members })
  },
}

/** After the last day of registration only with a reason; what was first handed in before stays in time. */
export function notLateUnsaid({ matter, input, effectiveOn, law }: Given<T.HandIn>): Problem | null {
  const { year, firstHandedOn } = modelOf(matter)
  const by = milestoneOn(law, year, 'register')
  if (firstHandedOn !== null || effectiveOn <= by || input.lateWhy.length >= 10) return null
  return fieldProblem('movement/late-unsaid', 'lateWhy', { by })
}

type Like = { readonly code: string; readonly title: string }

/** A model like one of another year or owner is handed in only with the reason why it is not the same (law/office-work § 1.4). */
export function notACopyUnsaid({ matter, input, facts }: Given<T.HandIn>): Problem | null {
  const said = new Set(modelOf(matter).likeness.map(each => each.other))
  const [first] = likesIn(facts['likeModels']).filter(each => !said.has(each.code))
  return first && input.besides.length < 10 ? fieldProblem('movement/like-another', 'besides', first) : null
}

export function likesIn(fact: unknown): Like[] {
  if (!Array.isArray(fact)) return []
  return fact.flatMap(each =>
    typeof each === 'object' && each !== null && 'code' in each && 'title' in each
      ? [{ code: String(each.code), title: String(each.title) }]
      : [],
  )
}

/** Every criterion scored once, none above its maximum. */
export function wholeSheet({ matter, input }: Given<T.SelfAssess | T.Verify>): Problem | null {
  const fault = sheetFault(modelOf(matter).criteria, input.scores)
  return fault ? fieldProblem(`movement/score-${fault.fault}`, `scores.${fault.id}`, fault) : null
}

/** Where verified points lie far from the unit's own, the verifier says why (law/ `movement.score-difference`). */
export function differencesSaid({ matter, input, law, now }: Given<T.Verify>): Problem | null {
  const own = modelOf(matter).self?.scores ?? []
  const from = law(now.today).number('movement.score-difference')
  const unsaid = input.scores.find(score => {
    const self = own.find(each => each.id === score.id)
    return self !== undefined && Math.abs(self.tenths - score.tenths) >= from * TENTH && score.note.trim() === ''
  })
  return unsaid ? fieldProblem('movement/difference-unsaid', `scores.${unsaid.id}`, { id: unsaid.id, from }) : null
}

/** Nobody verifies a model of his own unit. */
export const notOwnUnit: Need = {
  name: 'not-own-unit',
  test: ({ matter, viewer }) => {
    if (!viewer || viewer.post.bodyId !== matter.holder.body) return null
    const inside = matter.holder.unit !== null && viewer.post.unitId !== null && matter.holder.unit !== viewer.post.unitId
    return inside ? null : problem('movement/own-unit')
  },
}

export function resultNotInFuture({ input, now }: Given<{ readonly on: string | null }>): Problem | null {
  return input.on !== null && input.on > now.today ? fieldProblem('movement/date-in-future', 'on', { today: now.today }) : null
}

export function notInFuture({ input, now }: Given<{ readonly on: string }>): Problem | null {
  return input.on > now.today ? fieldProblem('movement/date-in-future', 'on', { today: now.today }) : null
}

/** Something to show: a file, or the number of what proves it. */
export function hasEvidence({ input }: Given<T.Result>): Problem | null {
  return input.files.length > 0 || input.evidence !== '' ? null : fieldProblem('movement/evidence-needed', 'evidence')
}

type Vote = Pick<CouncilVote, 'members' | 'present' | 'yes' | 'no'>

/** Votes that cannot be: more present than members, more votes than present. */
export function countsOfVotes(vote: Vote): Problem | null {
  if (vote.present > vote.members) return fieldProblem('movement/present-above-members', 'present', vote)
  return vote.yes + vote.no > vote.present ? fieldProblem('movement/votes-above-present', 'yes', vote) : null
}

/** Enough members present (law/ `movement.council-quorum`) … */
export function quorate(vote: Vote, law: LawBook): boolean {
  const [part = 1, of = 1] = law.numbers('movement.council-quorum')
  return vote.present * of >= vote.members * part
}

/** … and more than the part of all members that is asked for in favour (`movement.council-majority`). */
export function carried(vote: Vote, law: LawBook): boolean {
  const [part = 1, of = 1] = law.numbers('movement.council-majority')
  return quorate(vote, law) && vote.yes * of > vote.members * part
}

export function councilCounts(given: Given<T.Council>): Problem | null {
  const { input, law, now } = given
  const wrong = notInFuture(given) ?? countsOfVotes(input)
  if (wrong) return wrong
  return quorate(input, law(now.today))
    ? null
    : fieldProblem('movement/no-quorum', 'present', { present: input.present, members: input.members })
}

/** Recognising needs the council's vote and the points of what it voted for. */
export const councilInFavour: Need = {
  name: 'council-in-favour',
  test: ({ matter, law, now }) => {
    const { council } = modelOf(matter)
    if (!council) return problem('movement/council-first')
    return carried(council, law(now.today))
      ? null
      : problem('movement/council-against', { yes: council.yes, members: council.members })
  },
}

export const pointsForRecognition: Need = {
  name: 'points-for-recognition',
  test: ({ matter }) => {
    const model = modelOf(matter)
    const least = leastPoints(model)
    const tenths = model.checked?.tenths ?? 0
    return tenths >= least * TENTH ? null : problem('movement/points-below', { tenths, least })
  },
}

export function leastPoints({ council, criteria }: Pick<ModelFields, 'council' | 'criteria'>): number {
  return council?.wish === 'tieu-bieu' ? criteria.typical : criteria.recognise
}

/** The place learnt from is one that stands in the table already. */
export function knownPlace({ matter, input, now }: Given<T.Copied>): Problem | null {
  const { copies } = modelOf(matter)
  if (input.startedOn > now.today) return fieldProblem('movement/date-in-future', 'startedOn', { today: now.today })
  if (input.learntFrom > copies.length) return fieldProblem('movement/place-unknown', 'learntFrom', { last: copies.length })
  if (input.body === matter.holder.body) return fieldProblem('movement/own-place', 'body')
  return copies.some(copy => copy.body === input.body) ? fieldProblem('movement/place-twice', 'body') : null
}

/** First day on which a place that follows can be confirmed (law/ `movement.replication-trial`). */
export function trialEnds(startedOn: PlainDate, law: LawBook, calendar: WorkCalendar): PlainDate {
  return calendar.due(startedOn, law.limit('movement.replication-trial'), 'none')
}

export function trialIsOver({ matter, input, now, law, calendar }: Given<T.ConfirmCopy>): Problem | null {
  const { copies } = modelOf(matter)
  const copy = copies[input.place - 1]
  if (!copy) return fieldProblem('movement/place-unknown', 'place', { last: copies.length })
  if (input.result === '' && copy.result === '') return fieldProblem('movement/result-needed', 'result')
  if (copy.confirmedOn) return fieldProblem('movement/place-confirmed', 'place', { on: copy.confirmedOn })
  const from = trialEnds(copy.startedOn, law(now.today), calendar)
  return now.today < from ? fieldProblem('movement/trial-not-over', 'place', { from }) : null
}
