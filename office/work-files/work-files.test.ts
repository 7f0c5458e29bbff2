import { beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../casework/proof/office.ts'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { clockOf, type MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import {
  askedOf,
  balance,
  listLines,
  perform,
  readMatter,
  useFacts,
  useLooks,
  useProcesses,
  type Performed,
  type World,
} from '../../casework/index.ts'
import { relatedIds } from '../../casework/people/visible.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { testDatabase } from '../../test/database/open.ts'
import { makeDocumentOffice, RIGHTS as DOCUMENT_RIGHTS, useDocuments } from '../../test/factories/documents.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { viewAs } from '../../test/factories/office.ts'
import { workFilesModule } from './module.ts'
import { workFilesList } from './list.ts'
import { openFile, linkDocuments, unlinkDocument } from './service.ts'
import { documentsIn, filesFor } from './store.ts'
import type { NewFile } from './terms.ts'
import { workFileOf } from './work-file.ts'

const RIGHTS = [...DOCUMENT_RIGHTS, ...workFilesModule.rights.map((right): string => right.id)]
const TODAY = '2026-11-24'
let db: Database
let body: Uuid, other: Uuid
let officer: MadePost, colleague: MadePost, head: MadePost, chief: MadePost, clerk: MadePost, second: MadePost
let asOfficer: Viewer, asColleague: Viewer, asHead: Viewer, asChief: Viewer, asClerk: Viewer, asSecond: Viewer

beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
  const { processes, looks, facts } = await workFilesModule.processes()
  useFacts(facts)
  useProcesses(processes, { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks(looks)
  await inTransaction(db, async tx => {
    body = await makeBody(tx, { name: `Sở Xây dựng ${newId().slice(-5)}` })
    other = await makeBody(tx, { name: 'Sở Y tế' })
    const post = (personName: string, more: object = {}) => makePost(tx, { bodyId: body, personName, ...more })
    officer = await post('Nguyễn Văn An')
    colleague = await post('Lê Thị Bình')
    head = await post('Trần Đức Cường', { isLeader: true })
    chief = await post('Phạm Thu Dung', { isLeader: true })
    clerk = await post('Đỗ Thị Mai', { scope: 'body' })
    second = await post('Hoàng Văn Em', { scope: 'body' })
    const view = (made: MadePost, scope: 'post' | 'body' = 'post') =>
      viewAs(
        tx,
        { id: made.postId, personId: made.personId, accountId: made.accountId, name: '', body, unit: null },
        { rights: RIGHTS, scope },
      )
    ;[asOfficer, asColleague, asHead, asChief] = [await view(officer), await view(colleague), await view(head), await view(chief)]
    ;[asClerk, asSecond] = [await view(clerk, 'body'), await view(second, 'body')]
  })
})

const world = async (day = TODAY): Promise<World> => ({ clock: fixedClock(`${day}T02:00:00Z`), ...(await worldOf(db.kysely)) })

/** A form as it is filled in. */
type Given = { readonly [name in keyof NewFile]: string }

async function opening(change: Partial<Given> = {}, viewer = asOfficer): Promise<Performed | Problem> {
  const file = {
    key: newId(),
    title: 'Rà soát quy hoạch khu đô thị phía Nam',
    openedOn: TODAY,
    dueOn: '2026-12-15',
    inCharge: officer.postId,
    signer: head.postId,
    retention: '10',
    planNumber: '02.HC',
    note: '',
    ...change,
  }
  const now = await world()
  return inTransaction(db, tx => openFile(tx, now, viewer, file))
}
const opened = async (change: Partial<Given> = {}) => must(await opening(change)).matterId

async function act(viewer: Viewer, id: Uuid, kind: string, input: unknown = {}, day = TODAY): Promise<Performed | Problem> {
  const now = await world(day)
  return inTransaction(db, tx => perform(tx, now, viewer, { matterId: id, act: kind, key: newId(), input }))
}
/** The refusal with its field; that of the field where a form was not valid. */
function code(result: unknown): string {
  if (!isProblem(result)) return 'done'
  const { field, fields } = result.data
  const [first] = Array.isArray(fields) ? fields : []
  if (typeof first === 'object' && first !== null && 'code' in first && 'field' in first)
    return `${String(first.code)} ${String(first.field)}`
  return [result.problem, field].filter(Boolean).join(' ')
}
async function fold(id: Uuid): Promise<MatterState> {
  const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
  if (!row) throw new Error('no such file')
  return row.fold
}
const REASON = 'Chưa đủ căn cứ, cần bổ sung số liệu'
/** A file as far as its approval. */
async function approved(change: Partial<Given> = {}): Promise<Uuid> {
  const id = await opened(change)
  for (const kind of ['bat-dau', 'chuan-bi-trinh', 'trinh']) must(await act(asOfficer, id, kind))
  must(await act(asHead, id, 'duyet'))
  return id
}

test('opening asks for name, dates, person in charge and signing leader, each fault with its own message', async () => {
  expect(code(await opening({ title: ' ' }))).toBe('work-files/name-needed title')
  expect(code(await opening({ openedOn: '' }))).toBe('form/not-a-date openedOn')
  expect(code(await opening({ dueOn: '' }))).toBe('form/not-a-date dueOn')
  expect(code(await opening({ dueOn: '2026-11-20' }))).toBe('work-files/due-before-open dueOn')
  expect(code(await opening({ inCharge: '' }))).toBe('work-files/in-charge-needed inCharge')
  expect(code(await opening({ signer: '' }))).toBe('work-files/signer-needed signer')
  expect(code(await opening({ retention: '7' }))).toBe('work-files/retention-needed retention')
  expect(code(await opening({ inCharge: newId() }))).toBe('work-files/not-staff inCharge')
})

test('a file goes from new to done, and each state offers its own acts only', async () => {
  const id = await opened()
  const offered = async (viewer: Viewer) =>
    must(await readMatter(db.kysely, await world(), viewer, id)).offers.flatMap(each => (each.refusal === null ? [each.act] : []))
  expect(await offered(asOfficer)).toContain('bat-dau')
  expect(code(await act(asOfficer, id, 'tien-do', { percent: 10 }))).toBe('act/not-possible-now')
  must(await act(asOfficer, id, 'bat-dau'))
  must(await act(asOfficer, id, 'tien-do', { percent: 60, text: 'Đã xong phần khảo sát' }))
  expect(code(await act(asOfficer, id, 'tien-do', { percent: 101 }))).toMatch(/^work-files\/percent/)
  expect(code(await act(asOfficer, id, 'trinh'))).toBe('act/not-possible-now')
  must(await act(asOfficer, id, 'chuan-bi-trinh'))
  must(await act(asOfficer, id, 'trinh'))
  expect(await offered(asOfficer)).not.toContain('duyet')
  expect(code(await act(asChief, id, 'duyet'))).toBe('matter/not-found')
  must(await act(asHead, id, 'duyet'))
  expect(await fold(id)).toMatchObject({ state: 'hoan-thanh', outcome: 'done', open: false, fields: { progress: 100 } })
})

test('only the file’s own signing leader approves, returns or rejects, whoever calls', async () => {
  const id = await opened()
  for (const kind of ['bat-dau', 'chuan-bi-trinh', 'trinh']) must(await act(asOfficer, id, kind))
  for (const kind of ['duyet', 'tra-lai', 'tu-choi']) {
    expect(code(await act(asOfficer, id, kind, { reason: REASON }))).toBe('act/not-allowed')
    expect(code(await act(asChief, id, kind, { reason: REASON }))).toBe('matter/not-found')
  }
})

test('returning needs a reason and runs the deadline on; a cancelled file admits nothing more', async () => {
  const id = await opened()
  for (const kind of ['bat-dau', 'chuan-bi-trinh', 'trinh']) must(await act(asOfficer, id, kind))
  expect(code(await act(asHead, id, 'tra-lai', { reason: 'sai' }))).toBe('form/reason-of-ten reason')
  must(await act(asHead, id, 'tra-lai', { reason: REASON }))
  const returned = await fold(id)
  expect(returned).toMatchObject({ state: 'tra-lai', submittedOn: null, fields: { lastReason: REASON } })
  expect(clockOf(returned, 'hoan-thanh')).toMatchObject({ dueOn: '2026-12-15', endedOn: null })
  must(await act(asOfficer, id, 'huy', { reason: 'Việc được gộp vào hồ sơ khác' }))
  expect(code(await act(asOfficer, id, 'y-kien', { text: 'Thử' }))).toBe('act/not-possible-now')
  expect(code(await act(asOfficer, id, 'lam-lai'))).toBe('act/not-possible-now')
})

test('work that is called off is cancelled while it runs, with a reason; not while a part of it is open', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'bat-dau'))
  expect(code(await act(asOfficer, id, 'huy', { reason: 'thôi' }))).toBe('form/reason-of-ten reason')
  must(await act(asOfficer, id, 'huy', { reason: REASON }))
  expect(await fold(id)).toMatchObject({ state: 'da-huy', open: false, fields: { lastReason: REASON } })
  expect(code(await act(asOfficer, id, 'tien-do', { percent: 20 }))).toBe('act/not-possible-now')
})

test('a finished file is reopened with its progress kept', async () => {
  const id = await approved()
  must(await act(asOfficer, id, 'mo-lai', { reason: 'Có thêm ý kiến của Bộ Xây dựng', dueOn: '2026-12-30' }))
  expect(await fold(id)).toMatchObject({ state: 'dang-xu-ly', open: true, fields: { progress: 100 } })
})

test('a colleague is added once, with a deadline of his own inside the file’s', async () => {
  const id = await opened()
  expect(code(await act(asOfficer, id, 'phan-cong', { post: officer.postId }))).toBe('work-files/already-there post')
  expect(code(await act(asOfficer, id, 'phan-cong', { post: colleague.postId, dueOn: '2027-01-15' }))).toBe(
    'work-files/after-file dueOn',
  )
  must(await act(asOfficer, id, 'phan-cong', { post: colleague.postId, dueOn: '2026-12-01' }))
  expect(code(await act(asOfficer, id, 'phan-cong', { post: colleague.postId }))).toBe('work-files/already-there post')
  must(await act(asColleague, id, 'y-kien', { text: 'Đề nghị bổ sung bản đồ hiện trạng' }))
})

test('opinions keep their order, and one is forwarded as a reply', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'y-kien', { text: 'Phương án một' }))
  expect(code(await act(asOfficer, id, 'chuyen-y-kien', { nth: 5, post: colleague.postId, note: 'Xem giúp' }))).toBe(
    'work-files/no-such-opinion nth',
  )
  must(await act(asOfficer, id, 'chuyen-y-kien', { nth: 1, post: colleague.postId, note: 'Anh xem giúp' }))
  expect(workFileOf(await fold(id)).opinions).toMatchObject([
    { text: 'Phương án một', replyTo: null },
    { text: 'Anh xem giúp', replyTo: 1, to: colleague.postId },
  ])
  expect(must(await readMatter(db.kysely, await world(), asColleague, id)).matter.id).toBe(id)
})

test('the whole file is handed over, not to oneself and not to a locked account; the history names both', async () => {
  const id = await opened()
  expect(code(await act(asOfficer, id, 'ban-giao', { post: officer.postId }))).toBe('work-files/to-oneself post')
  await db.query('update account set locked = true where id = $1', [colleague.accountId])
  expect(code(await act(asOfficer, id, 'ban-giao', { post: colleague.postId }))).toBe('work-files/not-staff post')
  await db.query('update account set locked = false where id = $1', [colleague.accountId])
  must(await act(asOfficer, id, 'phan-cong', { post: colleague.postId }))
  must(await act(asOfficer, id, 'ban-giao', { post: colleague.postId, note: 'Nghỉ phép' }))
  const after = await fold(id)
  // Whoever helped and now has the file is no helper besides.
  expect(after.parties.filter(({ role }) => role === 'cooperating')).toEqual([])
  expect(after.holder.post).toBe(colleague.postId)
  expect(after.parties).toContainEqual(expect.objectContaining({ role: 'former', post: officer.postId }))
})

test('who begins today is there from midnight here, while London still has yesterday', async () => {
  const id = await opened()
  const begins = '2028-03-02'
  const fresh = await inTransaction(db, tx => makePost(tx, { bodyId: body, personName: 'Vũ Thị Sớm', validFrom: begins }))
  const handOver = async (instant: string) => {
    const now = { ...(await world()), clock: fixedClock(instant) }
    const asked = { matterId: id, act: 'ban-giao', key: newId(), input: { post: fresh.postId } }
    return inTransaction(db, tx => perform(tx, now, asOfficer, asked))
  }
  expect(code(await handOver('2028-03-01T16:30:00Z'))).toBe('work-files/not-staff post')
  expect(code(await handOver('2028-03-01T18:00:00Z'))).toBe('done')
})

test('a number is taken once', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'lay-so'))
  expect(workFileOf(await fold(id)).fileNumber).toBeGreaterThan(0)
  expect(code(await act(asOfficer, id, 'lay-so'))).toBe('work-files/numbered')
})

test('documents are linked several at once, seen from both sides, and unlinked again', async () => {
  const office = await makeDocumentOffice(db)
  const [one, two] = [await office.take(LETTER), await office.take(`${LETTER}\nBản hai`)]
  for (const each of [one, two])
    must(await office.register(each.id, { besides: one.id, besidesReason: 'Văn bản khác, cùng nội dung' }, { text: LETTER }))
  const now = await world()
  const asWriter = { ...office.asClerk, rights: new Set(RIGHTS) }
  const file = must(
    await inTransaction(db, tx =>
      openFile(tx, now, asWriter, {
        key: newId(),
        title: 'Giải quyết kiến nghị cử tri',
        openedOn: TODAY,
        dueOn: '2026-12-15',
        inCharge: office.clerk.postId,
        signer: office.chief.postId,
        retention: '20',
        planNumber: '',
        note: '',
      }),
    ),
  ).matterId
  const parts = { db, world: now, viewer: asWriter }
  expect(code(await linkDocuments(parts, { file, key: newId(), documents: [] }))).toBe('work-files/document-needed documents')
  expect(code(await linkDocuments(parts, { file, key: newId(), documents: [newId()] }))).toBe(
    'work-files/document-unknown documents',
  )
  must(await linkDocuments(parts, { file, key: newId(), documents: [one.id, two.id] }))
  expect((await documentsIn(db.kysely, asWriter, workFileOf(await fold(file)).documents)).map(({ id }) => id)).toEqual([
    one.id,
    two.id,
  ])
  const links = async () => (await db.query('select 1 from link where to_matter = $1', [file])).length
  expect(await links()).toBe(2)
  // The file lists its documents itself, so its page does not show them once more; theirs lead to the file.
  expect((await relatedIds(db.kysely, file)).linked).toEqual([])
  expect((await relatedIds(db.kysely, one.id)).linked).toEqual([file])
  must(await unlinkDocument(parts, { file, key: newId(), document: one.id }))
  expect(await links()).toBe(1)
  expect(code(await unlinkDocument(parts, { file, key: newId(), document: one.id }))).toBe('work-files/not-linked document')
})

test('a parent’s progress and deadline follow from its children and cannot contradict them', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'bat-dau'))
  expect(
    code(await act(asOfficer, id, 'mo-ho-so-con', { title: 'Khảo sát', inCharge: officer.postId, dueOn: '2026-12-20' })),
  ).toBe('work-files/after-file dueOn')
  must(await act(asOfficer, id, 'mo-ho-so-con', { title: 'Khảo sát hiện trạng', inCharge: officer.postId, dueOn: '2026-12-05' }))
  must(await act(asOfficer, id, 'mo-ho-so-con', { title: 'Lập bản đồ', inCharge: officer.postId, dueOn: '2026-12-10' }))
  const children = await db.query<{ id: Uuid }>('select id from matter where parent_id = $1 order by id', [id])
  const [first] = children
  if (!first) throw new Error('no child')
  must(await act(asOfficer, first.id, 'bat-dau'))
  must(await act(asOfficer, first.id, 'tien-do', { percent: 50 }))
  expect(workFileOf(await fold(id)).progress).toBe(25)
  expect(code(await act(asOfficer, id, 'tien-do', { percent: 90 }))).toBe('work-files/progress-from-children percent')
  expect(code(await act(asOfficer, id, 'chuan-bi-trinh'))).toBe('work-files/children-open')
})

test('days of suspension move the deadline and are shown in its explanation', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'bat-dau'))
  must(await act(asOfficer, id, 'tam-dung', { reason: 'Chờ Bộ Xây dựng trả lời' }))
  must(await act(asOfficer, id, 'tiep-tuc', {}, '2026-12-01'))
  const clock = clockOf(await fold(id), 'hoan-thanh')
  expect(clock?.pauses).toMatchObject([{ from: TODAY, reason: 'Chờ Bộ Xây dựng trả lời' }])
  expect(clock?.dueOn && clock.dueOn > '2026-12-15').toBe(true)
})

test('an extension counts working days from today or from the present deadline, with a reason of the list', async () => {
  const id = await opened()
  expect(code(await act(asOfficer, id, 'gia-han', { workingDays: 5, cause: 'cho-so-lieu' }))).toBe('act/not-allowed')
  expect(code(await act(asHead, id, 'gia-han', { workingDays: 3, countFrom: 'hom-nay', cause: 'cho-so-lieu' }))).toBe(
    'work-files/not-later workingDays',
  )
  expect(code(await act(asHead, id, 'gia-han', { workingDays: 5, cause: 'khac' }))).toBe('form/reason-of-ten note')
  must(await act(asHead, id, 'gia-han', { workingDays: 5, cause: 'cho-so-lieu' }))
  expect(clockOf(await fold(id), 'hoan-thanh')).toMatchObject({ dueOn: '2026-12-22', originalDueOn: '2026-12-15' })
})

test('a contribution of another body has its own deadline and blocks nothing', async () => {
  const id = await opened()
  must(await act(asOfficer, id, 'bat-dau'))
  expect(code(await act(asOfficer, id, 'xin-phoi-hop', { body, text: 'Cung cấp số liệu' }))).toBe('work-files/own-body body')
  must(await act(asOfficer, id, 'xin-phoi-hop', { body: other, text: 'Cung cấp số liệu trạm y tế', dueOn: '2026-12-01' }))
  must(await act(asOfficer, id, 'chuan-bi-trinh'))
  expect(await fold(id)).toMatchObject({ state: 'cho-trinh' })
})

test('a file is destroyed only after its retention, by two people, and never while it is held', async () => {
  const id = await approved({ retention: '2' })
  must(await act(asClerk, id, 'nop-luu', { receiver: 'Lưu trữ cơ quan', pages: 120 }))
  const propose = {
    council: 'Hội đồng xác định giá trị tài liệu, biên bản 03',
    reason: 'Hết thời hạn bảo quản, không còn giá trị',
  }
  expect(code(await act(asClerk, id, 'de-nghi-tieu-huy', propose))).toBe('work-files/retention-runs')
  const later = '2029-02-01'
  must(await act(asClerk, id, 'giu-lai', { reason: 'Đang thanh tra dự án liên quan' }, later))
  expect(code(await act(asClerk, id, 'de-nghi-tieu-huy', propose, later))).toBe('work-files/held')
  must(await act(asClerk, id, 'thoi-giu', { reason: 'Đã có kết luận thanh tra' }, later))
  must(await act(asClerk, id, 'de-nghi-tieu-huy', propose, later))
  expect(code(await act(asClerk, id, 'tieu-huy', { decision: '12/QĐ-SXD' }, later))).toBe('work-files/two-people')
  must(await act(asSecond, id, 'giu-lai', { reason: 'Tòa án yêu cầu cung cấp hồ sơ' }, later))
  expect(code(await act(asSecond, id, 'tieu-huy', { decision: '12/QĐ-SXD' }, later))).toBe('work-files/held')
  must(await act(asSecond, id, 'thoi-giu', { reason: 'Đã cung cấp bản sao cho Tòa án' }, later))
  must(await act(asSecond, id, 'tieu-huy', { decision: '12/QĐ-SXD' }, later))
  expect(await fold(id)).toMatchObject({ state: 'da-tieu-huy' })
  const forEver = await approved({ retention: 'vinh-vien' })
  must(await act(asClerk, forEver, 'nop-luu', { receiver: 'Lưu trữ lịch sử tỉnh' }))
  expect(code(await act(asClerk, forEver, 'de-nghi-tieu-huy', propose, '2199-01-01'))).toBe('work-files/kept-for-ever')
})

async function listed(viewer: Viewer, address: string): Promise<string[]> {
  const asked = askedOf(workFilesList, new URLSearchParams(address))
  return (await listLines(askersAt(db, `${TODAY}T02:00:00Z`)(viewer), { list: workFilesList, asked, limit: 50 })).map(
    line => line.id,
  )
}

test('the list shows what the viewer may see, by state', async () => {
  const id = await opened({ title: 'Hồ sơ chỉ dành cho người phụ trách' })
  const ids = (viewer: Viewer, tab: 'viec-toi' | 'tat-ca') => listed(viewer, `loc=${tab}&tim=chi+danh+cho`)
  expect(await ids(asOfficer, 'viec-toi')).toEqual([id])
  expect(await ids(asColleague, 'tat-ca')).toEqual([])
})

test('a document goes into an open file of whoever is in charge, and the choice says where it lies already', async () => {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(LETTER)
  must(await office.register(taken.id))
  const [one, other] = [await opened({ title: 'Hồ sơ nhận văn bản' }), await opened({ title: 'Hồ sơ khác của cùng người' })]
  const choice = async (viewer: Viewer) =>
    (await filesFor(db.kysely, viewer, { document: taken.id, text: '', limit: 100 }))
      .filter(file => [one, other].includes(file.id))
      .map(file => [file.id, file.holds])
  expect(await choice(asOfficer)).toEqual(
    expect.arrayContaining([
      [one, false],
      [other, false],
    ]),
  )
  expect(await choice(asColleague)).toEqual([])
  must(await act(asOfficer, one, 'gan-van-ban', { documents: [taken.id] }))
  expect((await choice(asOfficer))[0]).toEqual([one, true])
})

test('the list keeps the files that were opened between two days', async () => {
  const day = '2026-11-20'
  const id = await opened({ title: 'Hồ sơ lọc theo ngày', openedOn: day })
  const within = (address: string) => listed(asOfficer, `loc=tat-ca&tim=loc+theo+ngay&${address}`)
  expect(await within('tu=20/11/2026&den=20/11/2026')).toEqual([id])
  expect(await within('tu=21/11/2026')).toEqual([])
  expect(await within('den=19/11/2026')).toEqual([])
  expect(await within('tu=31/02/2026')).toEqual([id])
})

test('work files are counted: opened, done, cancelled', async () => {
  const figures = async () => {
    const rows = await balance(db.kysely, {
      processes: ['ho-so-cong-viec'],
      dimension: 'body',
      from: new Date('2026-11-01T00:00:00Z'),
      to: new Date('2026-11-30T00:00:00Z'),
    })
    const row = rows.find(each => each.key === body)
    return [
      row?.opened ?? 0,
      (row?.doneInTime ?? 0) + (row?.doneLate ?? 0) + (row?.doneNoLimit ?? 0),
      row?.void ?? 0,
      row?.end ?? 0,
    ]
  }
  const before = await figures()
  await approved()
  must(await act(asOfficer, await opened(), 'huy', { reason: REASON }))
  await opened()
  const after = await figures()
  expect(after.map((count, i) => count - (before[i] ?? 0))).toEqual([3, 1, 1, 1])
})
