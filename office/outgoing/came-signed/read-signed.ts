import { fold } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { fieldProblem, isProblem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { JobRunner } from '../../../platform/jobs.ts'
import { askScan, readFirst, readWords, sendScan, type IntakeReading, type ReadFirst } from '../../documents/index.ts'
import type { FileRef } from '../terms.ts'

/** Fields of the page that a signed paper may say. */
export const SIGNED_FIELDS = ['type', 'number', 'sign', 'issuedOn', 'abstract', 'signer', 'signerName', 'signerPosition'] as const
export type SignedField = (typeof SIGNED_FIELDS)[number]
export type SignedValues = Readonly<Partial<Record<SignedField, string>>>

/** What the file says. `scan`: its letters are being recognised, more may follow. */
export type SignedRead = { readonly state: 'read' | 'scan' | 'nothing'; readonly values: SignedValues }

/** Types and signers from which the page lets choose. */
export type SignedChoices = {
  readonly types: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly signers: ReadonlyArray<{ readonly value: string; readonly name: string }>
}

/** For whom it is read; `jobs` wakes the reading of a scan. */
export type ReadingFor = { readonly asker: Asker; readonly jobs: Pick<JobRunner, 'send'> }

/**
 * Reads a paper that came signed, beside the server, as the intake reads what comes in. A reading that is given up says nothing. Problems:
 * `outgoing/not-a-pdf`, `documents/secret-refused`, those of a file that nobody can open (`file/…`).
 */
export async function readSigned(
  { asker, jobs }: ReadingFor,
  { hash, name }: FileRef,
  choices: SignedChoices,
): Promise<SignedRead | Problem> {
  const { app, viewer, today } = asker
  const bytes = await app.files.read(hash)
  if (isProblem(bytes)) return bytes
  const by = viewer.accountId
  const come = await readFirst({ db: app.db, files: app.files }, { name, content: new Uint8Array(bytes), by })
  if (isProblem(come)) return { ...come, data: { ...come.data, field: 'tep' } }
  if (come.read.kind !== 'pdf') return fieldProblem('outgoing/not-a-pdf', 'tep')
  const waits = await waitsForScan({ asker, jobs }, hash, come)
  const { reading } = await readWords({ db: app.db.kysely, by }, come.read.text, { receivedOn: today })
  const values = valuesOf(reading, choices)
  return { state: waits ? 'scan' : Object.keys(values).length > 0 ? 'read' : 'nothing', values }
}

/** A scan is asked for once; one that could not be read is not tried again and again. */
async function waitsForScan(
  { asker: { app, world }, jobs }: ReadingFor,
  hash: string,
  { read, scan }: ReadFirst,
): Promise<boolean> {
  if (!read.scan || scan?.state === 'read' || scan?.state === 'failed') return false
  if (scan === null || scan.state === 'stopped') {
    await inTransaction(app.db, tx => askScan(tx, hash, world.clock.now().instant))
    await sendScan(jobs, hash)
  }
  return true
}

type Reading = Pick<IntakeReading, 'fields' | 'number' | 'symbol'>

/** What was read, as the fields of the page take it; a field that the paper does not say is absent. */
export function valuesOf({ fields, number, symbol }: Reading, { types, signers }: SignedChoices): SignedValues {
  const same = (one: string) => (other: string | null) => other !== null && fold(one) === fold(other)
  const isType = same(fields.type.value ?? '')
  const isSigner = same(fields.signer.value ?? '')
  const signer = fields.signer.value === null ? [] : signers.filter(each => isSigner(each.name))
  const only = signer.length === 1 ? signer[0] : undefined
  const said: Record<SignedField, string | null | undefined> = {
    type: types.find(({ label }) => isType(label))?.value,
    number: /^\d+$/u.test(number ?? '') ? String(Number(number)) : null,
    sign: symbol,
    issuedOn: fields.issuedOn.value,
    abstract: fields.abstract.value,
    signer: only?.value,
    signerName: only ? null : fields.signer.value,
    signerPosition: only ? null : fields.position.value,
  }
  return Object.fromEntries(SIGNED_FIELDS.flatMap(name => (said[name] ? [[name, said[name]]] : [])))
}
