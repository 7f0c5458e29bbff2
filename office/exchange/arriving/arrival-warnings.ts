import { sameAgency } from '@kheo/edxml'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Warning } from './arrived-files.ts'
import { agencyByCode } from '../sending/directory.ts'
import type { DocumentSaid } from '../facts.ts'
import { codeIn } from '../sending/package-of.ts'
import type { Issuer } from '../sending/issuer.ts'
import type { Arriving } from './read-arriving.ts'

type Coming = {
  readonly message: Pick<DocumentSaid, 'from' | 'document' | 'business'>
  readonly author: Issuer
  /** What the reader of the package tolerated. */
  readonly tolerated: Arriving['warnings']
  /** The sender as the gateway's list names it. */
  readonly sentBy: string
  readonly today: PlainDate
}

/** What the clerk must know of a package before it is registered: its sender, its day, what it lacks. */
export async function arrivalWarnings(db: Reader, { message, author, tolerated, sentBy, today }: Coming): Promise<Warning[]> {
  const { from, document, business } = message
  const known = await agencyByCode(db, from.organId)
  const warnings: Warning[] = []
  if (!known?.active) warnings.push({ code: 'exchange/unknown-sender', name: from.name, organ: from.organId })
  if (sentBy !== '' && !sameAgency(sentBy, from.organId))
    warnings.push({ code: 'exchange/other-sender', sentBy, organ: from.organId })
  if (author.passedOnBy !== null) warnings.push({ code: 'exchange/passed-on', by: author.passedOnBy, agency: author.name ?? '' })
  if (document.issuedOn > today) warnings.push({ code: 'exchange/dated-in-future', issuedOn: document.issuedOn })
  if (business?.kind === 'replace')
    warnings.push({
      code: 'exchange/replaces',
      numbers: business.replaces.map(({ documentId }) => codeIn(documentId)).join('; '),
    })
  // Where the prefix stands is nothing a clerk could act on.
  const lacking = tolerated.filter(({ code }) => code !== 'edxml/unprefixed')
  return [...warnings, ...lacking.map(({ code, at }) => ({ code, at }))]
}
