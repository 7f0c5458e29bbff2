import { formatDate } from '@kheo/viet-text'
import { URGENCIES } from '../../documents/index.ts'
import type { DocumentSaid } from '../facts.ts'

/** The sender's register knows these better than any reading; who issued the document, its own package may not know (`issuerOf`). */
export function knownAnswers({ document, to }: DocumentSaid, issuer: string | null): Readonly<Record<string, string>> {
  const urgency = (['thuong', 'khan', 'thuong-khan', 'hoa-toc', 'hoa-toc'] as const)[document.priority ?? 0]
  return {
    type: document.typeName,
    designation: document.number === '' ? document.notation : `${document.number}/${document.notation}`,
    issuedOn: formatDate(document.issuedOn),
    ...(issuer === null ? {} : { agency: issuer }),
    abstract: document.subject,
    signer: document.signer.name,
    position: document.signer.position ?? '',
    addressees: to.map(one => one.name).join('\n'),
    urgency: urgency === 'thuong' ? '' : URGENCIES[urgency].vi,
    confidentiality: '',
  }
}

const PASSED_ON = 'Chuyển tiếp văn bản của '

/** What a package says of a document of another agency that is passed on. */
export const passedOnReason = (agency: string): string => `${PASSED_ON}${agency}`.slice(0, 500)

/** The agency whose document was passed on by the sender, as the package says it; null where it says nothing. */
export function passedOnFrom(business: DocumentSaid['business']): string | null {
  const reason = business?.kind === 'new' ? (business.reason ?? '') : ''
  return reason.startsWith(PASSED_ON) ? reason.slice(PASSED_ON.length) : null
}
