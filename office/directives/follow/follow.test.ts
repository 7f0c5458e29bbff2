import { isFileProblem, readFileText } from '@kheo/official-document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Asker } from '../../../casework/asker.ts'
import { listFile } from '../../../casework/lists/file.ts'
import { askedOf, listLines, perform, useFacts, useLooks, useProcesses, type Performed } from '../../../casework/index.ts'
import { evidence, openChildren } from '../../../casework/facts/facts.ts'
import { phanViec } from '../../../casework/phan-viec.ts'
import { judgedAt } from '../../../casework/lists/row-view.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { limitKeys } from '../../../law/index.ts'
import { makeBody, makePost, must, storeSetting, worldOf, type MadePost } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { readXlsx } from '../../../platform/web/xlsx.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { directivesModule } from '../module.ts'
import { giveTask } from '../service.ts'
import { followAddress, type Subset } from './address.ts'
import { EXCEPTIONS_SETTING, exceptionsOf } from './exceptions.ts'
import type { FollowRow } from '../pages/follow/counts.ts'
import { followFigures } from './figures.ts'
import { lateEntry } from './late-entry.ts'
import { followDeadline, followList } from './list.ts'
import { statisticsPaper } from './statistics-paper.ts'
import { synthesisPaper, tasksOfDocument } from './of-document.ts'

const RIGHTS = [
  ...directivesModule.rights.map(right => right.id),
  'part.perform',
  'part.distribute',
  'part.waive',
  'casework.comment',
  'report.read',
]
const NOW = '2026-11-25T02:00:00Z'
let db: Database
let office: Uuid, finance: Uuid, commune: Uuid
let chairman: MadePost
let asChief: Viewer, asChairman: Viewer, asFinance: Viewer, asCommune: Viewer

beforeAll(async () => {
  db = await freshDatabase()
  useFacts({ openChildren, evidence })
  const { processes, looks } = await directivesModule.processes()
  useProcesses([...processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên', kind: 'office' })
    finance = await makeBody(tx, { name: 'Sở Tài chính' })
    commune = await makeBody(tx, { name: 'UBND xã Yên Phú', kind: 'commune' })
    chairman = await makePost(tx, { bodyId: office, personName: 'Vũ Đình Khôi', title: 'Chủ tịch', isLeader: true })
    const chief = await makePost(tx, { bodyId: office, personName: 'Đặng Minh Tuấn', scope: 'body' })
    const view = (post: MadePost, body: Uuid, scope: 'post' | 'body') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: 'Người xem', body, unit: null },
        { rights: RIGHTS, scope },
      )
    asChief = await view(chief, office, 'body')
    asChairman = await view(chairman, office, 'post')
    asFinance = await view(await makePost(tx, { bodyId: finance, scope: 'body' }), finance, 'body')
    asCommune = await view(await makePost(tx, { bodyId: commune, scope: 'body' }), commune, 'body')
  })
  await work()
})
afterAll(() => db.close())

const worldAt = async (at: string) => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
async function give(at: string, lead: Uuid, dueOn: string | null, more: Record<string, unknown> = {}): Promise<Uuid> {
  const now = await worldAt(at)
  const task = {
    key: newId(),
    content: 'Rà soát trụ sở dôi dư tại các xã',
    leads: [lead],
    assigner: chairman.postId,
    source: 'chi-thi',
    dueOn,
    ...more,
  }
  return must(await inTransaction(db, tx => giveTask(tx, now, asChief, task))).matterId
}
async function act(viewer: Viewer, at: string, matterId: Uuid, kind: string, input: unknown = {}): Promise<Performed | Problem> {
  const now = await worldAt(at)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
}

/** One in each column: new in time and late, working in time and late, waiting, done in time and late; and one without a date. */
async function work(): Promise<void> {
  const early = '2026-11-09T02:00:00Z'
  await give(early, finance, '2026-12-10')
  await give(early, finance, '2026-11-20', { content: 'Báo cáo tiến độ giải ngân vốn đầu tư công' })
  must(await act(asCommune, early, await give(early, commune, '2026-11-27'), 'nhan'))
  must(await act(asCommune, early, await give(early, commune, '2026-11-18'), 'nhan'))
  must(
    await act(asFinance, early, await give(early, finance, '2026-11-16', { source: 'ke-hoach' }), 'nop', {
      result: 'Đã trình',
      document: '1/STC',
    }),
  )
  for (const on of ['2026-11-12T02:00:00Z', '2026-11-19T02:00:00Z']) {
    const done = await give(early, finance, '2026-11-13')
    must(await act(asFinance, on, done, 'nop', { result: 'Đã ban hành', document: '2/STC' }))
    must(await act(asChairman, on, done, 'nghiem-thu', { rating: 'dat' }))
  }
  await give(early, commune, null)
}

async function askerOf(viewer: Viewer): Promise<Asker> {
  const world = await worldAt(NOW)
  const asker = askersAt(db, NOW)(viewer)
  return { ...asker, world, reader: { viewer, lang: 'vi', at: judgedAt(world) } }
}
const asking = (query: string) => askedOf(followList, new URLSearchParams(query))
const followLines = async (asker: Asker, query: string) =>
  (await listLines(asker, { list: followList, asked: asking(query), limit: 100 })).map(line => ({
    ...line,
    deadline: followDeadline(line, asker),
  }))
const address = (query: string) => followAddress(new URLSearchParams(query), '2026-11-25')
async function everyone(): Promise<Viewer> {
  return { ...asChief, principals: (await db.query<{ id: number }>('select id from principal')).map(row => row.id) }
}
const figures = async (dimension: 'body' | 'assigner' | 'follower' | 'source') =>
  followFigures(db.kysely, dimension, {
    filter: address(''),
    exceptions: await exceptionsOf(db.kysely, '2026-11-25'),
    at: fixedClock(NOW).now(),
  })

test('each state stands in its column, in time or overdue', async () => {
  const rows = await figures('body')
  expect(
    rows.map(row => [
      row.name,
      row.newInTime,
      row.newLate,
      row.workInTime,
      row.workLate,
      row.waiting,
      row.doneInTime,
      row.doneLate,
      row.total,
    ]),
  ).toEqual([
    ['Sở Tài chính', 1, 1, 0, 0, 1, 1, 1, 5],
    ['UBND xã Yên Phú', 1, 0, 1, 1, 0, 0, 0, 3],
  ])
})

test('every figure of every dimension has as many rows behind it', async () => {
  const asker = await askerOf(await everyone())
  const columns: Array<[Subset, (row: FollowRow) => number]> = [
    ['moi-trong-han', row => row.newInTime],
    ['moi-qua-han', row => row.newLate],
    ['lam-trong-han', row => row.workInTime],
    ['lam-qua-han', row => row.workLate],
    ['cho-xac-nhan', row => row.waiting],
    ['xong-dung-han', row => row.doneInTime],
    ['xong-tre', row => row.doneLate],
    ['tat-ca', row => row.total],
  ]
  const words = { body: 'co-quan', assigner: 'lanh-dao', follower: 'chuyen-vien', source: 'nguon' } as const
  for (const dimension of ['body', 'assigner', 'follower', 'source'] as const)
    for (const row of await figures(dimension))
      for (const [subset, value] of columns) {
        const lines = await followLines(asker, `ds=${subset}&theo=${words[dimension]}&khoa=${row.key ?? ''}`)
        expect([dimension, row.name, subset, lines.length]).toEqual([dimension, row.name, subset, value(row)])
      }
})

test('the list shows only what its reader may see, the official total counts all', async () => {
  const asker = await askerOf(asCommune)
  const lines = await followLines(asker, 'ds=tat-ca')
  expect(lines.map(line => line.lead)).toEqual(['UBND xã Yên Phú', 'UBND xã Yên Phú', 'UBND xã Yên Phú'])
  expect((await figures('body')).reduce((sum, row) => sum + row.total, 0)).toBe(8)
})

test('a warning comes before lateness; words are found without marks; a bad date is said, not guessed', async () => {
  const asker = await askerOf(await everyone())
  const soon = await followLines(asker, 'ds=sap-den-han')
  expect(soon.map(line => line.dueOn)).toEqual(['2026-11-27'])
  const found = await followLines(asker, 'ds=tat-ca&tim=giai+ngan')
  expect(found.map(line => line.title)).toEqual(['Báo cáo tiến độ giải ngân vốn đầu tư công'])
  expect(address('tu=31/4/2026')).toMatchObject({ from: '2026-01-01', unreadable: ['31/4/2026'] })
})

test('a file holds exactly the rows of the list, with the filter in words', async () => {
  const asker = await askerOf(asFinance)
  const file = await listFile(asker, { list: followList, asked: asking('ds=tat-ca'), csv: false })
  const rows = await readXlsx(file.bytes)
  if (isProblem(rows)) throw new Error(rows.problem)
  const text = rows.map(row => row.join('|'))
  expect(text.filter(line => /NV-2026-\d{4}/.test(line)).length).toBe(5)
  expect(text.some(line => line.includes('Người xem, '))).toBe(true)
  const csv = new TextDecoder().decode(
    (await listFile(asker, { list: followList, asked: asking('ds=moi-qua-han'), csv: true })).bytes,
  )
  expect(csv.match(/NV-2026-\d{4}/g)).toHaveLength(1)
})

test('a body is left out by a setting only, which is then named', async () => {
  await inTransaction(db, tx =>
    storeSetting(tx, {
      key: EXCEPTIONS_SETTING,
      value: { bodies: [{ id: commune, reason: 'Xã thí điểm, báo cáo riêng' }] },
      by: null,
    }),
  )
  expect((await figures('body')).map(row => row.name)).toEqual(['Sở Tài chính'])
  expect((await exceptionsOf(db.kysely, '2026-11-25')).bodies).toEqual([
    { id: commune, name: 'UBND xã Yên Phú', reason: 'Xã thí điểm, báo cáo riêng' },
  ])
  await inTransaction(db, tx => storeSetting(tx, { key: EXCEPTIONS_SETTING, value: { bodies: [] }, by: null }))
  expect((await figures('body')).length).toBe(2)
})

test('entering a document later than two working days after its issue is late, by who entered it', async () => {
  const [issued, fresh] = [newId(), newId()]
  const insert = `insert into document (id, direction, body_id, type, designation, issued_on, abstract, agency, created_at) values ($1, 'den', $2, 'Chỉ thị', $3, $4, 'giải ngân', 'UBND tỉnh', now())`
  await db.query(insert, [issued, office, '09/CT-UBND', '2026-11-11'])
  await db.query(insert, [fresh, office, '10/CT-UBND', '2026-11-20'])
  for (const document of [issued, issued, fresh])
    await give('2026-11-23T02:00:00Z', finance, '2026-12-20', { sourceDocument: document })
  const { total, late, people, documents, limit } = await lateEntry(await askerOf(asChief), {
    from: '2026-11-01',
    to: '2026-11-30',
  })
  expect([limit, total, late]).toEqual([2, 2, 1])
  expect(people).toMatchObject([{ person: 'Đặng Minh Tuấn', documents: 2, late: 1, most: 6 }])
  expect(documents).toMatchObject([{ name: 'Chỉ thị 09/CT-UBND', days: 8, over: 6 }])
  const tasks = await tasksOfDocument(await askerOf(asFinance), issued)
  expect(tasks?.lines.length).toBe(2)
  expect(await tasksOfDocument(await askerOf(asCommune), issued)).toBeNull()
  if (!tasks) throw new Error('no tasks')
  for (const paper of [
    await synthesisPaper(await askerOf(asFinance), tasks),
    await statisticsPaper(await askerOf(asChief), address('theo=chuyen-vien')),
  ])
    expect([paper.name.endsWith('.docx'), Buffer.from(paper.bytes).subarray(0, 2).toString()]).toEqual([true, 'PK'])
})

test('the synthesis of one document names it, lists its tasks with state and result, and leaves the signature to the Chief of Office', async () => {
  const document = newId()
  await db.query(
    `insert into document (id, direction, body_id, type, designation, designation_key, issued_on, agency, abstract, source, created_at, urgency)
     values ($1, 'di', $2, 'Thông báo', '77/TB-UBND', $3, '2026-11-02', 'UBND tỉnh Trường Yên', 'kết luận về giải ngân vốn đầu tư công', 'typed', now(), 'thuong')`,
    [document, office, document],
  )
  const early = '2026-11-09T02:00:00Z'
  const more = { sourceDocument: document }
  const done = await give(early, finance, '2026-11-20', { ...more, content: 'Tổng hợp số liệu giải ngân' })
  must(await act(asFinance, early, done, 'nop', { result: 'Đã tổng hợp 12 chủ đầu tư', document: '9/STC' }))
  must(await act(asChairman, early, done, 'nghiem-thu', { rating: 'tot' }))
  const late = await give(early, finance, '2026-11-18', { ...more, content: 'Trình phương án điều chuyển vốn' })
  must(await act(asFinance, early, late, 'tien-do', { text: 'Đang làm', obstacle: 'Chờ ý kiến các xã' }))
  const asker = await askerOf(asFinance)
  const tasks = await tasksOfDocument(asker, document)
  if (!tasks) throw new Error('no tasks')
  const paper = await synthesisPaper(asker, tasks)
  const read = await readFileText(paper.bytes, paper.name)
  if (isFileProblem(read)) throw new Error(read.code)
  const text = read.text.replaceAll(/\s+/gu, ' ')
  expect(text).toContain(
    'Thực hiện Thông báo số 77/TB-UBND ngày 02/11/2026 của UBND tỉnh Trường Yên về kết luận về giải ngân vốn đầu tư công, Văn phòng tổng hợp kết quả đến ngày 25/11/2026: 2 nhiệm vụ, 1 đã hoàn thành, 1 quá hạn.',
  )
  expect(text).toMatch(/STT.*Nhiệm vụ.*Hạn.*Đơn vị.*Tình trạng.*Kết quả/u)
  expect(text).toMatch(/1 Tổng hợp số liệu giải ngân .*20\/11\/2026 Sở Tài chính .*Đã tổng hợp 12 chủ đầu tư/u)
  expect(text).toMatch(/2 Trình phương án điều chuyển vốn .*18\/11\/2026 Sở Tài chính .*Chờ ý kiến các xã/u)
  expect(text).toContain('CHÁNH VĂN PHÒNG')
})

test('after its hour a directive due today counts and is listed as overdue, as its chip says; a minute before it does not', async () => {
  const id = await give('2026-11-24T02:00:00Z', commune, '2026-11-25', { dueAt: '2026-11-25T17:00:00+07:00', source: 'ke-hoach' })
  const sight = await everyone()
  for (const [time, subset, state] of [
    ['16:59', 'moi-trong-han', 'today'],
    ['17:01', 'moi-qua-han', 'overdue'],
  ] as const) {
    const at = `2026-11-25T${time}:00+07:00`
    const world = await worldAt(at)
    const asker = { ...askersAt(db, at)(sight), world, reader: { viewer: sight, lang: 'vi' as const, at: judgedAt(world) } }
    const found: string[] = []
    for (const each of ['moi-trong-han', 'moi-qua-han', 'qua-han', 'sap-den-han'] as const)
      for (const line of await followLines(asker, `ds=${each}`)) if (line.id === id) found.push(`${each} ${line.deadline.state}`)
    const pressing = state === 'overdue' ? 'qua-han' : 'sap-den-han'
    expect(found).toEqual([`${subset} ${state}`, `${pressing} ${state}`])
    const rows = await followFigures(db.kysely, 'source', {
      filter: address('nguon=ke-hoach'),
      exceptions: await exceptionsOf(db.kysely, '2026-11-25'),
      at: world.clock.now(),
    })
    expect(rows.map(row => [row.newInTime, row.newLate])).toEqual([state === 'overdue' ? [0, 1] : [1, 0]])
  }
})
