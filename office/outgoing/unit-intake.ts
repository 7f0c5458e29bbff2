import { formatDate } from '@kheo/viet-text'
import type { Canonical } from '../../kernel/canonical.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { World } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { insertIntake, type DocumentRow, type NewIntakeFile } from '../../records/index.ts'
import { readDocument, readProposals, URGENCIES, withKnown } from '../documents/index.ts'

/** An issued document as it reaches the units: read once, whatever their number. */
export type UnitCopy = {
  readonly document: DocumentRow
  readonly answers: Readonly<Record<string, string>>
  readonly reading: Canonical
  readonly proposals: readonly Canonical[]
  readonly files: readonly NewIntakeFile[]
}

/** What the receiving clerk will find: the fields as they were issued, each with its place in the text, and the tasks the text gives. */
export async function unitCopy(
  db: Reader,
  world: World,
  { document, text, files }: { readonly document: DocumentRow; readonly text: string; readonly files: readonly NewIntakeFile[] },
): Promise<UnitCopy> {
  const { today } = world.clock.now()
  const reading = readDocument(text)
  const proposals = await readProposals(db, text, {
    issuedOn: document.issuedOn,
    receivedOn: today,
    today,
    issuer: document.agency,
    calendar: world.calendar,
  })
  const { answers, fields } = withKnown(reading, knownAnswers(document))
  return {
    document,
    answers,
    reading: canonical({ ...reading, fields, file: { kind: 'txt', pages: null, warnings: [] } }),
    proposals: proposals.map(canonical),
    files,
  }
}

/** The register of the sender knows these better than any reading. */
function knownAnswers(document: DocumentRow): Readonly<Record<string, string>> {
  return {
    type: document.type ?? '',
    designation: document.designation ?? '',
    issuedOn: document.issuedOn ? formatDate(document.issuedOn) : '',
    agency: document.agency ?? '',
    abstract: document.abstract ?? '',
    signer: document.signatory?.name ?? '',
    position: document.signatory?.position ?? '',
    addressees: document.addressees.join('\n'),
    recipients: document.recipients.join('\n'),
    legalBases: document.legalBases.join('\n'),
    urgency: document.urgency === 'thuong' ? '' : URGENCIES[document.urgency].vi,
    confidentiality: '',
  }
}

/** Puts the document before the clerk of a unit, to be accepted into the unit's own register. The id is that of the incoming document. */
export async function toUnit(
  tx: Tx,
  { document, answers, reading, proposals, files }: UnitCopy,
  { body, world }: { body: Uuid; world: World },
): Promise<Uuid> {
  const { instant, today } = world.clock.now()
  const id = newId(instant.getTime())
  await insertIntake(
    tx,
    {
      id,
      bodyId: body,
      source: 'internal',
      receivedOn: today,
      answers,
      reading,
      proposals,
      textHash: document.textHash,
      by: null,
      at: instant,
      fromDocument: document.id,
    },
    files,
  )
  return id
}

/** Readings are plain data; this brings them into the form in which they are stored. */
function canonical(value: unknown): Canonical {
  return JSON.parse(JSON.stringify(value)) as Canonical
}
