import { formatDate } from '@kheo/viet-text'
import type { Canonical } from '../../../kernel/canonical.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { World } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { insertIntake, type DocumentRow, type NewIntakeFile } from '../../../records/index.ts'
import { proposalsOf, readWords, type ReadWords, URGENCIES, withKnown } from '../../documents/index.ts'

/** Who asks for the reading of what leaves. */
const OUTGOING = 'outgoing'

/** An issued document with what it says to the units. */
export type ReadForUnits = { readonly document: DocumentRow; readonly text: string; readonly words: ReadWords }

/** Reads what leaves as its receivers will find it; asked for before anything is locked. */
export async function readForUnits(
  db: Reader,
  { document, text }: Omit<ReadForUnits, 'words'>,
  today: PlainDate,
): Promise<ReadForUnits> {
  const { issuedOn, agency: issuer } = document
  return { document, text, words: await readWords({ db, by: OUTGOING }, text, { issuedOn, receivedOn: today, issuer }) }
}

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
  { document, text, words, files }: ReadForUnits & { readonly files: readonly NewIntakeFile[] },
): Promise<UnitCopy> {
  const { today } = world.clock.now()
  const { issuedOn } = document
  const { reading, tasks, warnings } = words
  const at = { issuedOn, receivedOn: today, today, calendar: world.calendar }
  const proposals = await proposalsOf(db, { text, tasks }, at)
  const { answers, fields } = withKnown(reading, knownAnswers(document))
  return {
    document,
    answers,
    reading: canonical({ ...reading, fields, file: { kind: 'txt', pages: null, warnings } }),
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
