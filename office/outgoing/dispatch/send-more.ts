import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, documentById, documentFiles } from '../../../records/index.ts'
import { outgoingOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { sendTo } from './send.ts'
import { readForUnits } from './unit-intake.ts'
import { lockDocument } from '../store.ts'
import type { Recipient } from '../terms.ts'

export type SendRequest = { readonly matterId: Uuid; readonly key: string; readonly recipients: readonly Recipient[] }

/**
 * Sends an issued document: to its whole list when it was issued only, and to others besides. Problems: `outgoing/nobody-to-send`, those of
 * the act.
 */
export async function sendMore(
  { db, files, world, viewer }: Parts,
  { matterId, key, recipients }: SendRequest,
): Promise<Performed | Problem> {
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  if (read.matter.process !== 'van-ban-di') return problem('matter/not-found')
  const document = outgoingOf(read.matter)
  const record = await documentById(db.kysely, matterId)
  const stored = record?.textHash ? await files.read(record.textHash) : null
  const text = stored && !isProblem(stored) ? stored.toString('utf8') : document.abstract
  const forUnits = record && (await readForUnits(db.kysely, { document: record, text }, world.clock.now().today))
  return inTransaction(db, async tx => {
    await lockDocument(tx, matterId)
    const sent = await dispatchesOf(tx, matterId)
    const first = document.sentOn === null ? document.recipients : []
    const all = [...first, ...recipients]
    if (all.length === 0) return problem('outgoing/nobody-to-send', { field: 'recipients' })
    if (forUnits && read.matter.state === 'da-ban-hanh') {
      const kept = (await documentFiles(tx, matterId)).filter(file => file.role !== 'rendering')
      await sendTo(tx, world, {
        read: forUnits,
        files: kept.map(({ hash, name }) => ({ hash, name })),
        recipients: all,
        from: sent.length,
      })
    }
    return perform(tx, world, viewer, { matterId, act: 'gui', key, input: { recipients: [...recipients] } })
  })
}
