import { formatDate } from '@kheo/viet-text'
import { perform } from '../../../casework/index.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import {
  addDocumentFiles,
  documentFiles,
  dropIntake,
  intakeById,
  intakeFiles,
  type Double,
  type IntakeRow,
} from '../../../records/index.ts'
import type { Answers } from './answers.ts'
import type { Asker } from '../asker.ts'
import { doublesOf } from '../books/register.ts'
import { stopUnwantedScan } from '../scan/store.ts'
import { numberOf } from '../store.ts'
import { documentsText } from '../text.ts'

/** What may be done with a waiting document that is registered already: its copy joins the old number, or it goes back to its sender. */
export const DOUBLE_ACTS = ['attach', 'send-back'] as const
export type DoubleAct = (typeof DOUBLE_ACTS)[number]

type Asked = { readonly intake: Uuid; readonly double: Uuid; readonly act: DoubleAct; readonly answers: Answers }

type Clerk = Pick<Asker, 'viewer' | 'world' | 'lang'> & { readonly app: Pick<Asker['app'], 'db'> }

/**
 * Ends a waiting double without a number. Attached, its files that are new stand with the registered document, which keeps the act;
 * sent back, the reason leaves with the status that the exchange tells the sender. Answers with the registered document's number.
 * Problems: `records/intake-not-found`, `documents/not-a-double`, those of the act.
 */
export function endDouble(asker: Clerk, asked: Asked): Promise<{ readonly number: number | null } | Problem> {
  const { app, viewer } = asker
  return inTransaction(app.db, async tx => {
    const intake = await intakeById(tx, viewer.post.bodyId, asked.intake, { lock: true })
    if (!intake || intake.droppedAt || intake.registeredAt) return problem('records/intake-not-found')
    const files = await intakeFiles(tx, intake.id)
    const double = (await doublesOf(tx, intake, asked.answers, files)).find(each => each.id === asked.double)
    if (!double) return problem('documents/not-a-double')
    const number = await numberOf(tx, double.id)
    const attached = asked.act === 'attach' ? await attachCopy(tx, asker, { intake, double: double.id }) : null
    if (isProblem(attached)) return attached
    const at = asker.world.clock.now().instant
    const reason = reasonOf(asked.act, { double, number }, asker)
    const attachedTo = asked.act === 'attach' ? double.id : null
    const put = { bodyId: viewer.post.bodyId, id: intake.id, reason, at, by: viewer.accountId, attachedTo }
    const dropped = await dropIntake(tx, put)
    if (dropped) return dropped
    if (files[0]) await stopUnwantedScan(tx, files[0].hash, at)
    return { number }
  })
}

async function attachCopy(
  tx: Tx,
  { world, viewer }: Clerk,
  { intake, double }: { intake: IntakeRow; double: Uuid },
): Promise<null | Problem> {
  const held = new Set((await documentFiles(tx, double)).map(file => file.hash))
  const newer = (await intakeFiles(tx, intake.id)).filter(file => !held.has(file.hash))
  const done = await perform(tx, world, viewer, {
    matterId: double,
    act: 'gan-ban-trung',
    key: newId(),
    input: {
      on: intake.receivedOn,
      source: intake.source,
      files: newer.map(({ hash, name }) => ({ hash, name, kind: 'attachment' })),
    },
  })
  if (isProblem(done)) return done
  const copies = newer.map(({ name, hash, warning }) => ({ name, hash, warning, role: 'attachment' as const }))
  await addDocumentFiles(tx, double, copies, world.clock.now().instant)
  return null
}

function reasonOf(act: DoubleAct, { double, number }: { double: Double; number: number | null }, { lang }: Clerk): string {
  const on = double.receivedOn ? formatDate(double.receivedOn) : ''
  return documentsText(lang).doubleReasons[act]({ number, on })
}
