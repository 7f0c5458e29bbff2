import { z } from 'zod'
import { date, files, id, optionalDate, optionalId, reason, words } from '../../kernel/terms.ts'
import { CriteriaSet, Score } from './scoring/criteria.ts'
import { activityIds, fieldIds, kindIds, levelIds, resourceIds, rewardIds, tagIds, typeIds } from './scoring/vocabulary.ts'

export { Reason, date, files, id, optionalId, reason } from '../../kernel/terms.ts'

const line = z.string().trim().max(300, 'form/too-long')
const needed = words.min(1, 'movement/words-needed')
const neededLine = line.min(1, 'movement/words-needed')
const count = z.coerce.number().int('movement/whole-number').nonnegative('movement/whole-number').max(Number.MAX_SAFE_INTEGER)
const year = z.coerce.number().int().min(2009, 'movement/year').max(2100, 'movement/year')

/** A document by its number, day and who issued it: what a decision rests on. */
export const Reference = z.object({
  designation: line.min(3, 'movement/document-needed'),
  issuedOn: date,
  issuer: line.default(''),
})
export type Reference = z.infer<typeof Reference>

/** The words of the form of registration, items 2–10 and who answers for it. Empty until it is handed in. */
export const Sheet = z.object({
  field: z.enum(fieldIds, 'form/choose-one'),
  type: z.enum(typeIds, 'form/choose-one'),
  level: z.enum(levelIds, 'form/choose-one'),
  reason: words.default(''),
  goals: words.default(''),
  method: words.default(''),
  place: line.default(''),
  audience: words.default(''),
  forces: words.default(''),
  means: words.default(''),
  schedule: words.default(''),
  outputs: words.default(''),
  upkeep: words.default(''),
  contactName: line.default(''),
  contactPhone: line.regex(/^$|^\+?[\d .()-]{7,}$/u, 'movement/phone').default(''),
  ...tagShape(),
})
export type Sheet = z.infer<typeof Sheet>

/** Tags are boxes of the form, one by one. */
function tagShape(): Record<`tag-${(typeof tagIds)[number]}`, z.ZodDefault<z.ZodCoercedBoolean>> {
  return Object.fromEntries(tagIds.map(tag => [`tag-${tag}`, z.coerce.boolean().default(false)])) as ReturnType<typeof tagShape>
}

const name = line.min(5, 'movement/name-needed')

/** A model as the form "Đăng ký mô hình" takes it. `from`: the code of the model that is continued, upgraded or copied. */
export const NewModel = Sheet.extend({
  movement: optionalId,
  name,
  year,
  kind: z.enum(kindIds, 'form/choose-one'),
  from: line.default(''),
})
export type NewModel = z.infer<typeof NewModel>

/** What the service found out for a new model: its movement, the sheet of points in force, which model it is. */
export const Open = Sheet.extend({
  movement: id,
  year,
  kind: z.enum(kindIds),
  /** The model's identity over the years; null: this matter begins it. */
  modelId: id.nullable(),
  previous: id.nullable(),
  learntFrom: id.nullable(),
  criteria: CriteriaSet,
})
export type Open = z.infer<typeof Open>

export const Edit = Sheet.extend({ name })
export type Edit = z.infer<typeof Edit>

export const HandIn = z.object({
  designation: line.min(3, 'movement/document-needed'),
  issuedOn: date,
  confirmedBy: line.default(''),
  /** Why a model like another one is not the same. */
  besides: words.default(''),
  /** Why it comes after the last day of the year's registration. */
  lateWhy: words.default(''),
})
export type HandIn = z.infer<typeof HandIn>
/** The unit's own council, before the registration goes up. */
export const UnitCouncil = z.object({
  on: date,
  minutes: line.min(3, 'movement/document-needed'),
  members: count.min(1),
  present: count,
  yes: count,
  no: count,
})
export type UnitCouncil = z.infer<typeof UnitCouncil>
export const Confirm = z.object({ designation: line.min(3, 'movement/document-needed'), note: words.default('') })
export type Confirm = z.infer<typeof Confirm>
export const Accept = z.object({ designation: line.default(''), note: words.default('') })
export type Accept = z.infer<typeof Accept>
export const Begin = z.object({ startedOn: date, plan: line.default('') })
export type Begin = z.infer<typeof Begin>
export const MidYear = z.object({ text: needed, files })
export type MidYear = z.infer<typeof MidYear>

export const Result = z.object({
  name: neededLine,
  unit: line.default(''),
  before: line.default(''),
  after: neededLine,
  /** Day of the result; null: of the entry. */
  on: optionalDate,
  evidence: line.default(''),
  files,
})
export type Result = z.infer<typeof Result>
export const Mobilised = z.object({
  kind: z.enum(resourceIds, 'form/choose-one'),
  amount: count.min(1, 'movement/whole-number'),
  on: date,
  evidence: line.default(''),
  files,
})
export type Mobilised = z.infer<typeof Mobilised>

export const SelfAssess = z.object({ scores: z.array(Score), note: words.default(''), files })
export type SelfAssess = z.infer<typeof SelfAssess>
export const Verify = z.object({
  scores: z.array(Score),
  on: date,
  team: line.min(3, 'movement/team-needed'),
  minutes: line.min(3, 'movement/document-needed'),
  note: words.default(''),
  files,
})
export type Verify = z.infer<typeof Verify>

export const COUNCIL_WISHES = ['cong-nhan', 'tieu-bieu'] as const
export const Council = z.object({
  on: date,
  minutes: line.min(3, 'movement/document-needed'),
  wish: z.enum(COUNCIL_WISHES, 'form/choose-one'),
  members: count.min(1),
  present: count,
  yes: count,
  no: count,
  /** The session whose minutes this vote stands in. */
  session: optionalId,
  files,
})
export type Council = z.infer<typeof Council>
/** The decision by number and day; `document`: the same one as it stands in the register of documents. */
export const Recognise = Reference.extend({ level: z.enum(levelIds, 'form/choose-one'), document: optionalId, files })
export type Recognise = z.infer<typeof Recognise>
export const Withhold = z.object({ reason, designation: line.default('') })
export type Withhold = z.infer<typeof Withhold>

/** Found to be a copy of another model: which, and how it was found. */
export const FoundCopy = z.object({ original: id, reason, designation: line.default('') })
export type FoundCopy = z.infer<typeof FoundCopy>

/** Whether anything stands in the way; what it is, is not said here (it opens to one named officer only). */
export const DisciplineCheck = z.object({ on: date, clean: z.enum(['khong', 'co'], 'form/choose-one') })
export type DisciplineCheck = z.infer<typeof DisciplineCheck>
/**
 * The file of a proposal: petition, report of achievements confirmed by the level above, minutes with the votes of the reward council.
 * What is missing is named by the rule, all at once.
 */
export const Propose = z.object({
  form: z.enum(rewardIds, 'form/choose-one'),
  petition: line.default(''),
  report: line.default(''),
  minutes: line.default(''),
  direct: z.coerce.boolean().default(false),
  files,
})
export type Propose = z.infer<typeof Propose>

export const Replicate = z.object({ designation: line.min(3, 'movement/document-needed'), note: words.default('') })
export type Replicate = z.infer<typeof Replicate>
export const Copied = z.object({
  body: id,
  startedOn: date,
  /** Number of the place it learnt from, as the table numbers them; 0: the model itself. */
  learntFrom: z.coerce.number().int().nonnegative().default(0),
  result: line.default(''),
})
export type Copied = z.infer<typeof Copied>
export const ConfirmCopy = z.object({ place: z.coerce.number().int().positive(), result: line.default('') })
export type ConfirmCopy = z.infer<typeof ConfirmCopy>
export const Likeness = z.object({ other: neededLine, reason })
export type Likeness = z.infer<typeof Likeness>

/** A picture for the public page: stored without metadata by its own page, told in words, with the consent of who is seen. */
export const Picture = z.object({
  caption: line.min(5, 'movement/caption-needed'),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  files: z.array(z.object({ hash: z.string(), name: z.string(), kind: z.literal('picture') })).length(1, 'form/file-needed'),
})
export type Picture = z.infer<typeof Picture>
export const DropPicture = z.object({ picture: z.coerce.number().int().positive('movement/whole-number') })
export type DropPicture = z.infer<typeof DropPicture>
export const WithoutResult = z.object({ since: date })
export type WithoutResult = z.infer<typeof WithoutResult>

export const Story = z.object({
  headline: line.min(5, 'movement/words-needed'),
  text: words.min(40, 'movement/story-short'),
  /** People named in the text, and that each of them agreed. */
  named: line.default(''),
  consent: z.coerce.boolean().default(false),
})
export type Story = z.infer<typeof Story>

/** Launching a movement: what it is, for how long, by which document. */
export const Launch = z.object({
  from: date,
  until: optionalDate,
  ...Reference.shape,
  /** Giao ước thi đua: what those who take part promise. */
  pledge: words.default(''),
  /** Units that take part; none: all. */
  units: z.array(id).default([]),
})
export type Launch = z.infer<typeof Launch>
export const NewMovement = Launch.extend({ title: line.min(5, 'movement/name-needed') })
export const Authority = z.object({ level: z.enum(levelIds, 'form/choose-one'), body: id, from: date, until: optionalDate })
export type Authority = z.infer<typeof Authority>
/** The Party committee that confirms registrations of a unit before they go up; `unit` null: of every unit without one of its own. */
export const Confirmer = z.object({ unit: optionalId, body: id, from: date, until: optionalDate })
export type Confirmer = z.infer<typeof Confirmer>
export const GroundKeeper = z.object({ post: id })
export type GroundKeeper = z.infer<typeof GroundKeeper>
export const CloseYear = z.object({ year })
export type CloseYear = z.infer<typeof CloseYear>
export const ReopenYear = z.object({ year, reason })
export type ReopenYear = z.infer<typeof ReopenYear>
export const NewCriteria = z.object({
  source: line.min(3, 'movement/document-needed'),
  validFrom: date,
  items: needed,
  recognise: count.min(1),
  typical: count.min(1),
})
export type NewCriteria = z.infer<typeof NewCriteria>
/** How many of a form may be given in a year: in all, or to one unit (`body`). */
export const Quota = z.object({
  year,
  form: z.enum(rewardIds, 'form/choose-one'),
  collective: count,
  individual: count,
  body: optionalId,
})
export type Quota = z.infer<typeof Quota>
const longList = z.string().trim().max(40000, 'form/too-long')

/** Who took part: a list of names, one a line, over the headcount of a body at a date. */
export const Participation = z.object({
  body: id,
  on: date,
  headcount: count.min(1),
  source: line.default(''),
  names: longList.min(1, 'movement/words-needed'),
  /** Everybody of the body on that day: who is missing can then be named. */
  roster: longList.default(''),
})
export type Participation = z.infer<typeof Participation>
/** A meeting, articles or an inspection of the movement; `reach`: people who attended, units that were inspected. */
export const ActivityDone = z.object({
  kind: z.enum(activityIds, 'form/choose-one'),
  on: date,
  number: count.min(1, 'movement/whole-number'),
  reach: z.union([z.literal('').transform(() => 0), count]).default(0),
  what: line.min(5, 'movement/words-needed'),
  evidence: line.default(''),
  files,
})
export type ActivityDone = z.infer<typeof ActivityDone>
export const StrikeActivity = z.object({ entry: z.coerce.number().int().positive('movement/whole-number'), reason })
export type StrikeActivity = z.infer<typeof StrikeActivity>
export const SumUp = z.object({ designation: line.min(3, 'movement/document-needed'), note: words.default('') })
export type SumUp = z.infer<typeof SumUp>
