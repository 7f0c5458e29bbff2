import type { Uuid } from '../../../kernel/ids.ts'
import type { World } from '../../../casework/index.ts'
import { enqueue } from '../../../platform/telling/outbox.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { insertDispatches, type NewDispatch } from '../../../records/index.ts'
import { isInside } from './inside.ts'
import type { FileRef, Recipient } from '../terms.ts'
import { toUnit, unitCopy, type ReadForUnits } from './unit-intake.ts'

/** Outbox kind of a document for an outside agency: whoever runs the exchange takes it and notes what became of it. */
export const TO_EXCHANGE = 'outgoing.to-exchange'
/** Outbox kind of a document for a person's mailbox. */
export const TO_MAILBOX = 'outgoing.to-mailbox'

export type Sending = {
  readonly read: ReadForUnits
  readonly files: readonly FileRef[]
  readonly recipients: readonly Recipient[]
  /** Place of the first of them in the document's whole list. */
  readonly from: number
}

/** Sends an issued document out of the office: at once into the units' intakes, into the outbox for agencies and people. In the caller's transaction. */
export async function sendTo(tx: Tx, world: World, { read, files, recipients: all, from }: Sending): Promise<void> {
  const recipients = all.filter(isOutside)
  const at = world.clock.now().instant
  const copies = files.map(({ hash, name }, i) => ({
    hash,
    name,
    role: i === 0 ? ('original' as const) : ('attachment' as const),
    warning: null,
  }))
  const copy = recipients.some(each => each.kind === 'unit') ? await unitCopy(tx, world, { ...read, files: copies }) : null
  const rows: NewDispatch[] = []
  for (const [i, each] of recipients.entries()) {
    const intakeId = each.kind === 'unit' && each.body && copy ? await toUnit(tx, copy, { body: each.body, world }) : null
    rows.push({ ...placed(each, from + i), state: intakeId ? 'sent' : 'waiting', intakeId })
  }
  await insertDispatches(tx, read.document.id, rows, at)
  for (const row of rows) await queue(tx, read.document.id, row, at)
}

type Outside = Recipient & { readonly kind: NewDispatch['kind'] }
const isOutside = (each: Recipient): each is Outside => !isInside(each)

function placed({ kind, name, body, code, email }: Outside, position: number): Omit<NewDispatch, 'state' | 'intakeId'> {
  return { position, kind, name, bodyId: body, code, email }
}

async function queue(tx: Tx, document: Uuid, { kind, position }: NewDispatch, at: Date): Promise<void> {
  if (kind === 'unit') return
  await enqueue(tx, { kind: kind === 'agency' ? TO_EXCHANGE : TO_MAILBOX, payload: { document, position }, at })
}
