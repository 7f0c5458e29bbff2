import { sql } from 'kysely'
import { z } from 'zod'
import type { World } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { SenderAnswered } from '../../documents/index.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { dropIntake } from '../../../records/index.ts'
import { linkById } from './links.ts'
import { intakeOfDocument, messageById, noteDecision, type Message } from './messages.ts'
import type { ExchangeParts } from '../parts.ts'
import { applyUpdate, newOriginal, type NewOriginal } from '../arriving/update.ts'
import { recordAnswer, senderReason } from './sender-said.ts'
import { roundOf, standsAt } from '../sending/status-log.ts'
import { hearStatus, sayStatus } from '../sending/statuses.ts'

export type Deciding = {
  readonly id: Uuid
  readonly body: Uuid
  readonly by: Uuid
  readonly agree: boolean
  /** Why not; ten signs at least. Also kept when agreed. */
  readonly reason: string
}

/**
 * Answers another agency's request to take a document back, to update or to replace it. Agreed, a document that is not registered yet is
 * put aside, or takes over what the update changes; one that is registered is cancelled in the register by the clerk first. The answer (15 or 16) goes to the sender in the same
 * transaction. Problems: `exchange/no-such-request`, `exchange/already-decided`, `exchange/registered`, `form/reason-of-ten`.
 */
export async function decideRequest(parts: ExchangeParts, { id, body, by, agree, reason }: Deciding): Promise<Problem | null> {
  if (!agree && reason.trim().length < 10) return problem('form/reason-of-ten', { field: 'reason' })
  const message = await messageById(parts.db.kysely, id)
  const link = message && (await linkById(parts.db.kysely, message.linkId))
  if (!message || link?.bodyId !== body || !isRequest(message)) return { ...problem('exchange/no-such-request'), status: 404 }
  const original = agree && message.business === 'update' ? await newOriginal(parts, { message, body }) : null
  if (isProblem(original)) return original
  const world = await parts.world()
  return inTransaction(parts.db, tx => decideIn(tx, parts, { message, body, by, agree, reason: reason.trim(), original, world }))
}

const isRequest = ({ business, documentKey, intakeId }: Message): boolean =>
  documentKey !== null && intakeId !== null && (business === 'recall' || business === 'update' || business === 'replace')

type DecidingIn = Omit<Deciding, 'id'> & {
  readonly message: Message
  readonly original: NewOriginal | null
  readonly world: World
}

async function decideIn(
  tx: Tx,
  { clock }: ExchangeParts,
  { message, body, by, agree, reason, original, world }: DecidingIn,
): Promise<Problem | null> {
  const at = clock.now().instant
  const done = await noteDecision(tx, message.id, { decision: agree ? 'dong-y' : 'tu-choi', by, at, reason: reason || null })
  if (!done) return problem('exchange/already-decided')
  const key = message.business === 'replace' ? replacedKey(message) : message.documentKey
  if (key === null) return problem('exchange/no-such-request')
  const target = await intakeOfDocument(tx, { linkId: message.linkId, documentKey: key, fromCode: message.fromCode })
  if (agree && target !== null) {
    const refusal =
      message.business === 'update'
        ? await applyUpdate(tx, { message, body }, { at, world, original })
        : await withdraw(tx, { intake: target, body, reason: senderReason(message) || reason || 'không nêu lý do', at })
    if (refusal) return refusal
  }
  if (target !== null) await recordAnswer(tx, world, target, { kind: askedFor(message), agreed: agree, reason, by })
  const about = { linkId: message.linkId, documentKey: key, otherCode: message.fromCode }
  if (standsAt(await roundOf(tx, about)) !== '13') {
    await hearStatus(tx, {
      ...about,
      code: '13',
      description: senderReason(message),
      at: message.at,
      recordedAt: at,
      messageId: message.id,
    })
  }
  await sayStatus(tx, { ...about, code: agree ? '15' : '16', description: reason, at })
  return null
}

const askedFor = ({ business }: Message): SenderAnswered['kind'] =>
  business === 'recall' ? 'thu-hoi' : business === 'update' ? 'cap-nhat' : 'thay-the'

const Replacement = z.object({ business: z.object({ replaces: z.array(z.object({ documentId: z.string() })).min(1) }) })

/** The document a replacement speaks of, which is another than the one it brought. */
function replacedKey({ facts }: Message): string | null {
  const read = Replacement.safeParse(facts)
  return read.success ? (read.data.business.replaces[0]?.documentId ?? null) : null
}

type Withdrawing = { readonly intake: Uuid; readonly body: Uuid; readonly reason: string; readonly at: Date }

async function withdraw(tx: Tx, { intake, body, reason, at }: Withdrawing): Promise<Problem | null> {
  const { rows } = await sql<{
    registered: boolean
    dropped: boolean
    state: string | null
    entry: Uuid | null
  }>`select i.registered_at is not null as registered,
    i.dropped_at is not null as dropped, v.state, i.attached_to as entry from intake i left join matter v on v.id = coalesce(i.attached_to, i.id) where i.id = ${intake}`.execute(
    tx,
  )
  const [row] = rows
  if (!row || row.state === 'cancelled') return null
  if (row.registered || row.entry) return problem('exchange/registered', { document: row.entry ?? intake })
  if (row.dropped) return null
  return dropIntake(tx, { bodyId: body, id: intake, reason: `Bên gửi lấy lại: ${reason}`, at, by: null })
}
