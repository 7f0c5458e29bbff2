import { z } from 'zod'
import { date, files, id, optionalDate, optionalId, reason, words } from '../../kernel/terms.ts'
import { reportKinds } from './regimes/kinds.ts'
import { Annex, Outline } from './paper/outline.ts'

export { Reason, id } from '../../kernel/terms.ts'

/** Who reports: a body or a division of it. `reportsFor` names a body that ended, for which its successor reports apart. */
export const Target = z.object({
  body: id,
  unit: optionalId,
  reportsFor: z.string().nullable().default(null),
  /** The ended body itself: whose figures in the records these are. */
  reportsForBody: optionalId,
})
export type Target = z.infer<typeof Target>

/** What every unit is told. The outline and the annexes are those of the request for ever: a change is a new request. */
export const Brief = z.object({
  kind: z.enum(reportKinds),
  topic: words.min(5, 'reports/topic-needed'),
  sourceDocument: optionalId,
  sourceWords: words.default(''),
  /** To whom the merged report goes, as printed after “Kính gửi”; none: as the Office's letterhead says. */
  addressees: z.array(words.min(2)).max(20).default([]),
  period: z.object({ from: date, to: date }),
  outline: Outline,
  annexes: z.array(Annex).max(20),
  dueOn: date,
  contact: words.default(''),
  /** A sum-up of the movement: proof of every claim and section III come from the records. */
  sumUp: z.coerce.boolean().default(false),
})
export type Brief = z.infer<typeof Brief>

export const Ask = Brief.extend({ targets: z.array(Target).min(1, 'reports/targets-needed').max(500), upperDueOn: optionalDate })
export type Ask = z.infer<typeof Ask>
export const UnitAsk = Brief.extend({
  reportsFor: z.string().nullable().default(null),
  /** Whose figures these are: the body that was asked, or the ended one for which it reports. Stays when the report goes to a successor. */
  figuresOf: z.string().nullable().default(null),
  /** Its name when it was asked. */
  askedName: z.string().default(''),
})
export type UnitAsk = z.infer<typeof UnitAsk>

const node = z.string().max(40)
/** `base`: the act by which the text was last written when the form was made; 0 for none. */
const base = z.coerce.number().int().min(0)
export const WriteNode = z.object({ node, text: z.string().max(60_000, 'form/too-long'), base })
export type WriteNode = z.infer<typeof WriteNode>
/** `held`: what the records held for each cell when it was saved; worked out by the server. */
export const FillAnnex = z.object({
  annex: node,
  rows: z.array(z.array(z.string().max(2000)).max(40)).max(500),
  base,
  held: z
    .array(z.array(z.string().max(60).nullable()).max(40))
    .max(500)
    .default([]),
})
export type FillAnnex = z.infer<typeof FillAnnex>
export const Keep = z.object({ finding: z.string().min(1).max(400), reason })
export type Keep = z.infer<typeof Keep>
export const Submit = z.object({ note: words.default(''), files })
export type Submit = z.infer<typeof Submit>
export const Attach = z.object({
  node: z.string().max(40).default(''),
  note: words.default(''),
  files: files.refine(list => list.length > 0, 'reports/files-needed'),
})
export type Attach = z.infer<typeof Attach>
export const WithdrawFile = z.object({ hash: z.string().min(1), reason })
export type WithdrawFile = z.infer<typeof WithdrawFile>
export const Reopen = z.object({ reason, dueOn: date })
export type Reopen = z.infer<typeof Reopen>
export const Comment = z.object({ node, text: words.min(3, 'reports/comment-needed') })
export type Comment = z.infer<typeof Comment>
/** One comment of a section, by the act that made it; what is said in answer may be left out. */
export const OneComment = z.object({ node, comment: z.coerce.number().int().min(0), note: words.default('') })
export type OneComment = z.infer<typeof OneComment>
/** The name of the section, for the history; empty where the form did not give it. */
const name = z.string().max(400).default('')
/** A section or an annex that the compiler accepts as it stood when the form was made. */
export const AcceptPart = z.object({ node, name, base })
export type AcceptPart = z.infer<typeof AcceptPart>
export const OpenPart = z.object({ node, name, reason })
export type OpenPart = z.infer<typeof OpenPart>
export const SendBack = z.object({
  reason,
  dueOn: optionalDate,
  /** Sections and annexes without a comment count as accepted: the return opens the others only. */
  onlyCommented: z.coerce.boolean().default(false),
})
export type SendBack = z.infer<typeof SendBack>
export const Accept = z.object({ note: words.default('') })
export const MoveDue = z.object({ dueOn: date, reason })
export type MoveDue = z.infer<typeof MoveDue>
export const Distribute = z.object({ unit: optionalId, post: optionalId })
export type Distribute = z.infer<typeof Distribute>
export const Invite = z.object({ post: id })
export type Invite = z.infer<typeof Invite>
export const Models = z.object({ matters: z.array(id).max(10) })
export type Models = z.infer<typeof Models>
/** A limitation and the directive that mends it. */
export const Remedy = z.object({ limitation: z.string().min(1).max(40), matter: id, code: z.string().max(40) })
export type Remedy = z.infer<typeof Remedy>
/** Tasks that were given for limitations of a report. */
export const remediesOf = ({ fields }: { readonly fields: { readonly [key: string]: unknown } }): Remedy[] =>
  z.array(Remedy).catch([]).parse(fields['remedies'])
/** Marks which the one who approves takes upon himself, by their keys. */
export const Approve = z.object({ accepted: z.array(z.string().max(400)).max(200).default([]) })
export type Approve = z.infer<typeof Approve>
export const Sent = z.object({
  to: words.min(3, 'reports/receiver-needed'),
  method: words.min(3, 'reports/method-needed'),
  sentOn: date,
  receipt: words.default(''),
  files,
})
export type Sent = z.infer<typeof Sent>
export const AddTarget = Target.omit({ unit: true }).extend({ dueOn: optionalDate })
export type AddTarget = z.infer<typeof AddTarget>
