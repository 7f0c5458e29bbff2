import { z } from 'zod'
import { DOCUMENT_SOURCES } from '../../records/index.ts'
import { INTAKE_FIELD_NAMES } from './intake/fields.ts'
import { DUE_FLAGS } from '../../casework/clocks/read-due.ts'

const Span = z.tuple([z.number().int(), z.number().int()])
const Attachment = z.object({ name: z.string().min(1), content: z.base64() })

/** Either the text itself, or a file's content in base64. */
export const DocumentSent = z.object({
  name: z.string().min(1).optional(),
  text: z.string().optional(),
  content: z.base64().optional(),
  attachments: z.array(Attachment).max(20).default([]),
})

const Body = z.object({ printed: z.string(), body: z.uuid().nullable(), name: z.string().nullable() })

export const DocumentRead = z.object({
  id: z.uuid(),
  fields: z.record(z.string(), z.object({ value: z.string().nullable(), spans: z.array(Span) })),
  sections: z.array(z.object({ label: z.string(), title: z.string().nullable(), level: z.number().int() })),
  citations: z.array(
    z.object({ text: z.string(), designation: z.string().nullable(), issuedOn: z.string().nullable(), span: Span }),
  ),
  proposals: z.array(
    z.object({
      n: z.number().int(),
      content: z.string(),
      quote: z.string(),
      leads: z.array(Body),
      cooperating: z.array(Body),
      leadInferred: z.boolean(),
      dueWords: z.string().nullable(),
      dueOn: z.string().nullable(),
      dueAt: z.string().nullable(),
      flags: z.array(z.enum(DUE_FLAGS)),
      product: z.string().nullable(),
    }),
  ),
  refusedAttachments: z.array(z.object({ name: z.string(), problem: z.string() })),
})

const ANSWERS = [
  ...INTAKE_FIELD_NAMES,
  'receivedOn',
  'dueOn',
  'note',
  'besides',
  'besidesReason',
  'withoutNumber',
  'withoutDate',
] as const

/** Answers as the form takes them (dates day first, or ISO); those left out stand as they were read. */
export const EntryAsked = z.object({
  id: z.uuid(),
  key: z.string().min(8).max(200),
  version: z.number().int().optional(),
  answers: z.partialRecord(z.enum(ANSWERS), z.string()).default({}),
})

export const EntryMade = z.object({ id: z.uuid(), code: z.string(), number: z.number().int(), state: z.string() })

export const DocumentShown = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.number().int().nullable(),
  state: z.string(),
  type: z.string().nullable(),
  designation: z.string().nullable(),
  issuedOn: z.string().nullable(),
  agency: z.string().nullable(),
  abstract: z.string().nullable(),
  urgency: z.string(),
  signatory: z.object({ name: z.string().nullable(), position: z.string().nullable() }).nullable(),
  recipients: z.array(z.string()),
  legalBases: z.array(z.string()),
  receivedOn: z.string().nullable(),
  source: z.enum(DOCUMENT_SOURCES),
  files: z.array(
    z.object({
      position: z.number().int(),
      name: z.string(),
      size: z.number().int(),
      mediaType: z.string(),
      hash: z.string(),
      role: z.string(),
    }),
  ),
})
