import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { agencyKey, designationKey } from './designation.ts'
import type { DocumentFile, DocumentRow } from './document-row.ts'

type Made = { readonly at: Date; readonly by: Uuid | null }

const json = (value: unknown): string => JSON.stringify(value ?? null)

/** Writes the record of a document; its keys for look-up follow from what it says. */
export async function insertDocument(tx: Tx, d: DocumentRow, { at, by }: Made): Promise<void> {
  await sql`insert into document (id, direction, body_id, type, type_code, number, symbol, designation, designation_key, issued_on, place,
      agency, agency_key, agency_body, abstract, urgency, confidentiality, signatory, recipients, addressees, legal_bases, sections,
      citations, proposals, reading, text_hash, source, received_on, note, created_at, created_by)
    values (${d.id}, ${d.direction}, ${d.bodyId}, ${d.type}, ${d.typeCode}, ${d.number}, ${d.symbol}, ${d.designation},
      ${designationKey(d.designation)}, ${d.issuedOn}, ${d.place}, ${d.agency}, ${agencyKey(d.agency)}, ${d.agencyBody}, ${d.abstract},
      ${d.urgency}, ${d.confidentiality}, ${json(d.signatory)}::jsonb, ${json(d.recipients)}::jsonb, ${json(d.addressees)}::jsonb,
      ${json(d.legalBases)}::jsonb, ${json(d.sections)}::jsonb, ${json(d.citations)}::jsonb, ${json(d.proposals)}::jsonb,
      ${json(d.reading)}::jsonb, ${d.textHash}, ${d.source}, ${d.receivedOn}, ${d.note}, ${at}, ${by})`.execute(tx)
}

export type Correction = Pick<
  DocumentRow,
  | 'type'
  | 'typeCode'
  | 'number'
  | 'symbol'
  | 'designation'
  | 'issuedOn'
  | 'agency'
  | 'agencyBody'
  | 'abstract'
  | 'urgency'
  | 'signatory'
>

/** What the register says of a document is corrected; the act that does so keeps what stood before. */
export async function correctDocument(tx: Tx, id: Uuid, d: Correction): Promise<void> {
  await sql`update document set type = ${d.type}, type_code = ${d.typeCode}, number = ${d.number}, symbol = ${d.symbol},
    designation = ${d.designation}, designation_key = ${designationKey(d.designation)}, issued_on = ${d.issuedOn}, agency = ${d.agency},
    agency_key = ${agencyKey(d.agency)}, agency_body = ${d.agencyBody}, abstract = ${d.abstract}, urgency = ${d.urgency},
    signatory = ${json(d.signatory)}::jsonb where id = ${id}`.execute(tx)
}

/** A document by its id. Who may see it is asked of its matter by the caller. */
export async function documentById(db: Reader, id: Uuid): Promise<DocumentRow | null> {
  const { rows } =
    await sql<DocumentRow>`select id, direction, body_id as "bodyId", type, type_code as "typeCode", number, symbol, designation,
    issued_on as "issuedOn", place, agency, agency_body as "agencyBody", abstract, urgency, confidentiality, signatory, recipients, addressees,
    legal_bases as "legalBases", sections, citations, proposals, reading, text_hash as "textHash", source, received_on as "receivedOn", note
    from document where id = ${id}`.execute(db)
  return rows[0] ?? null
}

type NewFile = Pick<DocumentFile, 'name' | 'hash' | 'role' | 'warning'> & { readonly place?: number | null }

/** Adds files to a document, after those it has. */
export async function addDocumentFiles(tx: Tx, id: Uuid, files: readonly NewFile[], at: Date): Promise<void> {
  if (files.length === 0) return
  await sql`insert into document_file (document_id, position, name, file_hash, role, place, warning, added_at)
    select ${id}, (select coalesce(max(position), -1) from document_file where document_id = ${id}) + x.n, x.name, x.hash, x.role, x.place, x.warning, ${at}
    from jsonb_to_recordset(${json(files.map((file, i) => ({ ...file, n: i + 1 })))}::jsonb)
      as x(n integer, name text, hash text, role text, place integer, warning text)`.execute(tx)
}

/** Takes a record that nothing refers to out of the register: its number was cancelled before it left. Acts keep what it said. */
export async function removeDocument(tx: Tx, id: Uuid): Promise<void> {
  await sql`delete from scan_searched where document_id = ${id}`.execute(tx)
  await sql`delete from document_file where document_id = ${id}`.execute(tx)
  await sql`delete from document where id = ${id}`.execute(tx)
}

/** The files of a document that have not been withdrawn, the original first. */
export async function documentFiles(db: Reader, id: Uuid): Promise<DocumentFile[]> {
  const { rows } =
    await sql<DocumentFile>`select d.position, d.name, d.file_hash as hash, d.role, d.place, d.warning, f.size::int as size,
    f.media_type as "mediaType" from document_file d join file f on f.hash = d.file_hash
    where d.document_id = ${id} and d.withdrawn_at is null order by d.position`.execute(db)
  return rows
}
