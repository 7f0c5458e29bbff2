import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { askerOf, type Asker } from '../../casework/asker.ts'
import { spreadGrade } from '../../casework/jobs/spread-grade.ts'
import { fixedClock, nowAt } from '../../kernel/clock.ts'
import { makeViewer, must, setTeamGrade, worldOf } from '../../org/index.ts'
import type { AppContext } from '../../platform/http/context.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readXlsx } from '../../platform/web/xlsx.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { askedNow } from '../../casework/lists/address.ts'
import { listFile } from '../../casework/lists/file.ts'
import { listView } from '../../casework/lists/page.ts'
import { listLines } from '../../casework/index.ts'
import { exportFigures } from './registry/export.ts'
import { figuresView } from './figures/figures-view.ts'
import { AUTUMN, SPRING, makeScene, scores, type Scene } from './proof/scene.ts'
import { modelView } from './model/model-view.ts'
import { publicFilter, publicList, publicModel } from './registry/public.ts'
import { movementMeasures, MOVEMENT_MEASURES } from './report.ts'
import { modelsList } from './registry/list.ts'
import { postScores, scoringOf } from './scoring/scoring.ts'
import { countView, viewsOf } from './registry/views.ts'
import { HOUSE_CRITERIA } from './scoring/criteria.ts'

let scene: Scene
let recognised: string
let draft: string

beforeAll(async () => {
  scene = await makeScene(await freshDatabase())
  const { asVanTra, asOfficer, asAnKhe, anKhe, act } = scene
  recognised = await scene.recognised(asVanTra, { name: 'Ngày thứ Sáu không hẹn', place: 'xã Vân Trà' }, 'tieu-bieu')
  must(
    await act(asVanTra, recognised, 'ghi-nguon-luc', {
      kind: 'ngay-cong',
      amount: 320,
      on: '2026-11-01',
      evidence: 'Danh sách 12/DS',
    }),
  )
  must(await act(asVanTra, recognised, 'ghi-noi-lam-theo', { body: anKhe, startedOn: '2026-04-03' }))
  must(await act(asOfficer, recognised, 'xac-nhan-noi-lam-theo', { place: 1, result: 'Trả trong ngày 91 %' }))
  await scene.verified(asAnKhe, { name: 'Lớp bơi mùa hè ở ao làng', field: 'VHXH', type: 'ca-nhan' })
  draft = must(await scene.register(asAnKhe, { name: 'Phiếu còn đang viết dở' })).matterId
  must(
    await act(asOfficer, scene.movement, 'ghi-tham-gia', {
      body: anKhe,
      on: '2026-11-01',
      headcount: 4,
      names: 'Trần Văn Bình\nLê Thị Hoa\nVũ Minh',
    }),
  )
})

async function asker(viewer: Scene['asOfficer'], lang: 'vi' | 'en' = 'vi'): Promise<Asker> {
  const world = { clock: fixedClock(AUTUMN), ...(await worldOf(scene.db.kysely)) }
  // Only what an asker is made from.
  return askerOf({ db: scene.db, viewer, lang, csrf: '', world: async () => world } as unknown as AppContext)
}
const asked = (who: Asker, query: string) => askedNow(who, modelsList, new URLSearchParams(query))
const titlesOf = async (who: Asker, query: string) =>
  (await listLines(who, { list: modelsList, asked: await asked(who, query), limit: 100 })).map(row => row.title)

test('the register shows registered models to all, a draft to its unit only, by field, state and words without marks', async () => {
  const officer = await asker(scene.asOfficer)
  const titles = (query: string, who = officer) => titlesOf(who, query)
  expect(await titles('')).toEqual(['Ngày thứ Sáu không hẹn', 'Lớp bơi mùa hè ở ao làng'])
  expect(await titles('', await asker(scene.asAnKhe))).toContain('Phiếu còn đang viết dở')
  expect(await titles('?linh-vuc=VHXH')).toEqual(['Lớp bơi mùa hè ở ao làng'])
  expect(await titles('?tinh-trang=cong-nhan&tim=thu%20sau%20van%20tra')).toEqual(['Ngày thứ Sáu không hẹn'])
  expect(await titles('?so=individual')).toEqual(['Lớp bơi mùa hè ở ao làng'])
  expect((await listView(officer, modelsList, new URLSearchParams())).tabs.map(each => Number(each.count))).toEqual([
    2, 0, 1, 0, 1,
  ])
})

test('a team graded to read models finds in the register what is not on the list yet, and nobody else does', async () => {
  const now = nowAt(new Date(AUTUMN))
  const admin = (await makeViewer(scene.db, { rights: ['admin', 'admin.grades'], now })).viewer
  const team = scene.vanTra
  const reason = 'Kiểm tra chéo theo kế hoạch'
  const given = { process: 'mo-hinh', team, grade: 'read', reason, by: admin, now } as const
  const id = must(await inTransaction(scene.db, tx => setTeamGrade(tx, given)))
  await spreadGrade(scene.db, id, now.instant)
  const [row] = await scene.db.query<{ id: number }>('select id from principal where ref_id = $1', [id])
  const grades = [{ process: 'mo-hinh', grade: 'read', principal: row?.id ?? 0, team }] as const
  const titles = async (viewer: Scene['asVanTra']) => titlesOf(await asker(viewer), 'nam=tat-ca')
  expect(await titles(scene.asVanTra)).not.toContain('Phiếu còn đang viết dở')
  expect(await titles({ ...scene.asVanTra, grades })).toContain('Phiếu còn đang viết dở')
})

test('a model that only named people may see stands in no register, not even before its own unit', async () => {
  const left = new Error('left as it was')
  const readers = { unit: await asker(scene.asVanTra), officer: await asker(scene.asOfficer) }
  const hidden = inTransaction(scene.db, async tx => {
    const titles = (who: Asker) => {
      return titlesOf({ ...who, app: { ...who.app, db: { ...scene.db, kysely: tx } } }, 'nam=tat-ca')
    }
    expect(await titles(readers.unit)).toContain('Ngày thứ Sáu không hẹn')
    await sql`update matter set secrecy = 'restricted' where id = ${recognised}`.execute(tx)
    for (const who of [readers.unit, readers.officer]) expect(await titles(who)).not.toContain('Ngày thứ Sáu không hẹn')
    throw left
  })
  await expect(hidden).rejects.toBe(left)
})

test('a model is read by everyone in the register, acted on by its unit and the receiving body', async () => {
  const read = await modelView(await asker(scene.asAnKhe), recognised)
  expect(read).toMatchObject({
    shown: null,
    confirmed: 1,
    copies: [{ name: 'UBND xã An Khê', from: 'UBND xã Vân Trà' }],
    resources: [{ amount: '320\u00A0ngày', proved: true }],
  })
  expect((await modelView(await asker(scene.asVanTra), recognised))?.shown?.acts.map(act => act.act)).toContain('viet-bai')
  expect(await modelView(await asker(scene.asVanTra), draft)).toBeNull()
  expect(read?.reward.conditions.map(each => each.met)).toEqual([true, true, true, false, true])
})

test('the sheet of points says which field cannot be read and takes Vietnamese decimals', async () => {
  const { asAnKhe, asOfficer, act } = scene
  const { matterId } = must(await scene.register(asAnKhe, { name: 'Bếp ấm mùa lũ của thôn' }))
  must(await act(asAnKhe, matterId, 'dang-ky', { designation: '5/UBND', issuedOn: '2026-03-12' }, SPRING))
  must(await act(asOfficer, matterId, 'vao-danh-muc'))
  const who = await asker(asAnKhe)
  expect(await scoringOf(who, matterId)).toBe('tu-cham')
  const typed = Object.fromEntries(scores(95).map(score => [`diem.${score.id}`, String(score.tenths / 10)]))
  const posted = { act: 'tu-cham', id: matterId, criteria: HOUSE_CRITERIA, key: 'k1' } as const
  expect(await postScores(who, { ...posted, typed: { ...typed, 'diem.sang-tao': 'mười' } })).toMatchObject([
    { field: 'diem.sang-tao', problem: { problem: 'movement/score-unreadable' } },
  ])
  expect(await postScores(who, { ...posted, key: 'k2', typed: { ...typed, 'diem.sang-tao': '16' } })).toMatchObject([
    { field: 'diem.sang-tao', problem: { problem: 'movement/score-above' } },
  ])
  expect(await postScores(who, { ...posted, key: 'k3', typed: { ...typed, 'diem.sang-tao': '12,5' } })).toMatchObject({
    state: 'selfAssessed',
  })
  must(await act(asAnKhe, matterId, 'dung', { reason: 'Chỉ để thử bảng điểm' }))
})

test('the public reads a model once its story is approved, and no more when it is taken down; readings are counted by day', async () => {
  const { asVanTra, asOfficer, act, db } = scene
  const code = (await scene.fold(recognised)).code
  const today = '2026-11-20'
  const list = (query = '') => publicList(db.kysely, publicFilter(new URLSearchParams(query)), { page: 1, today })
  expect((await list()).count).toBe(0)
  must(
    await act(asVanTra, recognised, 'viet-bai', {
      headline: 'Nộp sáng, nhận chiều',
      text: 'Trước kia bà con đi ba lượt mới xong.\n\nNay một buổi là xong giấy khai sinh.',
    }),
  )
  must(await act(asVanTra, recognised, 'trinh-bai'))
  expect(await publicModel(db.kysely, code, today)).toBeNull()
  must(await act(asOfficer, recognised, 'dang-bai'))
  expect(await publicModel(db.kysely, code, today)).toMatchObject({
    headline: 'Nộp sáng, nhận chiều',
    places: ['UBND xã An Khê'],
    paragraphs: [expect.any(String), expect.any(String)],
  })
  expect([(await list('tim=nop sang')).count, (await list('linh-vuc=KT')).count, (await list('nam=2026')).count]).toEqual([
    1, 0, 1,
  ])
  await countView(db.kysely, recognised, today)
  await countView(db.kysely, recognised, today)
  expect(await viewsOf(db.kysely, recognised)).toBe(2)
  must(await act(asOfficer, recognised, 'go-bai', { reason: 'Sửa số liệu trong bài' }))
  expect(await publicModel(db.kysely, code, today)).toBeNull()
})

test('register and yearly tables as workbooks say their filter; a rate has its list and its headcount', async () => {
  const officer = await asker(scene.asOfficer)
  const register = must(
    await readXlsx(
      (await listFile(officer, { list: modelsList, asked: await asked(officer, 'nam=2026&linh-vuc=HTCT'), csv: false })).bytes,
    ),
  )
  expect(register.flat().join(' ')).toMatch(/Sổ mô hình năm 2026.*Xây dựng hệ thống chính trị.*Ngày thứ Sáu không hẹn/su)
  const figures = must(await readXlsx((await exportFigures(officer)).content))
  expect(figures.map(row => row[0])).toEqual(
    expect.arrayContaining(['2026', 'Cộng các năm (lượt mô hình)', 'Số mô hình riêng biệt']),
  )
  expect(await figuresView(officer)).toMatchObject({ findings: [], participation: [{ listed: 3, headcount: 4, rate: '75' }] })
})

test('every measure equals the list behind it, and nothing after the cut-off counts', async () => {
  const period = { from: '2026-01-01', to: '2026-12-31', until: new Date('2026-12-31T10:00:00Z') }
  const [figures] = await movementMeasures.compute(scene.db.kysely, [period], null)
  const behind = (id: string, at = period) =>
    movementMeasures.behind(scene.db.kysely, {
      measure: MOVEMENT_MEASURES.find(each => each.id === id) ?? never(),
      period: at,
      body: null,
      after: null,
      limit: 100,
    })
  expect(figures).toMatchObject({
    'DV-05@1': { value: 1 },
    'DV-06@1': { value: 1 },
    'DV-NL-ngay-cong@1': { value: 320 },
    'DV-10@1': { value: 75, numerator: 3, denominator: 4 },
  })
  for (const id of ['DV-01', 'DV-02', 'DV-05', 'DV-09', 'DV-05-HTCT'])
    expect((await behind(id)).length).toBe(figures?.[`${id}@1`]?.value)
  expect(await behind('DV-05', { ...period, until: new Date('2026-11-10T10:00:00Z') })).toEqual([])
  const [first] = await behind('DV-01')
  const rest = await movementMeasures.behind(scene.db.kysely, {
    measure: MOVEMENT_MEASURES[0] ?? never(),
    period,
    body: null,
    after: first?.key ?? null,
    limit: 100,
  })
  expect(rest.length).toBe((await behind('DV-01')).length - 1)
})

function never(): never {
  throw new Error('no such measure')
}
