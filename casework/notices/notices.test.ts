import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { Database } from '../../platform/database/open.ts'
import { makeMailer } from '../../platform/telling/mail.ts'
import { testDatabase } from '../../test/database/open.ts'
import { noticeToMail } from './mail-recipients.ts'
import { noticeWords } from './notice-words.ts'
import { markRead, notices } from './notices.ts'
import { mailNotice } from './notices-mail.ts'
import { makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'
import { unreadNotices } from './unread-notices.ts'

let db: Database
let server: SMTPServer | null = null

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
})
afterEach(() => new Promise<void>(resolve => (server ? server.close(() => resolve()) : resolve())))

const wordsSeenBy = async ({ head }: ProofOffice) =>
  (await notices(db.kysely, head.viewer, { lang: 'vi' })).lines.map(line => line.words)
const noticeOf = async (matter: Uuid): Promise<Uuid> =>
  (await db.query<{ id: Uuid }>('select id from notice where matter_id = $1', [matter]))[0]?.id ?? ''

test('a new matter is told to its holder, in words, and nobody else', async () => {
  const office = await makeProofOffice(db)
  const stranger = await makeProofOffice(db)
  await office.give('Đôn đốc giải ngân')
  expect(await wordsSeenBy(office)).toEqual(['Có thay đổi ở việc “Đôn đốc giải ngân”'])
  expect(await wordsSeenBy(stranger)).toEqual([])
})

test('every kind known here has a sentence, and one that is not says at least which matter', () => {
  const data = { title: 'Rà soát trụ sở', code: 'PD-2026-0001', days: 3, dueOn: '2026-11-27' }
  expect(noticeWords({ kind: 'matter.due-soon', data, process: null }, 'vi')).toBe(
    'Còn 3 ngày làm việc, hạn 27/11/2026: Rà soát trụ sở',
  )
  const lastDay = { ...data, days: 0, dueOn: '2026-11-24' }
  expect(noticeWords({ kind: 'matter.due-soon', data: lastDay, process: null }, 'vi')).toBe(
    'Đến hạn trong ngày 24/11/2026: Rà soát trụ sở',
  )
  expect(noticeWords({ kind: 'matter.due-soon', data: lastDay, process: null }, 'en')).toBe('Due on 24/11/2026: Rà soát trụ sở')
  expect(noticeWords({ kind: 'matter.due-soon', data: { ...data, days: 1 }, process: null }, 'en')).toBe(
    '1 working day left, due 27/11/2026: Rà soát trụ sở',
  )
  expect(noticeWords({ kind: 'directive.submitted', data, process: null }, 'en')).toBe(
    'Submitted, awaiting acceptance: Rà soát trụ sở',
  )
  expect(noticeWords({ kind: 'unheard-of', data, process: null }, 'vi')).toBe('Có thay đổi ở việc “Rà soát trụ sở”')
})

test('one or all are marked as read, by their reader only', async () => {
  const office = await makeProofOffice(db)
  await office.give('một')
  await office.give('hai')
  const { head, chief } = office
  const [first] = (await notices(db.kysely, head.viewer, { lang: 'vi' })).lines
  const at = new Date('2026-11-24T03:00:00Z')
  await markRead(db.kysely, chief.viewer, { ids: [first?.id ?? ''], at })
  expect(await unreadNotices(db.kysely, head.viewer)).toBe(2)
  await markRead(db.kysely, head.viewer, { ids: [first?.id ?? ''], at })
  expect(await unreadNotices(db.kysely, head.viewer)).toBe(1)
  await markRead(db.kysely, head.viewer, { at })
  expect(await unreadNotices(db.kysely, head.viewer)).toBe(0)
})

test('they come page by page, newest first', async () => {
  const office = await makeProofOffice(db)
  for (const title of ['a', 'b', 'c']) await office.give(title)
  const first = await notices(db.kysely, office.head.viewer, { lang: 'vi', limit: 2 })
  const rest = await notices(db.kysely, office.head.viewer, { lang: 'vi', limit: 2, after: first.next })
  expect([first.lines.length, rest.lines.length, rest.next]).toEqual([2, 1, null])
})

test('of a matter that is no longer for the reader nothing is told', async () => {
  const office = await makeProofOffice(db)
  const id = await office.give('chuyện nội bộ')
  await db.query('delete from audience where matter_id = $1', [id])
  const [line] = (await notices(db.kysely, office.head.viewer, { lang: 'vi' })).lines
  expect(line).toMatchObject({ matter: null, code: null, words: 'Một việc nay không còn thuộc phần anh/chị được xem.' })
})

test('a notice to a body is mailed to those whose post carries the body and who have an address', async () => {
  const office = await makeProofOffice(db)
  const matter = await office.give('có thư')
  const notice = await noticeOf(matter)
  const email = `giamdoc-${newId().slice(-6)}@truongyen.example`
  expect((await noticeToMail(db.kysely, notice, '2026-11-24'))?.recipients).toEqual([])
  for (const post of [office.posts.head, office.posts.officer])
    await db.query('update person set email = $2 where id = $1', [
      post.personId,
      `${post === office.posts.head ? '' : 'nv-'}${email}`,
    ])
  expect((await noticeToMail(db.kysely, notice, '2026-11-24'))?.recipients.map(each => each.email)).toEqual([email])
  await db.query('update account set locked = true where id = $1', [office.posts.head.accountId])
  expect((await noticeToMail(db.kysely, notice, '2026-11-24'))?.recipients).toEqual([])
})

test('the letter is short, leads to the matter, and goes out once per person', async () => {
  const { url, letters } = await serve()
  const office = await makeProofOffice(db)
  const matter = await office.give('Báo cáo ngập úng')
  await db.query('update person set email = $2 where id = $1', [office.posts.head.personId, 'gd@truongyen.example'])
  const handler = mailNotice({
    db,
    clock: office.head.world.clock,
    mailer: makeMailer({ smtpUrl: url, mailFrom: 'Khéo <kheo@truongyen.example>' }),
    config: { publicOrigin: 'https://kheo.truongyen.example' },
  })
  const row = {
    id: newId(),
    kind: 'mail.notice',
    payload: { notice: await noticeOf(matter) },
    created_at: new Date(),
    attempts: 1,
  }
  expect(await handler(row)).toBeUndefined()
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain(`<${row.id}.${office.posts.head.accountId}@kheo.invalid>`)
  expect(letters[0]).toContain(`/viec/${matter}`)
})

test('without a mail server the sending is refused aloud', async () => {
  const office = await makeProofOffice(db)
  const matter = await office.give('không có máy chủ thư')
  await db.query('update person set email = $2 where id = $1', [office.posts.head.personId, 'gd2@truongyen.example'])
  const handler = mailNotice({
    db,
    clock: office.head.world.clock,
    mailer: makeMailer({ smtpUrl: undefined, mailFrom: undefined }),
    config: { publicOrigin: 'http://x' },
  })
  expect(
    await handler({
      id: newId(),
      kind: 'mail.notice',
      payload: { notice: await noticeOf(matter) },
      created_at: new Date(),
      attempts: 1,
    }),
  ).toMatchObject({ problem: 'mail/not-configured' })
})

async function serve(): Promise<{ url: string; letters: string[] }> {
  const letters: string[] = []
  const running = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
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
