import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { UnitAsk } from '../terms.ts'

/** The text of a node or the rows of an annex, with the act that wrote it: two people on different nodes do not collide. */
const Written = z.object({ text: z.string(), seq: z.number(), by: z.string() })
const Filled = z.object({
  rows: z.array(z.array(z.string())),
  /** What the records held when it was saved, cell by cell. */
  held: z.array(z.array(z.string().nullable())).default([]),
  seq: z.number(),
  by: z.string(),
})
const Accepted = z.object({ by: z.string(), on: z.string() })
export type Written = z.infer<typeof Written>
export type Filled = z.infer<typeof Filled>

export const textField = (node: string): string => `muc.${node}`
export const tableField = (annex: string): string => `bang.${annex}`
/** A section or an annex that the compiler has accepted. */
export const acceptedField = (part: string): string => `nhan.${part}`

export const textOf = ({ fields }: MatterState, node: string): Written | null =>
  Written.safeParse(fields[textField(node)]).data ?? null
export const tableOf = ({ fields }: MatterState, annex: string): Filled | null =>
  Filled.safeParse(fields[tableField(annex)]).data ?? null
export const acceptedOf = ({ fields }: MatterState, part: string): z.infer<typeof Accepted> | null =>
  Accepted.safeParse(fields[acceptedField(part)]).data ?? null

/** Somebody else wrote the same section or annex since this form was made: nothing is overwritten unseen. */
export function changedMeanwhile(now: { seq: number; by: string } | null, { base }: { readonly base: number }): Problem | null {
  return (now?.seq ?? 0) === base ? null : problem('reports/changed-meanwhile', { by: now?.by ?? '', seq: now?.seq ?? 0 })
}

const Kept = z.record(z.string(), z.object({ reason: z.string(), by: z.string() }))
/** Findings which the unit keeps, with its reason. */
export const keptOf = ({ fields }: MatterState): z.infer<typeof Kept> => Kept.safeParse(fields['giu']).data ?? {}

/** What the unit was asked. */
export const briefOf = ({ fields }: MatterState): UnitAsk => UnitAsk.parse(fields['brief'])
