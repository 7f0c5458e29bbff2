import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, documentById, documentFiles } from '../../../records/index.ts'
import { isInside } from './inside.ts'
import type { Parts } from '../parts.ts'
import { sendTo } from './send.ts'
import { lockDocument } from '../store.ts'
import type { Recipient } from '../terms.ts'
import { readForUnits } from './unit-intake.ts'

export type PassOnRequest = {
  readonly matterId: Uuid
  readonly key: string
  readonly recipients: readonly Recipient[]
}

/**
 * Passes a registered incoming document on as it came: its files, its number, day, signer and agency; units have it before their clerk at
 * once, agencies get it over the exchange, people by mail. Problems: `outgoing/nobody-to-send`, `outgoing/pass-on-outside`, those of the act.
 */
export async function passOn(
  { db, files, world, viewer }: Parts,
  { matterId, key, recipients }: PassOnRequest,
): Promise<Performed | Problem> {
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  const document = await documentById(db.kysely, matterId)
  if (read.matter.process !== 'van-ban-den' || !document) return problem('matter/not-found')
  if (recipients.length === 0) return fieldProblem('outgoing/nobody-to-send', 'recipients')
  const colleague = recipients.find(isInside)
  if (colleague) return fieldProblem('outgoing/pass-on-outside', 'recipients', { name: colleague.name })
  const stored = document.textHash ? await files.read(document.textHash) : null
  const text = stored && !isProblem(stored) ? stored.toString('utf8') : (document.abstract ?? '')
  const forUnits = await readForUnits(db.kysely, { document, text }, world.clock.now().today)
  return inTransaction(db, async tx => {
    await lockDocument(tx, matterId)
    const input = { names: recipients.map(each => each.name) }
    const done = await perform(tx, world, viewer, { matterId, act: 'chuyen-tiep', key, input })
    if (isProblem(done)) return done
    const before = await dispatchesOf(tx, matterId)
    const fresh = recipients.filter(each => !before.some(other => other.kind === each.kind && other.name === each.name))
    const kept = (await documentFiles(tx, matterId)).filter(({ role }) => role === 'original' || role === 'attachment')
    const sent = kept.map(({ hash, name }) => ({ hash, name }))
    await sendTo(tx, world, { read: forUnits, files: sent, recipients: fresh, from: before.length })
    return done
  })
}
