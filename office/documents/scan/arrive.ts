import { sql } from 'kysely'
import { addSearchText, type World } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { documentById, intakeById, type IntakeRow } from '../../../records/index.ts'
import { INTAKE_FIELD_NAMES, type IntakeField } from '../intake/fields.ts'
import { asCanonical, readText, type IntakeReading, type ReadText } from '../intake/read-text.ts'
import { readWords, type ReadWords } from '../intake/read-words.ts'
import type { FieldReading } from '../intake/reading.ts'
import { intakesOf, type ScanResult } from './store.ts'

/** What a scan says to those who received it on that day. */
export type ReadOn = { readonly receivedOn: PlainDate; readonly words: ReadWords }

const SCAN = 'scan'
const readOn = async (db: Reader, text: string, receivedOn: PlainDate): Promise<ReadOn> => ({
  receivedOn,
  words: await readWords({ db, by: SCAN }, text, { receivedOn }),
})

/** Reads the text for everyone who waits for it, before anything is locked. */
export async function readForAll(db: Reader, { hash, text }: Pick<ReadScan, 'hash' | 'text'>): Promise<ReadOn[]> {
  const days: PlainDate[] = []
  for (const { id, bodyId } of await intakesOf(db, hash)) {
    const intake = await intakeById(db, bodyId, id)
    if (intake && !days.includes(intake.receivedOn)) days.push(intake.receivedOn)
  }
  return Promise.all(days.map(day => readOn(db, text, day)))
}

export type ReadScan = {
  readonly hash: string
  readonly text: string
  readonly textHash: string | null
  readonly result: ScanResult
}

/**
 * Puts what was recognised before everyone who waits for it: into the empty fields of the forms, and to documents that were registered
 * meanwhile their text, search words, places and tasks. What a clerk has typed stands.
 */
export async function scanArrived(tx: Tx, world: World, scan: ReadScan & { readonly read: readonly ReadOn[] }): Promise<void> {
  for (const { id, bodyId } of await intakesOf(tx, scan.hash)) {
    const intake = await intakeById(tx, bodyId, id, { lock: true })
    if (!intake || intake.droppedAt) continue
    const before = intake.reading as unknown as IntakeReading
    if (before.file.scan?.read) continue
    const file = { ...before.file, pages: scan.result.pages.length, scan: { read: true, ...scan.result } as const }
    const { receivedOn } = intake
    const { words } = scan.read.find(each => each.receivedOn === receivedOn) ?? (await readOn(tx, scan.text, receivedOn))
    const read = await readText(tx, world, { text: scan.text, words, file, receivedOn })
    const known = intake.source === 'typed' ? read : sendersFirst(read, intake.answers)
    if (intake.registeredAt) await intoDocument(tx, intake.id, { ...known, ...scan })
    else await intoIntake(tx, intake, { ...known, before, textHash: scan.textHash })
  }
}

type ForIntake = ReadText & { readonly before: IntakeReading; readonly textHash: string | null }

async function intoIntake(
  tx: Tx,
  { id, answers }: IntakeRow,
  { reading, proposals, before, textHash }: ForIntake,
): Promise<void> {
  const filled = { ...answers, ...proposedAnswers(answers, before, reading) }
  // The version stays: whoever is typing saves over the empty fields of the same version.
  await sql`update intake set answers = ${json(filled)}::jsonb, reading = ${json(reading)}::jsonb, proposals = ${json(proposals)}::jsonb,
    text_hash = ${textHash} where id = ${id}`.execute(tx)
}

/** Fields that nobody has touched since they were read, or that are empty. */
function proposedAnswers(
  answers: IntakeRow['answers'],
  before: IntakeReading,
  reading: IntakeReading,
): Partial<Record<IntakeField, string>> {
  return Object.fromEntries(
    INTAKE_FIELD_NAMES.flatMap(name => {
      const typed = answers[name] ?? ''
      const { value } = reading.fields[name]
      return value !== null && (typed === '' || typed === (before.fields[name].value ?? '')) ? [[name, value]] : []
    }),
  )
}

/**
 * What a sender's own register says stands, also where it says nothing: nobody here may correct what was recognised wrongly. Places are
 * shown where the paper says the same.
 */
function sendersFirst({ reading, proposals }: ReadText, answers: IntakeRow['answers']): ReadText {
  const field = (name: IntakeField): FieldReading => {
    const read = reading.fields[name]
    const said = answers[name] || null
    return said !== null && said === read.value ? read : { value: said, spans: [] }
  }
  const fields = Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, field(name)])) as IntakeReading['fields']
  return { reading: { ...reading, fields }, proposals }
}

type ForDocument = ReadText & { readonly text: string; readonly textHash: string | null }

async function intoDocument(tx: Tx, id: Uuid, { reading, proposals, text, textHash }: ForDocument): Promise<void> {
  if (!(await documentById(tx, id))) return
  await sql`update document set reading = ${json(reading)}::jsonb, proposals = ${json(proposals)}::jsonb,
    sections = ${json(reading.sections)}::jsonb, citations = ${json(reading.citations)}::jsonb, text_hash = ${textHash}
    where id = ${id}`.execute(tx)
  await addSearchText(tx, id, text)
}

const json = (value: unknown): string => JSON.stringify(asCanonical(value))
