import { z } from 'zod'
import { blank, date, files, id, optionalDate, reason } from '../../kernel/terms.ts'

export { Reason } from '../../kernel/terms.ts'

const words = z.string().trim().max(2000, 'form/too-long')
const ids = z
  .union([z.string().transform(text => text.split(/[\s,;]+/u).filter(part => part !== '')), z.array(z.string())])
  .pipe(z.array(id))

/** How long a file is kept (Luật Lưu trữ; the schedule of the office's own field says which). Years, or for ever. */
export const RETENTIONS = {
  'vinh-vien': { vi: 'Vĩnh viễn', en: 'For ever', years: null },
  '70': { vi: '70 năm', en: '70 years', years: 70 },
  '50': { vi: '50 năm', en: '50 years', years: 50 },
  '20': { vi: '20 năm', en: '20 years', years: 20 },
  '10': { vi: '10 năm', en: '10 years', years: 10 },
  '5': { vi: '5 năm', en: '5 years', years: 5 },
  '2': { vi: '2 năm', en: '2 years', years: 2 },
} as const
export type Retention = keyof typeof RETENTIONS
const retentions = Object.keys(RETENTIONS) as [Retention, ...Retention[]]

/** What a work file is opened with. Each missing answer has its own message. */
export const Open = z.object({
  openedOn: date,
  dueOn: date,
  inCharge: id,
  signer: id,
  retention: z.enum(retentions, 'work-files/retention-needed'),
  /** Number in the file plan (danh mục hồ sơ), where the office keeps one. */
  planNumber: words.max(60, 'form/too-long').default(''),
  note: words.default(''),
})
export type Open = z.infer<typeof Open>
/** The same with the name of the file, as its form gives it. */
export const NewFile = Open.extend({
  title: z.string('work-files/name-needed').trim().min(3, 'work-files/name-needed').max(2000, 'form/too-long'),
  inCharge: z.uuid('work-files/in-charge-needed'),
  signer: z.uuid('work-files/signer-needed'),
})
export type NewFile = z.infer<typeof NewFile>
export const Edit = z.object({
  title: words.min(3, 'work-files/name-needed'),
  retention: z.enum(retentions),
  planNumber: words.default(''),
  signer: id,
})
export type Edit = z.infer<typeof Edit>
/** From which register the number is taken; none: from the body's own series of work files. */
export const TakeNumber = z.object({ register: z.union([blank, id.nullable()]).default(null) })
export type TakeNumber = z.infer<typeof TakeNumber>
export const Child = z.object({ title: words.min(3, 'work-files/name-needed'), inCharge: id, dueOn: date })
export type Child = z.infer<typeof Child>
export const Assign = z.object({ post: id, dueOn: optionalDate, note: words.default('') })
export type Assign = z.infer<typeof Assign>
export const Unassign = z.object({ post: id })
export type Unassign = z.infer<typeof Unassign>
export const HandOver = z.object({ post: id, note: words.default('') })
export type HandOver = z.infer<typeof HandOver>
export const Progress = z.object({
  percent: z.coerce
    .number('work-files/percent')
    .int('work-files/percent')
    .min(0, 'work-files/percent')
    .max(100, 'work-files/percent'),
  text: words.default(''),
  files,
})
export type Progress = z.infer<typeof Progress>
export const Opinion = z.object({ text: words.min(1, 'work-files/opinion-needed'), files })
export type Opinion = z.infer<typeof Opinion>
export const Forward = z.object({
  nth: z.coerce.number().int().min(1, 'work-files/no-such-opinion'),
  post: id,
  note: words.min(1, 'work-files/opinion-needed'),
})
export type Forward = z.infer<typeof Forward>
export const Links = z.object({ documents: ids })
export type Links = z.infer<typeof Links>
export const Unlink = z.object({ document: id })
export type Unlink = z.infer<typeof Unlink>
export const Contribution = z.object({ body: id, text: words.min(3, 'work-files/contribution-needed'), dueOn: optionalDate })
export type Contribution = z.infer<typeof Contribution>
export const Note = z.object({ note: words.default('') })
export type Note = z.infer<typeof Note>
export const Reopen = z.object({ reason, dueOn: date })
export type Reopen = z.infer<typeof Reopen>

/** Why a file cannot be finished in time. */
export const CAUSES = {
  'cho-so-lieu': { vi: 'Chờ số liệu, hồ sơ của đơn vị khác', en: 'Waiting for figures or papers of others' },
  'cho-y-kien': { vi: 'Chờ ý kiến cấp trên, cơ quan thẩm định', en: 'Waiting for an opinion or appraisal' },
  'khoi-luong': { vi: 'Khối lượng lớn hơn dự kiến', en: 'More work than expected' },
  'phap-ly': { vi: 'Vướng quy định, chờ hướng dẫn', en: 'Rules unclear, guidance awaited' },
  khac: { vi: 'Lý do khác', en: 'Another reason' },
} as const
const causes = Object.keys(CAUSES) as [keyof typeof CAUSES, ...Array<keyof typeof CAUSES>]

/** A later deadline in working days, counted from today or from the present one (A148). */
export const Extend = z.object({
  workingDays: z.coerce.number('work-files/days').int('work-files/days').min(1, 'work-files/days').max(400, 'work-files/days'),
  countFrom: z.enum(['han-nay', 'hom-nay']).default('han-nay'),
  cause: z.enum(causes, 'form/choose-one'),
  note: words.default(''),
})
export type Extend = z.infer<typeof Extend>

export const Archive = z.object({
  receiver: words.min(3, 'work-files/receiver-needed'),
  on: optionalDate,
  pages: z.coerce.number().int().min(0).max(1_000_000).default(0),
  place: words.default(''),
})
export type Archive = z.infer<typeof Archive>
export const Hold = z.object({ reason, document: words.default('') })
export type Hold = z.infer<typeof Hold>
export const ProposeDestruction = z.object({ council: words.min(3, 'work-files/council-needed'), reason })
export type ProposeDestruction = z.infer<typeof ProposeDestruction>
export const Destroy = z.object({ decision: words.min(3, 'work-files/decision-needed'), note: words.default('') })
export type Destroy = z.infer<typeof Destroy>
