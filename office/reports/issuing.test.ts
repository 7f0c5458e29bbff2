import { readFileText } from '@kheo/official-document'
import { strFromU8, unzipSync } from 'fflate'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../casework/asker.ts'
import { actBySystem, readMatter } from '../../casework/index.ts'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { boardOf } from './requests/board.ts'
import { calendarView } from './regimes/calendar-view.ts'
import { carryOverAt } from './merging/carry-over.ts'
import { composeReport } from './merging/compose.ts'
import { reportDocument } from './paper/document.ts'
import { fileOf, fileOfVersion, keepIssuedFiles, reportFile, type ReportFile } from './paper/files.ts'
import { freezeRequest, frozenCopy, frozenOf } from './merging/freeze.ts'
import { mergedFindings } from './merging/merged-findings.ts'
import { inWords } from './merging/merged-report.ts'
import { makeScene, MONDAY, type Scene } from './proof/scene.ts'
import { giveRemedy } from './merging/remedy-post.ts'
import { remediesView } from './merging/remedies-view.ts'
import { closePaperRenderer, paperRenderer } from './paper/renderer.ts'
import { marksOf, untasked, versionsOf } from './requests/request-issue.ts'
import { requestBrief } from './requests/request-process.ts'
import { limitationsOf } from './merging/limitations.ts'
import { tableOf, textOf } from './unit-reports/unit-text.ts'
import { changesBetween } from './merging/versions.ts'

let db: Database
let scene: Scene
const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-reports-')))

beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
})
afterAll(async () => {
  await closePaperRenderer()
  await db.close()
})

/** What can be read in a file, its title and properties too. */
async function printedIn({ bytes, name }: ReportFile): Promise<string> {
  if (name.endsWith('.pdf')) return JSON.stringify(await readFileText(bytes, name))
  return Object.values(unzipSync(bytes))
    .map(part => strFromU8(part))
    .join('\n')
}

const codeOf = (result: unknown) => (isProblem(result) ? result.problem : 'done')
async function asker(viewer: Viewer) {
  const world = await scene.world()
  // Only what an asker is made from.
  return askerOf({ db, files, viewer, lang: 'vi', csrf: '', world: async () => world } as unknown as AppContext)
}
async function reading(viewer: Viewer, id: Uuid) {
  return must(await readMatter(db.kysely, await scene.world(), viewer, id))
}
async function write(id: Uuid, node: string, text: string) {
  const base = textOf(await scene.fold(id), node)?.seq ?? 0
  must(await scene.act(scene.asCompiler, id, 'soan-muc', { node, text, base }))
}
const freeze = async (id: Uuid, reason = 'Cấp trên yêu cầu gửi ngay') =>
  freezeRequest(db, await scene.world(), scene.asCompiler, { id, reason, key: newId() })

/** As the service that issues tells it: number and day of its document. */
async function leaves(id: Uuid, number: number): Promise<void> {
  const left = { number, designation: `0${number}/BC-VPUBND`, issuedOn: '2026-11-23' }
  const world = await scene.world()
  must(await inTransaction(db, tx => actBySystem(tx, world, { matterId: id, act: 'ban-hanh', input: left, rule: 'issuing' })))
}

/** A request on which both units have reported and which is merged, with a limitation and its task. */
async function merged(topic: string, more: object = {}): Promise<Uuid> {
  const { matterId: id } = must(await scene.ask({ topic, ...more }))
  await scene.reported(scene.asFinance, await scene.childOf(id, scene.finance), `${topic} ở sở`)
  await scene.reported(scene.asHealth, await scene.childOf(id, scene.health), `${topic} ở bệnh viện`)
  await write(id, 'm1', `${topic}: đăng ký [[TT-01]] mô hình, [[TT-01:so 2025]]; cộng [[pl1.c2]] mô hình theo phụ lục.`)
  await write(id, 'm3', `Phối hợp giữa các đơn vị khi ${topic.toLowerCase()} chưa chặt chẽ, mới có [[TT-01]] mô hình.`)
  await write(id, 'm4', 'Do chưa có quy chế phối hợp.')
  await write(id, 'm5', 'Ban hành quy chế phối hợp giữa các đơn vị.')
  return id
}

async function remedy(id: Uuid) {
  const matter = await scene.fold(id)
  const [limitation] = limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '')
  const typed = {
    limitation: limitation?.key ?? '',
    content: 'Ban hành quy chế phối hợp',
    body: 'Sở Tài chính',
    dueOn: '30/06/2027',
    measure: 'Quy chế được ký',
  }
  return giveRemedy(await asker(scene.asCompiler), await reading(scene.asCompiler, id), typed, newId())
}

test('figures inside the text follow the records until the freeze, and stay as they were after it', async () => {
  scene.counting.values = { 'TT-01': 12, 'TT-01 2025-01-01': 12, 'TT-01 2024-01-01': 10 }
  const id = await merged('Chốt số sống')
  const compose = async () =>
    composeReport(db.kysely, await scene.fold(id), {
      world: await scene.world(),
      board: await boardOf(db.kysely, id, '2026-11-23'),
      until: new Date(MONDAY),
    })
  const said = (report: Awaited<ReturnType<typeof compose>>) => inWords(report.texts['m1'] ?? '', report.figures)
  expect(said(await compose())).toBe(
    'Chốt số sống: đăng ký 12 mô hình, tăng 02 mô hình (20%) so với năm 2024; cộng 24 mô hình theo phụ lục.',
  )
  scene.counting.values = { 'TT-01': 15, 'TT-01 2025-01-01': 9, 'TT-01 2024-01-01': 10 }
  expect(said(await compose())).toContain('đăng ký 15 mô hình, giảm 01 mô hình (10%) so với năm 2024')
  must(await freeze(id))
  scene.counting.values = { 'TT-01': 99 }
  const frozen = await frozenOf(db.kysely, await scene.fold(id))
  expect(frozen?.intact).toBe(true)
  expect(frozen && said(frozen.report)).toContain('đăng ký 15 mô hình')
  expect(frozen?.report.figures['[[TT-01]]']?.href).toContain('/bao-cao/chi-tieu/TT-01/danh-sach')
})

test('a figure without data says so and is found; a changed definition gives two figures, each with its stretch', async () => {
  scene.counting.values = { 'TT-09@1': 5, 'TT-09@2': 7 }
  const id = await merged('Định nghĩa đổi')
  await write(id, 'm1', 'Có [[TT-09]] lượt; tỷ lệ [[TT-03]]; mã sai [[không có]].')
  const matter = await scene.fold(id)
  const world = await scene.world()
  const report = await composeReport(db.kysely, matter, {
    world,
    board: await boardOf(db.kysely, id, '2026-11-23'),
    until: new Date(MONDAY),
  })
  expect(inWords(report.texts['m1'] ?? '', report.figures)).toBe(
    'Có 05 (từ 01/01/2021 đến 30/06/2026, định nghĩa lần 1) và 07 (từ 01/07/2026 đến 20/11/2026, định nghĩa lần 2) lượt; tỷ lệ chưa có dữ liệu; mã sai [[không có]].',
  )
  const rules = (await mergedFindings(db.kysely, world, { matter, report })).map(each => each.rule)
  expect(rules).toEqual(expect.arrayContaining(['no-figure', 'broken-figure']))
})

test('head of division, then Chief: claims without evidence are taken one by one, every limitation needs its task', async () => {
  scene.counting.values = { 'TT-01': 3 }
  const id = await merged('Duyệt hai bước')
  await write(id, 'm1', '100 % đơn vị hưởng ứng phong trào.')
  must(await freeze(id))
  const matter = await scene.fold(id)
  expect(marksOf(matter).map(mark => mark.rule)).toEqual(['claim'])
  expect(untasked(matter)).toHaveLength(1)
  const { act, asChief, asHead } = scene
  expect(codeOf(await act(asChief, id, 'duyet', { accepted: [] }))).toBe('reports/review-first')
  expect(await act(asHead, id, 'duyet-phong')).toMatchObject({ problem: 'reports/limitation-without-task', data: { open: 1 } })
  must(await remedy(id))
  must(await act(asHead, id, 'duyet-phong'))
  expect(await act(asChief, id, 'duyet', { accepted: [] })).toMatchObject({ problem: 'reports/marks-open', data: { open: 1 } })
  must(await act(asChief, id, 'duyet', { accepted: marksOf(matter).map(mark => mark.key) }))
  expect((await scene.fold(id)).state).toBe('approved')
})

test('a task for a limitation is a directive with its body, deadline and measure, told in the report; wrong answers give nothing', async () => {
  const id = await merged('Việc khắc phục')
  const before = await db.query<{ n: number }>(`select count(*)::int as n from matter where process = 'directive'`)
  const typed = { limitation: 'khong-co', content: 'x', body: 'Sở Tài chính', dueOn: '30/06/2027', measure: 'Quy chế' }
  const give = async (more: Partial<typeof typed>) =>
    codeOf(await giveRemedy(await asker(scene.asCompiler), await reading(scene.asCompiler, id), { ...typed, ...more }, newId()))
  expect(await give({})).toBe('reports/no-limitation')
  const matter = await scene.fold(id)
  const [limitation] = limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '')
  const key = { limitation: limitation?.key ?? '' }
  expect(await give({ ...key, body: 'Sở Không có' })).toBe('reports/body-unknown')
  expect(await give({ ...key, dueOn: '31/02/2027' })).toBe('form/not-a-date')
  expect(await give({ ...key, measure: '' })).toBe('reports/measure-needed')
  const after = await db.query<{ n: number }>(`select count(*)::int as n from matter where process = 'directive'`)
  expect(after).toEqual(before)
  must(await remedy(id))
  const view = await remediesView(await asker(scene.asCompiler), await scene.fold(id), true)
  expect(view.own[0]?.tasks).toHaveLength(1)
  const [directive] = await db.query<{ due_on: string; holder_body: Uuid; source: string }>(
    'select due_on, holder_body, source from matter where id = $1',
    [view.own[0]?.tasks[0]?.id],
  )
  expect(directive).toEqual({ due_on: '2027-06-30', holder_body: scene.finance, source: 'bao-cao' })
})

test('a task carries the words of its limitation with its figures, never their codes', async () => {
  scene.counting.values = { 'TT-01': 3 }
  const id = await merged('Việc có số')
  const matter = await scene.fold(id)
  const [limitation] = limitationsOf(requestBrief(matter).outline, node => textOf(matter, node)?.text ?? '')
  const typed = { content: limitation?.text ?? '', body: 'Sở Tài chính', dueOn: '30/06/2027', measure: 'Quy chế được ký' }
  const given = { ...typed, limitation: limitation?.key ?? '' }
  must(await giveRemedy(await asker(scene.asCompiler), await reading(scene.asCompiler, id), given, newId()))
  const view = await remediesView(await asker(scene.asCompiler), await scene.fold(id), true)
  expect(view.own[0]?.text).toContain('mới có 03 mô hình')
  const directive = await scene.fold(view.own[0]?.tasks[0]?.id ?? '')
  expect(JSON.stringify([directive.title, directive.fields])).toContain('mới có 03 mô hình')
  expect(JSON.stringify([directive.title, directive.fields])).not.toContain('[[')
})

test('the merged report is addressed to whom the request says, else as the letterhead says', async () => {
  const addressees = ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Bộ Nội vụ']
  const { matterId } = must(await scene.ask({ topic: 'Gửi cơ quan yêu cầu', addressees }))
  const composed = async (id: Uuid) =>
    composeReport(db.kysely, await scene.fold(id), {
      world: await scene.world(),
      board: await boardOf(db.kysely, id, '2026-11-23'),
      until: new Date(MONDAY),
    })
  const report = await composed(matterId)
  expect(reportDocument(report, { matter: await scene.fold(matterId), hash: null }).addressees).toEqual(addressees)
  const plain = must(await scene.ask({ topic: 'Gửi theo đầu báo cáo' }))
  expect((await composed(plain.matterId)).letterhead.addressees).toEqual([])
})

test('a report is not frozen while a code stands in it that names no figure', async () => {
  const id = await merged('Mã sai')
  await write(id, 'm1', 'Đăng ký [[không có]] mô hình.')
  expect(await freeze(id)).toMatchObject({ problem: 'reports/figure-unresolved', data: { place: 'I. Kết quả thực hiện' } })
  expect((await scene.fold(id)).state).toBe('collecting')
})

test('issued by the service alone, its files kept as they were drawn; sent with a receipt, in time or late', async () => {
  scene.counting.values = { 'TT-01': 3 }
  // October's report of the regime: owed since 16/11, told so until it has left.
  const period = { from: '2026-10-15', to: '2026-11-14' }
  const id = await merged('Tình hình thực hiện nhiệm vụ tháng', { period })
  const due = async () =>
    (await calendarView(await asker(scene.asCompiler))).due.map(each => [each.code, each.kind, each.standing])
  const before = await due()
  const [, , ...later] = before
  expect(before.slice(0, 1).flat().at(-1)).toBe('late')
  expect(later.every(each => each[2] !== 'issued')).toBe(true)
  must(await remedy(id))
  must(await freeze(id))
  const { act, asChief, asHead, asClerk } = scene
  must(await act(asHead, id, 'duyet-phong'))
  must(await act(asChief, id, 'duyet', { accepted: [] }))
  expect(codeOf(await act(asClerk, id, 'ban-hanh', { number: 1 }))).toBe('act/not-found')
  await leaves(id, 1)
  const matter = await scene.fold(id)
  expect(matter.fields['number']).toBe(1)
  const parts = { db, files, renderer: paperRenderer(), world: await scene.world() }
  await keepIssuedFiles(parts, matter)
  const kept = await fileOf(parts, matter, 'docx')
  for (const kind of ['docx', 'pdf', 'xlsx'] as const) {
    const file = await fileOf(parts, matter, kind)
    const printed = await printedIn(file)
    expect(printed.toLocaleLowerCase('vi')).toContain('mô hình')
    expect(printed).not.toContain('[[')
  }
  await db.query(`insert into setting (key, value) values ('report-letterhead', '{"place": "Nơi khác"}')
    on conflict (key) do update set value = excluded.value`)
  const again = await reportFile(db.kysely, { matter, kind: 'docx', renderer: parts.renderer, world: parts.world })
  expect(Buffer.compare(again.bytes, kept.bytes)).toBe(0)
  await db.query(`delete from setting where key = 'report-letterhead'`)
  expect(await fileOf(parts, matter, 'docx')).toEqual(kept)
  const after = await due()
  expect(after).toHaveLength(before.length)
  expect(after.filter(each => each[2] === 'issued')).toEqual([after.at(-1)])
  expect(after.at(-1)?.[1]).toBe('thang')
  const sent = { to: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', method: 'Trục liên thông', sentOn: '2026-11-23' }
  expect(codeOf(await act(asClerk, id, 'ghi-gui', sent))).toBe('reports/receipt-needed')
  expect(codeOf(await act(asClerk, id, 'ghi-gui', { ...sent, receipt: 'Biên nhận 88', sentOn: '2026-11-22' }))).toBe(
    'reports/sent-date',
  )
  must(await act(asClerk, id, 'ghi-gui', { ...sent, receipt: 'Biên nhận 88' }))
  const done = await scene.fold(id)
  expect([done.state, done.outcome]).toEqual(['sent', 'done'])
})

test('what is found wrong after the issue is version 2 with its reason: both stay, each change beside its record', async () => {
  scene.counting.values = { 'TT-01': 3 }
  const id = await merged('Đính chính')
  must(await remedy(id))
  must(await freeze(id))
  const { act, asChief, asHead, asCompiler, asFinance } = scene
  must(await act(asHead, id, 'duyet-phong'))
  must(await act(asChief, id, 'duyet', { accepted: [] }))
  await leaves(id, 2)
  const parts = { db, files, renderer: paperRenderer(), world: await scene.world() }
  await keepIssuedFiles(parts, await scene.fold(id))
  const first = await frozenOf(db.kysely, await scene.fold(id))
  must(await act(asCompiler, id, 'lap-phien-ban', { reason: 'Sở Tài chính tính lại số đăng ký' }))
  const unit = await scene.childOf(id, scene.finance)
  must(await act(asCompiler, unit, 'mo-lai', { reason: 'Số đăng ký chưa khớp sổ', dueOn: '2026-11-30' }))
  const rows = [
    ['Kinh tế', '9', '1.234,5'],
    ['Xã hội', '5', '0,5'],
  ]
  must(await act(asFinance, unit, 'nhap-bang', { annex: 'pl1', rows, base: tableOf(await scene.fold(unit), 'pl1')?.seq ?? 0 }))
  must(await act(asFinance, unit, 'nop'))
  must(await act(asCompiler, unit, 'chap-nhan'))
  must(await freeze(id))
  const matter = await scene.fold(id)
  const [version] = versionsOf(matter)
  expect(version).toMatchObject({ version: 1, reason: 'Sở Tài chính tính lại số đăng ký' })
  const old = await frozenCopy(db.kysely, version?.snapshot ?? '')
  expect(old).toEqual(first)
  const second = await frozenOf(db.kysely, matter)
  expect(second?.report).toMatchObject({ version: 2, replaces: { version: 1 } })
  const changes = old && second ? changesBetween(old.report, second.report) : []
  expect(changes.map(({ where, before, after }) => [where, before, after])).toEqual(
    expect.arrayContaining([
      ['Mô hình, Đăng ký, tổng cộng', '24', '26'],
      ['Mô hình, Kinh tế, Đăng ký, Sở Tài chính', '7', '9'],
    ]),
  )
  expect(changes.find(each => each.where.endsWith('Sở Tài chính'))?.href).toBe(`/bao-cao/don-vi/${unit}?phu-luc=pl1`)
  expect((await fileOfVersion(parts, matter, { version: 1, kind: 'pdf' }))?.bytes.length).toBeGreaterThan(1000)
  const told = await db.query(`select 1 from notice where kind = 'report.version' and matter_id = $1`, [id])
  expect(told.length).toBeGreaterThan(0)
})

test('a unit that sent nothing is named with the totals, with no zero in its place', async () => {
  const { matterId: id } = must(await scene.ask({ topic: 'Thiếu đơn vị' }))
  await scene.reported(scene.asFinance, await scene.childOf(id, scene.finance), 'nhà văn hóa')
  const report = await composeReport(db.kysely, await scene.fold(id), {
    world: await scene.world(),
    board: await boardOf(db.kysely, id, '2026-11-23'),
    until: new Date(MONDAY),
  })
  expect(report.missing).toEqual(['Sở Y tế'])
  expect(report.annexes[0]?.rows[0]?.units.map(unit => unit.unit)).toEqual(['Sở Tài chính'])
})

test('a periodic report is not closed while what is carried over differs from what was unfinished; the matter is named', async () => {
  const { world } = scene
  const id = await merged('Cân đối chuyển kỳ')
  must(await remedy(id))
  const [directive] = await db.query<{ id: Uuid; code: string }>(
    `select id, code from matter where process = 'directive' order by opened_at desc limit 1`,
  )
  const period = { from: '2026-11-23', to: '2026-12-14' }
  expect(
    (await carryOverAt(db.kysely, { from: new Date('2026-11-25T00:00:00Z'), to: new Date('2026-11-26T00:00:00Z') })).differences,
  ).toEqual([])
  await db.query(
    `update matter set fold = jsonb_set(jsonb_set(fold, '{fields,brief,kind}', '"thang"'), '{fields,brief,period}', $2) where id = $1`,
    [id, JSON.stringify(period)],
  )
  await db.query(`update flow set recorded_at = '2026-11-20T00:00:00Z' where matter_id = $1`, [directive?.id])
  const [row] = await db.query<{ id: string }>(
    `delete from flow where matter_id = $1 and kind = 'opened' returning id::text as id`,
    [directive?.id],
  )
  expect(row).toBeDefined()
  const refused = await freezeRequest(db, await world(), scene.asCompiler, {
    id,
    reason: 'Cấp trên yêu cầu gửi ngay',
    key: newId(),
  })
  expect(refused).toMatchObject({ problem: 'reports/carry-over-differs', data: { bodies: 1, matters: directive?.code } })
})
