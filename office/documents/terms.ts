import { z } from 'zod'
import { blank, date, files, id, ids, optionalDate, optionalId, optionalWords, reason, words } from '../../kernel/terms.ts'
import { DOCUMENT_SOURCES } from '../../records/index.ts'
import { NewTask } from '../directives/index.ts'

export { Reason } from '../../kernel/terms.ts'

/** What the clerk, then the specialist makes of a proposed task: still open, marked to be given, dropped, given. */
export const MARKS = ['open', 'marked', 'dropped', 'given'] as const
const Mark = z.object({ state: z.enum(MARKS), reason: optionalWords, matter: z.uuid().nullable().default(null) })
export type Mark = z.infer<typeof Mark>
/** By the proposal's number in the document. */
export const Marks = z.record(z.string().regex(/^\d{1,4}$/u), Mark)
export type Marks = z.infer<typeof Marks>

/** Entering a document into the register. */
export const Register = z.object({
  source: z.enum(DOCUMENT_SOURCES).default('typed'),
  type: optionalWords,
  designation: optionalWords,
  issuedOn: optionalDate,
  agency: words.min(1, 'documents/agency-needed'),
  agencyBody: optionalId,
  abstract: words.min(1, 'documents/abstract-needed'),
  signer: optionalWords,
  dueOn: optionalDate,
  dueWords: optionalWords,
  note: optionalWords,
  paper: z.boolean().default(false),
  /** Of a document that a unit of this system sent: the issued one. */
  fromDocument: optionalId,
  /** A document with the same number was there: which, and why this is another one. */
  besides: z.object({ document: id, reason }).nullable().default(null),
  /** The clerk said that the paper bears no number, no date. */
  without: z.array(z.enum(['number', 'date'])).default([]),
  marks: Marks.default({}),
  proposals: z.number().int().default(0),
  files,
})
export type Register = z.infer<typeof Register>

/** Passes the document on as it came: to whom, by name; the receivers themselves stand in the list of sendings. */
export const PassOn = z.object({ names: z.array(words.min(1)).min(1).max(500) })
export type PassOn = z.infer<typeof PassOn>

/** Corrects what the register says; only of documents that were typed in. */
export const Correct = Register.pick({
  type: true,
  designation: true,
  issuedOn: true,
  agency: true,
  agencyBody: true,
  abstract: true,
  signer: true,
}).extend({
  reason,
})
export type Correct = z.infer<typeof Correct>

/** A leader's note: what is to be done, until when, by whom. `by`: whose note the clerk copies from the paper. */
export const Note = z.object({ text: words.min(1, 'documents/note-needed'), dueOn: optionalDate, handlers: ids, by: optionalId })
export type Note = z.infer<typeof Note>

/** Sending on: `lead` handles it, the others know of it, `leaders` are asked for a note. */
export const Forward = z.object({
  lead: optionalId,
  posts: ids,
  units: ids,
  leaders: ids,
  dueOn: optionalDate,
  note: optionalWords,
})
export type Forward = z.infer<typeof Forward>

export const PaperCopy = z.object({ on: date })
export type PaperCopy = z.infer<typeof PaperCopy>
/** Another copy of a document that is registered already came: its files stand beside, no number is taken. */
export const AnotherCopy = z.object({ on: date, source: z.enum(DOCUMENT_SOURCES).default('typed'), note: optionalWords, files })
export type AnotherCopy = z.infer<typeof AnotherCopy>
export const MarkTasks = z.object({ marks: Marks })
export type MarkTasks = z.infer<typeof MarkTasks>

/** Tasks that are given from the document; `id` is fixed by the caller, `proposals` are those it was made from. */
export const GivenTask = NewTask.extend({ id, proposals: z.array(z.number().int()).default([]) })
export type GivenTask = z.infer<typeof GivenTask>
export const GiveTasks = z.object({ tasks: z.array(GivenTask).min(1, 'documents/no-task-chosen') })
export type GiveTasks = z.infer<typeof GiveTasks>

/** Ends the work with the document and says where its file is kept (A026). */
export const Close = z.object({
  result: optionalWords,
  fonds: optionalWords,
  store: optionalWords,
  record: optionalWords,
  catalogue: optionalWords,
  orderNumber: optionalWords,
  language: optionalWords,
  format: optionalWords,
  copy: z.union([blank, z.enum(['ban-goc', 'ban-chinh', 'ban-sao']).nullable()]).default(null),
})
export type Close = z.infer<typeof Close>
