import { formatDate } from '@kheo/viet-text'
import { z } from 'zod'

/** One figure by one definition: what a live figure stands on. Values as decimal text, as they are frozen. */
export const FigurePart = z.object({
  measure: z.string(),
  version: z.number(),
  from: z.string(),
  to: z.string(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
})
export type FigurePart = z.infer<typeof FigurePart>

/** A live figure as it stands: its words, where its evidence opens, what it is made of. */
export const LiveFigure = z.object({
  token: z.string(),
  words: z.string(),
  /** With both parts of a ratio: "93,1% (5.681/6.102)", as checks read it. */
  inFull: z.string(),
  href: z.string().nullable(),
  known: z.boolean(),
  zero: z.boolean(),
  parts: z.array(FigurePart),
})
export type LiveFigure = z.infer<typeof LiveFigure>

export type LiveFigures = Readonly<Record<string, LiveFigure>>

/** Where a figure's list opens. */
export function listHref({ measure, version, from, to }: Omit<FigurePart, 'value'>, whole = false): string {
  const query = new URLSearchParams({ tu: from, den: to, pb: String(version), ...(whole ? { mau: '1' } : {}) })
  return `/bao-cao/chi-tieu/${measure}/danh-sach?${query.toString()}`
}

/** The stretch and the definition of a part, said where a definition changed within the period: never one figure for both. */
export const partWords = ({ version, from, to }: Pick<FigurePart, 'version' | 'from' | 'to'>): string =>
  `từ ${formatDate(from)} đến ${formatDate(to)}, định nghĩa lần ${version}`
