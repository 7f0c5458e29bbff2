import type { PlainDate } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { documentById, insertDocument } from './document-store.ts'

/** A report as it left: what its head, its signature and its recipients say. */
export type IssuedReport = {
  /** Of its matter: the record of a document has the same. */
  readonly id: Uuid
  readonly body: Uuid
  readonly abstract: string
  readonly parent: string
  readonly organ: string
  readonly fullName?: string | undefined
  readonly sign: string
  readonly place: string
  readonly number: number | null
  readonly date: PlainDate | null
  readonly signer: { readonly position: string; readonly name: string }
  readonly addressees: readonly string[]
  readonly recipients: readonly string[]
}

/** Enters an issued report as an outgoing document, so that it stands in the register with sign, date, abstract, signer and recipients; once. */
export async function enterIssued(tx: Tx, report: IssuedReport, made: { at: Date; by: Uuid | null }): Promise<void> {
  const { id, body, sign, date, number, signer } = report
  if (number === null || (await documentById(tx, id))) return
  const written = String(number).padStart(2, '0')
  await insertDocument(
    tx,
    {
      id,
      direction: 'di',
      bodyId: body,
      type: 'Báo cáo',
      typeCode: 'bao-cao',
      number: written,
      symbol: sign,
      designation: `${written}/${sign}`,
      issuedOn: date,
      place: report.place,
      agency: report.fullName ?? report.organ,
      agencyBody: body,
      abstract: withoutType(report.abstract),
      urgency: 'thuong',
      confidentiality: null,
      signatory: { name: signer.name, position: signer.position },
      recipients: report.recipients,
      addressees: report.addressees,
      legalBases: [],
      sections: [],
      citations: [],
      proposals: [],
      reading: null,
      textHash: null,
      source: 'internal',
      receivedOn: null,
      note: null,
    },
    made,
  )
}

/** "Báo cáo kết quả tuần 47" → "Kết quả tuần 47": the book names the type by itself. */
function withoutType(title: string): string {
  const words = title.replace(/^Báo cáo (?=\p{Ll})/u, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
