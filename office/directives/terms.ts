import { z } from 'zod'
import { blank, date, files, id, optionalDate, optionalId, reason, words } from '../../kernel/terms.ts'

export { Reason, date, id, optionalDate } from '../../kernel/terms.ts'

/** From where a directive comes: a dimension of every figure (law/office-work: nguồn giao việc). */
export const SOURCES = {
  'thong-bao-ket-luan': { vi: 'Thông báo kết luận', en: 'Notice of conclusions' },
  'nghi-quyet': { vi: 'Nghị quyết', en: 'Resolution' },
  'quyet-dinh': { vi: 'Quyết định', en: 'Decision' },
  'chi-thi': { vi: 'Chỉ thị', en: 'Directive' },
  'cong-dien': { vi: 'Công điện', en: 'Urgent dispatch' },
  'cong-van': { vi: 'Công văn giao việc', en: 'Official letter' },
  'ke-hoach': { vi: 'Kế hoạch, chương trình', en: 'Plan or programme' },
  'bao-cao': { vi: 'Báo cáo (phương hướng, nhiệm vụ)', en: 'Report (tasks ahead)' },
  'but-phe': { vi: 'Bút phê, phiếu chuyển', en: "Leader's note" },
  'y-kien-truc-tiep': { vi: 'Ý kiến trực tiếp', en: 'Spoken instruction' },
  'ket-luan-thanh-tra': { vi: 'Kết luận thanh tra', en: 'Inspection conclusion' },
  'kien-nghi-cu-tri': { vi: 'Kiến nghị cử tri', en: "Voters' proposal" },
  'trung-uong': { vi: 'Chính phủ, Thủ tướng giao', en: 'Given by the Government' },
  'tinh-uy': { vi: 'Tỉnh ủy giao', en: 'Given by the provincial Party committee' },
  hdnd: { vi: 'HĐND tỉnh giao', en: "Given by the provincial People's Council" },
} as const
export type SourceKind = keyof typeof SOURCES
const sourceKinds = Object.keys(SOURCES) as [SourceKind, ...SourceKind[]]

export const RATINGS = {
  tot: { vi: 'Tốt', en: 'Good' },
  dat: { vi: 'Đạt', en: 'Satisfactory' },
  'chua-dat': { vi: 'Chưa đạt', en: 'Unsatisfactory' },
} as const
const ratings = Object.keys(RATINGS) as ['tot', 'dat', 'chua-dat']

export const Quote = z.object({
  text: z.string(),
  mark: z.tuple([z.number().int(), z.number().int()]).nullable(),
  sourceLabel: z.string(),
})

/** What is known of a task when it is given. `dueOn` is the last day on which it can be done in time. */
export const Give = z.object({
  dueOn: optionalDate,
  dueAt: z.iso.datetime({ offset: true }).nullable().default(null),
  dueWords: words.nullable().default(null),
  product: words.nullable().default(null),
  field: words.nullable().default(null),
  sourceDocument: optionalId,
  quote: Quote.nullable().default(null),
  /** Bodies that contribute a part each. */
  cooperating: z.array(z.object({ body: id, note: words.nullable().default(null) })).default([]),
  /** Whoever may accept for the assigner, and by which document. */
  authorised: z.object({ post: id, document: words }).nullable().default(null),
})
export type Give = z.infer<typeof Give>

export const Receive = z.object({ note: words.default('') })
export const Progress = z.object({
  text: words.min(1, 'form/progress-needed'),
  percent: z.union([blank, z.coerce.number().int().min(0).max(100).nullable()]).default(null),
  obstacle: words.default(''),
  proposal: words.default(''),
  files,
})
export type Progress = z.infer<typeof Progress>
export const Distribute = z.object({ unit: optionalId, post: optionalId, note: words.default('') })
export type Distribute = z.infer<typeof Distribute>
export const SubTask = z.object({
  title: words.min(1, 'form/title-needed'),
  unit: optionalId,
  post: optionalId,
  dueOn: optionalDate,
  autoSubmit: z.coerce.boolean().default(false),
})
export type SubTask = z.infer<typeof SubTask>
export const GiveBack = z.object({ reason, suggested: optionalId })
export type GiveBack = z.infer<typeof GiveBack>
export const Reassign = z.object({ body: id, dueOn: optionalDate, reason: words.min(1, 'form/reason-needed') })
export type Reassign = z.infer<typeof Reassign>
export const Submit = z.object({ result: words.min(1, 'form/result-needed'), document: words.default(''), files })
export type Submit = z.infer<typeof Submit>
export const Accept = z.object({ rating: z.enum(ratings, 'form/choose-one'), note: words.default('') })
export type Accept = z.infer<typeof Accept>
export const SendBack = z.object({ reason, dueOn: optionalDate })
export type SendBack = z.infer<typeof SendBack>
export const Cancel = z.object({ document: words.min(3, 'directives/document-needed'), reason })
export type Cancel = z.infer<typeof Cancel>
export const Supersede = z.object({ by: id, reason })
export type Supersede = z.infer<typeof Supersede>
export const Reopen = z.object({ reason, dueOn: date })
export type Reopen = z.infer<typeof Reopen>
export const AddCooperating = z.object({ body: id, note: words.default(''), dueOn: optionalDate })
export type AddCooperating = z.infer<typeof AddCooperating>
export const ChangeFollower = z.object({ post: id })
export type ChangeFollower = z.infer<typeof ChangeFollower>
export const Authorise = z.object({ post: id, document: words.min(3, 'directives/document-needed') })
export type Authorise = z.infer<typeof Authorise>

/** A task as the dialog "Giao việc" takes it: one lead makes a directive, several make a `giao-nhieu`. */
export const NewTask = Give.extend({
  content: words.min(5, 'directives/content-needed'),
  leads: z.array(id).min(1, 'directives/lead-needed'),
  assigner: id,
  follower: optionalId,
  source: z.enum(sourceKinds),
  urgency: z.enum(['thuong', 'khan', 'thuong-khan', 'hoa-toc']).default('thuong'),
})
export type NewTask = z.infer<typeof NewTask>
