import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalText } from '../kernel/canonical.ts'
import type { Viewer } from '../kernel/access.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { openMatter } from '../casework/index.ts'
import { relatedIds } from '../casework/people/visible.ts'
import { relationsOf } from '../office/exchange/relations/relations.ts'
import { sendMore } from '../office/outgoing/dispatch/send-more.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { bookLines, OUTGOING_BOOK } from '../office/outgoing/books/book.ts'
import { issueDocument } from '../office/outgoing/issue/issue.ts'
import { outgoingModule } from '../office/outgoing/module.ts'
import { outgoingOf } from '../office/outgoing/outgoing.ts'
import { closeRenderer } from '../office/outgoing/paper/render.ts'
import { frozenOf, freezeRequest } from '../office/reports/merging/freeze.ts'
import { makeScene, MONDAY, type Scene } from '../office/reports/proof/scene.ts'
import { versionsOf } from '../office/reports/requests/request-issue.ts'
import { closePaperRenderer } from '../office/reports/paper/renderer.ts'
import { must } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { folderStore } from '../platform/files/folder-store.ts'
import type { Services } from '../platform/http/context.ts'
import { makeKeyring } from '../platform/keyring.ts'
import { workOutbox } from '../platform/telling/outbox.ts'
import { storeUpload } from '../records/index.ts'
import { freshDatabase } from '../test/database/open.ts'
import { loadEngine } from './services/engine.ts'
import { modules } from './modules.ts'
import { handlersOf } from './services/outbox.ts'

let db: Database
let scene: Scene
let asClerk: Viewer
const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-merged-')))

beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
  await loadEngine()
  const rights = new Set([...scene.asClerk.rights, ...outgoingModule.rights.map(({ id }) => id)])
  asClerk = { ...scene.asClerk, rights }
})
afterAll(async () => {
  await closeRenderer()
  await closePaperRenderer()
  await db.close()
})

/** A document that came in, in the register of the Office. */
async function incoming(viewer: Viewer): Promise<Uuid> {
  const registering = { ...viewer, rights: new Set([...viewer.rights, 'records.register']) }
  const input = { agency: 'Tỉnh ủy', abstract: 'Kế hoạch tổng kết phong trào', designation: '479-KH/TU', issuedOn: '2026-10-01' }
  const holder = { body: scene.office, unit: null, post: registering.post.id }
  const opening = { key: newId(), process: 'van-ban-den', act: 'vao-so', title: input.abstract, holder, input }
  const world = await scene.world()
  const { matterId } = must(await inTransaction(db, tx => openMatter(tx, world, registering, opening)))
  await db.query(
    `insert into document (id, direction, body_id, designation, issued_on, abstract, created_at) values ($1, 'den', $2, $3, $4, $5, now())`,
    [matterId, scene.office, input.designation, input.issuedOn, input.abstract],
  )
  return matterId
}

/** Frozen, approved by the division and the Chief; its document made, signed on paper, numbered. */
async function leaves(request: Uuid, number: number, reason = ''): Promise<Uuid> {
  const { act, asHead, asChief, asCompiler, world } = scene
  must(await freezeRequest(db, await world(), asCompiler, { id: request, reason, key: newId() }))
  must(await act(asHead, request, 'duyet-phong'))
  must(await act(asChief, request, 'duyet', { accepted: [] }))
  const all = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  // The service asks these parts for database, files and the day alone.
  const issue = handlersOf(all, { db, files, world: () => world() } as unknown as Services)['issue-document']
  if (!issue) throw new Error('nothing issues')
  const made = await workOutbox(db, { 'issue-document': issue }, { now: () => new Date(Date.parse(MONDAY) + 3_600_000) })
  expect(made.map(({ outcome, error }) => error ?? outcome)).toEqual(['done'])
  const document = String((await scene.fold(request)).fields['document'])
  const content = new TextEncoder().encode(`%PDF-1.7 ${newId()}`)
  const scan = { name: 'ky.pdf', content, mediaType: 'application/pdf' }
  const { hash } = must(await storeUpload({ db: db.kysely, files, at: new Date(MONDAY) }, scan))
  must(await act(asClerk, document, 'ky-giay', { signedOn: '2026-11-23', files: [{ hash, name: scan.name }] }))
  const parts = { db, files, keyring: makeKeyring([randomBytes(32)], 'test'), world: await world(), viewer: asClerk }
  const asked = { matterId: document, key: newId(), version: undefined, number, suffix: '', reserved: false, send: false }
  must(await issueDocument(parts, asked))
  return document
}

const book = async () =>
  (await bookLines(db.kysely, { body: scene.office, series: 'so-di:BC', period: '2026', order: 'first' }, 10)).map(line =>
    OUTGOING_BOOK.slice(0, 4).map(column => column.cell(line, 'vi')),
  )

test('a merged report leaves as a document, its second version as one that replaces the first: each with its own line in the book', async () => {
  const { asClerk: registrar } = scene
  const plan = await incoming(registrar)
  const { matterId: request } = must(await scene.ask({ topic: 'Tổng kết phong trào', sourceDocument: plan }))
  for (const [viewer, body] of [
    [scene.asFinance, scene.finance],
    [scene.asHealth, scene.health],
  ] as const)
    await scene.reported(viewer, await scene.childOf(request, body), 'nhà văn hóa')
  must(await scene.act(scene.asCompiler, request, 'soan-muc', { node: 'm1', text: 'Các đơn vị đã thực hiện.', base: 0 }))
  const first = await leaves(request, 1)
  expect(await scene.fold(request)).toMatchObject({ state: 'issued', fields: { number: 1, designation: '01/BC-VPUBND' } })
  must(await scene.act(scene.asCompiler, request, 'lap-phien-ban', { reason: 'Sở Tài chính tính lại số đăng ký' }))
  expect(versionsOf(await scene.fold(request))).toMatchObject([{ version: 1, number: 1, document: first }])
  const second = await leaves(request, 2)
  // The plan that asked for it is answered by it: the exchange says so, its page leads there.
  expect(outgoingOf(await scene.fold(second)).answers).toEqual([plan])
  expect((await relatedIds(db.kysely, plan)).linked).toEqual(expect.arrayContaining([first, second]))
  expect((await relationsOf(db.kysely, second)).answers).toEqual([plan])
  expect(outgoingOf(await scene.fold(second)).relates).toMatchObject({ kind: 'thay-the', document: first })
  expect(outgoingOf(await scene.fold(first)).later).toMatchObject([{ kind: 'thay-the', document: second }])
  expect(await book()).toEqual([
    ['01/BC-VPUBND', '23/11/2026', 'Báo cáo: Tổng kết phong trào', expect.stringContaining('Đặng Minh Tuấn')],
    ['02/BC-VPUBND', '23/11/2026', 'Báo cáo: Tổng kết phong trào (phiên bản 2)', expect.stringContaining('Đặng Minh Tuấn')],
  ])
})

test('a merged report counts as sent when its document was, to whom and on which day; nobody records it by hand', async () => {
  const { matterId: request } = must(await scene.ask({ topic: 'Báo cáo gửi cùng văn bản' }))
  const document = await leaves(request, 3, 'Cấp trên yêu cầu gửi ngay')
  const byHand = { to: 'Tỉnh ủy', method: 'Trục liên thông', sentOn: '2026-11-23', receipt: 'Biên nhận 88', files: [] }
  expect(await scene.act(asClerk, request, 'ghi-gui', byHand)).toMatchObject({ problem: 'reports/sent-with-document' })
  const asked = {
    matterId: document,
    key: newId(),
    recipients: [{ kind: 'agency' as const, name: 'Tỉnh ủy', body: null, code: null, email: null }],
  }
  const parts = { db, files, keyring: makeKeyring([randomBytes(32)], 'test'), world: await scene.world(), viewer: asClerk }
  must(await sendMore(parts, asked))
  expect(await scene.fold(request)).toMatchObject({
    state: 'sent',
    submittedOn: '2026-11-23',
    fields: { sent: { to: 'Tỉnh ủy', sentOn: '2026-11-23', receipt: '03/BC-VPUBND' } },
  })
})

test('reports issued before they left as documents stand in the book with all their columns; what was approved gets its document', async () => {
  const { matterId: old } = must(await scene.ask({ topic: 'Tổng kết năm cũ' }))
  const { matterId: waiting } = must(await scene.ask({ topic: 'Báo cáo chờ ban hành' }))
  must(
    await freezeRequest(db, await scene.world(), scene.asCompiler, {
      id: old,
      reason: 'Cấp trên yêu cầu gửi ngay',
      key: newId(),
    }),
  )
  const frozen = await frozenOf(db.kysely, await scene.fold(old))
  const fields = { number: 7, issuedOn: '2026-11-20', signerName: 'Đặng Minh Tuấn', signerPosition: 'CHÁNH VĂN PHÒNG' }
  await db.query(
    `update matter set state = 'issued', fold = jsonb_set(fold, '{fields}', fold->'fields' || $2::jsonb) where id = $1`,
    [old, canonicalText(fields)],
  )
  await db.query(`update matter set state = 'approved' where id = $1`, [waiting])
  await db.query(
    `insert into number_taken (series_id, number, matter_id, taken_at) select id, 7, $1, now() from number_series where key = 'so-di:BC'`,
    [old],
  )
  expect((await book()).at(-1)).toEqual(['7', '', '', ''])
  const migration = readFileSync(join(import.meta.dirname, '../migrations/0114_documents_of_reports.sql'), 'utf8')
  for (const statement of migration.split(/;\n/u).filter(each => each.trim() !== '')) await db.query(statement)
  expect((await book()).at(-1)).toEqual([
    '07/BC-VPUBND',
    '20/11/2026',
    'Báo cáo: Tổng kết năm cũ',
    'Đặng Minh Tuấn, Chánh văn phòng',
  ])
  expect(frozen?.report.letterhead.sign).toBe('BC-VPUBND')
  const asked = await db.query(
    `select payload->>'matter' as matter from outbox where kind = 'issue-document' and done_at is null`,
  )
  expect(asked).toEqual([{ matter: waiting }])
})

test('each version of a report that was issued before documents left this way has a line and a record of its own', async () => {
  const { matterId: old } = must(await scene.ask({ topic: 'Tổng kết hai lần' }))
  const versions = [
    { version: 1, snapshot: null, hash: '', number: 11, issuedOn: '2026-10-05', document: null, reason: 'Tính lại' },
    { version: 2, snapshot: null, hash: '', number: 12, issuedOn: '2026-10-20', document: null, reason: 'Tính lại lần nữa' },
  ]
  await db.query(`update matter set fold = jsonb_set(fold, '{fields}', fold->'fields' || $2::jsonb) where id = $1`, [
    old,
    JSON.stringify({ versions, signerName: 'Đặng Minh Tuấn', signerPosition: 'CHÁNH VĂN PHÒNG' }),
  ])
  for (const number of [11, 12])
    await db.query(
      `insert into number_taken (series_id, number, matter_id, taken_at) select id, ${number}, $1, now() from number_series where key = 'so-di:BC'`,
      [old],
    )
  const lines = async () => (await book()).filter(([designation]) => /^1[12]/u.test(designation ?? ''))
  expect((await lines()).map(line => line[2])).toEqual(['', ''])
  const migration = readFileSync(join(import.meta.dirname, '../migrations/0121_versions_in_the_register.sql'), 'utf8')
  const [, entering = ''] = migration.split(/;\n/u)
  await db.query(entering)
  expect(await lines()).toEqual([
    ['11/BC-VPUBND', '05/10/2026', expect.stringMatching(/Tổng kết hai lần$/u), 'Đặng Minh Tuấn, Chánh văn phòng'],
    [
      '12/BC-VPUBND',
      '20/10/2026',
      expect.stringMatching(/Tổng kết hai lần \(phiên bản 2\)$/u),
      'Đặng Minh Tuấn, Chánh văn phòng',
    ],
  ])
})
