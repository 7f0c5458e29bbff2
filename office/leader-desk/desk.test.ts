import { afterAll, beforeAll, expect, test } from 'vitest'
import { postAct } from '../../casework/forms/act-post.ts'
import type { Asker } from '../../casework/asker.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { dailyScan } from '../../casework/jobs/daily-scan.ts'
import { perform, useFacts, useLooks, useProcesses } from '../../casework/index.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import { askersAt } from '../../casework/proof/office.ts'
import { judgedAt } from '../../casework/lists/row-view.ts'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { limitKeys } from '../../law/index.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { directivesModule, giveTask } from '../directives/index.ts'
import { weeklyReviewModule } from '../weekly-review/index.ts'
import { deskView } from './desk-view.ts'
import { leaderDeskModule } from './module.ts'

const RIGHTS = [
  ...[...directivesModule.rights, ...weeklyReviewModule.rights, ...leaderDeskModule.rights].map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]
const NOW = '2026-11-25T02:00:00Z'
let db: Database
let finance: Uuid, health: Uuid
let chairman: MadePost
let asChief: Viewer, asChairman: Viewer, asFinance: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  const [directives, weekly] = [await directivesModule.processes(), await weeklyReviewModule.processes()]
  useFacts({ openChildren, evidence, ...weekly.facts })
  useProcesses([...directives.processes, ...weekly.processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks([...directives.looks, ...weekly.looks])
  await inTransaction(db, async tx => {
    const office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    health = await makeBody(tx, { name: 'Sở Y tế' })
    chairman = await makePost(tx, { bodyId: office, personName: 'Vũ Đình Khôi', title: 'Chủ tịch', isLeader: true })
    const chief = await makePost(tx, { bodyId: office, personName: 'Đặng Minh Tuấn', scope: 'body' })
    const money = await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', scope: 'body', isLeader: true })
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: 'Người xem', body, unit: null },
        { rights: RIGHTS, scope },
      )
    asChief = await view(chief, office, 'body')
    asChairman = await view(chairman, office, 'post')
    asFinance = await view(money, finance, 'body')
  })
})
afterAll(() => db.close())

const worldAt = async (at: string) => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
async function give(at: string, dueOn: string, content: string): Promise<Uuid> {
  const now = await worldAt(at)
  const task = { key: newId(), content, leads: [finance], assigner: chairman.postId, source: 'chi-thi', dueOn }
  return must(await inTransaction(db, tx => giveTask(tx, now, asChief, task))).matterId
}
async function act(viewer: Viewer, at: string, matterId: Uuid, kind: string, input: unknown) {
  const now = await worldAt(at)
  return must(await inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() })))
}
async function askerOf(viewer: Viewer): Promise<Asker> {
  const world = await worldAt(NOW)
  return { ...askersAt(db, NOW)(viewer), world, reader: { viewer, lang: 'vi', at: judgedAt(world) } }
}
/** What a button of the desk posts. */
function posted(version: number, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ khoa: newId(), 'phien-ban': String(version), ...fields })) form.set(name, value)
  return form
}

test('decisions stand with what is needed to take them: results, extensions, returned tasks', async () => {
  const early = '2026-11-23T02:00:00Z'
  const done = await give(early, '2026-11-27', 'Rà soát trụ sở dôi dư')
  await act(asFinance, early, done, 'nop', { result: 'Đã có danh mục', document: '12/STC' })
  const late = await give(early, '2026-11-26', 'Phương án phân bổ dự toán')
  await act(asFinance, early, late, 'xin-gia-han', { dueOn: '2026-12-03', reason: 'Chờ số kiểm tra của cấp trên' })
  const other = await give(early, '2026-12-10', 'Kiểm tra trạm y tế xã')
  await act(asFinance, early, other, 'tra-lai', { reason: 'Thuộc thẩm quyền của ngành y tế', suggested: health })
  const { decisions } = await deskView(await askerOf(asChairman), null)
  expect(decisions.map(each => [each.row.title, each.kind])).toEqual([
    ['Phương án phân bổ dự toán', 'extension'],
    ['Kiểm tra trạm y tế xã', 'returned'],
    ['Rà soát trụ sở dôi dư', 'submitted'],
  ])
  expect(decisions[0]?.extension).toEqual({
    dueOn: '2026-12-03',
    reason: 'Chờ số kiểm tra của cấp trên',
    workingDays: 5,
    before: 0,
  })
  expect(decisions[2]?.result).toEqual({ text: 'Đã có danh mục', document: '12/STC', on: '2026-11-23' })
  expect(decisions[1]?.returned).toEqual({ by: 'Sở Tài chính', reason: 'Thuộc thẩm quyền của ngành y tế', suggested: 'Sở Y tế' })
})

test('each is decided by the act of its own page, and leaves the desk', async () => {
  const asker = await askerOf(asChairman)
  const [extension, returned, submitted] = (await deskView(asker, null)).decisions
  if (!extension?.extension || !submitted || !returned) throw new Error('the desk is empty')
  expect(
    await postAct(asker, submitted.row.id, posted(submitted.version, { act: 'nghiem-thu', 'f.rating': 'dat' })),
  ).toMatchObject({ done: { act: 'nghiem-thu' } })
  const extend = { act: 'gia-han', 'f.dueOn': extension.extension.dueOn, 'f.reason': 'Đồng ý theo đề nghị của đơn vị' }
  expect(await postAct(asker, extension.row.id, posted(extension.version, extend))).toMatchObject({ done: { act: 'gia-han' } })
  const again = { act: 'giao-lai', 'f.body': 'Sở Y tế', 'f.reason': 'Giao theo đề nghị của Sở Tài chính' }
  expect(await postAct(asker, returned.row.id, posted(returned.version, again))).toMatchObject({ done: { act: 'giao-lai' } })
  const desk = await deskView(asker, null)
  expect([desk.decisions.length, desk.decided.rows.length]).toEqual([0, 3])
})

test('whoever may not decide has an empty desk', async () => {
  expect((await deskView(await askerOf(asFinance), null)).decisions).toEqual([])
})

test('a late matter that rose stands with its reason and the steps of reminding', async () => {
  const id = await give('2026-11-02T02:00:00Z', '2026-11-10', 'Đôn đốc các xã gửi danh mục')
  await act(asFinance, '2026-11-05T02:00:00Z', id, 'tien-do', { text: 'Đã có 5 xã', percent: '40', obstacle: '9 xã chưa gửi' })
  for (const at of ['2026-11-09T02:00:00Z', '2026-11-11T02:00:00Z', '2026-11-20T02:00:00Z'])
    await dailyScan(db, await worldAt(at), { chiefOfOffice: asChief.post.id, chairman: chairman.postId })
  const desk = await deskView(await askerOf(asChairman), null)
  expect(desk.risen.rows).toMatchObject([{ row: { title: 'Đôn đốc các xã gửi danh mục' }, why: { reason: '9 xã chưa gửi' } }])
  expect(desk.risen.rows[0]?.ladder.at(-1)).toMatchObject({ step: 'rise-chairman', state: 'current' })
  expect((await deskView(await askerOf(asFinance), null)).risen.rows.every(each => each.row.title !== '')).toBe(true)
})

test('what falls due this week stands by lead body and day, with who has not reported yet', async () => {
  await give('2026-11-24T02:00:00Z', '2026-11-26', 'Báo cáo giải ngân')
  const { week } = await deskView(await askerOf(asChairman), null)
  expect(week).toMatchObject({
    days: ['2026-11-26'],
    due: 1,
    silent: 1,
    lines: [{ name: 'Sở Tài chính', days: [1], silent: 1, closest: { title: 'Báo cáo giải ngân' } }],
  })
})

test('of what falls due this week only what somebody still works on stands there: not what waits, not what is paused', async () => {
  const early = '2026-11-24T02:00:00Z'
  const [waits, stands] = [await give(early, '2026-11-27', 'Đã nộp'), await give(early, '2026-11-27', 'Tạm dừng')]
  const dueOn27 = async () => {
    const { week } = await deskView(await askerOf(asChairman), null)
    return week.lines.flatMap(line => line.days[week.days.indexOf('2026-11-27')] ?? [])
  }
  expect(await dueOn27()).toEqual([2])
  await act(asFinance, early, waits, 'nop', { result: 'Xong', document: '5/STC' })
  expect(await dueOn27()).toEqual([1])
  await act(asChairman, early, stands, 'tam-dung', { reason: 'Chờ nghị quyết của HĐND tỉnh' })
  expect(await dueOn27()).toEqual([])
})

test('the form of an act opens in place', async () => {
  const id = await give('2026-11-24T02:00:00Z', '2026-12-01', 'Lập kế hoạch')
  const asker = await askerOf(asChairman)
  expect((await deskView(asker, `${id}~tam-dung`)).opened).toMatchObject({ id, form: { view: { act: 'tam-dung' } } })
  expect((await deskView(asker, `${id}~nghiem-thu`)).opened).toBeNull()
})
