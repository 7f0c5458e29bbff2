import { z } from 'zod'
import type { MatterState } from '../../kernel/matter.ts'
import { BACK_TO, DRAFTING } from './signing/levels.ts'
import { CopyOf, Draft, FileRef, LendCopy, PostSending, RELATIONS } from './terms.ts'

const Opinions = z.array(
  z.object({
    by: z.string().nullable(),
    /** The party that was asked: a post, a unit or a body. */
    asked: z.string(),
    view: z.string(),
    text: z.string(),
    at: z.string(),
    files: z.array(FileRef),
  }),
)
const Returns = z.array(
  z.object({ from: z.string(), to: z.string(), by: z.string().nullable(), at: z.string(), reason: z.string() }),
)
const Approvals = z.array(z.object({ level: z.string(), by: z.string().nullable(), at: z.string(), note: z.string().nullable() }))

/** A signature or seal of the co-signer at an index; `file` is the document with it. */
const CoSignature = z.object({
  index: z.number().int(),
  step: z.enum(['person', 'seal', 'outside']),
  by: z.string().nullable(),
  on: z.string(),
  file: FileRef,
})

/** What the state of an outgoing document keeps besides its draft. */
const Kept = z.object({
  version: z.number().int(),
  asked: z.array(z.object({ ref: z.string(), dueOn: z.string().nullable() })).default([]),
  opinions: Opinions.default([]),
  level: z.string().nullable().default(null),
  levels: z.array(z.object({ level: z.string(), post: z.string() })).default([]),
  returns: Returns.default([]),
  approvals: Approvals.default([]),
  drawn: z.object({ pdf: z.string(), docx: z.string().nullable() }).nullable().default(null),
  /** Hash of the bytes that were approved; none while they may still change. */
  approved: z.string().nullable().default(null),
  signature: z
    .object({
      kind: z.enum(['giay', 'so']),
      on: z.string(),
      by: z.string().nullable(),
      files: z.array(FileRef),
      /** Of a document that came signed: as the paper says it. */
      name: z.string().optional(),
      position: z.string().optional(),
    })
    .nullable()
    .default(null),
  /** What the co-signers have done so far, in its order. */
  coSignatures: z.array(CoSignature).default([]),
  /** Whose turn it is to sign, for the signing inbox: a post, or a body that puts its seal; absent in older documents. */
  turn: z.object({ post: z.string().nullable(), body: z.string().nullable() }).nullable().optional(),
  number: z.number().int().nullable().default(null),
  suffix: z.string().default(''),
  designation: z.string().nullable().default(null),
  issuedOn: z.string().nullable().default(null),
  files: z.array(FileRef).default([]),
  sentOn: z.string().nullable().default(null),
  /** Colleagues and divisions to whom it was sent, each with the time and the act. */
  told: z.array(z.object({ ref: z.string(), at: z.string(), seq: z.number().int() })).default([]),
  later: z
    .array(z.object({ kind: z.enum(RELATIONS), document: z.string(), designation: z.string(), issuedOn: z.string() }))
    .default([]),
  recalled: z.object({ reason: z.string(), on: z.string() }).nullable().default(null),
  /** Numbers that it had and that were cancelled before it left. */
  cancelled: z.array(z.object({ designation: z.string(), reason: z.string(), on: z.string() })).default([]),
  /** It came signed: on paper, or as a file signed elsewhere; nothing was approved here. */
  cameSigned: z.boolean().default(false),
  /** The matter of another function whose content it is. */
  madeFor: z.object({ matter: z.string(), process: z.string() }).nullable().default(null),
  /** What it is a copy of, and how it was copied. */
  copyOf: CopyOf.nullable().default(null),
  given: z.array(z.string()).default([]),
  /** What went by post, in the order in which it was noted. */
  posted: z.array(PostSending).default([]),
  /** Who has used the file copy; the last one has it while it has no day of return. */
  copyUses: z.array(LendCopy.extend({ returnedOn: z.string().nullable() })).default([]),
})

const Outgoing = Draft.extend(Kept.shape)
/** An outgoing document as its matter keeps it. */
export type Outgoing = z.infer<typeof Outgoing>

/** Reads the fields of a matter of this process; they were written by its own acts. */
export function outgoingOf({ fields }: Pick<MatterState, 'fields'>): Outgoing {
  return Outgoing.parse(fields)
}

/** Who has the file copy now, or null while it lies in its place. */
export function copyOut({ copyUses }: Pick<Outgoing, 'copyUses'>): Outgoing['copyUses'][number] | null {
  const last = copyUses.at(-1)
  return last && last.returnedOn === null ? last : null
}

/** Those asked for an opinion who have not given one. */
export function stillAsked({ asked, opinions }: Pick<Outgoing, 'asked' | 'opinions'>): ReadonlyArray<Outgoing['asked'][number]> {
  return asked.filter(each => !opinions.some(opinion => opinion.asked === each.ref))
}

/** Levels to which the present one may send back: the drafter, and the chosen ones before it. */
export function backFrom({ level, levels }: Pick<Outgoing, 'level' | 'levels'>): string[] {
  const chosen = levels.map(each => each.level)
  const earlier = Object.keys(BACK_TO).filter(each => each !== DRAFTING && chosen.includes(each))
  const before = level === null ? [] : earlier.slice(0, earlier.includes(level) ? earlier.indexOf(level) : earlier.length)
  return [DRAFTING, ...before]
}

/** "05/BC-VPUBND", "12a/QĐ-UBND", of the Party "479-KH/TU": numbers below ten with a zero (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3). */
export function designationOf(
  { sign, series }: Pick<Outgoing, 'sign' | 'series'>,
  { number, suffix }: { readonly number: number; readonly suffix: string },
): string {
  const printed = `${String(number).padStart(2, '0')}${suffix}`
  return series.term === null ? `${printed}/${sign}` : `${printed}-${sign}`
}
