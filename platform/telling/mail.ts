import { createTransport } from 'nodemailer'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Config } from '../config.ts'
import { OutageError } from '../database/outage.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** Made by the sender from the outbox row, so that a repeated sending is the same letter. */
  readonly messageId?: string
  readonly attachments?: ReadonlyArray<{ readonly filename: string; readonly content: Buffer; readonly contentType: string }>
}

export type Mailer = {
  readonly configured: boolean
  /**
   * Hands a letter to the mail server. Refusals: `mail/not-configured`, `mail/refused` (the server will never take it; data: response).
   * Throws OutageError when the server is away or asks to try later.
   */
  send(letter: Letter): Promise<{ readonly messageId: string } | Problem>
  close(): void
}

/** How long the mail server may take to greet, and keep silent within a sending. */
export type MailTimes = { readonly greetingMs: number; readonly silentMs: number }
const TIMES: MailTimes = { greetingMs: 10_000, silentMs: 30_000 }

/** The mailer of SMTP_URL and MAIL_FROM. Without them every sending is refused aloud; nothing counts as sent. */
export function makeMailer({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>, times: MailTimes = TIMES): Mailer {
  if (!smtpUrl || !mailFrom)
    return { configured: false, send: async () => problem('mail/not-configured'), close: () => undefined }
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: times.greetingMs, greetingTimeout: times.greetingMs, socketTimeout: times.silentMs },
    { from: mailFrom },
  )
  return {
    configured: true,
    async send(letter) {
      try {
        // No links to files or addresses are followed: attachments are given as bytes only.
        const sent = await transport.sendMail({
          ...letter,
          attachments: [...(letter.attachments ?? [])],
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return { messageId: sent.messageId }
      } catch (error) {
        return refusal(error)
      }
    },
    close: () => transport.close(),
  }
}

/** 5xx is for ever, except what concerns our login (530, 535): that is for the administrator to mend, so it is tried again. */
function refusal(error: unknown): Problem {
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  const recipient = error instanceof Error && 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE')
  if (recipient && (status === 0 || status >= 500)) {
    return problem('mail/refused', { response: error.message })
  }
  throw new OutageError('mail server', error)
}
