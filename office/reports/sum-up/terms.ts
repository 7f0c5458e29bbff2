import { z } from 'zod'

/** One thing that bears a claim out: what, how much, where its records open. */
export const ProofLine = z.object({ label: z.string(), words: z.string(), href: z.string().nullable() })
export type ProofLine = z.infer<typeof ProofLine>
const Claim = z.object({ id: z.string(), place: z.string(), claim: z.string(), lines: z.array(ProofLine) })
/** A count for each field, then their sum. */
const Row = z.object({ name: z.string(), counts: z.array(z.number()), total: z.number(), href: z.string().nullable() })
export type YearRow = z.infer<typeof Row>
const Model = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  holder: z.string(),
  field: z.string(),
  year: z.number(),
  method: z.string(),
  results: z.array(z.string()),
  resources: z.array(z.string()),
  recognised: z.string(),
})
export type TypicalModel = z.infer<typeof Model>
const Reward = z.object({
  code: z.string(),
  title: z.string(),
  holder: z.string(),
  form: z.string(),
  decision: z.string(),
  model: z.string(),
})

/** What a sum-up of a movement brings besides its text: proof of every claim, section III. */
export const SumUp = z.object({
  claims: z.array(Claim),
  sectionThree: z.object({
    fields: z.array(z.string()),
    registered: z.array(Row),
    recognised: z.array(Row),
    registeredTotal: Row,
    recognisedTotal: Row,
    /** Models of several years counted once; null: no data. */
    distinct: z.number().nullable(),
    models: z.array(Model),
    rewards: z.array(Reward),
  }),
})
export type SumUp = z.infer<typeof SumUp>
