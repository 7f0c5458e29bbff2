import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import { perform, useFacts, useLooks, useProcesses, type Performed } from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { dailyScan } from '../../casework/jobs/daily-scan.ts'
import { endBody, makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { reportsModule } from './module.ts'
import { proposedDue, askForReports } from './service.ts'
import { boardOf } from './requests/board.ts'
import { readAnnexes, readOutline } from './paper/typed-outline.ts'
import { freezeRequest, frozenOf } from './merging/freeze.ts'
import { reportFile } from './paper/files.ts'
import { closePaperRenderer, paperRenderer } from './paper/renderer.ts'
import { callsHere } from '../../test/calls-here.ts'
import { tableOf, textOf } from './unit-reports/unit-text.ts'

const RIGHTS: string[] = [...reportsModule.rights.map(right => right.id), 'casework.comment']
const MONDAY = '2026-11-23T02:00:00Z'
let db: Database
let office: Uuid, finance: Uuid, health: Uuid, labour: Uuid
let asCompiler: Viewer, asFinance: Viewer, asFinanceToo: Viewer, asHealth: Viewer, asStranger: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  const { processes, looks, facts } = await reportsModule.processes()
  useFacts({ openChildren, evidence, ...facts })
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    health = await makeBody(tx, { name: 'Sở Y tế' })
    labour = await makeBody(tx, { name: 'Sở Lao động' })
    const compiler = await makePost(tx, { bodyId: office, personName: 'Vũ Thị Ngọc Lan' })
    const director = await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', scope: 'body' })
    const second = await makePost(tx, { bodyId: finance, personName: 'Nguyễn Hữu Phước', scope: 'body' })
    const nurse = await makePost(tx, { bodyId: health, personName: 'Lê Thị Hoa', scope: 'body' })
    const stranger = await makePost(tx, { bodyId: labour, personName: 'Trần Văn Bình', scope: 'body' })
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: post.personId, body, unit: null },
        { rights: RIGHTS, scope },
      )
    asCompiler = await view(compiler, office, 'body')
    asFinance = await view(director, finance, 'body')
    asFinanceToo = await view(second, finance, 'body')
    asHealth = await view(nurse, health, 'body')
    asStranger = await view(stranger, labour, 'body')
  })
})
afterAll(async () => {
  await closePaperRenderer()
  await db.close()
})

const world = async (at = MONDAY) => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
const outline = must(
  readOutline('I. Kết quả thực hiện\nII. Đánh giá\nII.1. Hạn chế\nII.2. Nguyên nhân\nIII. Phương hướng, nhiệm vụ'),
)
const annexes = must(readAnnexes('Mô hình\nLĩnh vực: chữ\nĐăng ký: số (mô hình)\nKinh phí: số lẻ (triệu đồng)'))

async function ask(more: Record<string, unknown> = {}, at = MONDAY): Promise<Performed | Problem> {
  const now = await world(at)
  const targets = [finance, health].map(body => ({ body }))
  return inTransaction(db, tx =>
    askForReports(tx, now, asCompiler, {
      key: newId(),
      kind: 'chuyen-de',
      topic: 'Tổng kết phong trào',
      period: { from: '2021-01-01', to: '2026-12-14' },
      outline,
      annexes,
      targets,
      upperDueOn: '2026-12-31',
      ...more,
    }),
  )
}
async function act(viewer: Viewer, matterId: Uuid, kind: string, input: unknown = {}, at = MONDAY): Promise<Performed | Problem> {
  const now = await world(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}
const codeOf = (result: unknown) => (isProblem(result) ? result.problem : 'done')
const childrenOf = (id: Uuid) =>
  db.query<{ id: Uuid; holder_body: Uuid; state: string; due_on: string; title: string }>(
    'select id, holder_body, state, due_on, title from matter where parent_id = $1 order by code',
    [id],
  )
const fold = async (id: Uuid): Promise<MatterState> => {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no such matter')
  return row.fold
}
async function childOf(request: Performed | Problem, body: Uuid): Promise<Uuid> {
  const child = (await childrenOf(must(request).matterId)).find(each => each.holder_body === body)
  if (!child) throw new Error('no child')
  return child.id
}

/** Text and figures that no check objects to. */
async function writeWell(viewer: Viewer, id: Uuid, tag = 'nhà'): Promise<void> {
  const texts = {
    m1: 'Đã đăng ký 12 mô hình mới trong kỳ.',
    m3: `Tuyên truyền về ${tag} trên Cổng thông tin chưa thường xuyên.`,
    m4: `Nguyên nhân: thiếu người viết bài về ${tag}.`,
    m5: `Mỗi tháng đăng một bài tuyên truyền về ${tag} trên Cổng thông tin.`,
  }
  for (const [node, text] of Object.entries(texts)) must(await act(viewer, id, 'viet', { node, text, base: 0 }))
  must(
    await act(viewer, id, 'nhap-bang', {
      annex: 'pl1',
      rows: [
        ['Kinh tế', '7', '1.234,5'],
        ['Xã hội', '5', '0,5'],
      ],
      base: 0,
    }),
  )
}

test('one act tells every unit, seven working days before the superior', async () => {
  const request = must(await ask())
  const children = await childrenOf(request.matterId)
  expect(children.map(({ state, due_on }) => [state, due_on])).toEqual([
    ['not-opened', '2026-12-22'],
    ['not-opened', '2026-12-22'],
  ])
  expect(proposedDue(await world(), '2026-12-31')).toBe('2026-12-22')
  const told = await db.query<{ n: number }>(
    `select count(*)::int as n from notice where kind = 'report.asked' and matter_id = any($1)`,
    [children.map(child => child.id)],
  )
  expect(told[0]?.n).toBe(2)
})

test('a request without deadline, without bodies, or with a period that ends before it begins is refused', async () => {
  expect(codeOf(await ask({ upperDueOn: '', dueOn: '' }))).toBe('reports/due-needed')
  expect(codeOf(await ask({ targets: [] }))).toBe('form/invalid')
  expect(codeOf(await ask({ dueOn: '2026-11-20' }))).toBe('reports/date-in-past')
  expect(codeOf(await ask({ period: { from: '2026-01-01', to: '2025-01-01' } }))).toBe('reports/period-reversed')
})

test('two people on different nodes do not collide; on the same node the second is told', async () => {
  const id = await childOf(await ask(), finance)
  const { seq } = must(await act(asFinance, id, 'viet', { node: 'm1', text: 'Bản của chị Hạnh', base: 0 }))
  expect(codeOf(await act(asFinanceToo, id, 'viet', { node: 'm3', text: 'Mục khác của anh Phước', base: 0 }))).toBe('done')
  expect(codeOf(await act(asFinanceToo, id, 'viet', { node: 'm1', text: 'Ghi đè', base: 0 }))).toBe('reports/changed-meanwhile')
  expect(textOf(await fold(id), 'm1')?.text).toBe('Bản của chị Hạnh')
  expect(codeOf(await act(asFinanceToo, id, 'viet', { node: 'm1', text: 'Sửa sau khi xem', base: seq }))).toBe('done')
  expect(codeOf(await act(asFinance, id, 'viet', { node: 'm2', text: 'Đề mục không có nội dung', base: 0 }))).toBe(
    'reports/no-such-node',
  )
  expect((await fold(id)).state).toBe('drafting')
})

test('who has no part sees nothing; the compiler does not write for the unit', async () => {
  const id = await childOf(await ask(), finance)
  expect(codeOf(await act(asStranger, id, 'viet', { node: 'm1', text: 'x', base: 0 }))).toBe('matter/not-found')
  expect(codeOf(await act(asHealth, id, 'viet', { node: 'm1', text: 'x', base: 0 }))).toBe('matter/not-found')
  expect(codeOf(await act(asCompiler, id, 'viet', { node: 'm1', text: 'x', base: 0 }))).toBe('act/not-allowed')
})

test('a report with findings is submitted only after they are mended or kept with a reason', async () => {
  const id = await childOf(await ask(), finance)
  await writeWell(asFinance, id)
  const { seq } = must(
    await act(asFinance, id, 'viet', {
      node: 'm1',
      text: '100 % cán bộ tham gia phong trào.',
      base: textOf(await fold(id), 'm1')?.seq ?? 0,
    }),
  )
  const checkedHere = await callsHere('checks/check-report.ts', async () => {
    expect(await act(asFinance, id, 'nop')).toMatchObject({ problem: 'reports/findings-open', data: { mend: 0, keep: 1 } })
  })
  // Others are answered meanwhile.
  expect(checkedHere).toBe(0)
  const finding = 'claim|m1|100 % cán bộ tham gia phong trào.'
  must(await act(asFinance, id, 'giu-phat-hien', { finding, reason: 'Danh sách ký cam kết đính kèm hồ sơ' }))
  expect(codeOf(await act(asFinance, id, 'nop'))).toBe('done')
  expect(seq).toBeGreaterThan(0)
  expect(codeOf(await act(asFinance, id, 'nop'))).not.toBe('done') // a second time
})

test('a cell that is no number must be mended and cannot be kept', async () => {
  const id = await childOf(await ask(), finance)
  await writeWell(asFinance, id)
  must(
    await act(asFinance, id, 'nhap-bang', {
      annex: 'pl1',
      rows: [['Kinh tế', '1,234.5', '-3']],
      base: Number((await fold(id)).lastSeq),
    }),
  )
  expect(await act(asFinance, id, 'nop')).toMatchObject({ problem: 'reports/findings-open', data: { mend: 2 } })
  expect(
    codeOf(
      await act(asFinance, id, 'nhap-bang', { annex: 'pl1', rows: [['thiếu cột']], base: Number((await fold(id)).lastSeq) }),
    ),
  ).toBe('reports/wrong-columns')
})

test('submitted, sent back with comments, submitted again, accepted; the board counts', async () => {
  const request = must(await ask())
  const id = await childOf(request, finance)
  await writeWell(asFinance, id)
  must(await act(asFinance, id, 'nop'))
  must(await act(asCompiler, id, 'nhan-xet', { node: 'm1', text: 'Nêu rõ từng lĩnh vực' }))
  must(await act(asCompiler, id, 'tra', { reason: 'Bổ sung số liệu từng lĩnh vực' }))
  expect((await fold(id)).state).toBe('returned')
  must(await act(asFinance, id, 'nop'))
  must(await act(asCompiler, id, 'chap-nhan'))
  const other = await childOf(request, health)
  const before = await boardOf(db.kysely, request.matterId, '2026-12-20')
  expect([before.submitted, before.all, before.late]).toEqual([1, 2, 0])
  const late = await boardOf(db.kysely, request.matterId, '2026-12-23')
  expect([late.submitted, late.all, late.late]).toEqual([1, 2, 1])
  must(await act(asCompiler, other, 'mien', { reason: 'Không thuộc phạm vi phong trào' }))
  const after = await boardOf(db.kysely, request.matterId, '2026-12-23')
  expect([after.submitted, after.all, after.late]).toEqual([1, 1, 0])
})

test('a deadline that is moved after some have submitted moves the others only', async () => {
  const request = must(await ask())
  const [done, open] = [await childOf(request, finance), await childOf(request, health)]
  await writeWell(asFinance, done)
  // The same sentences as in the report of this unit that was accepted before.
  expect(await act(asFinance, done, 'nop')).toMatchObject({ problem: 'reports/findings-open', data: { mend: 0, keep: 3 } })
  const { lastSeq } = await fold(done)
  for (const [node, text] of [
    ['m1', 'Đăng ký mới 12 mô hình.'],
    ['m3', 'Họp thôn còn vắng người trẻ tuổi.'],
    ['m5', 'Mời người trẻ tuổi dự họp thôn mỗi quý.'],
  ]) {
    must(await act(asFinance, done, 'viet', { node, text, base: textOf(await fold(done), String(node))?.seq ?? lastSeq }))
  }
  must(await act(asFinance, done, 'nop'))
  must(await act(asCompiler, request.matterId, 'doi-han', { dueOn: '2026-12-28', reason: 'Cấp trên lùi thời hạn báo cáo' }))
  const due = new Map((await childrenOf(request.matterId)).map(child => [child.id, child.due_on]))
  expect([due.get(done), due.get(open)]).toEqual(['2026-12-22', '2026-12-28'])
})

test('reminders come by the clocks of the engine: seven, three, one working days before and when it is late', async () => {
  const request = must(await ask())
  const id = await childOf(request, health)
  const steps = async (at: string) => {
    await dailyScan(db, await world(at), { chiefOfOffice: null, chairman: null })
    return (await db.query<{ step: string }>('select step from clock_step where matter_id = $1 order by at', [id])).map(
      row => row.step,
    )
  }
  expect(await steps('2026-12-10T01:00:00Z')).toEqual([])
  expect(await steps('2026-12-11T01:00:00Z')).toEqual(['remind-7'])
  expect(await steps('2026-12-17T01:00:00Z')).toEqual(['remind-7', 'remind-3'])
  expect(await steps('2026-12-21T01:00:00Z')).toEqual(['remind-7', 'remind-3', 'remind-1'])
  expect(await steps('2026-12-23T01:00:00Z')).toEqual(['remind-7', 'remind-3', 'remind-1', 'overdue'])
})

const freeze = async (id: Uuid, reason = '', viewer = asCompiler) =>
  freezeRequest(db, await world(), viewer, { id, reason, key: newId() })

test('a frozen report keeps texts, sums and hash whatever units do afterwards; a changed copy is seen', async () => {
  const request = must(await ask({ topic: 'Tổng kết để chốt' }))
  const [first, second] = [await childOf(request, finance), await childOf(request, health)]
  for (const [viewer, id, count] of [
    [asFinance, first, '7'],
    [asHealth, second, '5'],
  ] as const) {
    must(await act(viewer, id, 'viet', { node: 'm1', text: `Đăng ký mới ${count} mô hình.`, base: 0 }))
    for (const [node, text] of [
      ['m3', 'Họp thôn còn vắng thanh niên.'],
      ['m4', 'Do đi làm xa.'],
      ['m5', 'Mời thanh niên dự họp thôn trực tuyến.'],
    ])
      must(await act(viewer, id, 'viet', { node, text, base: 0 }))
    must(await act(viewer, id, 'nhap-bang', { annex: 'pl1', rows: [['Kinh tế', count, '0,5']], base: 0 }))
    must(await act(viewer, id, 'nop'))
  }
  must(await act(asCompiler, request.matterId, 'soan-muc', { node: 'm1', text: 'Toàn tỉnh đăng ký mới 12 mô hình.', base: 0 }))
  expect(codeOf(await freeze(request.matterId))).toBe('reports/units-open')
  expect(codeOf(await freeze(request.matterId, 'Cấp trên yêu cầu gửi ngay', asFinance))).toBe('matter/not-found')
  must(await act(asCompiler, first, 'chap-nhan'))
  must(await freeze(request.matterId, 'Sở Y tế đang rà soát lại số liệu'))
  const before = await frozenOf(db.kysely, await fold(request.matterId))
  expect(before?.intact).toBe(true)
  expect(before?.report.annexes[0]?.total).toEqual([null, '12', '1'])
  must(await act(asHealth, second, 'rut-lai', { reason: 'Phát hiện sai số liệu đăng ký' }))
  must(
    await act(asHealth, second, 'nhap-bang', {
      annex: 'pl1',
      rows: [['Kinh tế', '50', '1']],
      base: tableOf(await fold(second), 'pl1')?.seq ?? 0,
    }),
  )
  expect(await frozenOf(db.kysely, await fold(request.matterId))).toEqual(before)
  const matter = await fold(request.matterId)
  const now = await world()
  const draw = (kind: 'docx' | 'pdf' | 'xlsx') => reportFile(db.kysely, { matter, kind, renderer: paperRenderer(), world: now })
  const [docx, again, pdf, xlsx] = [await draw('docx'), await draw('docx'), await draw('pdf'), await draw('xlsx')]
  expect(Buffer.compare(docx.bytes, again.bytes)).toBe(0)
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(xlsx.bytes.length).toBeGreaterThan(3000)
  await db.query(`update snapshot set figures = replace(figures, '12 mô hình', '13 mô hình') where id = $1`, [before?.id])
  expect((await frozenOf(db.kysely, await fold(request.matterId)))?.intact).toBe(false)
})

test('a cancelled request ends the open reports of its units', async () => {
  const request = must(await ask())
  must(await act(asCompiler, request.matterId, 'huy', { reason: 'Cấp trên thôi yêu cầu báo cáo' }))
  expect((await childrenOf(request.matterId)).map(child => child.state)).toEqual(['withdrawn', 'withdrawn'])
})

test('for a body that has ended its successor reports, apart from its own', async () => {
  const { clock } = await world()
  await inTransaction(db, async tx =>
    must(await endBody(tx, { bodyId: labour, on: '2026-11-01', how: 'merge', successors: [{ id: health }], now: clock.now() })),
  )
  const request = must(await ask({ targets: [{ body: health }, { body: labour }] }))
  const children = await childrenOf(request.matterId)
  expect(children.map(child => child.holder_body)).toEqual([health, health])
  expect(children.filter(child => child.title.includes('phần Sở Lao động'))).toHaveLength(1)
})
