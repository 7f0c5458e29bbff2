import { z } from 'zod'
import type { Canonical } from '../../kernel/canonical.ts'
import type { DocumentPackage, EdxmlMessage } from '@kheo/edxml'

const Agency = z.looseObject({ organId: z.string(), name: z.string() })

const Facts = z.looseObject({
  from: Agency,
  to: z.array(Agency),
  document: z.looseObject({
    documentId: z.string(),
    number: z.string(),
    notation: z.string(),
    issuedOn: z.string(),
    typeName: z.string(),
    type: z.number(),
    subject: z.string(),
    signer: z.looseObject({ name: z.string() }),
  }),
  business: z.looseObject({ kind: z.string() }).optional(),
})

/** What is kept of a message besides its files: everything its header said. */
export const asFacts = (message: EdxmlMessage): Canonical => JSON.parse(JSON.stringify(message)) as Canonical // a message is plain data

export type DocumentSaid = Pick<DocumentPackage, 'from' | 'to' | 'document'> & Partial<Pick<DocumentPackage, 'business'>>

/** The document of kept facts; null for a status message. */
export function factsOf(facts: Canonical): DocumentSaid | null {
  const read = Facts.safeParse(facts)
  if (!read.success) return null
  // Written by `asFacts`: the loose parts have the shapes of the model.
  return read.data as unknown as DocumentSaid
}
