import { RouterContextProvider } from 'react-router'
import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { appContext } from '../../../platform/http/context.ts'
import { newId } from '../../../kernel/ids.ts'
import { lookOf } from '../../../casework/index.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, documentById, documentFiles, forecastNumber, reserveNumbers, storeUpload } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { bookLines, OUTGOING_BOOK } from '../books/book.ts'
import { cancelIssuedNumber } from '../issue/cancelled-number.ts'
import { loader } from '../../../casework/pages/act.tsx'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { registerSigned, type SignedRequest } from './register-signed.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const at = new Date(TUESDAY)

async function pdf(scene: Scene, body: string) {
  const content = new TextEncoder().encode(`%PDF-1.7 ${body} ${newId()}`)
  const kept = must(
    await storeUpload(
      { db: db.kysely, files: scene.files, at },
      { name: 'quyet-dinh.pdf', content, mediaType: 'application/pdf' },
    ),
  )
  return { hash: kept.hash, name: kept.name }
}

async function register(scene: Scene, more: Partial<SignedRequest> = {}, as: 'clerk' | 'drafter' = 'clerk') {
  return registerSigned(await scene.parts(scene.as[as]), {
    key: newId(),
    type: 'quyet-dinh',
    issuer: scene.body,
    abstract: 'Về việc cử đoàn kiểm tra công trình nước sạch',
    number: '1',
    sign: '',
    issuedOn: '2026-11-20',
    secret: 'khong',
    signer: scene.posts.chief.postId,
    signerName: '',
    signerPosition: '',
    files: [await pdf(scene, 'bản quét')],
    recipients: scene.recipients.slice(0, 2),
    send: true,
    ...more,
  })
}

const book = (scene: Scene, series: string) =>
  bookLines(db.kysely, { body: scene.body, series, period: '2026', order: 'first' }, 20)
const cancel = async (scene: Scene, matterId: string, reason = 'In sai thể thức, phải lấy số khác') =>
  cancelIssuedNumber(await scene.parts(scene.as.clerk), { matterId, key: newId(), reason })

test('a paper that was signed already is entered with its number, day, signer and file, passes no level here, and its history says that it came signed', async () => {
  const scene = await makeScene(db)
  const { matterId, numbers } = must(await register(scene))
  expect(numbers).toEqual({ number: 1 })
  expect(await scene.fold(matterId)).toMatchObject({ state: 'da-ban-hanh', outcome: 'done' })
  expect(await documentById(db.kysely, matterId)).toMatchObject({
    designation: expect.stringMatching(/^01\/QĐ-/u),
    issuedOn: '2026-11-20',
    signatory: { name: 'Đặng Minh Tuấn' },
  })
  expect((await documentFiles(db.kysely, matterId)).map(file => [file.role, file.name])).toEqual([['original', 'quyet-dinh.pdf']])
  expect((await dispatchesOf(db.kysely, matterId)).map(each => each.state)).toEqual(['sent', 'sent'])
  const { approvals, approved, levels, cameSigned, signature } = await scene.document(matterId)
  expect({ approvals, approved, levels, cameSigned }).toEqual({ approvals: [], approved: null, levels: [], cameSigned: true })
  expect(signature).toMatchObject({ kind: 'giay', on: '2026-11-20', name: 'Đặng Minh Tuấn' })
  const { rows } = await sql<{ kind: string; input: string }>`select kind, input from act where matter_id = ${matterId}`.execute(
    db.kysely,
  )
  expect(rows.map(row => row.kind)).toEqual(['dang-ky-ban-ky'])
  const told = lookOf('van-ban-di')?.told?.(
    { kind: 'dang-ky-ban-ky', input: JSON.parse(rows[0]?.input ?? '{}') },
    await scene.fold(matterId),
    'vi',
  )
  expect(told).toMatch(/^Đã ký trên giấy: số.01\/QĐ-\S+, người ký Đặng Minh Tuấn/u)
  const [line] = await book(scene, 'so-di:QĐ')
  expect(line).toMatchObject({ number: 1, issuedOn: '2026-11-20', state: 'issued' })
})

test('a PDF that was signed elsewhere is entered as signed digitally, by whom the paper names', async () => {
  const scene = await makeScene(db)
  const files = [await pdf(scene, '/ByteRange [0 10 20 30]')]
  const { matterId } = must(
    await register(scene, { files, signer: null, signerName: 'Nguyễn Thị Hải', signerPosition: 'Phó Chủ tịch', send: false }),
  )
  expect((await scene.document(matterId)).signature).toMatchObject({
    kind: 'so',
    by: null,
    name: 'Nguyễn Thị Hải',
    position: 'Phó Chủ tịch',
  })
  expect(await dispatchesOf(db.kysely, matterId)).toEqual([])
})

test('its number is the next one or a reserved one; a number that is taken or leaves a gap is refused, with what to do', async () => {
  const scene = await makeScene(db)
  must(await register(scene))
  expect(await register(scene)).toMatchObject({ problem: 'outgoing/paper-number-used' })
  const ahead = await register(scene, { number: '5' })
  expect(JSON.stringify(ahead)).toContain('outgoing/paper-number-ahead')
  const told = { reason: 'Giữ số cho quyết định ký tay', by: scene.posts.clerk.accountId, at }
  must(await inTransaction(db, tx => reserveNumbers(tx, { key: 'so-di:QĐ', body: scene.body, on: '2026-11-24', count: 4 }, told)))
  must(await register(scene, { number: '5' }))
  expect(
    await inTransaction(db, tx => forecastNumber(tx, { key: 'so-di:QĐ', body: scene.body, on: '2026-11-24' })),
  ).toMatchObject({ number: 6 })
})

test('only the clerk enters it; no file, no signer, a day to come, a secret: each is refused', async () => {
  const scene = await makeScene(db)
  const code = async (more: Partial<SignedRequest>) => JSON.stringify(await register(scene, more))
  const several = await code({ abstract: '', number: '' })
  for (const field of ['abstract', 'number']) expect(several).toContain(`"field":"${field}"`)
  expect(await code({ files: [] })).toContain('outgoing/signed-file-needed')
  expect(await code({ signer: null })).toContain('outgoing/paper-signer-needed')
  expect(await code({ issuedOn: '2026-11-25' })).toContain('outgoing/date-in-future')
  expect(await code({ secret: 'mat' })).toContain('outgoing/secret-refused')
  expect(await code({ issuer: scene.finance })).toContain('outgoing/not-your-body')
  const stranger = {
    ...scene.as.drafter,
    rights: new Set([...scene.as.drafter.rights].filter(right => right !== 'outgoing.issue')),
  }
  const parts = { ...(await scene.parts(scene.as.drafter)), viewer: stranger }
  const request = {
    key: newId(),
    type: 'quyet-dinh' as const,
    issuer: scene.body,
    abstract: 'Về việc khác',
    number: '1',
    sign: '',
    issuedOn: '2026-11-20',
    secret: 'khong' as const,
    signer: scene.posts.chief.postId,
    signerName: '',
    signerPosition: '',
    files: [await pdf(scene, 'bản quét')],
    recipients: [],
    send: false,
  }
  expect(codeOf(await registerSigned(parts, request))).toBe('act/not-allowed')
})

test('a cancelled number stays struck out in the book and is never given again; its document waits to be issued, with the reason', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed()
  must(await scene.issue(id, 1, { send: false }))
  const { designation } = await scene.document(id)
  must(await cancel(scene, id))
  expect(await scene.fold(id)).toMatchObject({ state: 'da-ky', outcome: null })
  expect(await scene.document(id)).toMatchObject({
    number: null,
    designation: null,
    issuedOn: null,
    cancelled: [{ designation, reason: 'In sai thể thức, phải lấy số khác', on: '2026-11-24' }],
  })
  expect(await documentById(db.kysely, id)).toBeNull()
  expect(codeOf(await scene.issue(id, 1, { reserved: true }))).toBe('series/not-reserved')
  must(await scene.issue(id, 2))
  const [first, second] = await book(scene, 'so-di:BC')
  expect([first?.state, first?.note, first?.designation, second?.state]).toEqual([
    'cancelled',
    'In sai thể thức, phải lấy số khác',
    null,
    'issued',
  ])
  const note = OUTGOING_BOOK.find(column => column.id === 'note')
  expect(first && note?.cell(first, 'vi')).toBe('Hủy số: In sai thể thức, phải lấy số khác')
  expect((await scene.document(id)).designation).toMatch(/^02\//u)
})

test('a number whose document has left, also inside the office, is not cancelled: the document is recalled', async () => {
  const scene = await makeScene(db)
  const [sent, inside] = [await scene.signed(), await scene.signed()]
  must(await scene.issue(sent, 1))
  must(await scene.issue(inside, 2, { send: false }))
  const colleague = {
    kind: 'colleague',
    name: 'Vũ Ngọc Lan',
    body: null,
    code: null,
    email: null,
    post: scene.posts.colleague.postId,
  }
  must(await scene.act(scene.as.clerk, inside, 'chuyen-noi-bo', { recipients: [colleague] }))
  for (const id of [sent, inside]) expect(codeOf(await cancel(scene, id))).toBe('outgoing/sent-already')
  expect((await book(scene, 'so-di:BC')).map(line => line.state)).toEqual(['issued', 'issued'])
  // Past its page: the register still has it.
  const free = await scene.signed()
  must(await scene.issue(free, 3, { send: false }))
  expect(codeOf(await scene.act(scene.as.clerk, free, 'huy-so', { reason: 'Hủy ngoài trang của nó' }))).toBe(
    'outgoing/on-its-page',
  )
  expect(codeOf(await cancel(scene, free, 'ngắn'))).toBe('form/invalid')
  expect((await book(scene, 'so-di:BC')).map(line => line.state)).toEqual(['issued', 'issued', 'issued'])
})

test('the page of a number whose document has left shows no form: it says to recall, and leads there', async () => {
  const scene = await makeScene(db)
  const [sent, kept] = [await scene.signed(), await scene.signed()]
  must(await scene.issue(sent, 1))
  must(await scene.issue(kept, 2, { send: false }))
  const opened = async (id: string) => {
    const context = new RouterContextProvider()
    // Only what an asker is made from.
    const world = await scene.world()
    context.set(appContext, {
      db,
      files: scene.files,
      viewer: scene.as.clerk,
      lang: 'vi',
      csrf: '',
      world: async () => world,
    } as never)
    const url = new URL(`http://here/van-ban/di/${id}/huy-so`)
    return loader({ context, params: { id }, request: new Request(url), url, pattern: '' })
  }
  const { data: shown, init } = await opened(sent)
  expect([init?.status, shown.form, shown.shut?.instead?.href]).toEqual([422, null, `/van-ban/di/${sent}/thu-hoi`])
  expect(shown.shut?.words).toContain('Thu hồi văn bản thay vì hủy số')
  expect((await opened(kept)).data.shut).toBeNull()
})

test('a document that came signed and lost its number takes another without a seal of this office', async () => {
  const scene = await makeScene(db)
  const files = [await pdf(scene, '/ByteRange [0 10 20 30]')]
  const { matterId } = must(await register(scene, { files, send: false }))
  must(await cancel(scene, matterId))
  const parts = await scene.issue(matterId, 2, { send: false })
  must(parts)
  expect((await documentFiles(db.kysely, matterId)).map(file => file.hash)).toEqual(files.map(file => file.hash))
  expect(await documentById(db.kysely, matterId)).toMatchObject({
    designation: expect.stringMatching(/^02\/QĐ-/u),
    signatory: { name: 'Đặng Minh Tuấn' },
  })
})
