import { z } from 'zod'
import { addYears } from './add-years.ts'
import { partyOf, type MatterState } from '../../kernel/matter.ts'
import { RETENTIONS, type Retention } from './terms.ts'

const Opinion = z.object({
  by: z.string().nullable(),
  text: z.string(),
  at: z.string(),
  /** The opinion it answers or hands on, by its place from 1. */
  replyTo: z.number().nullable(),
  to: z.string().nullable(),
})
export type Opinion = z.infer<typeof Opinion>

const Hold = z.object({ reason: z.string(), document: z.string(), on: z.string() })

const Fields = z.object({
  openedOn: z.string().catch(''),
  retention: z.string().catch('10'),
  planNumber: z.string().catch(''),
  fileNumber: z.number().nullable().catch(null),
  /** Name of the register from which the number was taken. */
  fileRegister: z.string().nullable().catch(null),
  note: z.string().catch(''),
  progress: z.number().catch(0),
  opinions: z.array(Opinion).catch([]),
  documents: z.array(z.string()).catch([]),
  hold: Hold.nullable().catch(null),
  destruction: z.object({ council: z.string(), reason: z.string(), by: z.string().nullable() }).nullable().catch(null),
  archive: z.object({ receiver: z.string(), on: z.string(), pages: z.number(), place: z.string() }).nullable().catch(null),
  lastReason: z.string().nullable().catch(null),
})

/** A work file as its rules and pages read it. */
export type WorkFile = z.infer<typeof Fields> & { readonly retention: Retention }

export function workFileOf({ fields }: Pick<MatterState, 'fields'>): WorkFile {
  const read = Fields.parse(fields)
  return { ...read, retention: isRetention(read.retention) ? read.retention : '10' }
}

const isRetention = (text: string): text is Retention => Object.hasOwn(RETENTIONS, text)

/** The leader who decides on this file, and nobody else does. */
export const signerOf = (matter: Pick<MatterState, 'parties'>): string | null =>
  partyOf(matter as MatterState, 'signer')?.post ?? null

/**
 * The last day of a file's retention, which is counted from the end of the year in which the work ended. Null: kept for ever, or not ended.
 * (Luật Lưu trữ; the article was not read here, an office whose rule differs sets another retention.)
 */
export function keptUntil(matter: MatterState): string | null {
  const { years } = RETENTIONS[workFileOf(matter).retention]
  const ended = matter.closedOn
  return years === null || ended === null ? null : addYears(`${ended.slice(0, 4)}-12-31`, years)
}
