import { z } from 'zod'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../../platform/database/open.ts'
import type { Letter, Mailer } from '../../platform/telling/mail.ts'
import type { OutboxHandler, OutboxRow } from '../../platform/telling/outbox.ts'
import { noticeToMail, type NoticeToMail } from './mail-recipients.ts'
import { noticeWords } from './notice-words.ts'
import { caseworkText } from '../text.ts'

/** What sending needs of the server. */
export type Sending = {
  readonly db: Pick<Database, 'kysely'>
  readonly clock: Clock
  readonly mailer: Mailer
  readonly config: { readonly publicOrigin: string }
}

const Payload = z.object({ notice: z.uuid() })

/** Answers `mail.notice`: one short letter to each person whom the notice reaches. A refusal is final and shown to administrators. */
export function mailNotice(services: Sending): OutboxHandler {
  return async row => {
    const { notice } = Payload.parse(row.payload)
    const found = await noticeToMail(services.db.kysely, notice, services.clock.now().today)
    return found ? sendAll(services, row, found) : undefined
  }
}

async function sendAll({ mailer, config }: Sending, row: OutboxRow, notice: NoticeToMail): Promise<Problem | undefined> {
  let refusal: Problem | undefined
  for (const recipient of notice.recipients) {
    const sent = await mailer.send(letterOf(notice, recipient, { row, origin: config.publicOrigin }))
    // One address that is refused must not keep the letter from the others.
    if (isProblem(sent)) refusal = sent
  }
  return refusal
}

type From = { readonly row: OutboxRow; readonly origin: string }

/** What a letter says outside the system: nothing of a matter that only named people may see but its code. */
export function letterOf(
  notice: NoticeToMail,
  { account, name, email, lang }: NoticeToMail['recipients'][number],
  { row, origin }: From,
): Letter {
  const text = caseworkText(lang)
  const open = notice.secrecy === null || notice.secrecy === 'normal'
  const words = open ? noticeWords(notice, lang) : text.noticeChanged(notice.code ?? '')
  const link = notice.matter ? `${origin}/viec/${notice.matter}` : `${origin}/thong-bao`
  return {
    to: email,
    subject: text
      .mailSubject(words)
      .replaceAll(/[\r\n]+/g, ' ')
      .slice(0, 180),
    text: text.mailBody({ name, words, code: notice.code ?? '', link }),
    messageId: `<${row.id}.${account}@kheo.invalid>`,
  }
}
