import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askerOf } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { folderStore } from '../../../platform/files/folder-store.ts'
import type { AppContext } from '../../../platform/http/context.ts'
import { makeKeyring } from '../../../platform/keyring.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { makeScene, type Scene } from '../proof/scene.ts'
import { unitLook } from '../look.ts'
import { postUnit } from './unit-post.ts'
import { tableOf, textOf } from './unit-text.ts'
import { commentsOf } from './unit-comments.ts'
import { unitView } from './unit-view.ts'

let db: Database
let scene: Scene
beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
})
afterAll(() => db.close())

async function unit(topic: string): Promise<{ request: Uuid; id: Uuid }> {
  const { matterId: request } = must(await scene.ask({ topic }))
  return { request, id: await scene.childOf(request, scene.finance) }
}

const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-accepted-')))
const codeOf = (result: unknown) => (isProblem(result) ? result.problem : 'done')
async function asker(viewer: Viewer) {
  const [world, keyring] = [await scene.world(), makeKeyring([Buffer.alloc(32, 7)], 'test')]
  // Only what an asker is made from.
  return askerOf({ db, files, viewer, lang: 'vi', csrf: '', keyring, world: async () => world } as unknown as AppContext)
}
const reading = async (viewer: Viewer, id: Uuid) => must(await readMatter(db.kysely, await scene.world(), viewer, id))
const view = async (viewer: Viewer, id: Uuid, part: Parameters<typeof unitView>[2]) =>
  unitView(await asker(viewer), await reading(viewer, id), part)
async function post(viewer: Viewer, id: Uuid, values: Record<string, string | File>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return postUnit(await asker(viewer), await reading(viewer, id), form)
}

test('sections are accepted one by one: closed to the unit when the report goes back, until opened again with a reason', async () => {
  const { request, id } = await unit('Nhận từng mục')
  const { act, fold, asFinance, asCompiler } = scene
  const seqOf = async (part: string) => (textOf(await fold(id), part) ?? tableOf(await fold(id), part))?.seq ?? 0
  const write = async (node: string, text: string) => act(asFinance, id, 'viet', { node, text, base: await seqOf(node) })
  await scene.reported(asFinance, id, 'nhận từng mục')
  expect(codeOf(await act(asCompiler, id, 'nhan-muc', { node: 'm1', base: await seqOf('m1') }))).toBe('act/not-possible-now')
  must(await act(asCompiler, id, 'mo-lai', { reason: 'Rà lại cả báo cáo', dueOn: '2026-12-22' }))
  must(await act(asFinance, id, 'nop'))
  const accept = async (node: string, viewer = asCompiler, base?: number) =>
    codeOf(await act(viewer, id, 'nhan-muc', { node, base: base ?? (await seqOf(node)) }))
  expect(await accept('m1', asFinance)).toBe('act/not-allowed')
  expect(await accept('khong-co')).toBe('reports/no-such-node')
  expect(await accept('m1', asCompiler, 1)).toBe('reports/part-changed')
  expect(codeOf(await act(asCompiler, id, 'nhan-muc', { node: 'm1', name: 'Mục khác', base: await seqOf('m1') }))).toBe(
    'reports/no-such-node',
  )
  expect(await post(asCompiler, id, { y: 'nhan-muc', muc: 'm1', ban: String(await seqOf('m1')) })).toHaveProperty('done')
  expect([await accept('pl1'), await accept('pl1')]).toEqual(['done', 'reports/part-accepted'])
  must(await act(asCompiler, id, 'tra', { reason: 'Viết lại phần hạn chế' }))
  const kept = [textOf(await fold(id), 'm1'), tableOf(await fold(id), 'pl1')]
  expect(codeOf(await write('m1', 'Sửa mục đã nhận.'))).toBe('reports/part-accepted')
  expect(
    await post(asFinance, id, { y: 'viet', muc: 'm1', text: 'Sửa mục đã nhận.', ban: String(await seqOf('m1')) }),
  ).toMatchObject({
    again: { words: expect.stringContaining('Cần sửa thì đề nghị bên tổng hợp mở lại mục này') },
  })
  const file = new File(['I. Kết quả thực hiện\nSửa mục đã nhận.\nII.1. Hạn chế\nSửa cả đây.'], 'bao-cao.txt', {
    type: 'text/plain',
  })
  expect(await post(asFinance, id, { y: 'nhap-tep', tep: file })).toHaveProperty('again')
  expect(
    await post(asFinance, id, { y: 'bang', 'phu-luc': 'pl1', dan: '9\t9\n9\t9', ban: String(await seqOf('pl1')) }),
  ).toHaveProperty('again')
  expect([textOf(await fold(id), 'm1'), tableOf(await fold(id), 'pl1')]).toEqual(kept)
  expect(codeOf(await write('m3', 'Tuyên truyền ở khu dân cư mới chưa đều.'))).toBe('done')
  const shown = await view(asFinance, id, { kind: 'node', id: 'm1' })
  expect(shown.part).toMatchObject({ accepted: { on: '2026-11-23' }, draft: null })
  expect(shown.nodes.map(node => [node.id, node.accepted])).toContainEqual(['m3', false])
  expect([shown.mayAccept, shown.mayOpen]).toEqual([false, false])
  const open = (viewer: Viewer, reason: string) => act(viewer, id, 'mo-muc', { node: 'm1', reason })
  expect(codeOf(await open(asFinance, 'Đơn vị muốn sửa lại'))).toBe('act/not-allowed')
  expect(codeOf(await open(asCompiler, 'sửa'))).toBe('form/invalid')
  must(await open(asCompiler, 'Số mô hình vừa được kiểm lại'))
  expect(codeOf(await open(asCompiler, 'Số mô hình vừa được kiểm lại'))).toBe('reports/part-not-accepted')
  expect(codeOf(await write('m1', 'Đã duy trì mô hình ở mọi khu dân cư của đơn vị.'))).toBe('done')
  const acts = (await reading(asCompiler, id)).acts.filter(({ kind }) => kind === 'nhan-muc' || kind === 'mo-muc')
  expect(acts.map(({ kind, input }) => [kind, input])).toMatchObject([
    ['nhan-muc', { node: 'm1', name: 'I. Kết quả thực hiện' }],
    ['nhan-muc', { node: 'pl1' }],
    ['mo-muc', { node: 'm1', reason: 'Số mô hình vừa được kiểm lại' }],
  ])
  const told = await db.query<{ data: { part: string } }>(
    `select data from notice where matter_id = $1 and kind = 'report.part-opened'`,
    [id],
  )
  expect(told.map(({ data }) => data.part)).toEqual(['I. Kết quả thực hiện'])
  expect((await fold(request)).state).toBe('collecting')
})

test('a return may open only what was commented on; without a comment it would open nothing and is refused', async () => {
  const { id } = await unit('Chỉ mở mục có nhận xét')
  const { act, fold, asFinance, asCompiler } = scene
  await scene.reported(asFinance, id, 'mở mục có nhận xét')
  must(await act(asCompiler, id, 'mo-lai', { reason: 'Rà lại cả báo cáo', dueOn: '2026-12-22' }))
  must(await act(asFinance, id, 'nop'))
  const back = () => act(asCompiler, id, 'tra', { reason: 'Sửa theo nhận xét', onlyCommented: true })
  expect(codeOf(await back())).toBe('reports/no-comments')
  must(await act(asCompiler, id, 'nhan-xet', { node: 'm3', text: 'Nêu rõ địa bàn' }))
  must(await back())
  const write = async (node: string) =>
    codeOf(await act(asFinance, id, 'viet', { node, text: `Viết lại ${node}.`, base: textOf(await fold(id), node)?.seq ?? 0 }))
  expect([await write('m1'), await write('m3'), await write('m4')]).toEqual([
    'reports/part-accepted',
    'done',
    'reports/part-accepted',
  ])
  expect(Number((await fold(id)).fields['returned'])).toBe(2)
})

test('a comment is answered by the unit, closed by the compiler, each by itself; both sides and the history see it', async () => {
  const { id } = await unit('Nhận xét có trả lời')
  const { act, fold, asFinance, asCompiler } = scene
  await scene.reported(asFinance, id, 'nhận xét có trả lời')
  must(await act(asCompiler, id, 'mo-lai', { reason: 'Rà lại cả báo cáo', dueOn: '2026-12-22' }))
  must(await act(asFinance, id, 'nop'))
  for (const text of ['Nêu rõ địa bàn', 'Thêm số hộ tham gia'])
    expect(await post(asCompiler, id, { y: 'nhan-xet', muc: 'm3', 'nhan-xet': text })).toHaveProperty('done')
  must(await act(asCompiler, id, 'nhan-xet', { node: 'm1', text: 'Bỏ câu lặp' }))
  expect(codeOf(await act(asCompiler, id, 'nhan-xet', { node: 'khong-co', text: 'Bỏ câu lặp' }))).toBe('reports/no-such-node')
  must(await act(asCompiler, id, 'tra', { reason: 'Sửa theo nhận xét' }))
  const open = async () => commentsOf(await fold(id), 'm3').filter(said => said.closed === null)
  const [first, second] = await open()
  if (!first || !second) throw new Error('two comments')
  const findings = async () =>
    (await view(asFinance, id, { kind: 'findings' })).findings.filter(each => each.rule === 'comment-open')
  expect((await findings()).map(each => [each.place, each.note])).toEqual([
    ['Bỏ câu lặp', true],
    ['Nêu rõ địa bàn', true],
    ['Thêm số hộ tham gia', true],
  ])
  const answer = { y: 'da-sua', muc: 'm3', lan: String(first.seq), loi: 'Thêm 4 khu dân cư' }
  expect(await post(asCompiler, id, answer)).toHaveProperty('again')
  expect(await post(asFinance, id, answer)).toHaveProperty('done')
  expect((await findings()).map(each => each.place)).toEqual(['Bỏ câu lặp', 'Thêm số hộ tham gia'])
  const node = async () => (await view(asCompiler, id, { kind: 'node', id: 'm3' })).nodes.find(each => each.id === 'm3')
  expect((await node())?.comments).toEqual({ owed: 1, fixed: 1 })
  expect(await post(asFinance, id, { ...answer, y: 'khep-nhan-xet' })).toHaveProperty('again')
  expect(await post(asCompiler, id, { ...answer, y: 'khep-nhan-xet', loi: '' })).toHaveProperty('done')
  expect(await post(asCompiler, id, { ...answer, y: 'khep-nhan-xet', loi: '' })).toMatchObject({
    again: { words: 'Nhận xét này đã khép hoặc không còn. Tải lại trang.' },
  })
  expect((await open()).map(said => said.text)).toEqual(['Thêm số hộ tham gia'])
  must(await act(asFinance, id, 'nop'))
  // A section that is accepted needs no more words.
  must(await act(asCompiler, id, 'nhan-muc', { node: 'm3', base: textOf(await fold(id), 'm3')?.seq ?? 0 }))
  expect(await open()).toEqual([])
  const { matter, acts } = await reading(asCompiler, id)
  const told = acts.map(({ kind, input }) => [kind, unitLook.told?.({ kind, input }, matter)])
  expect(told).toContainEqual(['viet', 'I. Kết quả thực hiện'])
  expect(told).toContainEqual(['da-sua', 'II.1. Hạn chế. Thêm 4 khu dân cư'])
})

test('a comment of former times, one for each section, is still read', () => {
  const matter = { fields: { 'nhan-xet.m1': { text: 'Nêu rõ địa bàn', by: 'Vũ Thị Ngọc Lan' } } } as unknown as MatterState
  expect(commentsOf(matter, 'm1')).toMatchObject([{ seq: 0, text: 'Nêu rõ địa bàn', fixed: null, closed: null }])
})
