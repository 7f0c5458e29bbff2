import { z } from 'zod'

const words = z.string().trim().max(20_000, 'form/too-long')

/** Paragraphs of the report that people write. The other sentences come from the frozen figures. */
export const Paragraphs = z.object({
  situation: words,
  highlights: words.default(''),
  assessment: words.default(''),
  proposals: words.default(''),
})
export type Paragraphs = z.infer<typeof Paragraphs>

export const Draft = z.object({ snapshot: z.string(), period: z.string(), hash: z.string(), paragraphs: Paragraphs })
export type Draft = z.infer<typeof Draft>
export const Back = z.object({ reason: words.min(10, 'form/reason-of-ten') })
export type Back = z.infer<typeof Back>
/** What a notice about the report carries. */
export const Told = z.object({ code: z.string(), title: z.string(), reason: z.string().nullable().default(null) })
