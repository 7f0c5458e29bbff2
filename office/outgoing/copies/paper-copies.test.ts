import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { readXlsx } from '../../../platform/web/xlsx.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { COPY_BOOK } from '../books/copy-book.ts'
import { dayBookAsked, dayBookFile, dayBookView } from '../books/day-book.ts'
import { POST_BOOK } from '../books/post-book.ts'
import { codeOf, makeScene, useOutgoing, type Scene } from '../proof/scene.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

/** The day after the documents of these tests are issued, and a day a week later. */
const WEDNESDAY = '2026-11-25T02:00:00Z'
const NEXT_WEEK = '2026-12-01T02:00:00Z'

async function issued(scene: Scene, number = 1): Promise<Uuid> {
  const id = await scene.signed()
  must(await scene.issue(id, number))
  return id
}

/** The refusal: of the field where the form was not valid. */
function fault(result: unknown): string {
  const [first] = isProblem(result) && Array.isArray(result.data['fields']) ? result.data['fields'] : []
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : codeOf(result)
}

const post = (scene: Scene, id: Uuid, more: object = {}, at = WEDNESDAY) =>
  scene.act(scene.as.clerk, id, 'gui-buu-dien', { on: '2026-11-25', receivers: ['Bộ Tài chính'], envelopes: 1, ...more }, at)
const lend = (scene: Scene, id: Uuid, more: object = {}, at = WEDNESDAY) =>
  scene.act(
    scene.as.clerk,
    id,
    'su-dung-ban-luu',
    { on: '2026-11-25', user: 'Vũ Ngọc Lan', allowedBy: 'Đặng Minh Tuấn, Chánh Văn phòng', ...more },
    at,
  )
const giveBack = (scene: Scene, id: Uuid, returnedOn: string, at = NEXT_WEEK) =>
  scene.act(scene.as.clerk, id, 'tra-ban-luu', { returnedOn }, at)

const clerkAt = (scene: Scene, at = NEXT_WEEK) => askersAt(db, at)(scene.as.clerk)
const params = (query = ''): URLSearchParams => new URLSearchParams(query)
async function cellsOf(scene: Scene, book: 'post' | 'copies', query = ''): Promise<Array<readonly string[]>> {
  const asker = clerkAt(scene)
  const asked = params(query)
  if (!asked.has('thu-tu')) asked.set('thu-tu', 'tu-dau')
  const view = await (book === 'post' ? dayBookView(asker, POST_BOOK, asked) : dayBookView(asker, COPY_BOOK, asked))
  if (!view) throw new Error('the clerk keeps a book')
  return view.rows.map(row => row.cells)
}

test('the book of posted documents has the six columns of the decree; a document that went twice stands there twice', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const typed = 'Bộ Tài chính\n  Ông Nguyễn Văn Hòa \n\nBộ Tài chính'
  must(await post(scene, id, { receivers: typed, envelopes: '2', note: 'Gửi bảo đảm' }))
  must(await post(scene, id, { on: '2026-12-01', receivers: 'Bộ Xây dựng' }, NEXT_WEEK))
  expect(POST_BOOK.columns.map(column => column.head.vi)).toEqual([
    'Ngày chuyển',
    'Số, ký hiệu văn bản',
    'Nơi nhận văn bản',
    'Số lượng bì',
    'Ký nhận và dấu bưu điện',
    'Ghi chú',
  ])
  const { designation } = await scene.document(id)
  expect(await cellsOf(scene, 'post')).toEqual([
    ['25/11/2026', designation, 'Bộ Tài chính; Ông Nguyễn Văn Hòa', '2', '', 'Gửi bảo đảm'],
    ['01/12/2026', designation, 'Bộ Xây dựng', '1', '', ''],
  ])
})

test('nothing went by post before the document was issued, on a day to come, to nobody, or in no whole envelope', async () => {
  const scene = await makeScene(db)
  const signed = await scene.signed()
  expect(codeOf(await post(scene, signed))).toBe('act/not-possible-now')
  must(await scene.issue(signed, 1))
  const wrong: ReadonlyArray<readonly [object, string]> = [
    [{ on: '2026-11-23' }, 'outgoing/before-issue'],
    [{ on: '2026-11-26' }, 'outgoing/date-in-future'],
    [{ on: '' }, 'form/not-a-date'],
    [{ receivers: ' \n ' }, 'outgoing/post-receiver-needed'],
    [{ receivers: [] }, 'outgoing/post-receiver-needed'],
    [{ receivers: 'x'.repeat(301) }, 'form/too-long'],
    [{ envelopes: 0 }, 'outgoing/envelopes-needed'],
    [{ envelopes: 1.5 }, 'outgoing/envelopes-needed'],
    [{ envelopes: 'hai' }, 'outgoing/envelopes-needed'],
    [{ envelopes: 10_001 }, 'outgoing/envelopes-many'],
  ]
  for (const [more, code] of wrong) expect(fault(await post(scene, signed, more))).toBe(code)
  expect(await cellsOf(scene, 'post')).toEqual([])
})

test('only the clerk of the body notes what leaves and what is lent', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const input = { on: '2026-11-25', receivers: ['Bộ Tài chính'], envelopes: 1 }
  expect(codeOf(await scene.act(scene.as.drafter, id, 'gui-buu-dien', input, WEDNESDAY))).toBe('act/not-allowed')
  expect(codeOf(await scene.act(scene.as.financeClerk, id, 'gui-buu-dien', input, WEDNESDAY))).toBe('matter/not-found')
  must(await post(scene, id))
  // A book is that of its body: another clerk reads his own, and an unknown body leads to it too.
  const view = await dayBookView(askersAt(db, NEXT_WEEK)(scene.as.financeClerk), POST_BOOK, params(`co-quan=${scene.body}`))
  expect(view).toMatchObject({ body: { id: scene.finance }, rows: [] })
})

test('the book of file copies has the nine columns of the decree, with the number of the file in which the document lies', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const file = must(await scene.begin()).matterId
  await sql`insert into link (from_matter, to_matter, kind, created_at) values (${id}, ${file}, 'ho-so', now())`.execute(
    db.kysely,
  )
  await sql`insert into fact_work_file (matter_id, plan_number) values (${file}, '02.HC')`.execute(db.kysely)
  must(await lend(scene, id, { note: 'Đối chiếu số liệu' }))
  expect(COPY_BOOK.columns.map(column => column.head.vi)).toEqual([
    'Ngày tháng',
    'Họ tên người sử dụng',
    'Số, ký hiệu, ngày tháng văn bản',
    'Tên loại và trích yếu nội dung',
    'Số và ký hiệu hồ sơ',
    'Ký nhận',
    'Ngày trả',
    'Người cho phép',
    'Ghi chú',
  ])
  const { designation } = await scene.document(id)
  expect(await cellsOf(scene, 'copies')).toEqual([
    [
      '25/11/2026',
      'Vũ Ngọc Lan',
      `${designation}, 24/11/2026`,
      'Báo cáo: Kết quả rà soát trụ sở dôi dư',
      '02.HC',
      '',
      'chưa trả',
      'Đặng Minh Tuấn, Chánh Văn phòng',
      'Đối chiếu số liệu',
    ],
  ])
})

test('one copy is kept: while somebody has it nobody else gets it, and it comes back on a day that makes sense', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  expect(codeOf(await giveBack(scene, id, '2026-11-25'))).toBe('outgoing/copy-not-in-use')
  expect(fault(await lend(scene, id, { user: ' ' }))).toBe('outgoing/copy-user-needed')
  expect(fault(await lend(scene, id, { allowedBy: '' }))).toBe('outgoing/copy-allower-needed')
  expect(codeOf(await lend(scene, id, { on: '2026-11-20' }))).toBe('outgoing/before-issue')
  expect(codeOf(await lend(scene, id, { on: '2026-11-26' }))).toBe('outgoing/date-in-future')
  must(await lend(scene, id))
  expect(await lend(scene, id, { user: 'Lê Quang Vinh' })).toMatchObject({
    problem: 'outgoing/copy-in-use',
    data: { user: 'Vũ Ngọc Lan', on: '2026-11-25' },
  })
  expect(codeOf(await giveBack(scene, id, '2026-11-24'))).toBe('outgoing/before-lent')
  expect(codeOf(await giveBack(scene, id, '2026-12-02'))).toBe('outgoing/date-in-future')
  must(await giveBack(scene, id, '2026-11-27'))
  expect(codeOf(await lend(scene, id, { on: '2026-11-26' }, NEXT_WEEK))).toBe('outgoing/copy-was-in-use')
  must(await lend(scene, id, { on: '2026-11-27', user: 'Lê Quang Vinh' }, NEXT_WEEK))
  expect((await cellsOf(scene, 'copies')).map(cells => [cells[1], cells[6]])).toEqual([
    ['Vũ Ngọc Lan', '27/11/2026'],
    ['Lê Quang Vinh', 'chưa trả'],
  ])
})

test('a copy that is out can be returned from the book, also when the document was recalled meanwhile', async () => {
  const scene = await makeScene(db)
  const [id, other] = [await issued(scene), await issued(scene, 2)]
  must(await lend(scene, id))
  must(await lend(scene, other))
  must(await giveBack(scene, other, '2026-11-26'))
  const waiting = async () => {
    const view = await dayBookView(clerkAt(scene), COPY_BOOK, params('loc=chua-tra'))
    return (view?.rows ?? []).map(row => [row.href, row.act?.href ?? null])
  }
  const back = encodeURIComponent('/van-ban/di/so/ban-luu?loc=chua-tra')
  expect(await waiting()).toEqual([[`/van-ban/di/${id}`, `/van-ban/di/${id}?mo=tra-ban-luu&ve=${back}#bieu-mau`]])
  await sql`update matter set state = 'thu-hoi', fold = jsonb_set(fold, '{state}', '"thu-hoi"') where id = ${id}`.execute(
    db.kysely,
  )
  must(await giveBack(scene, id, '2026-12-01'))
  expect(await waiting()).toEqual([])
})

test('a stretch of days holds what happened on its days, both ends with it; an address that makes no sense shows this year', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  for (const [on, at] of [
    ['2026-11-24', WEDNESDAY],
    ['2026-11-25', WEDNESDAY],
    ['2026-12-01', NEXT_WEEK],
  ] as const)
    must(await post(scene, id, { on }, at))
  const days = async (query: string) => (await cellsOf(scene, 'post', query)).map(([day]) => day)
  expect(await days('tu=24/11/2026&den=25/11/2026')).toEqual(['24/11/2026', '25/11/2026'])
  // The screen begins at the latest entry; for print the book runs from its first.
  expect(await days('tu=24/11/2026&den=25/11/2026&thu-tu=')).toEqual(['25/11/2026', '24/11/2026'])
  expect(await days('tu=01/12/2026&den=25/11/2026')).toEqual(['25/11/2026', '01/12/2026'])
  expect(await days('tu=26/11/2026&den=30/11/2026')).toEqual([])
  const asked = await dayBookAsked(clerkAt(scene), COPY_BOOK, params('tu=31/02/2026&den=hôm qua&co-quan=x'))
  expect(asked?.query).toEqual({ body: scene.body, from: '2026-01-01', to: '2026-12-01', open: false })
})

test('the file has the same columns and lines as the page', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  must(await lend(scene, id))
  const answer = await dayBookFile(clerkAt(scene), COPY_BOOK, params())
  const rows = must(await readXlsx(new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0))))
  expect(rows).toContainEqual(COPY_BOOK.columns.map(column => column.head.vi))
  expect(rows.flat()).toContain('Sổ sử dụng bản lưu, từ\u00A001/01/2026 đến\u00A001/12/2026')
  const [cells] = await cellsOf(scene, 'copies')
  expect(rows.at(-1)).toEqual(cells)
})

test('history and page of the document say in words who has the file copy and what went by post', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  must(await post(scene, id, { envelopes: 2, note: 'Gửi bảo đảm' }))
  must(await lend(scene, id))
  const shown = await matterView(clerkAt(scene), id)
  expect(shown?.history.slice(0, 2).map(({ what, note }) => [what, note?.replaceAll('\u00A0', ' ')])).toEqual([
    ['Ghi sử dụng bản lưu', 'Ngày 25/11/2026: Vũ Ngọc Lan; Đặng Minh Tuấn, Chánh Văn phòng cho phép'],
    ['Ghi gửi bưu điện', 'Ngày 25/11/2026, 2 bì: Bộ Tài chính. Gửi bảo đảm'],
  ])
  expect(JSON.stringify(shown?.facts)).toContain('Vũ Ngọc Lan đang sử dụng, từ 25/11/2026')
  const english = await matterView({ ...clerkAt(scene), lang: 'en' }, id)
  expect(english?.history[1]?.note).toBe('On 25/11/2026, 2 envelopes: Bộ Tài chính. Gửi bảo đảm')
})
