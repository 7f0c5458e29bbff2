import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { askedOf, listLines, markSeen, readMatter } from '../../../casework/index.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { INCOMING_BOOK } from '../books/registers.ts'
import { bookLines } from '../books/book-page.ts'
import { bookOrder } from '../../../records/index.ts'
import { incomingList } from '../list.ts'
import { documentLook } from '../look.ts'
import { keepQuickList } from './quick-list.ts'
import { peopleView } from './send-view.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

async function registeredDocument(text = LETTER) {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(text)
  must(await office.register(taken.id, {}, { text }))
  return { office, id: taken.id }
}
const at = new Date('2026-11-24T03:00:00Z')

test('notes stay in their order with author and time, carry a deadline and hand the document to the first handler', async () => {
  const { office, id } = await registeredDocument()
  must(
    await office.act(office.asClerk, id, 'but-phe', {
      text: 'Phòng Kinh tế tham mưu',
      handlers: [office.specialist.postId],
      dueOn: '2026-11-27',
      by: office.chief.postId,
    }),
  )
  must(await office.act(office.asSpecialist, id, 'but-phe', { text: 'Đã rõ, sẽ trình ngày mai' }))
  const matter = await office.fold(id)
  expect(matter.fields['notes']).toMatchObject([
    {
      text: 'Phòng Kinh tế tham mưu',
      by: office.chief.postId,
      dueOn: '2026-11-27',
      handlers: [office.specialist.postId],
      at: '2026-11-24T02:00:00.000Z',
    },
    { text: 'Đã rõ, sẽ trình ngày mai', by: office.specialist.postId },
  ])
  expect(matter).toMatchObject({
    state: 'forwarded',
    holder: { post: office.specialist.postId, unit: office.unit, body: office.body },
  })
  expect(codeOf(await office.act(office.asClerk, id, 'but-phe', { text: 'x', by: office.specialist.postId }))).toBe(
    'documents/not-a-leader',
  )
  expect(codeOf(await office.act(office.asClerk, id, 'but-phe', { text: 'x', dueOn: '2026-11-20' }))).toBe(
    'documents/date-in-past',
  )
})

test('until it is sent to him nobody else in the office sees it; afterwards he does, and whoever has read it is known', async () => {
  const { office, id } = await registeredDocument()
  expect(codeOf(await readMatter(db.kysely, await office.world(), office.asSpecialist, id))).toBe('matter/not-found')
  expect(codeOf(await office.act(office.asClerk, id, 'chuyen', {}))).toBe('documents/nobody-chosen')
  must(
    await office.act(office.asClerk, id, 'chuyen', {
      posts: [office.specialist.postId],
      leaders: [office.chief.postId],
      note: 'Xin ý kiến',
    }),
  )
  const seen = must(await readMatter(db.kysely, await office.world(), office.asChief, id))
  expect(seen.row.lane).toBe('decide')
  expect(must(await readMatter(db.kysely, await office.world(), office.asSpecialist, id)).row.lane).toBe('know')
  must(await office.act(office.asChief, id, 'but-phe', { text: 'Đồng ý' }))
  expect(must(await readMatter(db.kysely, await office.world(), office.asChief, id)).row.lane).toBe('know')
})

test('recalling removes those who have not read it; with nobody left the document waits again', async () => {
  const { office, id } = await registeredDocument()
  const reason = 'Chuyển nhầm người xử lý'
  expect(codeOf(await office.act(office.asClerk, id, 'thu-hoi', { reason }))).toBe('act/not-possible-now')
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId, posts: [office.chief.postId] }))
  await markSeen(db.kysely, { account: office.specialist.accountId, matter: id, seq: 2, at })
  must(await office.act(office.asClerk, id, 'thu-hoi', { reason }))
  expect(await office.fold(id)).toMatchObject({ state: 'forwarded', holder: { post: office.specialist.postId } })
  expect(codeOf(await readMatter(db.kysely, await office.world(), office.asChief, id))).toBe('matter/not-found')
  expect(codeOf(await office.act(office.asClerk, id, 'thu-hoi', { reason }))).toBe('documents/all-read')

  const other = await registeredDocument()
  must(await other.office.act(other.office.asClerk, other.id, 'chuyen', { lead: other.office.specialist.postId }))
  must(await other.office.act(other.office.asClerk, other.id, 'thu-hoi', { reason }))
  expect(await other.office.fold(other.id)).toMatchObject({
    state: 'registered',
    holder: { post: null },
    parties: [{ role: 'registrar' }],
  })
  const acts = await db.query<{ kind: string }>('select kind from act where matter_id = $1 order by seq', [other.id])
  expect(acts.map(act => act.kind)).toEqual(['vao-so', 'chuyen', 'thu-hoi'])
})

test('a recipient sends back what was misdirected, with a reason the sender sees', async () => {
  const { office, id } = await registeredDocument()
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId }))
  expect(codeOf(await office.act(office.asClerk, id, 'tra-lai', { reason: 'Không phải việc của tôi' }))).toBe('act/not-allowed')
  expect(codeOf(await office.act(office.asSpecialist, id, 'tra-lai', { reason: 'nhầm' }))).toBe('form/invalid')
  must(await office.act(office.asSpecialist, id, 'tra-lai', { reason: 'Thuộc Phòng Hành chính' }))
  expect(await office.fold(id)).toMatchObject({
    state: 'returned',
    fields: { returns: [{ by: office.specialist.postId, reason: 'Thuộc Phòng Hành chính', at: '2026-11-24T02:00:00.000Z' }] },
  })
  expect(must(await readMatter(db.kysely, await office.world(), office.asClerk, id)).row.lane).toBe('hold')
})

test('the paper copy is a date of its own, and what came over the exchange axis is not edited', async () => {
  const { office, id } = await registeredDocument()
  expect(codeOf(await office.act(office.asClerk, id, 'nhan-ban-giay', { on: '2026-11-25' }))).toBe('documents/received-in-future')
  must(await office.act(office.asClerk, id, 'nhan-ban-giay', { on: '2026-11-24' }))
  expect((await office.fold(id)).fields['paperOn']).toBe('2026-11-24')
  const [row] = await db.query<{ fold: string }>(
    `update matter set fold = jsonb_set(fold, '{fields,documentSource}', '"exchange"') where id = $1 returning fold`,
    [id],
  )
  expect(row).toBeDefined()
  const input = {
    type: 'Thông báo',
    designation: '1/TB',
    issuedOn: null,
    agency: 'HĐND tỉnh',
    abstract: 'Khác',
    signer: null,
    reason: 'Sửa trích yếu cho gọn',
  }
  expect(codeOf(await office.act(office.asClerk, id, 'sua-dang-ky', input))).toBe('documents/not-editable')
})

test('a document for information is closed without a task, and a closed one is filed with its place', async () => {
  const { office, id } = await registeredDocument()
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId, dueOn: '2026-11-30' }))
  must(await office.act(office.asSpecialist, id, 'khong-giao', { reason: 'Văn bản gửi để biết' }))
  expect(await office.fold(id)).toMatchObject({
    state: 'closed',
    outcome: 'done',
    clocks: [{ name: 'xu-ly', result: 'in-time' }],
  })
  must(await office.act(office.asSpecialist, id, 'mo-lai', { reason: 'Có việc phải làm thêm' }))
  must(await office.act(office.asSpecialist, id, 'ket-thuc', { record: 'HS 12/2026', orderNumber: '4', copy: 'ban-chinh' }))
  const filed = await office.fold(id)
  expect(filed.fields['archive']).toMatchObject({ record: 'HS 12/2026', copy: 'ban-chinh', fonds: null })
  const shown = documentLook.details(filed).map(({ label, value }) => [label.vi, value])
  expect(shown.slice(-3)).toEqual([
    ['Hồ sơ (số, ký hiệu)', { text: 'HS 12/2026' }],
    ['Số thứ tự trong hồ sơ', { text: '4' }],
    ['Bản lưu', { words: { vi: 'Bản chính', en: 'Official copy' } }],
  ])
  must(await office.act(office.asSpecialist, id, 'mo-lai', { reason: 'Mở lại để bổ sung hồ sơ' }))
  expect(documentLook.details(await office.fold(id)).map(({ label }) => label.vi)).not.toContain('Bản lưu')
})

test('the register has the ten columns of the decree, and the file holds exactly the rows of the filter', async () => {
  expect(INCOMING_BOOK.map(column => column.head.vi)).toEqual([
    'Ngày đến', 'Số đến', 'Tác giả', 'Số, ký hiệu', 'Ngày tháng văn bản', 'Tên loại và trích yếu nội dung', 'Đơn vị hoặc người nhận', 'Ngày chuyển', 'Ký nhận', 'Ghi chú',
  ]) // prettier-ignore
  const office = await makeDocumentOffice(db)
  const urgent = await office.take(LETTER)
  must(await office.register(urgent.id, { urgency: 'Khẩn', note: 'bản chính' }, { text: LETTER }))
  const other = await office.take(
    LETTER.replace('268/TB-HĐND', '15/BC-SYT').replace('THÔNG BÁO', 'BÁO CÁO').replaceAll('nước sạch', 'trạm y tế'),
  )
  must(await office.register(other.id, { agency: 'Sở Y tế', issuedOn: '21/11/2026' }, { text: 'trạm y tế' }))
  must(await office.act(office.asClerk, urgent.id, 'chuyen', { lead: office.specialist.postId }))
  await markSeen(db.kysely, { account: office.specialist.accountId, matter: urgent.id, seq: 2, at })
  const register = { body: office.body, year: '2026', order: 'first' as const }
  const rows = async (query: string): Promise<(string | number | null)[]> =>
    (await bookLines(askersAt(db, TUESDAY)(office.asClerk), { register, params: new URLSearchParams(query) }, 100)).map(
      line => line.number,
    )
  expect(await rows('')).toEqual([1, 2])
  const onScreen = { register: { ...register, order: bookOrder(new URLSearchParams()) }, params: new URLSearchParams() }
  expect((await bookLines(askersAt(db, TUESDAY)(office.asClerk), onScreen, 100)).map(each => each.number)).toEqual([2, 1])
  expect(bookOrder(new URLSearchParams('thu-tu=tu-dau'))).toBe('first')
  expect(await rows('tim=nuoc sach')).toEqual([1])
  expect(await rows('khan=khan')).toEqual([1])
  expect(await rows(`loai=${encodeURIComponent('Báo cáo')}`)).toEqual([2])
  expect(await rows('tu=25/11/2026')).toEqual([])
  expect(await rows('tim=2')).toEqual([2])
  const [line] = await bookLines(askersAt(db, TUESDAY)(office.asClerk), { register, params: new URLSearchParams() }, 100)
  expect(line && INCOMING_BOOK.map(column => column.cell(line, 'vi'))).toEqual([
    '24/11/2026', '1', 'THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN TỈNH TRƯỜNG YÊN', '268/TB-HĐND', '20/11/2026', 'Thông báo: Kết luận giám sát việc giải quyết kiến nghị của cử tri', 'Phạm Thùy Dương', '24/11/2026', '10\u00A0giờ\u00A000, 24/11/2026', 'bản chính',
  ]) // prettier-ignore
  expect(line && INCOMING_BOOK[8]?.cell(line, 'en')).toBe('10:00, 24/11/2026')
  const asked = askedOf(incomingList, new URLSearchParams('loc=tat-ca'))
  expect(await listLines(askersAt(db, TUESDAY)(office.asSpecialist), { list: incomingList, asked, limit: 100 })).toHaveLength(1)
  expect(isProblem(await readMatter(db.kysely, await office.world(), office.asSpecialist, other.id))).toBe(true)
})

test('a body that got a task from a document reads it, and does nothing else with it', async () => {
  const { office, id } = await registeredDocument()
  const department = await makeDocumentOffice(db)
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId }))
  const task = {
    id: newId(),
    proposals: [1],
    content: 'Rà soát công trình nước sạch',
    leads: [department.body],
    assigner: office.chief.postId,
    follower: '',
    source: 'hdnd',
  }
  expect(
    codeOf(await office.act(office.asSpecialist, id, 'giao-viec', { tasks: [{ ...task, assigner: office.specialist.postId }] })),
  ).toBe('directives/assigner-not-leader')
  must(await office.act(office.asSpecialist, id, 'giao-viec', { tasks: [task] }))
  const seen = must(await readMatter(db.kysely, await office.world(), department.asClerk, id))
  expect(seen.row.lane).toBe('know')
  expect(seen.offers.map(offer => offer.act)).toEqual(['ghi-chu'])
  expect(codeOf(await office.act(department.asClerk, id, 'but-phe', { text: 'Không phải việc của mình' }))).toBe(
    'act/not-allowed',
  )
  expect(must(await readMatter(db.kysely, await office.world(), department.asClerk, task.id)).row.lane).toBe('receive')
})

test('a document is sent on in the same step as it is registered', async () => {
  const office = await makeDocumentOffice(db)
  const taken = await office.take(LETTER)
  must(await office.register(taken.id, { forwardTo: office.chief.postId }))
  expect(must(await readMatter(db.kysely, await office.world(), office.asChief, taken.id)).row.lane).toBe('decide')
  expect(await office.fold(taken.id)).toMatchObject({ state: 'forwarded', fields: { soDen: 1 } })
})

test('tasks are given to living bodies only, also when the act is sent without the page', async () => {
  const { office, id } = await registeredDocument()
  must(await office.act(office.asClerk, id, 'chuyen', { leaders: [office.chief.postId] }))
  const ended = await inTransaction(db, async tx => makeBody(tx, { name: `Sở đã hết ${newId().slice(-6)}` }))
  await db.query(`update body set valid_until = '2025-03-01' where id = $1 returning id`, [ended])
  const task = {
    id: newId(),
    content: 'Rà soát trụ sở dôi dư',
    leads: [office.body],
    assigner: office.chief.postId,
    source: 'hdnd',
  }
  const give = (more: object) => office.act(office.asChief, id, 'giao-viec', { tasks: [{ ...task, ...more }] })
  for (const body of [ended, newId()]) {
    expect(codeOf(await give({ leads: [body] }))).toBe('documents/body-not-living')
    expect(codeOf(await give({ cooperating: [{ body }] }))).toBe('documents/body-not-living')
  }
  must(await give({}))
})

test('an account keeps a quick list of its own, which stands first where a document is sent on', async () => {
  const { office } = await registeredDocument()
  const { asClerk, asSecond, specialist, unit } = office
  const asker = askersAt(db, TUESDAY)
  const holder = { body: office.body, unit: null, post: null }
  const view = async (viewer: Viewer) => (await peopleView(asker(viewer), { holder })).quick
  await keepQuickList(db.kysely, asClerk, { posts: [specialist.postId, newId()], units: [unit] })
  expect(await view(asClerk)).toEqual({
    posts: [{ value: specialist.postId, label: 'Phạm Thùy Dương, Chuyên viên' }],
    units: [{ value: unit, label: 'Phòng Kinh tế' }],
  })
  expect(await view(asSecond)).toEqual({ posts: [], units: [] })
  await keepQuickList(db.kysely, asClerk, { posts: [], units: [] })
  expect(await view(asClerk)).toEqual({ posts: [], units: [] })
})
