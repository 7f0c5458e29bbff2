import { readDocumentId, sameAgency } from '@kheo/edxml'
import type { Reader } from '../../../platform/database/open.ts'
import { agencyByCode } from './directory.ts'
import type { DocumentSaid } from '../facts.ts'
import { passedOnFrom } from '../relations/known-answers.ts'

type Said = Pick<DocumentSaid, 'from' | 'document' | 'business'>

export type Issuer = {
  /** The agency whose document it is; null when its code is all that is known and no directory names it. */
  readonly name: string | null
  /** Who passed on a document of another agency; null for a document of the sender's own. */
  readonly passedOnBy: string | null
}

/**
 * Whose document a package brings. The sender is its author, unless the package says that it passes a document on, or the document bears the id
 * of another agency: then the sender forwards, and the author is the agency of that id.
 */
export async function issuerOf(db: Reader, { from, document, business }: Said): Promise<Issuer> {
  const said = passedOnFrom(business)
  const code = readDocumentId(document.documentId)?.organId ?? from.organId
  const another = said !== null || !sameAgency(code, from.organId)
  if (!another) return { name: from.name, passedOnBy: null }
  const known = sameAgency(code, from.organId) ? null : await agencyByCode(db, code)
  return { name: said ?? known?.name ?? null, passedOnBy: from.name || from.organId }
}
