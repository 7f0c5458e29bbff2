import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRenderer } from '@kheo/official-document/write'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import { makeBody, makePost, must, storeSetting, worldOf, type MadePost } from '../../org/index.ts'
import { perform, useFacts, useLooks, useProcesses, type Performed, type World } from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { FOLLOW_UP_SETTING } from '../../casework/jobs.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { directivesModule, giveTask } from '../directives/index.ts'
import { Figures, weekFigures } from './weeks/figures.ts'
import { checkSnapshot, freezeWeek, liveWeek, runningWeek, snapshotOf } from './report/freeze.ts'
import { frozenLists, listBehind, SUBSETS } from './lists/lists.ts'
import { weeklyReviewModule } from './module.ts'
import { keepIssuedFiles, renderReport } from './report/report-files.ts'
import { runningFigures } from './weeks/running-figures.ts'
import { listRows } from './lists/list-rows.ts'
import { draftReport } from './service.ts'
import { neighbour, weekOfPeriod, weekRunningAt } from './weeks/week.ts'

const RIGHTS: string[] = [
  ...[...directivesModule.rights, ...weeklyReviewModule.rights].map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
]
let db: Database
let office: Uuid, finance: Uuid, health: Uuid
let chairman: MadePost
let asChief: Viewer, asChairman: Viewer, asFinance: Viewer, asHealth: Viewer
const renderer = createRenderer()

beforeAll(async () => {
  db = await freshDatabase()
  const [directives, weekly] = [await directivesModule.processes(), await weeklyReviewModule.processes()]
  useFacts({ openChildren, evidence, ...weekly.facts })
  useProcesses([...directives.processes, ...weekly.processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks([...directives.looks, ...weekly.looks])
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    health = await makeBody(tx, { name: 'Sở Y tế' })
    chairman = await makePost(tx, { bodyId: office, personName: 'Vũ Đình Khôi', title: 'Chủ tịch', isLeader: true })
    const chief = await makePost(tx, {
      bodyId: office,
      personName: 'Đặng Minh Tuấn',
      title: 'Chánh Văn phòng',
      isLeader: true,
      scope: 'body',
    })
    const [money, nurse] = [
      await makePost(tx, { bodyId: finance, scope: 'body' }),
      await makePost(tx, { bodyId: health, scope: 'body' }),
    ]
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: null },
        { rights: RIGHTS, scope },
      )
    asChief = await view(chief, office, 'body')
    asChairman = await view(chairman, office, 'post')
    asFinance = await view(money, finance, 'body')
    asHealth = await view(nurse, health, 'body')
    await storeSetting(tx, {
      key: FOLLOW_UP_SETTING,
      value: { chiefOfOffice: chief.postId, chairman: chairman.postId, office },
      by: null,
    })
    await storeSetting(tx, {
      key: 'office',
      value: { name: 'Văn phòng UBND tỉnh Trường Yên', provinceName: 'tỉnh Trường Yên' },
      by: null,
    })
  })
  await aWeekOfWork()
})
afterAll(async () => {
  await renderer.close()
  await db.close()
})

const world = async (at: string): Promise<World> => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })

async function give(at: string, lead: Uuid, dueOn: string, content = 'Rà soát trụ sở dôi dư tại các xã'): Promise<Uuid> {
  const now = await world(at)
  const given = await inTransaction(db, tx =>
    giveTask(tx, now, asChief, { key: newId(), content, leads: [lead], assigner: chairman.postId, source: 'chi-thi', dueOn }),
  )
  return must(given).matterId
}
async function act(viewer: Viewer, at: string, matterId: Uuid, kind: string, input: unknown = {}): Promise<Performed | Problem> {
  const now = await world(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}

/** Week 46 leaves two open; in week 47 one is done late, one returned and given on, one withdrawn, one reopened, one extended. */
async function aWeekOfWork(): Promise<void> {
  const late = await give('2026-11-10T02:00:00Z', finance, '2026-11-16')
  const finished = await give('2026-11-10T02:00:00Z', health, '2026-11-30')
  must(await act(asHealth, '2026-11-11T02:00:00Z', finished, 'nop', { result: 'xong', document: '1/SYT' }))
  must(await act(asChairman, '2026-11-12T02:00:00Z', finished, 'nghiem-thu', { rating: 'dat' }))
  must(await freezeWeek(db, await world('2026-11-13T09:00:00Z'), { viewer: asChief, body: office, period: '2026-W46' }))
  must(await act(asFinance, '2026-11-18T02:00:00Z', late, 'nop', { result: 'xong', document: '2/STC' }))
  must(await act(asChairman, '2026-11-18T03:00:00Z', late, 'nghiem-thu', { rating: 'dat' }))
  const returned = await give('2026-11-17T02:00:00Z', finance, '2026-11-25')
  must(await act(asFinance, '2026-11-17T04:00:00Z', returned, 'tra-lai', { reason: 'Không thuộc thẩm quyền' }))
  must(await act(asChairman, '2026-11-17T05:00:00Z', returned, 'giao-lai', { body: health, reason: 'đúng chức năng' }))
  const withdrawn = await give('2026-11-17T02:00:00Z', health, '2026-11-25')
  must(await act(asChairman, '2026-11-19T02:00:00Z', withdrawn, 'thu-hoi', { document: '9/UBND', reason: 'Không còn cần thiết' }))
  must(
    await act(asChairman, '2026-11-19T03:00:00Z', finished, 'mo-lai', { dueOn: '2026-12-01', reason: 'Số liệu phải tính lại' }),
  )
  const extended = await give('2026-11-17T02:00:00Z', finance, '2026-11-19')
  must(await act(asChairman, '2026-11-18T02:00:00Z', extended, 'gia-han', { dueOn: '2026-11-27', reason: 'chờ số liệu' }))
  await give('2026-11-17T06:00:00Z', finance, '2026-11-18', 'Báo cáo tiến độ giải ngân')
}

test('a week runs from Friday 15:00 to Friday 15:00, in Việt Nam', async () => {
  const { law } = await world('2026-11-24T00:00:00Z')
  const week = weekRunningAt(new Date('2026-11-20T08:00:01Z'), '2026-11-20', law('2026-11-20'))
  expect([week.period, week.from.toISOString(), week.to.toISOString()]).toEqual([
    '2026-W48',
    '2026-11-20T08:00:00.000Z',
    '2026-11-27T08:00:00.000Z',
  ])
  expect(neighbour('2027-W01', -1)).toBe('2026-W53')
  expect(weekOfPeriod('2026-W54', law('2026-11-20'))).toBeNull()
})

test('a week cannot be frozen before its end, nor twice', async () => {
  const early = await freezeWeek(db, await world('2026-11-20T07:59:00Z'), { viewer: asChief, body: office, period: '2026-W47' })
  expect(early).toMatchObject({ problem: 'weekly/too-early' })
  const twice = await freezeWeek(db, await world('2026-11-20T09:00:00Z'), { viewer: asChief, body: office, period: '2026-W46' })
  expect(twice).toMatchObject({ problem: 'weekly/already-frozen' })
})

test('the frozen week balances per body, and every figure equals the number of rows behind it', async () => {
  must(await freezeWeek(db, await world('2026-11-20T08:30:00Z'), { viewer: asChief, body: office, period: '2026-W47' }))
  const snapshot = await snapshotOf(db.kysely, office, '2026-W47')
  if (!snapshot) throw new Error('not frozen')
  const figures = Figures.parse(JSON.parse(snapshot.figures))
  expect(figures.total).toMatchObject({
    start: 1,
    opened: 4,
    reopened: 1,
    doneLate: 1,
    doneInTime: 0,
    void: 1,
    end: 4,
    overdue: 1,
    extended: 1,
    returned: 1,
  })
  for (const row of figures.by.body) {
    expect([
      row.name,
      row.start +
        row.opened +
        row.movedIn +
        row.reopened -
        row.movedOut -
        row.doneInTime -
        row.doneLate -
        row.doneNoLimit -
        row.void,
    ]).toEqual([row.name, row.end])
  }
  const all: Viewer = { ...asChief, principals: (await db.query<{ id: number }>('select id from principal')).map(row => row.id) }
  const lists = await frozenLists(db.kysely, all, snapshot.id)
  const behind = (subset: (typeof SUBSETS)[number], key: string | null) =>
    listBehind(lists, { subset, dimension: key === null ? null : 'body', key, cutDay: '2026-11-20', nextDay: '2026-11-27' })
      .length
  for (const row of [figures.total, ...figures.by.body]) {
    const key = row === figures.total ? null : row.key
    expect([
      behind('start', key),
      behind('opened', key),
      behind('done', key),
      behind('void', key),
      behind('end', key),
      behind('overdue', key),
    ]).toEqual([row.start, row.opened, row.doneInTime + row.doneLate + row.doneNoLimit, row.void, row.end, row.overdue])
  }
  expect(await checkSnapshot(db.kysely, snapshot)).toBe(true)
})

test('whoever may not see a matter does not find it in a frozen list either', async () => {
  const snapshot = await snapshotOf(db.kysely, office, '2026-W47')
  const lists = await frozenLists(db.kysely, asHealth, snapshot?.id ?? '')
  expect(lists('end').every(row => row.body === health)).toBe(true)
})

test('later work changes the running week and never the frozen one', async () => {
  const before = await snapshotOf(db.kysely, office, '2026-W47')
  await give('2026-11-23T02:00:00Z', finance, '2026-11-30')
  const { figures } = await runningWeek(db.kysely, await world('2026-11-23T03:00:00Z'), office)
  expect(figures.total).toMatchObject({ start: 4, opened: 1, end: 5 })
  const after = await snapshotOf(db.kysely, office, '2026-W47')
  expect(after?.figures).toBe(before?.figures)
})

test('the running week counted in the database is the same as counted from its rows', async () => {
  const now = await world('2026-11-23T03:30:00Z')
  const live = await liveWeek(db.kysely, now, office, '2026-W48')
  if (!live) throw new Error('no running week')
  const { figures } = await weekFigures(db.kysely, live.week, live.ages)
  expect(await runningFigures(db.kysely, live.week, live.ages)).toEqual(figures)
  const since = { ...live.week, from: new Date('2026-11-09T00:00:00Z') }
  const whole = await weekFigures(db.kysely, since, live.ages)
  expect(await runningFigures(db.kysely, since, live.ages)).toEqual(whole.figures)
  expect(whole.figures.by.assigner[0]).toMatchObject({ returned: 1, extended: 1 })
  expect(whole.figures.by.body.map(row => row.movedIn)).toContain(1)
})

test('a list read page by page has the rows that stand behind its figure, frozen or running', async () => {
  const all: Viewer = { ...asChief, principals: (await db.query<{ id: number }>('select id from principal')).map(row => row.id) }
  const snapshot = await snapshotOf(db.kysely, office, '2026-W47')
  const live = await liveWeek(db.kysely, await world('2026-11-23T03:30:00Z'), office, '2026-W48')
  if (!snapshot || !live) throw new Error('no week')
  const span = { cutDay: '2026-11-20', nextDay: '2026-11-27' }
  const since = { ...live.week, from: new Date('2026-11-09T00:00:00Z') }
  const frozen = await frozenLists(db.kysely, all, snapshot.id)
  const { lists, figures } = await weekFigures(db.kysely, since, live.ages)
  const ids = (rows: ReadonlyArray<{ id: string }>) => rows.map(row => row.id).toSorted()
  let rowsSeen = 0
  for (const subset of SUBSETS)
    for (const dimension of [null, 'body', 'assigner', 'follower', 'source'] as const)
      for (const key of dimension === null ? [null] : figures.by[dimension].map(row => row.key)) {
        const asked = { subset, dimension, keys: dimension === null ? null : [key ?? ''], words: '', limit: 100, offset: 0 }
        const shown = await listRows(db.kysely, all, { snapshot: snapshot.id, week: span }, asked)
        expect([subset, key, ids(shown)]).toEqual([subset, key, ids(listBehind(frozen, { subset, dimension, key, ...span }))])
        const running = await listRows(db.kysely, all, { live: since, week: since }, asked)
        expect([subset, key, ids(running)]).toEqual([
          subset,
          key,
          ids(listBehind(name => lists[name], { subset, dimension, key, ...since })),
        ])
        rowsSeen += shown.length + running.length
      }
  expect(rowsSeen).toBeGreaterThan(100)
  const asked = { subset: 'end', dimension: null, keys: null, words: 'giai ngan', limit: 100, offset: 0 } as const
  expect((await listRows(db.kysely, all, { live: since, week: since }, asked)).map(row => row.title)).toEqual([
    'Báo cáo tiến độ giải ngân',
  ])
  expect(
    (await listRows(db.kysely, asHealth, { live: since, week: since }, { ...asked, words: '' })).every(
      row => row.body === health,
    ),
  ).toBe(true)
})

test('the report is drafted with a correct sentence, approved and handed to the service that issues; files of a report issued before stay the same for ever', async () => {
  const at = '2026-11-23T04:00:00Z'
  const { matterId } = must(await draftReport(db, await world(at), asChief, { period: '2026-W47', key: newId() }))
  const fold = async () => (await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [matterId]))[0]?.fold
  expect(await fold()).toMatchObject({
    fields: {
      paragraphs: {
        situation: expect.stringContaining(
          'Đầu tuần có 01 nhiệm vụ đang thực hiện. Trong tuần, giao mới 04 nhiệm vụ; hoàn thành 01 nhiệm vụ, trễ hạn.',
        ),
      },
    },
  })
  expect(await act(asChief, at, matterId, 'duyet')).toMatchObject({ problem: 'act/not-possible-now' })
  must(await act(asChief, at, matterId, 'trinh'))
  must(await act(asChief, at, matterId, 'duyet'))
  // Nobody numbers it by hand; its document is asked for.
  expect(await act(asChief, at, matterId, 'ban-hanh', { number: 1 })).toMatchObject({ problem: 'act/not-found' })
  expect(await db.query(`select payload->>'matter' as matter from outbox where kind = 'issue-document'`)).toEqual([
    { matter: matterId },
  ])
  const approved = await fold()
  if (!approved) throw new Error('no report')
  // As reports were issued before they left as documents of the register.
  const signed = { number: 1, issuedOn: '2026-11-23', signerName: 'Đặng Minh Tuấn', signerPosition: 'CHÁNH VĂN PHÒNG' }
  const report: MatterState = { ...approved, state: 'issued', fields: { ...approved.fields, ...signed, authority: '' } }
  const files = folderStore(mkdtempSync(join(tmpdir(), 'kheo-weekly-')))
  await keepIssuedFiles({ db, world: await world(at), files, renderer }, report)
  const kept = await db.query<{ name: string; file_hash: string }>('select name, file_hash from snapshot_file order by name')
  expect(kept.map(file => file.name)).toEqual([
    'bao-cao-tuan-47-2026-phu-luc.xlsx',
    'bao-cao-tuan-47-2026.docx',
    'bao-cao-tuan-47-2026.pdf',
  ])
  const renamed = { name: 'Văn phòng UBND tỉnh Hoa Lư', provinceName: 'tỉnh Hoa Lư' }
  await inTransaction(db, tx => storeSetting(tx, { key: 'office', value: renamed, by: null }))
  const again = await renderReport(db.kysely, await world('2027-05-01T00:00:00Z'), { report, renderer })
  const stored = await Promise.all(kept.map(file => files.read(file.file_hash)))
  const bytes = again.files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(file => Buffer.from(file.bytes))
  expect(bytes.map((each, i) => each.equals(must(stored[i] ?? Buffer.alloc(0))))).toEqual([true, true, true])
  expect(again.text).toContain('Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần 47')
}, 60_000)
