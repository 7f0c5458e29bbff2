import { sql } from 'kysely'
import { isProblem } from '../../../kernel/problem.ts'
import { EdxmlProblem, GatewayProblem, peekMessage, type DocumentPackage, type MessageType, type Waiting } from '@kheo/edxml'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { readFiles } from './arrived-files.ts'
import { noteAgency } from '../sending/directory.ts'
import { asFacts } from '../facts.ts'
import { readArriving, type Arriving } from './read-arriving.ts'
import { activeLinks, notePulled, type Link } from '../relations/links.ts'
import { claim, noteFailure, settledOf } from '../relations/messages.ts'
import type { ExchangeParts } from '../parts.ts'
import { sayStatus } from '../sending/statuses.ts'
import { storeArrived } from './store-arrived.ts'
import { readForClerk } from './take-into-intake.ts'
import { keptError } from '../problem-words.ts'

export type Pulled = { readonly stored: number; readonly failed: number }

/** First window of a new connection, and how far every window looks back beyond the last good run: late entries at the gateway. */
const FIRST_DAYS = 30
const LOOK_BACK_DAYS = 1

/** Fetches what waits for every active connection. One that fails does not hold up the others; its reason is kept. */
export async function pullAll(parts: ExchangeParts, onError: (error: unknown) => void): Promise<Pulled> {
  const total = { stored: 0, failed: 0 }
  for (const link of await activeLinks(parts.db.kysely)) {
    try {
      const { stored, failed } = await pull(parts, link)
      total.stored += stored
      total.failed += failed
    } catch (error) {
      if (!(error instanceof GatewayProblem)) throw error
      onError(error)
    }
  }
  return total
}

/**
 * Walks the window since the last good run, oldest first. A message that fails stays marked and is tried again at the next run; the
 * mark of the window moves only when nothing in it is left to try. Throws `GatewayProblem` when the gateway is away.
 */
export async function pull(parts: ExchangeParts, link: Link): Promise<Pulled> {
  const { today } = parts.clock.now()
  const window = {
    // A clock that once ran ahead must not leave a window that begins after its end.
    from: link.pulledTo === null ? daysBefore(today, FIRST_DAYS) : daysBefore(earlier(link.pulledTo, today), LOOK_BACK_DAYS),
    to: today,
  }
  const result = { stored: 0, failed: 0 }
  for (const type of ['edoc', 'status'] as const satisfies MessageType[]) {
    const listed = await parts.gateway(link.id).waiting(type, window)
    const over = await settledOf(parts.db.kysely, link.id, listed)
    for (const row of listed.filter(({ id }) => !over.has(id))) {
      const outcome = await takeOne(parts, link, row)
      if (outcome !== null) result[outcome] += 1
    }
  }
  if (result.failed === 0) await notePulled(parts.db.kysely, link.id, today)
  return result
}

const earlier = (one: string, other: string): string => (one < other ? one : other)

const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

async function takeOne(
  parts: ExchangeParts,
  link: Link,
  { id: gatewayId, type, from, to }: Waiting,
): Promise<'stored' | 'failed' | null> {
  const { db, clock } = parts
  const id = await claim(db.kysely, { linkId: link.id, type, gatewayId, from, to, at: clock.now().instant })
  if (id === null) return null
  const gateway = parts.gateway(link.id)
  try {
    const arriving = await readArriving(parts.files, gateway.fetch(gatewayId))
    const { message, files, warnings: tolerated } = arriving
    const brings = message.kind === 'document' && (message.business.kind === 'new' || message.business.kind === 'replace')
    const read = brings ? await readForClerk(parts, message, { files, tolerated, sentBy: from }) : null
    const isUpdate = message.kind === 'document' && message.business.kind === 'update'
    const brought = isUpdate ? await readFiles(parts, files) : null
    if (isSecret(read) || isSecret(brought)) return refuseSecret(parts, link, { id, gatewayId, arriving })
    if (isProblem(read)) throw new Error(`the text of a document could not be kept: ${read.problem}`)
    const update = brought === null || isProblem(brought) ? [] : brought.files
    const world = await parts.world()
    await inTransaction(db, tx => storeArrived(tx, parts, { id, link, arriving, read, update, world }))
    await gateway.tell(gatewayId, 'done')
    return 'stored'
  } catch (error) {
    if (error instanceof EdxmlProblem) return refuse(parts, link, { id, gatewayId, problem: error })
    const words = keptError(error)
    await noteFailure(db.kysely, id, { state: 'loi', error: words })
    return 'failed'
  }
}

const isSecret = (read: unknown): boolean => isProblem(read) && read.problem === 'documents/secret-refused'

/** A package that cannot be taken is refused as a whole, with its reason, wherever its header can still be read. */
async function refuse(
  parts: ExchangeParts,
  link: Link,
  { id, gatewayId, problem }: { readonly id: string; readonly gatewayId: string; readonly problem: EdxmlProblem },
): Promise<'stored'> {
  const gateway = parts.gateway(link.id)
  const header = await peekMessage(gateway.fetch(gatewayId))
  const { db } = parts
  // Where the header can be read, the clerk sees whose document it was.
  const facts = header === null ? undefined : asFacts(header)
  await noteFailure(db.kysely, id, { state: 'tu-choi', error: `${problem.code} ${problem.at}: ${problem.message}`, facts })
  if (header?.kind === 'document') {
    const { from, document } = header
    await sayRefused(parts, link, { from, documentKey: document.documentId, reason: problem.message })
  }
  await gateway.tell(gatewayId, 'fail')
  return 'stored'
}

type Refusing = { readonly id: string; readonly gatewayId: string; readonly arriving: Arriving }

/**
 * A document that bears a mark of secrecy is not kept on a networked system (Luật Bảo vệ bí mật nhà nước 2018): refused as a whole, and of
 * its header and files nothing stays.
 */
async function refuseSecret(parts: ExchangeParts, link: Link, { id, gatewayId, arriving }: Refusing): Promise<'stored'> {
  const { db, files, gateway } = parts
  const { message } = arriving
  await noteFailure(db.kysely, id, { state: 'tu-choi', error: 'documents/secret-refused' })
  for (const { hash } of arriving.files) {
    const { rows } = await sql`select 1 from file where hash = ${hash}`.execute(db.kysely)
    if (rows.length === 0) await files.remove(hash)
  }
  if (message.kind === 'document' && message.business.kind !== 'update') {
    const reason = 'Văn bản mang dấu chỉ độ mật, không gửi qua mạng. Gửi theo quy định về văn bản mật.'
    await sayRefused(parts, link, { from: message.from, documentKey: message.document.documentId, reason })
  }
  await gateway(link.id).tell(gatewayId, 'fail')
  return 'stored'
}

type Refused = { readonly from: DocumentPackage['from']; readonly documentKey: string; readonly reason: string }

async function sayRefused({ db, clock }: ExchangeParts, link: Link, { from, documentKey, reason }: Refused): Promise<void> {
  const at = clock.now().instant
  await inTransaction(db, async tx => {
    await noteAgency(tx, { code: from.organId, name: from.name }, at)
    const about = { linkId: link.id, documentKey, otherCode: from.organId }
    await sayStatus(tx, { ...about, code: '02', description: reason, at })
  })
}
