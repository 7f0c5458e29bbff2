import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { OutageError } from '../database/outage.ts'
import { makeMailer, type Letter } from './mail.ts'

const LETTER: Letter = {
  to: 'so-xd@truongyen.example',
  subject: 'Nhắc hạn: 3 ngày nữa',
  text: 'Việc số 12 đến hạn ngày 27/11/2026.',
  messageId: '<row-1@kheo>',
}
let server: SMTPServer | null = null

afterEach(() => new Promise<void>(resolve => (server ? server.close(() => resolve()) : resolve())))

async function serve(answer: (address: string) => Error | null): Promise<{ url: string; letters: string[] }> {
  const letters: string[] = []
  const running = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(answer(address)),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        letters.push(Buffer.concat(chunks).toString())
        done()
      })
    },
  })
  server = running
  await new Promise<void>(resolve => void running.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(running.server.address() as AddressInfo).port}`, letters }
}

test('a letter arrives with its Vietnamese subject', async () => {
  const { url, letters } = await serve(() => null)
  const mailer = makeMailer({ smtpUrl: url, mailFrom: 'Khéo <kheo@truongyen.example>' })
  expect(await mailer.send(LETTER)).toEqual({ messageId: '<row-1@kheo>' })
  mailer.close()
  expect(letters).toHaveLength(1)
  const encoded = /^Subject: =\?UTF-8\?Q\?(.*?)\?=/m.exec(letters[0] ?? '')?.[1]
  const subject = Buffer.from(
    (encoded ?? '')
      .replaceAll('_', ' ')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  expect(subject.toString('utf8')).toContain('Nhắc hạn')
})

test('without a mail server the letter is refused aloud', async () => {
  expect(await makeMailer({}).send(LETTER)).toMatchObject({ problem: 'mail/not-configured' })
})

test('an address that the server will never take is a refusal; a full mailbox is tried again', async () => {
  const { url } = await serve(address =>
    Object.assign(new Error('no'), { responseCode: address.startsWith('ghost') ? 550 : 452 }),
  )
  const mailer = makeMailer({ smtpUrl: url, mailFrom: 'kheo@truongyen.example' })
  expect(await mailer.send({ ...LETTER, to: 'ghost@truongyen.example' })).toMatchObject({ problem: 'mail/refused' })
  await expect(mailer.send(LETTER)).rejects.toBeInstanceOf(OutageError)
  mailer.close()
})

test('a mail server that is away is an outage', async () => {
  const mailer = makeMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'kheo@truongyen.example' })
  await expect(mailer.send(LETTER)).rejects.toBeInstanceOf(OutageError)
})
