import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { lookOf } from '../../../casework/index.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { registerIntake } from '../../documents/index.ts'
import { readContent } from '../drafting/content-store.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { newView } from '../drafting/new-view.ts'
import { problem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { dispatchesOf, documentFiles, intakeById, intakeFiles } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { sendToMailbox } from '../dispatch/mail.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { sendMore } from '../dispatch/send-more.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

async function issued(scene: Scene, number = 1, more?: Parameters<Scene['signed']>[0]): Promise<Uuid> {
  const id = await scene.signed(more)
  must(await scene.issue(id, number))
  return id
}

const sendFrom = async (scene: Scene, matterId: Uuid, recipients: Scene['recipients']) =>
  sendMore(await scene.parts(scene.as.clerk), { matterId, key: newId(), recipients })

test('sending before issuing is refused; what was issued only is sent later, and to others besides, each once', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  expect(codeOf(await sendFrom(scene, id, []))).toBe('act/not-possible-now')
  must(await scene.issue(id, 1, { send: false }))
  expect(await dispatchesOf(db.kysely, id)).toEqual([])
  must(await sendFrom(scene, id, []))
  expect(await dispatchesOf(db.kysely, id)).toHaveLength(4)
  expect(codeOf(await sendFrom(scene, id, []))).toBe('outgoing/nobody-to-send')
  const other = { kind: 'agency' as const, name: 'Bộ Xây dựng', body: null, code: 'G17', email: null }
  must(await sendFrom(scene, id, [other]))
  expect((await dispatchesOf(db.kysely, id)).at(-1)).toMatchObject({ name: 'Bộ Xây dựng', state: 'waiting', position: 4 })
})

test('the original says that a later document corrects it, from the moment that one is issued', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const relates = { kind: 'dinh-chinh' as const, document: id, words: null }
  const correction = await scene.signed({ type: 'cong-van', abstract: 'Đính chính số liệu rà soát trụ sở', more: { relates } })
  expect((await scene.document(id)).later).toEqual([])
  must(await scene.issue(correction, 1))
  expect((await scene.document(id)).later).toMatchObject([{ kind: 'dinh-chinh', document: correction, issuedOn: '2026-11-24' }])
})

test('whoever drafted a document drafts what replaces it: its text and its facts name the original, whose receivers get it and are told', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const [finance] = await dispatchesOf(db.kysely, id)
  const intake = finance?.intakeId ?? ''
  const stored = await intakeById(db.kysely, scene.finance, intake)
  const world = await scene.world()
  const request = { intake, key: newId(), version: stored?.version ?? 0, answers: stored?.answers ?? {}, marks: {}, text: '' }
  must(await inTransaction(db, tx => registerIntake(tx, world, scene.as.financeClerk, request)))
  const asker = askersAt(db, TUESDAY)(scene.as.drafter)
  const shown = await matterView(asker, id)
  expect(shown?.acts.map(({ act }) => act)).not.toContain('thu-hoi')
  expect(shown?.waysOn.filter(({ more }) => more).map(({ label }) => label)).toEqual([
    'Sao văn bản',
    'Soạn công văn đính chính',
    'Soạn văn bản sửa đổi',
    'Soạn văn bản thay thế',
  ])
  const { related } = await newView(asker, new URLSearchParams({ 'lien-quan': 'thay-the', 'van-ban': id }))
  expect(related).toMatchObject({ type: 'bao-cao', relation: 'thay-the' })
  expect(related?.recipients).toEqual(scene.recipients)
  const relates = { kind: 'thay-the' as const, document: id, words: null }
  const anew = await scene.signed({ more: { relates } })
  const { designation } = await scene.document(id)
  const { designation: named, ...draft } = await scene.document(anew)
  const words = `Báo cáo số ${designation} ngày 24 tháng 11 năm 2026 của Văn phòng UBND tỉnh Trường Yên ${scene.suffix}`
  expect([named, draft.relates?.words]).toEqual([null, words])
  const labels =
    lookOf('van-ban-di')
      ?.details(await scene.fold(anew))
      .map(line => line.label.vi) ?? []
  expect(labels).toContain('Thay thế')
  expect(new Set(labels).size).toBe(labels.length)
  const content = must(await readContent(scene.files, draft.content.hash))
  expect(content.body.at(-1)).toEqual({ kind: 'paragraph', text: `Báo cáo này thay thế ${words}.` })
  must(await scene.issue(anew, 2))
  const later = (await scene.document(anew)).designation
  expect((await scene.document(id)).later).toMatchObject([{ kind: 'thay-the', designation: later }])
  expect((await scene.fold(intake)).fields['senderSaid']).toEqual([{ kind: 'thay-the', reason: '', by: later, on: '2026-11-24' }])
})

test('an issued document is never edited, and its files are those that were approved with number and date', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const before = (await documentFiles(db.kysely, id)).map(file => file.hash)
  const document = await scene.document(id)
  const tries = [
    [scene.as.drafter, 'luu', document],
    [scene.as.drafter, 'huy', { reason: 'Không còn cần nữa' }],
    [scene.as.chief, 'bo-duyet', { reason: 'Thiếu số liệu của hai xã' }],
    [scene.as.clerk, 'ky-giay', { signedOn: '2026-11-24', files: [await scene.scan()] }],
  ] as const
  for (const [viewer, act, input] of tries) expect(codeOf(await scene.act(viewer, id, act, input))).toBe('act/not-possible-now')
  expect((await documentFiles(db.kysely, id)).map(file => file.hash)).toEqual(before)
})

test('tasks of an issued document enter follow-up in one act, given by its signer, each once', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const placed = (post: Uuid, unitId: Uuid | null = null) => ({ id: post, bodyId: scene.body, unitId })
  const task = (n: number) => ({
    id: newId(),
    n,
    content: `Gửi danh mục trụ sở dôi dư đợt ${n}`,
    leads: [scene.finance],
    cooperating: [],
    dueOn: '2026-12-15',
    dueWords: 'trước ngày 15/12/2026',
    quote: { text: 'Sở Tài chính gửi danh mục', mark: null, sourceLabel: '01/BC' },
    assigner: scene.posts.chief.postId,
    follower: scene.posts.drafter.postId,
    source: 'bao-cao',
    urgency: 'thuong',
  })
  const tasks = [task(1), task(2)]
  const people = { assigner: placed(scene.posts.chief.postId), follower: placed(scene.posts.drafter.postId, scene.unit) }
  const follow = (input: object) => scene.act(scene.as.drafter, id, 'theo-doi', input)
  expect(codeOf(await follow({ ...people, assigner: placed(scene.posts.head.postId), tasks }))).toBe('outgoing/signer-assigns')
  expect(codeOf(await follow({ ...people, tasks: [{ ...task(1), dueOn: '2026-11-01' }] }))).toBe('outgoing/date-in-past')
  must(await follow({ ...people, tasks }))
  expect(codeOf(await follow({ ...people, tasks: [task(2)] }))).toBe('outgoing/task-entered')
  const { rows } = await sql<{
    holder: Uuid
    source: Uuid
  }>`select m.holder_body as holder, m.fold->'fields'->>'sourceDocument' as source
    from matter m where m.id in (${tasks[0]?.id}, ${tasks[1]?.id})`.execute(db.kysely)
  expect(rows).toEqual([
    { holder: scene.finance, source: id },
    { holder: scene.finance, source: id },
  ])
})

test('a person gets the document with its files by mail; what the mail server refused stands in words at the receiver', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const { rows } = await sql<{ id: Uuid; payload: { document: Uuid; position: number } }>`select id, payload from outbox
    where kind = 'outgoing.to-mailbox' and payload->>'document' = ${id}`.execute(db.kysely)
  const row = rows[0]
  if (!row) throw new Error('a letter waits')
  const sent: Array<{ to: string; subject: string; attachments?: readonly unknown[] }> = []
  const { clock } = await scene.world()
  const services = (answer: 'done' | 'refused') => ({
    db,
    files: scene.files,
    clock,
    mailer: {
      send: async (letter: (typeof sent)[number]) => {
        sent.push(letter)
        return answer === 'done' ? undefined : problem('mail/refused')
      },
    },
  })
  // The handler reads kind, payload and id of its row alone.
  const given = { ...row, kind: 'outgoing.to-mailbox' } as never
  await sendToMailbox(services('refused') as never)(given)
  expect((await dispatchesOf(db.kysely, id))[3]).toMatchObject({ state: 'failed', error: expect.stringMatching(/./u) })
  await sql`update dispatch set state = 'waiting', error = null where document_id = ${id} and position = 3`.execute(db.kysely)
  await sendToMailbox(services('done') as never)(given)
  await sendToMailbox(services('done') as never)(given)
  expect((await dispatchesOf(db.kysely, id))[3]).toMatchObject({ state: 'sent', error: null })
  expect(sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({ to: 'hoa@example.vn' })
  const files = (await documentFiles(db.kysely, id)).filter(file => file.role !== 'rendering')
  expect(sent[1]?.attachments).toHaveLength(files.length)
})

test('a file that was attached reaches every unit with the same hash', async () => {
  const scene = await makeScene(db)
  const attachment = await scene.scan()
  const id = await issued(scene, 1, { more: { attachments: [attachment] } })
  const units = (await dispatchesOf(db.kysely, id)).filter(each => each.kind === 'unit')
  expect(units).toHaveLength(2)
  for (const { intakeId } of units)
    expect((await intakeFiles(db.kysely, intakeId ?? '')).map(file => file.hash)).toContain(attachment.hash)
  expect((await documentFiles(db.kysely, id)).map(file => file.hash)).toContain(attachment.hash)
})
