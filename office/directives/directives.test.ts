import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import { fixedClock } from '../../kernel/clock.ts'
import {
  openMatter,
  perform,
  readMatter,
  useFacts,
  useLooks,
  useProcesses,
  type Performed,
  type World,
} from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { dailyScan } from '../../casework/jobs/daily-scan.ts'
import { historyLines, idsInHistory } from '../../casework/matter/history-view.ts'
import { namesOf } from '../../casework/people/names.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import { actLines } from '../../casework/matter/read-matter.ts'
import { processOf } from '../../casework/registry.ts'
import { testDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { directivesModule } from './module.ts'
import { giveTask } from './index.ts'
import { openPeriods } from './jobs.ts'

const RIGHTS = [
  ...directivesModule.rights.map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]
let db: Database
let office: Uuid, finance: Uuid, health: Uuid
let chairman: MadePost, follower: MadePost, director: MadePost, clerk: MadePost, nurse: MadePost
let asChairman: Viewer, asFollower: Viewer, asDirector: Viewer, asClerk: Viewer, asHealth: Viewer

beforeAll(async () => {
  db = await testDatabase()
  useFacts({ openChildren, evidence })
  const { processes, looks } = await directivesModule.processes()
  useProcesses([...processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    health = await makeBody(tx, { name: 'Sở Y tế' })
    chairman = await makePost(tx, { bodyId: office, personName: 'Vũ Đình Khôi', title: 'Chủ tịch', isLeader: true })
    follower = await makePost(tx, { bodyId: office, personName: 'Phạm Thùy Dương' })
    director = await makePost(tx, { bodyId: finance, personName: 'Bùi Thị Hạnh', isLeader: true, scope: 'body' })
    clerk = await makePost(tx, { bodyId: finance, personName: 'Nguyễn Hữu Phước' })
    nurse = await makePost(tx, { bodyId: health, personName: 'Lê Thị Hoa', scope: 'body' })
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body' = 'post') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null },
        { rights: RIGHTS, scope },
      )
    asChairman = await view(chairman, office)
    asFollower = await view(follower, office)
    asDirector = await view(director, finance, 'body')
    asClerk = await view(clerk, finance)
    asHealth = await view(nurse, health, 'body')
  })
})

async function world(at: string): Promise<World> {
  return { clock: fixedClock(at), ...(await worldOf(db.kysely)) }
}
const monday = '2026-11-23T02:00:00Z'

async function give(more: Record<string, unknown> = {}, at = monday): Promise<Performed | Problem> {
  const now = await world(at)
  return inTransaction(db, tx =>
    giveTask(tx, now, asFollower, {
      key: newId(),
      content: 'Tham mưu văn bản đôn đốc giải ngân vốn đầu tư công',
      leads: [finance],
      assigner: chairman.postId,
      source: 'thong-bao-ket-luan',
      dueOn: '2026-11-27',
      ...more,
    }),
  )
}
async function act(viewer: Viewer, matterId: Uuid, kind: string, input: unknown = {}, at = monday): Promise<Performed | Problem> {
  const now = await world(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}
const read = async (viewer: Viewer, id: Uuid, at = monday) => must(await readMatter(db.kysely, await world(at), viewer, id))
const fold = async (id: Uuid): Promise<MatterState> => {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no such matter')
  return row.fold
}
const children = (id: Uuid) =>
  db.query<{ id: Uuid; process: string; holder_body: Uuid; state: string; due_on: string }>(
    'select id, process, holder_body, state, due_on from matter where parent_id = $1 order by code',
    [id],
  )
const codeOf = (result: Performed | Problem): string => (isProblem(result) ? result.problem : 'done')

test('the lead body receives, assigns to a person, who reports and submits; the chairman accepts with a rating', async () => {
  const { matterId } = must(await give())
  expect((await read(asDirector, matterId)).offers.map(offer => offer.act)).toEqual(
    expect.arrayContaining(['nhan', 'phan-cong', 'tra-lai', 'xin-gia-han', 'nop']),
  )
  must(await act(asDirector, matterId, 'nhan'))
  must(await act(asDirector, matterId, 'phan-cong', { post: clerk.postId }))
  must(await act(asClerk, matterId, 'tien-do', { text: 'Đã có số liệu của 7 xã', percent: '40' }))
  expect(codeOf(await act(asClerk, matterId, 'nop', { result: 'Đã trình dự thảo' }))).toBe('directives/evidence-needed')
  must(await act(asClerk, matterId, 'nop', { result: 'Đã trình dự thảo', document: '1024/STC-NS' }))
  expect((await read(asChairman, matterId)).row.lane).toBe('decide')
  must(await act(asChairman, matterId, 'nghiem-thu', { rating: 'tot' }))
  expect(await fold(matterId)).toMatchObject({ state: 'accepted', outcome: 'done', fields: { rating: 'tot', progress: 100 } })
})

test('assigning to nobody is refused, and the history says to whom it was assigned', async () => {
  const { matterId } = must(await give())
  must(await act(asDirector, matterId, 'nhan'))
  expect(codeOf(await act(asDirector, matterId, 'phan-cong', { note: 'gấp' }))).toBe('directives/unit-or-post-needed')
  must(await act(asDirector, matterId, 'phan-cong', { post: clerk.postId, note: 'xong trước thứ Sáu' }))
  const acts = await actLines(db.kysely, matterId)
  const { process, version } = await fold(matterId)
  const names = await namesOf(db.kysely, idsInHistory(acts), '2026-11-24')
  const around = { process: processOf(process, version), matter: await fold(matterId), names, lang: 'vi' as const }
  const [line] = historyLines(acts, around)
  expect(line?.note).toContain(asClerk.personName)
  expect(line?.note).toContain('xong trước thứ Sáu')
})

test('the follower reports for a body, but accepts only when authorised in writing', async () => {
  const { matterId } = must(await give())
  must(await act(asFollower, matterId, 'nop', { result: 'Sở báo đã xong', document: '77/STC' }))
  expect(codeOf(await act(asFollower, matterId, 'nghiem-thu', { rating: 'dat' }))).toBe('act/not-allowed')
  must(await act(asChairman, matterId, 'uy-quyen', { post: follower.postId, document: 'Giấy ủy quyền 05/GUQ-UBND' }))
  must(await act(asFollower, matterId, 'nghiem-thu', { rating: 'dat' }))
})

test('a task for two bodies is one parent and two directives, and ends when both have ended', async () => {
  const { matterId } = must(await give({ leads: [finance, health] }))
  const both = await children(matterId)
  expect(both.map(child => [child.process, child.state])).toEqual([
    ['directive', 'assigned'],
    ['directive', 'assigned'],
  ])
  const flows = await db.query('select 1 from flow where matter_id = $1', [matterId])
  expect(flows).toEqual([])
  for (const child of both) {
    const viewer = child.holder_body === finance ? asDirector : asHealth
    must(await act(viewer, child.id, 'nop', { result: 'Đã xong', document: '12/BC' }))
    expect((await fold(matterId)).state).toBe('running')
    must(await act(asChairman, child.id, 'nghiem-thu', { rating: 'dat' }))
  }
  expect(await fold(matterId)).toMatchObject({ state: 'done', open: false })
  must(await act(asChairman, both[0]?.id ?? '', 'mo-lai', { dueOn: '2026-12-10', reason: 'Số liệu phải tính lại' }))
  expect((await fold(matterId)).state).toBe('running')
})

test('accepting waits until every cooperating part is in or waived', async () => {
  const { matterId } = must(await give({ cooperating: [{ body: health, note: 'Số liệu giải ngân của ngành y tế' }] }))
  const [part] = await children(matterId)
  expect(part).toMatchObject({ process: 'phan-viec', holder_body: health, due_on: '2026-11-27' })
  must(await act(asDirector, matterId, 'nop', { result: 'Đã xong phần chủ trì', document: '9/STC' }))
  expect(codeOf(await act(asChairman, matterId, 'nghiem-thu', { rating: 'dat' }))).toBe('directives/parts-open')
  const offer = (await read(asChairman, matterId)).offers.find(each => each.act === 'nghiem-thu')
  expect(offer?.refusal).toMatchObject({ problem: 'directives/parts-open', data: { open: 1 } })
  must(await act(asHealth, part?.id ?? '', 'dong-gop', { result: 'Đã gửi số liệu' }))
  must(await act(asChairman, matterId, 'nghiem-thu', { rating: 'dat' }))
})

test('a sub-task inside the body is seen from above as existing, and the whole is submitted by itself when all parts are done', async () => {
  const { matterId } = must(await give())
  expect(
    codeOf(await act(asDirector, matterId, 'chia-viec', { title: 'Tổng hợp số liệu', post: clerk.postId, dueOn: '2026-11-30' })),
  ).toBe('directives/part-after-whole')
  must(
    await act(asDirector, matterId, 'chia-viec', {
      title: 'Tổng hợp số liệu',
      post: clerk.postId,
      dueOn: '2026-11-25',
      autoSubmit: 'on',
    }),
  )
  const [part] = await children(matterId)
  expect(isProblem(await readMatter(db.kysely, await world(monday), asChairman, part?.id ?? ''))).toBe(true)
  must(await act(asClerk, part?.id ?? '', 'dong-gop', { result: 'Xong' }))
  expect(await fold(matterId)).toMatchObject({ state: 'submitted', submittedOn: '2026-11-23' })
})

test('a body returns what is not its competence within two working days; the Office gives it to another', async () => {
  const { matterId } = must(await give())
  expect(codeOf(await act(asDirector, matterId, 'tra-lai', { reason: 'Thuộc thẩm quyền Sở Y tế' }, '2026-11-30T02:00:00Z'))).toBe(
    'directives/past-return-limit',
  )
  must(
    await act(asDirector, matterId, 'tra-lai', { reason: 'Thuộc thẩm quyền Sở Y tế', suggested: health }, '2026-11-26T02:00:00Z'),
  )
  expect(await fold(matterId)).toMatchObject({ state: 'returned', holder: { body: office, post: follower.postId } })
  must(await act(asChairman, matterId, 'giao-lai', { body: health, reason: 'Đúng chức năng' }, '2026-11-26T03:00:00Z'))
  expect(await fold(matterId)).toMatchObject({ state: 'assigned', holder: { body: health } })
  const rows = await db.query<{ kind: string; body: Uuid }>('select kind, body from flow where matter_id = $1 order by id', [
    matterId,
  ])
  expect(rows.map(row => [row.kind, row.body])).toEqual([
    ['opened', finance],
    ['out', finance],
    ['in', office],
    ['out', office],
    ['in', health],
  ])
  expect((await read(asDirector, matterId)).row.lane).toBe('know')
})

test('an extension is asked before the deadline, granted by the giver, and the original date stays', async () => {
  const { matterId } = must(await give())
  expect(codeOf(await act(asDirector, matterId, 'xin-gia-han', { dueOn: '2026-11-26', reason: 'Chờ số liệu của các xã' }))).toBe(
    'directives/date-not-later',
  )
  must(await act(asDirector, matterId, 'xin-gia-han', { dueOn: '2026-12-04', reason: 'Chờ số liệu của các xã' }))
  expect((await read(asChairman, matterId)).row.lane).toBe('decide')
  must(await act(asChairman, matterId, 'gia-han', { dueOn: '2026-12-04', reason: 'Đồng ý' }))
  const { clocks, fields } = await fold(matterId)
  expect(clocks.find(clock => clock.name === 'deliver')).toMatchObject({ originalDueOn: '2026-11-27', dueOn: '2026-12-04' })
  expect(fields).toMatchObject({ extension: null, extensions: 1 })
  expect(
    codeOf(
      await act(asDirector, matterId, 'xin-gia-han', { dueOn: '2026-12-20', reason: 'Chờ thêm số liệu' }, '2026-12-07T02:00:00Z'),
    ),
  ).toBe('directives/extension-after-deadline')
})

test('an extension is counted in working days, from the present deadline or from today, with a reason of the list, and warnings move along', async () => {
  const { matterId } = must(await give())
  const ask = (input: Record<string, unknown>) => act(asDirector, matterId, 'xin-gia-han', input)
  expect(await ask({ cause: 'cho-so-lieu' })).toMatchObject({ data: { field: 'dueOn' }, problem: 'directives/date-or-days' })
  expect(await ask({ workingDays: 1, countFrom: 'hom-nay', cause: 'cho-so-lieu' })).toMatchObject({
    problem: 'directives/date-not-later',
    data: { field: 'workingDays' },
  })
  expect(codeOf(await ask({ workingDays: 5, cause: 'khac', reason: 'chưa xong' }))).toBe('form/reason-of-ten')
  must(await ask({ workingDays: 5, cause: 'cho-so-lieu', reason: 'còn 3 xã' }))
  // Friday 27/11 and five working days: Friday 04/12.
  expect((await fold(matterId)).fields['extension']).toMatchObject({
    dueOn: '2026-12-04',
    reason: 'Chờ số liệu, hồ sơ của đơn vị khác: còn 3 xã',
  })
  must(await act(asChairman, matterId, 'gia-han', { workingDays: 10, countFrom: 'hom-nay', cause: 'khoi-luong' }))
  const clock = (await fold(matterId)).clocks.find(each => each.name === 'deliver')
  expect(clock).toMatchObject({ originalDueOn: '2026-11-27', dueOn: '2026-12-08' })
  const reminded = async (at: string) => {
    await dailyScan(db, await world(at), { chiefOfOffice: null, chairman: null })
    const notices = await db.query<{ days: number }>(
      `select (data->>'days')::int as days from notice where matter_id = $1 and kind = 'matter.due-soon' order by at`,
      [matterId],
    )
    return notices.map(notice => notice.days)
  }
  expect(await reminded('2026-11-26T01:00:00Z')).toEqual([])
  expect(await reminded('2026-11-27T01:00:00Z')).toEqual([7])
})

test('a product sent back must come again within the working days that were left, at least one', async () => {
  const { matterId } = must(await give())
  must(await act(asDirector, matterId, 'nop', { result: 'Bản 1', document: '1/STC' }, '2026-11-25T02:00:00Z'))
  must(await act(asChairman, matterId, 'tra-ket-qua', { reason: 'Thiếu số liệu của 3 xã' }, '2026-11-30T02:00:00Z'))
  const clock = (await fold(matterId)).clocks.find(each => each.name === 'deliver')
  expect(clock).toMatchObject({ originalDueOn: '2026-11-27', dueOn: '2026-12-02', endedOn: null })
  const last = must(await give()).matterId
  must(await act(asDirector, last, 'nop', { result: 'Bản 1', document: '2/STC' }, '2026-11-27T02:00:00Z'))
  must(await act(asChairman, last, 'tra-ket-qua', { reason: 'Thiếu số liệu của 3 xã' }, '2026-11-30T02:00:00Z'))
  expect((await fold(last)).clocks.find(each => each.name === 'deliver')?.dueOn).toBe('2026-12-01')
})

test('withdrawing needs a document and a reason, and waives the parts', async () => {
  const { matterId } = must(await give({ cooperating: [{ body: health, note: null }] }))
  expect(codeOf(await act(asChairman, matterId, 'thu-hoi', { document: '', reason: 'Không còn cần thiết' }))).toBe('form/invalid')
  must(await act(asChairman, matterId, 'thu-hoi', { document: '88/UBND-VP', reason: 'Đã có nghị quyết mới thay thế' }))
  expect((await children(matterId))[0]?.state).toBe('waived')
})

test('a task whose date has passed is refused at its field, and so is a body given twice', async () => {
  expect(codeOf(await give({ dueOn: '2026-11-20' }))).toBe('directives/date-in-past')
  expect(codeOf(await give({ cooperating: [{ body: finance, note: null }] }))).toBe('directives/lead-and-cooperating')
})

test('a recurring task opens one directive per period, a few working days ahead, and none twice', async () => {
  const now = await world(monday)
  const rule = must(
    await inTransaction(db, tx =>
      openMatter(tx, now, asFollower, {
        key: newId(),
        process: 'viec-dinh-ky',
        act: 'giao',
        title: 'Báo cáo tiến độ giải ngân hằng tuần',
        holder: { body: office, unit: null, post: follower.postId },
        parties: [{ role: 'assigner', body: office, unit: null, post: chairman.postId, note: null }],
        source: 'chi-thi',
        input: { lead: finance, rule: 'weekly:FRI' },
      }),
    ),
  )
  await openPeriods(db, now)
  await openPeriods(db, now)
  expect((await children(rule.matterId)).map(child => [child.process, child.holder_body, child.due_on])).toEqual([
    ['directive', finance, '2026-11-27'],
  ])
  await openPeriods(db, await world('2026-12-02T02:00:00Z'))
  expect((await children(rule.matterId)).map(child => child.due_on)).toEqual(['2026-11-27', '2026-12-04'])
})

test('a task given with a recurrence opens its first period at the deadline named, and follows a changed rule', async () => {
  expect(codeOf(await give({ repeat: 'weekly', dueOn: null }))).toBe('directives/recurrence-date-needed')
  expect(codeOf(await give({ repeat: 'weekly', leads: [finance, health] }))).toBe('directives/recurrence-one-lead')
  expect(codeOf(await give({ repeat: 'quarterly', dueOn: '2027-01-15' }))).toBe('directives/recurrence-month')
  const { matterId } = must(await give({ repeat: 'weekly', dueOn: '2026-12-04' }))
  await openPeriods(db, await world(monday))
  expect(await children(matterId)).toEqual([])
  await openPeriods(db, await world('2026-12-02T02:00:00Z'))
  expect((await children(matterId)).map(child => [child.process, child.holder_body, child.due_on])).toEqual([
    ['directive', finance, '2026-12-04'],
  ])
  must(await act(asChairman, matterId, 'doi-ky', { repeat: 'monthly', dueOn: '2026-12-10' }))
  await openPeriods(db, await world('2026-12-08T02:00:00Z'))
  expect((await children(matterId)).map(child => child.due_on)).toEqual(['2026-12-04', '2026-12-10'])
})

test('a shorter deadline of the whole shortens its parts', async () => {
  const { matterId } = must(await give({ dueOn: '2026-12-11', cooperating: [{ body: health, note: 'Số liệu' }] }))
  must(await act(asChairman, matterId, 'giao-lai', { body: office, reason: 'Văn phòng làm', dueOn: '2026-12-04' }))
  expect((await children(matterId))[0]?.due_on).toBe('2026-12-04')
})
