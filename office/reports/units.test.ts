import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../casework/asker.ts'
import { moveToSuccessor } from '../../casework/jobs/succession.ts'
import { readMatter } from '../../casework/index.ts'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { endBody, must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { makeKeyring } from '../../platform/keyring.ts'
import { writeXlsx } from '../../platform/web/xlsx.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { boardOf } from './requests/board.ts'
import { composeFromRecords, reportAsFile } from './measures/from-records.ts'
import { unitName } from './merging/merge.ts'
import { inWords } from './merging/merged-report.ts'
import { ANNEXES, makeScene, type Scene } from './proof/scene.ts'
import { allRegimes, emptyContents, Regime, regimesOf, storeRegime } from './regimes/regimes.ts'
import { closePaperRenderer, paperRenderer } from './paper/renderer.ts'
import { statisticsOf } from './measures/statistics.ts'
import { evidenceFiles } from './unit-reports/unit-evidence.ts'
import { unitFile } from './unit-reports/unit-files.ts'
import { postUnit } from './unit-reports/unit-post.ts'
import { tableOf, textOf } from './unit-reports/unit-text.ts'
import { unitView } from './unit-reports/unit-view.ts'

let db: Database
let scene: Scene
const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-units-')))

beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
})
afterAll(async () => {
  await closePaperRenderer()
  await db.close()
})

const codeOf = (result: unknown) => (isProblem(result) ? result.problem : 'done')
async function asker(viewer: Viewer) {
  const world = await scene.world()
  // Only what an asker is made from.
  return askerOf({
    db,
    files,
    viewer,
    lang: 'vi',
    csrf: '',
    keyring: makeKeyring([Buffer.alloc(32, 7)], 'test'),
    world: async () => world,
  } as unknown as AppContext)
}
const reading = async (viewer: Viewer, id: Uuid) => must(await readMatter(db.kysely, await scene.world(), viewer, id))
async function post(viewer: Viewer, id: Uuid, values: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return postUnit(await asker(viewer), await reading(viewer, id), form)
}
async function unit(topic: string): Promise<{ request: Uuid; id: Uuid }> {
  const { matterId: request } = must(await scene.ask({ topic }))
  return { request, id: await scene.childOf(request, scene.finance) }
}
const view = async (viewer: Viewer, id: Uuid, part: Parameters<typeof unitView>[2]) =>
  unitView(await asker(viewer), await reading(viewer, id), part)

test('figures which the records hold stand in the annex, of the body whose they are; another one is found', async () => {
  scene.counting.values = { [`TT-01-KT@1 ${scene.finance}`]: 4, [`TT-01-XH@1 ${scene.finance}`]: 0 }
  const { id } = await unit('Số có sẵn')
  const { part } = await view(scene.asFinance, id, { kind: 'annex', id: 'pl1' })
  if (part?.kind !== 'annex') throw new Error('no annex')
  expect(part.rows).toEqual([
    ['Kinh tế', '4', ''],
    ['Xã hội', '0', ''],
  ])
  expect(part.held[0]?.[1]).toMatchObject({ words: '4' })
  expect(part.held[0]?.[1]?.href).toContain(`don-vi=${scene.finance}`)
  await post(scene.asFinance, id, { y: 'bang', 'phu-luc': 'pl1', dan: '6\t1,5\n0\t2' })
  const found = (await view(scene.asFinance, id, { kind: 'findings' })).findings
  expect(found.filter(each => each.rule === 'not-held').map(each => [each.data['typed'], each.data['held']])).toEqual([
    ['6', '4'],
  ])
})

test('an annex with named rows is taken whole: a piece of it would wipe out the rest; only a total may follow', async () => {
  const { id } = await unit('Dán thiếu dòng')
  const paste = (dan: string) => post(scene.asFinance, id, { y: 'bang', 'phu-luc': 'pl1', dan, ban: '0' })
  for (const wrong of ['6\t1,5', '6\t1,5\n0\t2\n4\t4', 'Kinh tế\t6\t1,5\nXã hội\t0\t2\nThể thao\t1\t1'])
    expect(await paste(wrong)).toMatchObject({ again: { words: expect.stringContaining('bảng có 2 dòng'), paste: wrong } })
  expect(tableOf(await scene.fold(id), 'pl1')).toBeNull()
  expect(await paste('Kinh tế\t6\t1,5\nXã hội\t0\t2\nTổng cộng\t6\t3,5')).toHaveProperty('done')
  expect(tableOf(await scene.fold(id), 'pl1')?.rows).toHaveLength(3)
})

test('what is typed is checked before it is saved, and nothing of it is lost', async () => {
  const { id } = await unit('Gõ tới đâu soát tới đó')
  const { keepUnitDraft } = await import('./unit-reports/unit-post.ts')
  const draft = new FormData()
  draft.set('muc', 'm1')
  draft.set('text', '100% cán bộ tham gia.')
  await keepUnitDraft(await asker(scene.asFinance), id, draft)
  const shown = await view(scene.asFinance, id, { kind: 'node', id: 'm1' })
  expect(shown.findings.map(each => each.rule)).toContain('claim')
  expect(textOf(await scene.fold(id), 'm1')).toBeNull()
  expect(
    (
      await view(scene.asHealth, await scene.childOf((await scene.fold(id)).parent ?? '', scene.health), { kind: 'findings' })
    ).findings.map(each => each.rule),
  ).not.toContain('claim')
})

test('evidence that is withdrawn stays listed with its reason, counts no more and is given to nobody', async () => {
  const { id } = await unit('Minh chứng')
  const pdf = new File(['%PDF-1.4\n%%EOF'], 'danh-sach.pdf', { type: 'application/pdf' })
  expect(await post(scene.asFinance, id, { y: 'dinh-kem', muc: 'm1', 'minh-chung': pdf })).toHaveProperty('done')
  const [file] = evidenceFiles(await reading(scene.asFinance, id))
  expect(file).toMatchObject({ name: 'danh-sach.pdf', node: 'm1', withdrawn: null })
  must(await scene.act(scene.asFinance, id, 'viet', { node: 'm1', text: 'Là đơn vị dẫn đầu phong trào.', base: 0 }))
  const rules = async () => (await view(scene.asFinance, id, { kind: 'findings' })).findings.map(each => each.rule)
  expect(await rules()).not.toContain('superlative')
  expect(
    await post(scene.asHealth, await scene.childOf((await scene.fold(id)).parent ?? '', scene.health), {
      y: 'rut',
      tep: file?.hash ?? '',
      'ly-do': 'Không phải của mình',
    }),
  ).toHaveProperty('again')
  expect(await post(scene.asFinance, id, { y: 'rut', tep: file?.hash ?? '', 'ly-do': 'Đính kèm nhầm tệp' })).toHaveProperty(
    'done',
  )
  expect(evidenceFiles(await reading(scene.asFinance, id))[0]?.withdrawn).toBe('Đính kèm nhầm tệp')
  expect(await rules()).toContain('superlative')
})

test('a Word file and an Excel file are taken in section by section; what somebody wrote since is not overwritten', async () => {
  const { id } = await unit('Đưa tệp vào')
  const typed = new File(['I. Kết quả thực hiện\nĐã làm 4 việc.\nII.1. Hạn chế\nCòn chậm.'], 'bao-cao.txt', {
    type: 'text/plain',
  })
  const before = (await scene.fold(id)).lastSeq
  const taken = await post(scene.asFinance, id, { y: 'nhap-tep', tep: typed, 'phien-ban': String(before) })
  expect(taken).toMatchObject({ done: expect.stringContaining('Đã đưa vào 2 phần') })
  expect(textOf(await scene.fold(id), 'm1')?.text).toBe('Đã làm 4 việc.')
  const late = new File(['I. Kết quả thực hiện\nBản cũ.'], 'bao-cao.txt', { type: 'text/plain' })
  expect(await post(scene.asFinance, id, { y: 'nhap-tep', tep: late, 'phien-ban': String(before) })).toHaveProperty('again')
  expect(textOf(await scene.fold(id), 'm1')?.text).toBe('Đã làm 4 việc.')
  const [annex] = ANNEXES
  const sheet = await writeXlsx([
    {
      name: 'x',
      columns: (annex?.columns ?? []).map(({ title, unit: of }) => ({ header: of ? `${title} (${of})` : title, width: 20 })),
      rows: [
        ['Kinh tế', 3, 1234.5],
        ['Xã hội', 1, 0],
      ],
    },
  ])
  const xlsx = new File([new Uint8Array(sheet)], 'phu-luc.xlsx')
  expect(await post(scene.asFinance, id, { y: 'nhap-tep', 'phu-luc': 'pl1', tep: xlsx })).toHaveProperty('done')
  expect(tableOf(await scene.fold(id), 'pl1')?.rows).toEqual([
    ['Kinh tế', '3', '1234,5'],
    ['Xã hội', '1', '0'],
  ])
  const read = await reading(scene.asFinance, id)
  for (const kind of ['docx', 'xlsx'] as const)
    expect((await unitFile(await asker(scene.asFinance), read, { kind, annex: 'pl1' }))?.bytes.length).toBeGreaterThan(3000)
  expect(await unitFile(await asker(scene.asFinance), read, { kind: 'xlsx', annex: 'khong' })).toBeNull()
})

test('a unit that ends while it reports: its successor goes on, figures apart under the old name', async () => {
  const { matterId: request } = must(
    await scene.ask({ topic: 'Đơn vị giải thể giữa kỳ', targets: [scene.labour, scene.health].map(body => ({ body })) }),
  )
  const id = await scene.childOf(request, scene.labour)
  must(await scene.act(scene.asLabour, id, 'viet', { node: 'm1', text: 'Đã làm nửa kỳ.', base: 0 }))
  const { clock } = await scene.world()
  await inTransaction(db, async tx =>
    must(
      await endBody(tx, {
        bodyId: scene.labour,
        on: '2026-11-20',
        how: 'merge',
        successors: [{ id: scene.health }],
        now: clock.now(),
      }),
    ),
  )
  const ended = {
    bodyId: scene.labour,
    on: '2026-11-20',
    successors: [{ bodyId: scene.health, isDefault: true }],
    legalDocument: null,
  }
  await moveToSuccessor(db, await scene.world(), ended, scene.office)
  const { rows } = await boardOf(db.kysely, request, '2026-11-23')
  expect(rows.map(unitName).toSorted()).toEqual(['Sở Y tế', 'Sở Y tế (phần Sở Lao động)'])
  expect(codeOf(await scene.act(scene.asHealth, id, 'viet', { node: 'm3', text: 'Viết tiếp.', base: 0 }))).toBe('done')
})

test('a regime is not in force while one of its contents is empty; weeks and nine months are the province’s own', async () => {
  const regimes = await allRegimes(db.kysely)
  expect(regimes.every(regime => emptyContents(regime).length === 0)).toBe(true)
  expect(regimes.filter(regime => regime.source === 'Tỉnh quy định').map(regime => regime.kind)).toEqual(['tuan', 'chin-thang'])
  const own = Regime.parse({ id: 'y-te', kind: 'quy', name: 'Báo cáo y tế', from: 'Sở Y tế', active: false })
  expect(emptyContents(own)).toEqual(['content', 'to', 'method', 'outline', 'tables', 'guide'])
  await inTransaction(db, tx => storeRegime(tx, own, null))
  expect((await allRegimes(db.kysely)).map(regime => regime.id)).toContain('y-te')
  expect((await regimesOf(db.kysely)).map(regime => regime.id)).not.toContain('y-te')
  await db.query(`delete from setting where key = 'report-regimes'`)
})

test('statistics are those of the end of the period, whatever is recorded later; nobody is left out', async () => {
  const asked = async (to: string) =>
    statisticsOf(db.kysely, {
      processes: ['bao-cao-don-vi'],
      dimension: 'body',
      from: new Date('2026-11-01T00:00:00Z'),
      to: new Date(to),
      body: null,
    })
  const before = await asked('2026-11-23T01:00:00Z')
  expect(before.total.opened).toBe(0)
  const now = await asked('2026-11-24T00:00:00Z')
  expect(now.total).toMatchObject({ carried: 0, opened: expect.any(Number) })
  expect(now.rows.reduce((sum, row) => sum + row.opened, 0)).toBeGreaterThanOrEqual(now.total.opened)
  expect(now.total.carried + now.total.opened - now.total.done - now.total.withdrawn).toBe(now.total.end)
  must(await scene.ask({ topic: 'Việc ghi sau' }, '2026-11-25T02:00:00Z'))
  expect(await asked('2026-11-24T00:00:00Z')).toEqual(now)
  const one = await statisticsOf(db.kysely, {
    processes: ['bao-cao-don-vi'],
    dimension: 'body',
    from: new Date('2026-11-01T00:00:00Z'),
    to: new Date('2026-11-24T00:00:00Z'),
    body: scene.finance,
  })
  expect(one.rows.map(row => row.name)).toEqual(['Sở Tài chính'])
})

test('a report of a period is written from the records alone; an unknown period is refused', async () => {
  scene.counting.values = { 'TT-01': 12, 'TT-03': 90 }
  const world = { ...(await scene.world()), clock: fixedClock('2026-11-24T02:00:00Z') }
  const composed = must(await composeFromRecords(db.kysely, world, { kind: 'quy', period: 'quy-2026-3' }))
  const { report } = composed
  expect(report.period).toEqual({ from: '2026-06-15', to: '2026-09-14' })
  const words = Object.values(report.texts).map(text => inWords(text, report.figures).replaceAll('\u00A0', ' '))
  expect(words).toEqual([
    'Trong quý III/2026, có 12 mô hình đăng ký, bằng quý II/2026; tỷ lệ đúng hạn đạt 90% (90 trên 100), không thay đổi.',
  ])
  expect(report.topic).toBe('Tình hình thực hiện nhiệm vụ quý III/2026')
  expect(report.outline.map(node => `${node.number}. ${node.title}`)).toEqual(['I. Kết quả thực hiện nhiệm vụ'])
  const parts = { db, files, world, renderer: paperRenderer() }
  expect(codeOf(await reportAsFile(parts, { kind: 'quy', period: '2026-Q9', format: 'docx' }))).toBe('reports/no-such-period')
  const [one, two] = [
    must(await reportAsFile(parts, { kind: 'quy', period: 'quy-2026-3', format: 'docx' })),
    must(await reportAsFile(parts, { kind: 'quy', period: 'quy-2026-3', format: 'docx' })),
  ]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  const { code } = must(await scene.ask({ topic: 'Yêu cầu có mã' }))
  expect(must(await reportAsFile(parts, { kind: 'chuyen-de', period: code, format: 'xlsx' })).name).toContain(code.toLowerCase())
})

test('a draft compares only with a time whose records were kept, and names it once', async () => {
  const world = { ...(await scene.world()), clock: fixedClock('2026-11-24T02:00:00Z') }
  const drafted = async () => {
    const { report } = must(await composeFromRecords(db.kysely, world, { kind: 'quy', period: 'quy-2026-3' }))
    return Object.values(report.texts).map(text => inWords(text, report.figures).replaceAll('\u00A0', ' '))
  }
  scene.counting.values = { 'TT-01': 12, 'TT-01 2026-03-15': 10, 'TT-03': 90, 'TT-03 2026-03-15': 80, 'TT-01 2021-01-01': 4 }
  expect(await drafted()).toEqual([
    'Trong quý III/2026, có 12 mô hình đăng ký, tăng 02 mô hình (20%) so với quý II/2026; tỷ lệ đúng hạn đạt 90% (90 trên 100), tăng 10 điểm phần trăm.',
  ])
  scene.counting.values = {
    'TT-01': 12,
    'TT-01 2026-03-15': 10,
    'TT-01 2021-01-01': 0,
    'TT-01-KT 2021-01-01': 0,
    'TT-01-XH 2021-01-01': 0,
    'TT-03': null,
  }
  expect(await drafted()).toEqual(['Trong quý III/2026, có 12 mô hình đăng ký.'])
})
