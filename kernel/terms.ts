import { z } from 'zod'

// What the inputs of acts are made of, alike in every process.

/** An answer left empty arrives as an empty text. */
export const blank = z.literal('').transform(() => null)
export const date = z.iso.date('form/not-a-date')
export const optionalDate = z.union([blank, date.nullable()]).default(null)
export const id = z.uuid('form/choose-one')
export const optionalId = z.union([blank, id.nullable()]).default(null)
/** One id or several: a form sends a single one as a text. */
export const ids = z.union([blank.transform((): string[] => []), id.transform(one => [one]), z.array(id)]).default([])
export const words = z.string().trim().max(4000, 'form/too-long')
export const optionalWords = words.nullable().default(null)
/** Why: said by every act that takes something back, refuses or ends it. */
export const reason = z.string().trim().min(10, 'form/reason-of-ten').max(2000, 'form/too-long')
export const Reason = z.object({ reason })
export type Reason = z.infer<typeof Reason>
export const files = z.array(z.object({ hash: z.string(), name: z.string(), kind: z.string().optional() })).default([])
