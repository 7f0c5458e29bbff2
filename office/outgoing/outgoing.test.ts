import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { postMatter } from '../../casework/forms/matter-post.ts'
import { askersAt } from '../../casework/proof/office.ts'
import { newId } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { dispatchesOf, documentById, documentFiles, intakeById, intakeFiles } from '../../records/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { registerIntake } from '../documents/index.ts'
import { bookLines, OUTGOING_BOOK } from './books/book.ts'
import { codeOf, makeScene, useOutgoing } from './proof/scene.ts'
import { recallDocument } from './dispatch/recall.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

test('a report is drafted, goes through three levels, is signed on paper, numbered, issued and reaches the units in one act', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  expect(await scene.fold(matterId)).toMatchObject({ state: 'du-thao', title: 'Báo cáo kết quả rà soát trụ sở dôi dư' })
  must(await scene.submit(matterId))
  for (const viewer of [scene.as.head, scene.as.checker, scene.as.chief]) must(await scene.act(viewer, matterId, 'duyet'))
  const approved = await scene.document(matterId)
  expect(await scene.fold(matterId)).toMatchObject({ state: 'da-duyet' })
  expect(approved.approved).toBe(approved.drawn?.pdf)
  expect(codeOf(await scene.issue(matterId, 1))).toBe('outgoing/not-signed')
  must(await scene.act(scene.as.clerk, matterId, 'ky-giay', { signedOn: '2026-11-24', files: [await scene.scan()] }))
  const done = must(await scene.issue(matterId, 1))
  expect(done.numbers).toEqual({ number: 1 })
  expect(await documentById(db.kysely, matterId)).toMatchObject({
    direction: 'di',
    designation: expect.stringMatching(/^01\/BC-/u),
  })
  const sent = await documentFiles(db.kysely, matterId)
  expect(sent.map(file => file.role)).toEqual(['original', 'attachment', 'rendering'])
  const receivers = await dispatchesOf(db.kysely, matterId)
  expect(receivers.map(({ kind, state }) => [kind, state])).toEqual([
    ['unit', 'sent'],
    ['unit', 'sent'],
    ['agency', 'waiting'],
    ['person', 'waiting'],
  ])
  const intake = await intakeById(db.kysely, scene.finance, receivers[0]?.intakeId ?? '')
  expect(intake).toMatchObject({
    source: 'internal',
    fromDocument: matterId,
    answers: { type: 'Báo cáo', issuedOn: '24/11/2026' },
  })
  const copies = await intakeFiles(db.kysely, intake?.id ?? '')
  expect(copies.map(file => file.hash)).toEqual(sent.filter(file => file.role !== 'rendering').map(file => file.hash))
  const { rows } = await sql<{
    kind: string
  }>`select kind from outbox where payload->>'document' = ${matterId} order by kind`.execute(db.kysely)
  expect(rows.map(row => row.kind)).toEqual(['outgoing.to-exchange', 'outgoing.to-mailbox'])
})

test('an approved document refuses every change until it is un-approved', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  const before = await scene.document(matterId)
  must(await scene.submit(matterId))
  for (const viewer of [scene.as.head, scene.as.checker, scene.as.chief]) must(await scene.act(viewer, matterId, 'duyet'))
  expect(codeOf(await scene.act(scene.as.drafter, matterId, 'luu', before))).toBe('act/not-possible-now')
  expect(codeOf(await scene.act(scene.as.drafter, matterId, 'huy', { reason: 'Không cần nữa rồi' }))).toBe('act/not-possible-now')
  expect((await scene.document(matterId)).content).toEqual(before.content)
  must(await scene.act(scene.as.chief, matterId, 'bo-duyet', { reason: 'Thiếu số liệu của hai xã' }))
  expect(await scene.fold(matterId)).toMatchObject({ state: 'du-thao', fields: { approved: null, drawn: null } })
})

test('whoever un-approves a document is led to a page that he may see, not back to the draft', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  must(await scene.submit(matterId))
  for (const viewer of [scene.as.head, scene.as.checker, scene.as.chief]) must(await scene.act(viewer, matterId, 'duyet'))
  const posted = new FormData()
  const fields = { act: 'bo-duyet', khoa: newId(), ve: `/van-ban/di/${matterId}`, 'f.reason': 'Thiếu số liệu của hai xã' }
  for (const [name, value] of Object.entries(fields)) posted.append(name, value)
  const asker = askersAt(db, '2026-11-24T02:00:00Z')(scene.as.chief)
  const left = await postMatter(asker, matterId, posted).catch((answer: unknown) => answer)
  if (!(left instanceof Response)) throw new Error('the form leads on')
  expect(left.headers.get('location')).toMatch(/^\/viec\?xong=/)
  expect(await scene.fold(matterId)).toMatchObject({ state: 'du-thao' })
})

test('each level approves or sends back to an earlier one with a reason, and the returns are counted', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  must(await scene.submit(matterId))
  expect(codeOf(await scene.act(scene.as.chief, matterId, 'duyet'))).toBe('matter/not-found')
  must(await scene.act(scene.as.head, matterId, 'duyet'))
  must(await scene.act(scene.as.checker, matterId, 'duyet'))
  expect(codeOf(await scene.act(scene.as.chief, matterId, 'tra-lai', { to: 'soan-thao', reason: 'ngắn' }))).toBe('form/invalid')
  must(await scene.act(scene.as.chief, matterId, 'tra-lai', { to: 'truong-phong', reason: 'Xem lại số liệu ở mục I' }))
  expect(await scene.document(matterId)).toMatchObject({
    level: 'truong-phong',
    returns: [{ from: 'lanh-dao', to: 'truong-phong' }],
  })
  expect(codeOf(await scene.act(scene.as.head, matterId, 'tra-lai', { to: 'the-thuc', reason: 'Xem lại thể thức giúp' }))).toBe(
    'outgoing/not-an-earlier-level',
  )
  must(await scene.act(scene.as.head, matterId, 'tra-lai', { to: 'soan-thao', reason: 'Sửa số liệu mục I theo ý kiến' }))
  expect(await scene.fold(matterId)).toMatchObject({ state: 'du-thao' })
  expect((await scene.document(matterId)).returns).toHaveLength(2)
})

test('colleagues who are asked see the draft and their opinions stay with it', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  expect(codeOf(await scene.act(scene.as.colleague, matterId, 'gop-y', { view: 'dong-y' }))).toBe('matter/not-found')
  must(await scene.act(scene.as.drafter, matterId, 'xin-y-kien', { posts: [scene.posts.colleague.postId], dueOn: '2026-11-27' }))
  expect(codeOf(await scene.act(scene.as.colleague, matterId, 'gop-y', { view: 'dong-y-co-sua' }))).toBe(
    'outgoing/say-what-to-change',
  )
  must(await scene.act(scene.as.colleague, matterId, 'gop-y', { view: 'dong-y-co-sua', text: 'Thêm số liệu của phường Hoa Sơn' }))
  expect(await scene.fold(matterId)).toMatchObject({ state: 'du-thao' })
  expect(await scene.document(matterId)).toMatchObject({
    opinions: [{ text: 'Thêm số liệu của phường Hoa Sơn', view: 'dong-y-co-sua' }],
  })
  expect(codeOf(await scene.act(scene.as.colleague, matterId, 'gop-y', { view: 'dong-y' }))).toBe('outgoing/not-asked')
})

test('a number that another document took meanwhile is refused, and the new one is named', async () => {
  const scene = await makeScene(db)
  const [first, second] = [await scene.signed(), await scene.signed()]
  must(await scene.issue(first, 1))
  const refused = await scene.issue(second, 1)
  expect(isProblem(refused) && refused).toMatchObject({
    problem: 'series/number-moved',
    status: 409,
    data: { expected: 1, next: 2 },
  })
  expect(await documentById(db.kysely, second)).toBeNull()
  must(await scene.issue(second, 2))
})

test('a form sent twice issues once', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  const key = newId()
  const [a, b] = [must(await scene.issue(id, 1, { key })), must(await scene.issue(id, 1, { key }))]
  expect(b).toEqual(a)
  expect(await dispatchesOf(db.kysely, id)).toHaveLength(4)
})

test('a document begun in December and issued in January gets number 1 of the new year', async () => {
  const scene = await makeScene(db)
  must(await scene.issue(await scene.signed(), 1))
  const late = await scene.signed({}, '2026-12-31T02:00:00Z')
  const done = must(await scene.issue(late, 1, {}, '2027-01-04T02:00:00Z'))
  expect(done.numbers).toEqual({ number: 1 })
  expect(await documentById(db.kysely, late)).toMatchObject({ issuedOn: '2027-01-04' })
})

test('a sub-number does not disturb the row, and is given once', async () => {
  const scene = await makeScene(db)
  const [first, a, again, next] = [await scene.signed(), await scene.signed(), await scene.signed(), await scene.signed()]
  must(await scene.issue(first, 1))
  must(await scene.issue(a, 1, { suffix: 'a' }))
  expect((await scene.document(a)).designation).toMatch(/^01a\/BC-/u)
  expect(codeOf(await scene.issue(again, 1, { suffix: 'a' }))).toBe('series/number-taken')
  expect(codeOf(await scene.issue(again, 9, { suffix: 'a' }))).toBe('series/no-such-number')
  must(await scene.issue(next, 2))
})

test('the unit numbers the document in its own register after accepting it, and both ends are joined', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const [unit] = await dispatchesOf(db.kysely, id)
  const intake = must(await intakeById(db.kysely, scene.finance, unit?.intakeId ?? ''))
  if (!intake) throw new Error('the unit has the document')
  const world = await scene.world()
  const registered = must(
    await inTransaction(db, tx =>
      registerIntake(tx, world, scene.as.financeClerk, {
        intake: intake.id,
        key: newId(),
        version: intake.version,
        answers: intake.answers,
        marks: {},
        text: '',
      }),
    ),
  )
  expect(registered.number).toBe(1)
  expect((await dispatchesOf(db.kysely, id))[0]).toMatchObject({ state: 'received' })
  const { rows } = await sql<{ to: string }>`select to_matter as to from link where from_matter = ${id}`.execute(db.kysely)
  expect(rows).toEqual([{ to: intake.id }])
})

test('a recall withdraws what units have not accepted and tells those who have', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  const [finance, works] = await dispatchesOf(db.kysely, id)
  const intake = await intakeById(db.kysely, scene.finance, finance?.intakeId ?? '')
  if (!intake) throw new Error('the unit has the document')
  const world = await scene.world()
  const request = { intake: intake.id, key: newId(), version: intake.version, answers: intake.answers, marks: {}, text: '' }
  must(await inTransaction(db, tx => registerIntake(tx, world, scene.as.financeClerk, request)))
  const reason = 'Sai số liệu ở phụ lục, sẽ ban hành lại'
  must(await recallDocument(await scene.parts(scene.as.clerk), { matterId: id, key: newId(), reason }))
  expect(await scene.fold(id)).toMatchObject({ state: 'thu-hoi', outcome: 'void' })
  expect(await intakeById(db.kysely, scene.works, works?.intakeId ?? '')).toMatchObject({ droppedAt: expect.any(Date) })
  expect((await dispatchesOf(db.kysely, id)).map(each => each.state)).toEqual(['recalled', 'recalled', 'recalled', 'recalled'])
  const { rows } = await sql<{
    input: string
  }>`select input from act where matter_id = ${intake.id} and kind = 'ben-gui-bao'`.execute(db.kysely)
  expect(rows[0]?.input).toContain(reason)
  const book = { body: scene.body, series: 'so-di:BC', period: '2026', order: 'first' } as const
  const lines = await bookLines(db.kysely, book, 10)
  expect(lines.map(line => [line.number, line.state])).toEqual([[1, 'recalled']])
  const note = OUTGOING_BOOK.find(column => column.id === 'note')
  expect(lines.map(line => note?.cell(line, 'vi'))).toEqual([`Thu hồi: ${reason}`])
})

test('secret documents and signers who are not permitted are refused', async () => {
  const scene = await makeScene(db)
  expect(codeOf(await scene.begin({ more: { secret: 'mat' } }))).toBe('outgoing/secret-refused')
  expect(codeOf(await scene.begin({ more: { signer: scene.posts.drafter.postId } }))).toBe('outgoing/signer-not-permitted')
})

test('what belongs to the page cannot be done past it: an issue without its record is refused', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  const files = [await scene.scan()]
  expect(codeOf(await scene.act(scene.as.clerk, id, 'ban-hanh', { number: 1, files }))).toBe('outgoing/on-its-page')
  expect(codeOf(await scene.act(scene.as.clerk, id, 'gui', {}))).toBe('act/not-possible-now')
})
