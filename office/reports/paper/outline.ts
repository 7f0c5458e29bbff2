import { z } from 'zod'

const words = z.string().trim().min(1).max(400)
const code = z.string().regex(/^[a-z0-9.-]{1,40}$/)

/** What a node is for: some checks look at limitations, causes and directions only. */
export const NODE_ROLES = ['thuong', 'han-che', 'nguyen-nhan', 'phuong-huong'] as const

/** One node of an outline: `number` as it is printed ("II.1"). A node without text of its own only heads its children. */
export const OutlineNode = z.object({
  id: code,
  number: z.string().max(12),
  title: words,
  text: z.boolean().default(true),
  role: z.enum(NODE_ROLES).default('thuong'),
})
export type OutlineNode = z.infer<typeof OutlineNode>
export const Outline = z.array(OutlineNode).min(1).max(80)

export const COLUMN_TYPES = ['chu', 'so', 'so-le', 'ngay'] as const
/** A column of an annex: words, whole numbers, decimals, dates. Numbers may be summed; `negative` lets them fall below zero. */
export const AnnexColumn = z.object({
  id: code,
  title: words,
  type: z.enum(COLUMN_TYPES),
  unit: z.string().max(40).default(''),
  negative: z.boolean().default(false),
  /** The measure that fills it; `*` stands for the code of the row: `DV-01-*`. */
  measure: z.string().max(60).default(''),
})
export type AnnexColumn = z.infer<typeof AnnexColumn>

/** A table which every body fills: fixed rows that are named here, or rows of its own when there are none. */
export const Annex = z.object({
  id: code,
  title: words,
  columns: z.array(AnnexColumn).min(1).max(40),
  rows: z.array(words).max(200).default([]),
  /** Codes of the named rows, for measures of the columns; one for each row, or none. */
  rowCodes: z.array(z.string().max(20)).max(200).default([]),
})
export type Annex = z.infer<typeof Annex>

/** "II.1 Kết quả thực hiện" or "I Đặc điểm": how a node is named in findings and lists. */
export const nodeName = ({ number, title }: Pick<OutlineNode, 'number' | 'title'>): string =>
  number ? `${number}. ${title}` : title
