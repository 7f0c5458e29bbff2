import { z } from 'zod'
import { date, id, ids, optionalDate, optionalId, optionalWords, reason, words } from '../../kernel/terms.ts'
import { COPY_KINDS } from './copies/copies.ts'
import { BACK_TO, LEVELS, type Level } from './signing/levels.ts'
import { DRAFT_TYPES } from './types.ts'

export { Reason } from '../../kernel/terms.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/u)

const LEVEL = z.enum(Object.keys(LEVELS) as [Level, ...Level[]])

export const FileRef = z.object({ hash, name: words.min(1), kind: z.string().optional() })
export type FileRef = z.infer<typeof FileRef>
const files = z.array(FileRef).default([])

/** Where a document goes: a unit of this system, an agency outside it, a person, a colleague or a division of the own office. One list. */
export const Recipient = z.object({
  kind: z.enum(['unit', 'agency', 'person', 'colleague', 'division']),
  name: words.min(1),
  body: id.nullable().default(null),
  code: optionalWords,
  email: z.email('outgoing/bad-email').nullable().default(null),
  /** Of a colleague. */
  post: id.optional(),
})
export type Recipient = z.infer<typeof Recipient>

/** Who signs beside the signer: his post and the body for which he signs, when they work in this system; else as printed. */
export const CoSigner = z.object({
  post: optionalId,
  body: optionalId,
  agency: words.max(500, 'form/too-long').default(''),
  position: words.max(500, 'form/too-long').default(''),
  name: words.min(1, 'outgoing/co-signer-name-needed').max(200, 'form/too-long'),
})
export type CoSigner = z.infer<typeof CoSigner>

/** What an issued document does to an earlier one (NĐ 30/2020/NĐ-CP, Điều 18.3). */
export const RELATIONS = ['dinh-chinh', 'sua-doi', 'thay-the'] as const

/** A copy of an issued or incoming document (NĐ 30/2020/NĐ-CP, Điều 25); `words` name it in full. */
export const CopyOf = z.object({ kind: z.enum(COPY_KINDS), document: id, words: words.min(1) })
export type CopyOf = z.infer<typeof CopyOf>

/** Words of secrecy as documents print them. Only the first may be in this system. */
export const SECRETS = ['khong', 'mat', 'toi-mat', 'tuyet-mat'] as const

/**
 * A draft as an act keeps it. The text itself is a file by its hash (`content`): a written one (`text`: the model in canonical JSON) or an
 * uploaded PDF (`file`), or pages that another function has made (`made`). No byte of it can change without another hash.
 */
export const Draft = z.object({
  /** A document of the Party has its own types, layout and numbers. */
  system: z.literal('party').optional(),
  type: z.enum(DRAFT_TYPES),
  abstract: words.min(1, 'outgoing/abstract-needed').max(500, 'form/too-long'),
  /** Sign after the number: `BC-VPUBND`. */
  sign: words.min(1, 'outgoing/sign-needed').max(60, 'form/too-long'),
  /** The body whose document it is and in whose register it stands. */
  issuer: id,
  series: z.object({ key: words.min(1, 'outgoing/register-needed'), name: words, term: optionalWords }),
  urgency: z.enum(['thuong', 'khan', 'thuong-khan', 'hoa-toc']).default('thuong'),
  secret: z.enum(SECRETS).default('khong'),
  content: z.object({ kind: z.enum(['text', 'file', 'made']), hash }),
  attachments: files,
  recipients: z.array(Recipient).max(500).default([]),
  signer: optionalId,
  /** In the order in which they are printed. */
  coSigners: z.array(CoSigner).max(5).default([]),
  /** Incoming documents it answers. */
  answers: ids,
  relates: z
    .object({ kind: z.enum(RELATIONS), document: id, words: optionalWords })
    .nullable()
    .default(null),
  dueOn: optionalDate,
  note: optionalWords,
})
export type Draft = z.infer<typeof Draft>

/** A document that is begun: what is drafted, and the records of which matter it was made from. */
export const Begin = Draft.extend({ madeFrom: z.object({ matter: z.uuid(), kind: z.string() }).nullable().default(null) })
export type Begin = z.infer<typeof Begin>

/** Asks colleagues and bodies for their opinion until a day. */
export const AskOpinions = z.object({ posts: ids, units: ids, bodies: ids, dueOn: optionalDate, note: optionalWords })
export type AskOpinions = z.infer<typeof AskOpinions>
export const Opinion = z.object({
  view: z.enum(['dong-y', 'dong-y-co-sua', 'khong-dong-y'], 'form/choose-one'),
  text: words.default(''),
  files,
})
export type Opinion = z.infer<typeof Opinion>

/** Submits for sign-off: who decides at which level, and the bytes that were drawn from the text: those are what is approved. */
export const Submit = z.object({
  levels: z.array(z.object({ level: LEVEL, post: id })).min(1, 'outgoing/level-needed'),
  drawn: z.object({ pdf: hash, docx: hash.nullable() }),
  note: optionalWords,
})
export type Submit = z.infer<typeof Submit>
/** What the issuing service has made of the content of another function's matter. */
export const Made = Draft.extend({ drawn: Submit.shape.drawn, madeFor: z.object({ matter: id, process: words }) })
export type Made = z.infer<typeof Made>
export const SignOff = z.object({ note: optionalWords })
export type SignOff = z.infer<typeof SignOff>
const BACK = Object.keys(BACK_TO) as [keyof typeof BACK_TO, ...Array<keyof typeof BACK_TO>]
export const SendBack = z.object({ to: z.enum(BACK, 'form/choose-one'), reason })
export type SendBack = z.infer<typeof SendBack>

/** The clerk notes the signature on paper; the scan of the signed paper is the evidence. */
export const PaperSignature = z.object({ signedOn: date, files: z.array(FileRef).min(1, 'outgoing/scan-needed') })
export type PaperSignature = z.infer<typeof PaperSignature>
/** A digital signature, made by the service: the signed file, and what the certificate says of the signer. */
export const DigitalSignature = z.object({
  files: z.array(FileRef).length(1),
  signedOver: hash,
  /** The signer's post: a request that outlives its page is ended by the system. */
  by: id,
  certificate: z.object({ subject: words, issuer: words, serial: words, until: words }),
})
export type DigitalSignature = z.infer<typeof DigitalSignature>

/** The seal of a co-signing body, made by the service over what its person signed. */
export const CoSeal = DigitalSignature.omit({ by: true }).extend({ body: id })
export type CoSeal = z.infer<typeof CoSeal>
/** A file that came back from a co-signing agency outside this system, with the signatures it brought. */
export const SignedOutside = z.object({
  index: z.coerce.number().int().min(0),
  files: z.array(FileRef).length(1),
  signedOver: hash,
  signers: z.array(words.min(1)).min(1),
})
export type SignedOutside = z.infer<typeof SignedOutside>

/** Issuing: the number that stands inside the text, its files, and whether it is sent in the same act. */
export const Issue = z.object({
  number: z.coerce.number().int().min(1, 'outgoing/number-needed'),
  suffix: z
    .string()
    .regex(/^(?:[a-zđ]|bis)?$/u, 'outgoing/bad-suffix')
    .default(''),
  /** The number was reserved before. */
  reserved: z.boolean().default(false),
  send: z.boolean().default(true),
  files: z.array(FileRef).min(1, 'outgoing/files-needed'),
  /** Incoming documents of the units that hold the document which this one corrects, amends or replaces. */
  holders: ids,
})
export type Issue = z.infer<typeof Issue>
/** Sends an issued document, to all of its list or to others besides. */
export const Send = z.object({ recipients: z.array(Recipient).max(500).default([]) })
export type Send = z.infer<typeof Send>
const lines = z.string().transform(text => text.split(/\r?\n/u))
const name = (missing: string) => z.string().trim().min(1, missing).max(300, 'form/too-long')
/** Paper copies that went by post on a day: to whom, in how many envelopes. Receivers come as a list, or typed one to a line. */
export const PostSending = z.object({
  on: date,
  receivers: z
    .union([lines, z.array(z.string())])
    .transform(names => [...new Set(names.map(each => each.trim()).filter(each => each !== ''))])
    .pipe(
      z
        .array(z.string().max(300, 'form/too-long'))
        .min(1, 'outgoing/post-receiver-needed')
        .max(500, 'outgoing/post-receivers-many'),
    ),
  envelopes: z.coerce
    .number('outgoing/envelopes-needed')
    .int('outgoing/envelopes-needed')
    .min(1, 'outgoing/envelopes-needed')
    .max(10_000, 'outgoing/envelopes-many'),
  note: optionalWords,
})
export type PostSending = z.infer<typeof PostSending>
/** The file copy is given to somebody to use, with the permission of somebody else. */
export const LendCopy = z.object({
  on: date,
  user: name('outgoing/copy-user-needed'),
  allowedBy: name('outgoing/copy-allower-needed'),
  note: optionalWords,
})
export type LendCopy = z.infer<typeof LendCopy>
export const ReturnCopy = z.object({ returnedOn: date })
export type ReturnCopy = z.infer<typeof ReturnCopy>
/** Takes it back; `accepted` are the incoming documents that units have registered already. */
export const Recall = z.object({ reason, accepted: ids })
export type Recall = z.infer<typeof Recall>
/** A later document corrects, amends or replaces this one. */
export const Related = z.object({ kind: z.enum(RELATIONS), document: id, designation: words, issuedOn: date })
export type Related = z.infer<typeof Related>
