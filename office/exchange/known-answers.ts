import { formatDate } from '@kheo/viet-text'
import { URGENCIES } from '../documents/index.ts'
import type { DocumentSaid } from './facts.ts'

/** The sender's register knows these better than any reading. */
export function knownAnswers({ document, from, to }: DocumentSaid): Readonly<Record<string, string>> {
  const urgency = (['thuong', 'khan', 'thuong-khan', 'hoa-toc', 'hoa-toc'] as const)[document.priority ?? 0]
  return {
    type: document.typeName,
    designation: document.number === '' ? document.notation : `${document.number}/${document.notation}`,
    issuedOn: formatDate(document.issuedOn),
    agency: from.name,
    abstract: document.subject,
    signer: document.signer.name,
    position: document.signer.position ?? '',
    addressees: to.map(one => one.name).join('\n'),
    urgency: urgency === 'thuong' ? '' : URGENCIES[urgency].vi,
    confidentiality: '',
  }
}
