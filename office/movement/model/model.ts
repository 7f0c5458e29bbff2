import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import { CriteriaSet, HOUSE_CRITERIA, Score } from '../scoring/criteria.ts'
import { fieldIds, kindIds, levelIds, resourceIds, rewardIds, tagIds, typeIds } from '../scoring/vocabulary.ts'

const text = z.string().catch('')
const day = z.string().nullable().catch(null)
const int = z.number().int().catch(0)

const Assessed = z.object({
  on: z.string(),
  scores: z.array(Score),
  tenths: z.number().int(),
  note: text,
  minutes: text,
  team: text,
})
export type Assessed = z.infer<typeof Assessed>
const CouncilVote = z.object({
  on: z.string(),
  minutes: z.string(),
  wish: z.enum(['cong-nhan', 'tieu-bieu']),
  members: int,
  present: int,
  yes: int,
  no: int,
  session: z.string().nullable().catch(null),
})
export type CouncilVote = z.infer<typeof CouncilVote>
const Recognition = z.object({
  designation: z.string(),
  issuedOn: z.string(),
  issuer: text,
  level: z.enum(levelIds),
  typical: z.boolean(),
  document: z.string().nullable().catch(null),
})
export type Recognition = z.infer<typeof Recognition>
const Rewarded = z.object({ form: z.enum(rewardIds), designation: z.string(), issuedOn: z.string(), issuer: text })
export type Rewarded = z.infer<typeof Rewarded>
const Copy = z.object({ body: z.string(), startedOn: z.string(), learntFrom: int, result: text, confirmedOn: day })
export type Copy = z.infer<typeof Copy>
const ResultLine = z.object({ name: z.string(), unit: text, before: text, after: text, evidence: text, on: day })
export type ResultLine = z.infer<typeof ResultLine>
const Resource = z.object({ kind: z.enum(resourceIds), amount: int, on: z.string(), evidence: text })
export const STORY_STATES = ['viet', 'trinh', 'dang', 'go'] as const
const PictureField = z.object({ hash: z.string(), name: text, caption: z.string(), width: int, height: int, on: day })
const UnitVote = z.object({ on: z.string(), minutes: z.string(), members: int, present: int, yes: int, no: int })
const StoryField = z.object({
  headline: z.string(),
  text: z.string(),
  named: text,
  consent: z.boolean(),
  version: int,
  state: z.enum(STORY_STATES),
  on: day,
})

/** What a model's matter keeps: everything of one model in one year. Unknown or absent fields read as empty. */
export const ModelFields = z.object({
  movement: z.string(),
  year: z.number().int(),
  kind: z.enum(kindIds),
  modelId: z.string(),
  previous: z.string().nullable().catch(null),
  learntFrom: z.string().nullable().catch(null),
  field: z.enum(fieldIds),
  tags: z.array(z.enum(tagIds)).catch([]),
  type: z.enum(typeIds),
  level: z.enum(levelIds),
  reason: text,
  goals: text,
  method: text,
  place: text,
  audience: text,
  forces: text,
  means: text,
  schedule: text,
  outputs: text,
  upkeep: text,
  contactName: text,
  contactPhone: text,
  registeredBy: text,
  registeredDocOn: day,
  confirmedBy: text,
  besides: text,
  lateWhy: text,
  /** First handed in after the last day of registration. */
  late: z.boolean().catch(false),
  firstHandedOn: day,
  unitCouncil: UnitVote.nullable().catch(null),
  registeredOn: day,
  acceptedOn: day,
  startedOn: day,
  midYearOn: day,
  midYear: text,
  criteria: CriteriaSet.catch(HOUSE_CRITERIA),
  self: Assessed.nullable().catch(null),
  checked: Assessed.nullable().catch(null),
  council: CouncilVote.nullable().catch(null),
  recognition: Recognition.nullable().catch(null),
  recognisedOn: day,
  discipline: z.object({ on: z.string(), clean: z.boolean() }).nullable().catch(null),
  proposal: z
    .object({ form: z.enum(rewardIds), petition: text, report: text, minutes: text, direct: z.boolean(), on: z.string() })
    .nullable()
    .catch(null),
  rewards: z.array(Rewarded).catch([]),
  results: z.array(ResultLine).catch([]),
  resources: z.array(Resource).catch([]),
  copies: z.array(Copy).catch([]),
  likeness: z.array(z.object({ other: z.string(), reason: z.string() })).catch([]),
  replicateBy: text,
  copyOf: z.string().nullable().catch(null),
  /** Since when no result was recorded; null: results are fresh enough. */
  staleSince: day,
  pictures: z.array(PictureField).catch([]),
  story: StoryField.nullable().catch(null),
  endReason: text,
})
export type ModelFields = z.infer<typeof ModelFields>

/** A model's fields out of its matter. Throws on a matter that is none. */
export function modelOf(matter: Pick<MatterState, 'fields' | 'code'>): ModelFields {
  return ModelFields.parse(matter.fields)
}

const AuthorityLine = z.object({ level: z.enum(levelIds), body: z.string(), from: z.string(), until: z.string().nullable() })
export type AuthorityLine = z.infer<typeof AuthorityLine>
const ConfirmerLine = z.object({ unit: z.string().nullable(), body: z.string(), from: z.string(), until: z.string().nullable() })
const QuotaLine = z.object({
  year: z.number().int(),
  form: z.enum(rewardIds),
  collective: int,
  individual: int,
  body: z.string().nullable().catch(null),
})
const ClosedYear = z.object({ year: z.number().int(), on: z.string(), figures: z.record(z.string(), z.number().int()) })
export type ClosedYear = z.infer<typeof ClosedYear>
export type QuotaLine = z.infer<typeof QuotaLine>
const PartLine = z.object({
  body: z.string(),
  on: z.string(),
  headcount: int,
  listed: int,
  source: text,
  missing: int.nullable().catch(null),
  /** The act in which the names stand. */
  seq: int,
})
export type PartLine = z.infer<typeof PartLine>

export const MovementFields = z.object({
  from: z.string(),
  until: z.string().nullable().catch(null),
  designation: text,
  issuedOn: text,
  issuer: text,
  pledge: text,
  units: z.array(z.string()).catch([]),
  authorities: z.array(AuthorityLine).catch([]),
  confirmers: z.array(ConfirmerLine).catch([]),
  groundKeeper: z.string().nullable().catch(null),
  closedYears: z.array(ClosedYear).catch([]),
  criteria: z.array(CriteriaSet).catch([]),
  quotas: z.array(QuotaLine).catch([]),
  participation: z.array(PartLine).catch([]),
  sumUpBy: text,
})
export type MovementFields = z.infer<typeof MovementFields>

export function movementOf(matter: Pick<MatterState, 'fields'>): MovementFields {
  return MovementFields.parse(matter.fields)
}

/** The Party committee that confirms registrations of a unit on a day: its own, else the one of all. Null: none is named. */
export function confirmerOn(movement: MovementFields, unit: string, on: string): string | null {
  const standing = movement.confirmers.filter(line => line.from <= on && (line.until === null || on <= line.until))
  const own = standing.findLast(line => line.unit === unit) ?? standing.findLast(line => line.unit === null)
  return own?.body ?? null
}

/** Who receives registrations of a level on a day: never one body for ever (it changed in 2025). Null: nobody is named. */
export function authorityOn(movement: MovementFields, level: string, on: string): AuthorityLine | null {
  return (
    movement.authorities.findLast(line => line.level === level && line.from <= on && (line.until === null || on <= line.until)) ??
    null
  )
}
