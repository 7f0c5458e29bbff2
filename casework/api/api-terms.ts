import { z } from 'zod'
import { LANES } from '../../kernel/process.ts'

// JSON shapes of the matters API. Dates of office life are YYYY-MM-DD, instants ISO 8601 in UTC.

export const MatterItem = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  process: z.string(),
  state: z.string(),
  open: z.boolean(),
  outcome: z.enum(['done', 'void']).nullable(),
  lane: z.enum(LANES),
  urgency: z.string(),
  receivedOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  dueAt: z.iso.datetime().nullable(),
  originalDueOn: z.iso.date().nullable(),
  submittedOn: z.iso.date().nullable(),
  closedOn: z.iso.date().nullable(),
  result: z.enum(['in-time', 'late']).nullable(),
  deadline: z.object({ state: z.string(), workingDays: z.number().int().nullable() }),
  holder: z.object({
    bodyId: z.uuid(),
    bodyName: z.string(),
    unitName: z.string().nullable(),
    personName: z.string().nullable(),
  }),
  assigner: z.string().nullable(),
  version: z.number().int(),
})

export const MatterList = z.object({ items: z.array(MatterItem), next: z.string().nullable() })

export const MatterFull = MatterItem.extend({
  access: z.literal('whole'),
  acts: z.array(
    z.object({
      seq: z.number().int(),
      kind: z.string(),
      recordedAt: z.iso.datetime(),
      effectiveOn: z.iso.date(),
      who: z.string(),
      toState: z.string(),
      files: z.array(z.object({ name: z.string(), hash: z.string() })),
      hash: z.string(),
    }),
  ),
  offers: z.array(z.object({ act: z.string(), possible: z.boolean(), problem: z.string().nullable() })),
})

/** What a team graded `summary` learns: nothing that is restricted stands in it. */
export const MatterSummary = z.object({
  access: z.literal('summary'),
  ...MatterItem.pick({
    id: true,
    code: true,
    title: true,
    process: true,
    state: true,
    open: true,
    dueOn: true,
    deadline: true,
    holder: true,
  }).shape,
  shown: z.array(z.object({ name: z.string(), value: z.string() })),
})

export const InboxAsked = z.object({
  /** Comma-separated: receive, hold, decide, follow, wait, know. Absent: all. */
  lanes: z.string().optional(),
  process: z.string().optional(),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  /** `next` of the page before. */
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const SearchAsked = z.object({
  q: z.string().max(200).default(''),
  process: z.string().optional(),
  open: z.enum(['true', 'false']).optional(),
  body: z.uuid().optional(),
  receivedFrom: z.iso.date().optional(),
  receivedTo: z.iso.date().optional(),
  offset: z.coerce.number().int().min(0).max(2000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const ActAsked = z.object({
  /** As the act's schema of its process wants it. */
  input: z.unknown().optional(),
  /** `version` which the caller has seen: needed by acts that overwrite. */
  version: z.number().int().optional(),
  effectiveOn: z.iso.date().optional(),
})

export const OpeningAsked = z.object({
  process: z.string(),
  /** The answers of its opening form, by their names. */
  input: z.record(z.string(), z.unknown()).default({}),
})

export const PerformedAct = z.object({
  matterId: z.uuid(),
  code: z.string(),
  act: z.string(),
  seq: z.number().int(),
  state: z.string(),
  numbers: z.record(z.string(), z.number()),
})

export const NoticeList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      words: z.string(),
      code: z.string().nullable(),
      matter: z.uuid().nullable(),
      at: z.iso.datetime(),
      read: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
})
