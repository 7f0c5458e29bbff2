import { z } from 'zod'
import { formatDate } from '@kheo/viet-text'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Services } from '../../../platform/http/context.ts'
import type { OutboxHandler } from '../../../platform/telling/outbox.ts'
import {
  dispatchesOf,
  documentById,
  documentFiles,
  noteDispatch,
  type Dispatch,
  type DocumentRow,
} from '../../../records/index.ts'
import { outgoingText } from '../text.ts'

const Going = z.object({ document: z.uuid(), position: z.number().int() })
const Recalling = Going.extend({ reason: z.string() })
type MailServices = Pick<Services, 'db' | 'files' | 'mailer' | 'clock'>

/** Attachments of a letter may be so large together; a larger document goes without its files and says so. */
const LARGEST_BYTES = 15 * 1024 * 1024

/** Sends an issued document to a person's mailbox with its files; notes what became of it. A refusal of the mail server is final and shown. */
export function sendToMailbox(services: MailServices): OutboxHandler {
  return async row => {
    const going = Going.parse(row.payload)
    const found = await receiverOf(services, going)
    if (!found || found.receiver.state !== 'waiting') return
    const { document, receiver } = found
    const attachments = await attachmentsOf(services, document.id)
    const words = outgoingText('vi').mail
    const letter = {
      to: receiver.email ?? '',
      subject: words.subject(titleOf(document)),
      text: words.body({
        name: receiver.name,
        title: titleOf(document),
        agency: document.agency ?? '',
        withFiles: attachments.length > 0,
      }),
      messageId: `<${row.id}@kheo.invalid>`,
      attachments,
    }
    const sent = await services.mailer.send(letter)
    await note(
      services,
      going,
      isProblem(sent) ? { state: 'failed', error: words.failed(sent.problem) } : { state: 'sent', error: null },
    )
    return isProblem(sent) ? sent : undefined
  }
}

/** Tells a person that a document which was sent has been taken back. */
export function recallFromMailbox(services: MailServices): OutboxHandler {
  return async (row): Promise<void | Problem> => {
    const going = Recalling.parse(row.payload)
    const found = await receiverOf(services, going)
    if (!found) return
    const words = outgoingText('vi').mail
    const sent = await services.mailer.send({
      to: found.receiver.email ?? '',
      subject: words.recallSubject(titleOf(found.document)),
      text: words.recallBody({ name: found.receiver.name, title: titleOf(found.document), reason: going.reason }),
      messageId: `<${row.id}@kheo.invalid>`,
    })
    return isProblem(sent) ? sent : undefined
  }
}

async function receiverOf({ db }: MailServices, { document: id, position }: z.infer<typeof Going>) {
  const document = await documentById(db.kysely, id)
  const receiver = (await dispatchesOf(db.kysely, id)).find(each => each.position === position)
  return document && receiver ? { document, receiver } : null
}

const titleOf = ({ type, designation, abstract, issuedOn }: DocumentRow): string =>
  [[type, designation].filter(Boolean).join(' '), issuedOn ? `ngày ${formatDate(issuedOn)}` : '', abstract]
    .filter(Boolean)
    .join(', ')

async function attachmentsOf({ db, files }: MailServices, id: string) {
  const sent = (await documentFiles(db.kysely, id)).filter(file => file.role !== 'rendering')
  if (sent.reduce((sum, file) => sum + file.size, 0) > LARGEST_BYTES) return []
  const attachments = []
  for (const { hash, name, mediaType } of sent) {
    const content = await files.read(hash)
    if (isProblem(content)) throw new Error(`file of an issued document: ${content.problem}`)
    attachments.push({ filename: name, content, contentType: mediaType })
  }
  return attachments
}

async function note(
  { db, clock }: MailServices,
  at: z.infer<typeof Going>,
  what: Pick<Dispatch, 'error'> & { readonly state: 'sent' | 'failed' },
): Promise<void> {
  await inTransaction(db, tx => noteDispatch(tx, at, { ...what, at: clock.now().instant }))
}
