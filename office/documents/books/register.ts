import type { Viewer } from '../../../kernel/access.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import { isPlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { addSearchText, openMatter, perform, type Performed, type World } from '../../../casework/index.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import {
  addDocumentFiles,
  findDoubles,
  insertDocument,
  intakeById,
  intakeFiles,
  lockDesignation,
  markRegistered,
  saveIntake,
  type Double,
  type IntakeFile,
  type IntakeRow,
} from '../../../records/index.ts'
import { blankFaults, dateOf, linesOf, registerInput, urgencyOf, type Answers } from '../intake/answers.ts'
import { matchBody } from '../../directives/index.ts'
import type { IntakeReading } from '../intake/read-text.ts'
import { secretDegree } from '../scan/secrecy.ts'
import { titleOf } from '../title.ts'
import type { Marks } from '../terms.ts'

export type RegisterRequest = {
  readonly intake: Uuid
  readonly key: string
  readonly version: number
  readonly answers: Answers
  readonly marks: Marks
  /** The text of the document, for search. */
  readonly text: string
}
export type Registered = Performed & { readonly number: number }

/**
 * Enters a document into its body's register in one transaction: the record, its files, the matter with its number, the search text.
 * Problems: `documents/secret-refused`, `records/intake-not-found`, `records/already-registered`, `records/changed-meanwhile`, `documents/double` (with what it was
 * compared with), `form/invalid`, those of the act.
 */
export async function registerIntake(
  tx: Tx,
  world: World,
  viewer: Viewer,
  request: RegisterRequest,
): Promise<Registered | Problem> {
  const intake = await intakeById(tx, viewer.post.bodyId, request.intake, { lock: true })
  const gone = goneProblem(intake)
  if (gone || !intake) return gone ?? problem('records/intake-not-found')
  const { answers } = request
  if (secretDegree(answers['confidentiality']) !== null) return fieldProblem('documents/secret-refused', 'confidentiality')
  const receivedOn = dateOf(answers['receivedOn']) ?? world.clock.now().today
  if (!isPlainDate(receivedOn)) return fieldProblem('form/not-a-date', 'receivedOn')
  const saved = await saveIntake(tx, intake.id, {
    answers,
    proposals: intake.proposals,
    receivedOn,
    version: request.version,
    at: world.clock.now().instant,
  })
  if (isProblem(saved)) return saved
  const blank = blankFaults(answers)
  if (blank.length > 0) return formProblem(blank)
  const urgency = urgencyOf(answers)
  if (urgency === null) return fieldProblem('documents/urgency-unknown', 'urgency')
  const files = await intakeFiles(tx, intake.id)
  await lockDesignation(tx, intake.bodyId, answers['designation'] ?? null)
  const besides = await besidesOf(tx, intake, answers, files)
  if (isProblem(besides)) return besides
  const agencyBody = (await matchBody(tx, answers['agency'] ?? '', world.clock.now().today)).body
  const input = {
    ...registerInput(answers),
    agencyBody,
    besides,
    marks: request.marks,
    proposals: intake.proposals.length,
    source: intake.source,
    fromDocument: intake.fromDocument,
  }
  await insertRecord(tx, {
    intake: { ...intake, receivedOn },
    answers,
    agencyBody,
    urgency,
    at: world.clock.now().instant,
    by: viewer.accountId,
  })
  await addDocumentFiles(tx, intake.id, files, world.clock.now().instant)
  const opened = await openMatter(tx, world, viewer, {
    id: intake.id,
    key: request.key,
    process: 'van-ban-den',
    act: 'vao-so',
    title: titleOf(input) || 'văn bản',
    holder: { body: intake.bodyId, unit: null, post: null },
    urgency,
    receivedOn,
    input: { ...input, files: files.map(({ hash, name, role }) => ({ hash, name, kind: role })) } as Canonical,
  })
  if (isProblem(opened)) return opened
  await addSearchText(tx, intake.id, request.text)
  await markRegistered(tx, intake.id, world.clock.now().instant)
  const sent = await forwardAtOnce(tx, world, viewer, request)
  if (isProblem(sent)) return sent
  return { ...opened, number: opened.numbers['soDen'] ?? 0 }
}

function goneProblem(intake: IntakeRow | null): Problem | null {
  if (!intake || intake.droppedAt) return problem('records/intake-not-found')
  return intake.registeredAt ? problem('records/already-registered', { document: intake.id }) : null
}

/** A possible double must be looked at: it is another document (with a reason), or it is not registered. */
async function besidesOf(
  tx: Tx,
  intake: IntakeRow,
  answers: Answers,
  files: readonly IntakeFile[],
): Promise<{ document: Uuid; reason: string } | null | Problem> {
  const [double] = await doublesOf(tx, intake, answers, files)
  if (!double) return null
  if (answers['besides'] !== double.id) return problem('documents/double', { document: double.id })
  const reason = (answers['besidesReason'] ?? '').trim()
  return reason.length < 10 ? fieldProblem('form/reason-of-ten', 'besidesReason') : { document: double.id, reason }
}

/** Documents in the register that may be this one. */
export function doublesOf(
  db: Tx,
  intake: Pick<IntakeRow, 'id' | 'bodyId'>,
  answers: Answers,
  files: readonly IntakeFile[],
): Promise<Double[]> {
  const issuedOn = dateOf(answers['issuedOn'])
  return findDoubles(db, {
    bodyId: intake.bodyId,
    designation: answers['designation'] ?? null,
    issuedOn: issuedOn && /^\d{4}-\d{2}-\d{2}$/u.test(issuedOn) ? issuedOn : null,
    agency: answers['agency'] ?? null,
    files: files.filter(file => file.role === 'original').map(file => file.hash),
    except: intake.id,
  })
}

type RecordParts = {
  intake: IntakeRow
  answers: Answers
  agencyBody: Uuid | null
  urgency: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  at: Date
  by: Uuid
}

async function insertRecord(tx: Tx, { intake, answers, agencyBody, urgency, at, by }: RecordParts): Promise<void> {
  // Written by `takeIn`; the table gives back what was stored.
  const reading = intake.reading as unknown as IntakeReading
  const input = registerInput(answers)
  const unchanged = answers['designation'] === reading.fields.designation.value
  const issuedOn = input.issuedOn && /^\d{4}-\d{2}-\d{2}$/u.test(input.issuedOn) ? input.issuedOn : null
  await insertDocument(
    tx,
    {
      id: intake.id,
      direction: 'den',
      bodyId: intake.bodyId,
      type: input.type,
      typeCode: reading.typeCode,
      number: unchanged ? reading.number : null,
      symbol: unchanged ? reading.symbol : null,
      designation: input.designation,
      issuedOn,
      place: reading.place,
      agency: input.agency,
      agencyBody,
      abstract: input.abstract,
      urgency,
      confidentiality: answers['confidentiality'] || null,
      signatory: input.signer ? { name: input.signer, position: answers['position'] || null } : null,
      recipients: linesOf(answers['recipients']),
      addressees: linesOf(answers['addressees']),
      legalBases: linesOf(answers['legalBases']),
      sections: reading.sections as unknown as Canonical[],
      citations: reading.citations as unknown as Canonical[],
      proposals: intake.proposals,
      reading: intake.reading,
      textHash: intake.textHash,
      source: intake.source,
      receivedOn: intake.receivedOn,
      note: input.note,
    },
    { at, by },
  )
}

/** "Chuyển tới" of the intake form: sent on in the same transaction. */
async function forwardAtOnce(
  tx: Tx,
  world: World,
  viewer: Viewer,
  { intake, key, answers }: RegisterRequest,
): Promise<Performed | Problem | null> {
  const to = (answers['forwardTo'] ?? '').trim()
  if (to === '') return null
  return perform(tx, world, viewer, { matterId: intake, act: 'chuyen', input: { leaders: [to] }, key: `${key}:chuyen` })
}
