import { verifyPdf } from '@kheo/pdf-signature'
import { messageFaults } from '@kheo/edxml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDocx, openPdf } from '../test/browser/read-file.ts'
import { askedOf, listLines, verify } from '../casework/index.ts'
import { askersAt } from '../casework/proof/office.ts'
import type { Viewer } from '../kernel/access.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { p12Files } from '../libs/pdf-signature/fixtures/p12-files.ts'
import { pngOf } from '../libs/pdf-signature/fixtures/png.ts'
import { packageOf } from '../office/exchange/sending/package-of.ts'
import { bookLines, OUTGOING_BOOK } from '../office/outgoing/books/book.ts'
import { cancelIssuedNumber } from '../office/outgoing/issue/cancelled-number.ts'
import { outgoingList } from '../office/outgoing/list.ts'
import { codeOf, makeScene, type Scene } from '../office/outgoing/proof/scene.ts'
import { closeRenderer } from '../office/outgoing/paper/render.ts'
import { sendMore } from '../office/outgoing/dispatch/send-more.ts'
import { addKey } from '../office/outgoing/signing/keys.ts'
import { startSigning } from '../office/outgoing/signing/sign.ts'
import { freezeWeek } from '../office/weekly-review/report/freeze.ts'
import { closeReportRenderer, reportRenderer } from '../office/weekly-review/report/renderer.ts'
import { keepIssuedFiles } from '../office/weekly-review/report/report-files.ts'
import { draftReport } from '../office/weekly-review/service.ts'
import { must, storeSetting } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import type { Services } from '../platform/http/context.ts'
import { workOutbox } from '../platform/telling/outbox.ts'
import { documentById, documentFiles, registersOf, saveRegister } from '../records/index.ts'
import { freshDatabase } from '../test/database/open.ts'
import { loadEngine } from './services/engine.ts'
import { modules } from './modules.ts'
import { handlersOf } from './services/outbox.ts'

/** The keys of the test began on 24 November. */
const WEDNESDAY = '2026-11-25T02:00:00Z'
const PASSWORD = 'Mật khẩu 2025'
const WEEKLY = ['report.read', 'weekly.draft', 'weekly.review', 'weekly.return', 'weekly.approve']

let db: Database
let scene: Scene
let own: Uuid, seal: Uuid
let asDrafter: Viewer, asChief: Viewer, asClerk: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  await loadEngine()
  scene = await makeScene(db)
  const more = (viewer: Viewer): Viewer => ({ ...viewer, rights: new Set([...viewer.rights, ...WEEKLY]) })
  ;[asDrafter, asChief, asClerk] = [more(scene.as.drafter), more(scene.as.chief), more(scene.as.clerk)]
  const made = { by: scene.posts.clerk.accountId, at: new Date(WEDNESDAY) }
  await inTransaction(db, async tx => {
    const followUp = { chiefOfOffice: scene.posts.chief.postId, chairman: null, office: scene.body }
    await storeSetting(tx, { key: 'follow-up', value: followUp, by: null })
    const office = { name: 'Văn phòng UBND tỉnh Trường Yên', provinceName: 'tỉnh Trường Yên' }
    await storeSetting(tx, { key: 'office', value: office, by: null })
    const register = { id: null, bodyId: scene.body, direction: 'di', types: [], sign: null, advisory: null } as const
    must(await saveRegister(tx, { ...register, name: 'Sổ văn bản đi', period: 'year', term: null, isDefault: true }, made))
  })
  for (const [period, at] of [
    ['2026-W46', '2026-11-13T09:00:00Z'],
    ['2026-W47', '2026-11-20T09:00:00Z'],
  ] as const)
    must(await freezeWeek(db, await scene.world(at), { viewer: null, body: scene.body, period }))
  const keys = { db, files: scene.files, keyring: (await scene.parts(asChief)).keyring, account: made.by, at: made.at }
  const key = { p12: Buffer.from(p12Files.modern, 'base64'), password: PASSWORD }
  const picture = { name: 'anh.png', content: pngOf([20, 40, 160, 255]) }
  own = must(await addKey(keys, { ...key, owner: { personId: scene.posts.chief.personId, bodyId: null }, picture }))
  seal = must(await addKey(keys, { ...key, owner: { personId: null, bodyId: scene.body }, picture }))
})
afterAll(async () => {
  await closeRenderer()
  await closeReportRenderer()
  await db.close()
})

const act = (viewer: Viewer, id: Uuid, kind: string, input: unknown = {}) => scene.act(viewer, id, kind, input, WEDNESDAY)
const parts = (viewer: Viewer) => scene.parts(viewer, WEDNESDAY)
const documentOf = async (report: Uuid): Promise<Uuid> => String((await scene.fold(report)).fields['document'])

/** What the outbox holds of issued documents is made. */
async function makeIssued(): Promise<string[]> {
  const all = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  // The service asks these parts for database, files and the day alone.
  const services = { db, files: scene.files, world: () => scene.world(WEDNESDAY) } as unknown as Services
  const issue = handlersOf(all, services)['issue-document']
  if (!issue) throw new Error('nothing issues')
  const done = await workOutbox(db, { 'issue-document': issue }, { now: () => new Date(WEDNESDAY) })
  return done.map(({ outcome, error }) => error ?? outcome)
}

/** A weekly report that the Chief has approved. */
async function approved(period: string): Promise<Uuid> {
  const drafted = await draftReport(db, await scene.world(WEDNESDAY), asDrafter, { period, key: newId() })
  const { matterId } = must(drafted)
  must(await act(asDrafter, matterId, 'trinh'))
  must(await act(asChief, matterId, 'duyet'))
  return matterId
}

test('a weekly report leaves like every document: signed by who approved it, numbered in the register of its body, sealed, in the book, sent over the exchange', async () => {
  const report = await approved('2026-W47')
  expect(await makeIssued()).toEqual(['done'])
  const document = await documentOf(report)
  const [register] = await registersOf(db.kysely, scene.body, 'di')
  expect(await scene.document(document)).toMatchObject({
    signer: scene.posts.chief.postId,
    sign: 'BC-VPUBND',
    series: { key: register?.series, name: 'Sổ văn bản đi' },
    madeFor: { matter: report, process: 'bao-cao-tuan' },
  })
  expect(await scene.fold(document)).toMatchObject({
    state: 'da-duyet',
    title: expect.stringMatching(/^Báo cáo kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần 47/u),
  })

  // Its text is not to be changed here, nor its number given without a signature.
  expect(codeOf(await act(asChief, document, 'bo-duyet', { reason: 'Sửa lại phần đánh giá' }))).toBe('outgoing/made-elsewhere')
  expect(codeOf(await act(asClerk, report, 'ban-hanh', { number: 1 }))).toBe('act/not-found')
  expect(codeOf(await scene.issue(document, 1, { send: false }, WEDNESDAY))).toBe('outgoing/not-signed')

  const signing = { matterId: document, keyId: own, password: PASSWORD }
  expect(must(await startSigning(await parts(asChief), signing))).toMatchObject({ state: 'done' })
  const asked = askedOf(outgoingList, new URLSearchParams('loc=cho-ban-hanh'))
  expect(
    (await listLines(askersAt(db, WEDNESDAY)(asClerk), { list: outgoingList, asked, limit: 10 })).map(line => line.id),
  ).toEqual([document])
  must(await scene.issue(document, 1, { send: false, seal: { keyId: seal, password: PASSWORD } }, WEDNESDAY))

  expect(await scene.fold(report)).toMatchObject({
    state: 'issued',
    outcome: 'done',
    fields: { number: 1, designation: '01/BC-VPUBND', issuedOn: '2026-11-25', signerName: 'Đặng Minh Tuấn' },
  })
  const files = await documentFiles(db.kysely, document)
  expect(files.map(file => [file.name, file.role])).toEqual([
    ['01-BC-VPUBND.pdf', 'original'],
    ['bao-cao-tuan-47-2026-phu-luc.xlsx', 'attachment'],
    ['01-BC-VPUBND.docx', 'rendering'],
  ])
  const bytes = async (at: number) => must(await scene.files.read(files[at]?.hash ?? ''))
  const { signatures } = await verifyPdf(await bytes(0), { now: new Date(WEDNESDAY), trust: [] })
  expect(signatures.map(each => [each.field, each.intact])).toEqual([
    ['NguoiKy', true],
    ['CoQuan', true],
  ])
  expect(openDocx(await bytes(2)).replaceAll(/\s+/gu, ' ')).toContain('01/BC-VPUBND')

  const book = { body: scene.body, series: register?.series ?? '', period: '2026', order: 'first' } as const
  const lines = await bookLines(db.kysely, book, 10)
  expect(lines.map(line => OUTGOING_BOOK.slice(0, 5).map(column => column.cell(line, 'vi')))).toEqual([
    [
      '01/BC-VPUBND',
      '25/11/2026',
      expect.stringMatching(/^Báo cáo: Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần 47/u),
      'Đặng Minh Tuấn, Chánh văn phòng',
      'Như trên; Lãnh đạo Văn phòng; Các cơ quan có tên trong Phụ lục; Lưu: VT',
    ],
  ])

  const ministry = { kind: 'agency', name: 'Bộ Nội vụ', body: null, code: 'G04', email: null } as const
  must(await sendMore(await parts(asClerk), { matterId: document, key: newId(), recipients: [ministry] }))
  expect(await db.query(`select payload->>'document' as document from outbox where kind = 'outgoing.to-exchange'`)).toEqual([
    { document },
  ])
  const record = await documentById(db.kysely, document)
  if (!record) throw new Error('not in the register')
  const { message } = await packageOf(db.kysely, {
    record,
    receiver: {
      ...ministry,
      position: 0,
      bodyId: null,
      state: 'waiting',
      intakeId: null,
      at: new Date(),
      error: null,
      tracking: null,
    },
    // What a package says of its sender.
    link: { code: 'H42.01' } as Parameters<typeof packageOf>[1]['link'],
    now: { instant: new Date(WEDNESDAY), today: '2026-11-25' },
  })
  expect(messageFaults(message, '2026-11-25')).toEqual([])
  expect(message.document).toMatchObject({
    number: '01',
    notation: 'BC-VPUBND',
    typeName: 'Báo cáo',
    signer: { name: 'Đặng Minh Tuấn' },
  })
  expect(message.attachments.map(file => file.name)).toEqual(files.slice(0, 2).map(file => file.name))

  // What the report's own page gives are the very files that left.
  const world = await scene.world(WEDNESDAY)
  await keepIssuedFiles({ db, world, files: scene.files, renderer: reportRenderer() }, await scene.fold(report))
  const kept = await db.query<{ name: string; hash: string }>('select name, file_hash as hash from snapshot_file order by name')
  expect(kept).toEqual([
    { name: 'bao-cao-tuan-47-2026-phu-luc.xlsx', hash: files[1]?.hash },
    { name: 'bao-cao-tuan-47-2026.docx', hash: files[2]?.hash },
    { name: 'bao-cao-tuan-47-2026.pdf', hash: files[0]?.hash },
  ])
  expect((await openPdf(await bytes(0))).replaceAll(/\s+/gu, ' ')).toContain('tuần 47')
}, 60_000)

test('sent back before it left, its document waits for nobody; a cancelled number frees it for the next one', async () => {
  const report = await approved('2026-W46')
  expect(await makeIssued()).toEqual(['done'])
  const first = await documentOf(report)
  must(await act(asChief, report, 'tra-ve', { reason: 'Bổ sung đánh giá về việc chậm' }))
  expect((await scene.fold(first)).state).toBe('huy')
  must(await act(asDrafter, report, 'trinh'))
  must(await act(asChief, report, 'duyet'))
  // Asked twice, as after a crash: one document.
  await db.query(`insert into outbox (id, kind, payload, created_at, due_at)
    select gen_random_uuid(), kind, payload, created_at, due_at from outbox where kind = 'issue-document' and done_at is null`)
  expect(await makeIssued()).toEqual(['done', 'done'])
  const document = await documentOf(report)
  expect(document).not.toBe(first)
  expect(await db.query(`select id from matter where fold->'fields'->'madeFor'->>'matter' = $1 and open`, [report])).toEqual([
    { id: document },
  ])

  must(await act(asClerk, document, 'ky-giay', { signedOn: '2026-11-25', files: [await scene.scan()] }))
  must(await scene.issue(document, 2, { send: false }, WEDNESDAY))
  expect((await scene.fold(report)).state).toBe('issued')
  const cancel = { matterId: document, key: newId(), reason: 'Cấp nhầm số cho văn bản khác' }
  must(await cancelIssuedNumber(await parts(asClerk), cancel))
  expect(await scene.fold(report)).toMatchObject({ state: 'approved', open: true, fields: { number: null, document } })
  must(await scene.issue(document, 3, { send: false }, WEDNESDAY))
  expect(await scene.fold(report)).toMatchObject({ state: 'issued', fields: { designation: '03/BC-VPUBND' } })
  expect((await verify(db.kysely)).findings).toEqual([])
}, 60_000)
