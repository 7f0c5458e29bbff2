import { beforeAll, expect, test } from 'vitest'
import { must } from '../../org/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { AUTUMN, codeOf, makeScene, scores, SHEET, SPRING, type Scene } from './proof/scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await makeScene(await testDatabase())
})

const BANG_KHEN = { form: 'bang-khen-tinh', petition: '21/TTr', report: 'Báo cáo 30/BC', minutes: '05/BB-HĐTĐKT' }

const RESULT = { name: 'Trả kết quả trong ngày', after: '96 %', evidence: 'Sổ 12' }

test('a model goes through its year: draft, list, building, points, council, recognition, reward, end of the year', async () => {
  const { asVanTra, asOfficer, act, fold } = scene
  const id = await scene.verified(asVanTra, { name: 'Ngày thứ Sáu không hẹn' })
  expect(codeOf(await act(asOfficer, id, 'cong-nhan', { designation: '418', issuedOn: '2026-11-20', level: 'tinh' }))).toBe(
    'movement/council-first',
  )
  must(
    await act(asOfficer, id, 'hop-xet', {
      on: '2026-11-13',
      minutes: '03/BB',
      wish: 'tieu-bieu',
      members: 11,
      present: 11,
      yes: 11,
      no: 0,
    }),
  )
  must(await act(asOfficer, id, 'cong-nhan', { designation: '418-QĐ/BCĐ', issuedOn: '2026-11-20', level: 'tinh' }))
  expect((await fold(id)).fields['recognition']).toMatchObject({ typical: true, designation: '418-QĐ/BCĐ' })
  must(await act(asOfficer, id, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  expect(await act(asOfficer, id, 'de-nghi-khen', { form: 'bang-khen-tinh', petition: '21/TTr' })).toMatchObject({
    problem: 'movement/file-incomplete',
    data: { missing: ['list', 'report', 'minutes'] },
  })
  must(await act(asVanTra, id, 'ghi-ket-qua', RESULT))
  must(await act(asOfficer, id, 'de-nghi-khen', BANG_KHEN))
  must(await act(asOfficer, id, 'khen', { designation: '2011/QĐ-UBND', issuedOn: '2026-11-20' }))
  must(await act(asOfficer, id, 'khep-nam'))
  expect(await fold(id)).toMatchObject({ state: 'closed', outcome: 'done' })
})

test('each step has its last day in the year, and the one that ended keeps how it ended', async () => {
  const { asVanTra, asOfficer, act, fold } = scene
  const { matterId } = must(await scene.register(asVanTra, { name: 'Thư xin lỗi gửi tận tay' }))
  expect((await fold(matterId)).clocks).toMatchObject([{ name: 'step', dueOn: '2026-03-31', endedOn: null }])
  must(
    await act(
      asVanTra,
      matterId,
      'dang-ky',
      {
        designation: '9/UBND',
        issuedOn: '2026-04-02',
        besides: 'Không trùng nội dung',
        lateWhy: 'Xã đổi người phụ trách',
      },
      '2026-04-02T02:00:00Z',
    ),
  )
  must(await act(asOfficer, matterId, 'vao-danh-muc', {}, '2026-04-24T02:00:00Z'))
  expect((await fold(matterId)).clocks).toMatchObject([
    { dueOn: '2026-03-31', result: 'late' },
    { dueOn: '2026-04-30', result: 'in-time' },
    { dueOn: '2026-06-30', endedOn: null },
  ])
})

test('a draft is the unit’s own; a registration is handed in whole', async () => {
  const { asVanTra, asOfficer, asAnKhe, act } = scene
  const { matterId } = must(await scene.register(asVanTra, { name: 'Bàn trà tiếp dân', upkeep: '', goals: '' }))
  expect(codeOf(await act(asOfficer, matterId, 'vao-danh-muc'))).toBe('matter/not-found')
  const refused = await act(asVanTra, matterId, 'dang-ky', { designation: '9/UBND', issuedOn: '2026-03-12' }, SPRING)
  expect(refused).toMatchObject({ problem: 'movement/sheet-incomplete', data: { missing: ['goals', 'upkeep'] } })
  must(await act(asVanTra, matterId, 'sua', { ...SHEET, name: 'Bàn trà tiếp dân', version: 1 }))
  must(await act(asVanTra, matterId, 'dang-ky', { designation: '9/UBND', issuedOn: '2026-03-12' }, SPRING))
  expect(codeOf(await act(asAnKhe, matterId, 'dung', { reason: 'Không phải của mình' }))).toBe('matter/not-found')
  must(await act(asOfficer, matterId, 'tra-lai', { reason: 'Chưa rõ đối tượng' }))
})

test('a model much like one of another owner is handed in only with the reason why it is another', async () => {
  const { asVanTra, asAnKhe, act } = scene
  await scene.verified(asVanTra, { name: 'Tổ số hóa hồ sơ tận nhà' })
  const { matterId } = must(await scene.register(asAnKhe, { name: 'Tổ số hoá hồ sơ tại nhà', place: 'xã An Khê' }))
  const handIn = { designation: '7/UBND', issuedOn: '2026-03-12' }
  expect(await act(asAnKhe, matterId, 'dang-ky', handIn, SPRING)).toMatchObject({
    problem: 'movement/like-another',
    data: { field: 'besides', title: 'Tổ số hóa hồ sơ tận nhà' },
  })
  must(await act(asAnKhe, matterId, 'dang-ky', { ...handIn, besides: 'Làm cho người già, có xe lưu động' }, SPRING))
})

test('a copy that says so is no double, and a model that goes on keeps its identity', async () => {
  const { asVanTra, asAnKhe, act, fold } = scene
  const id = await scene.recognised(asVanTra, { name: 'Chính quyền về thôn tối thứ Năm' })
  const { code, fields } = await fold(id)
  const copy = must(await scene.register(asAnKhe, { name: 'Chính quyền về thôn tối thứ Năm', kind: 'nhan-rong', from: code }))
  expect((await fold(copy.matterId)).fields).toMatchObject({ learntFrom: id, modelId: copy.matterId })
  must(await act(asAnKhe, copy.matterId, 'dang-ky', { designation: '7/UBND', issuedOn: '2026-03-12' }, SPRING))
  const next = must(
    await scene.register(asVanTra, { name: 'Chính quyền về thôn tối thứ Năm', kind: 'tiep-tuc', from: code, year: 2027 }),
  )
  expect((await fold(next.matterId)).fields).toMatchObject({ modelId: fields['modelId'], previous: id })
  expect(codeOf(await scene.register(asVanTra, { kind: 'nang-chat', from: code, year: 2027 }))).toBe(
    'movement/registered-this-year',
  )
  expect(codeOf(await scene.register(asAnKhe, { kind: 'tiep-tuc', from: code, year: 2027 }))).toBe('movement/from-other-body')
  expect(codeOf(await scene.register(asAnKhe, { kind: 'tiep-tuc', from: '' }))).toBe('movement/from-needed')
})

test('points stand on the criteria: none missing, none above its maximum', async () => {
  const { asVanTra, asOfficer, act } = scene
  const id = await scene.verified(asVanTra, { name: 'Sổ tay trưởng thôn' }, 78)
  const verify = { on: '2026-11-14', team: 'Tổ 1', minutes: '4/BB' }
  expect(codeOf(await act(asOfficer, id, 'tham-dinh', { ...verify, scores: scores().slice(1) }))).toBe('movement/score-missing')
  expect(
    codeOf(
      await act(asOfficer, id, 'tham-dinh', { ...verify, scores: scores().map(each => ({ ...each, tenths: each.tenths + 1 })) }),
    ),
  ).toBe('movement/score-above')
  must(
    await act(asOfficer, id, 'hop-xet', {
      on: '2026-11-15',
      minutes: '5/BB',
      wish: 'cong-nhan',
      members: 9,
      present: 8,
      yes: 8,
      no: 0,
    }),
  )
  expect(codeOf(await act(asOfficer, id, 'cong-nhan', { designation: '1/QĐ', issuedOn: '2026-11-20', level: 'tinh' }))).toBe(
    'movement/points-below',
  )
  must(await act(asOfficer, id, 'khong-cong-nhan', { reason: 'Chưa đủ điểm thẩm định' }))
})

test('a council decides with enough members and a majority of all of them', async () => {
  const { asVanTra, asOfficer, act } = scene
  const id = await scene.verified(asVanTra, { name: 'Hỏi một lần, đáp một lần' })
  const council = { on: '2026-11-15', minutes: '5/BB', wish: 'cong-nhan', members: 11 }
  expect(codeOf(await act(asOfficer, id, 'hop-xet', { ...council, present: 7, yes: 7, no: 0 }))).toBe('movement/no-quorum')
  expect(codeOf(await act(asOfficer, id, 'hop-xet', { ...council, present: 12, yes: 7, no: 0 }))).toBe(
    'movement/present-above-members',
  )
  expect(codeOf(await act(asOfficer, id, 'hop-xet', { ...council, present: 9, yes: 6, no: 4 }))).toBe(
    'movement/votes-above-present',
  )
  must(await act(asOfficer, id, 'hop-xet', { ...council, present: 9, yes: 5, no: 4 }))
  expect(codeOf(await act(asOfficer, id, 'cong-nhan', { designation: '1/QĐ', issuedOn: '2026-11-20', level: 'tinh' }))).toBe(
    'movement/council-against',
  )
})

test('the same form is never given twice for one achievement, nobody is proposed under discipline, the quota holds', async () => {
  const { asVanTra, asAnKhe, asOfficer, movement, act } = scene
  const id = await scene.recognised(asVanTra, { name: 'Cổng làng bốn mùa hoa' }, 'tieu-bieu')
  expect(codeOf(await act(asOfficer, id, 'de-nghi-khen', BANG_KHEN))).toBe('movement/discipline-unchecked')
  must(await act(asOfficer, id, 'tra-ky-luat', { on: '2026-11-19', clean: 'co' }))
  must(await act(asVanTra, id, 'ghi-ket-qua', RESULT))
  expect(await act(asOfficer, id, 'de-nghi-khen', BANG_KHEN)).toMatchObject({
    problem: 'movement/under-discipline',
    data: { field: 'form' },
  })
  must(await act(asOfficer, id, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  must(await act(asOfficer, movement, 'dat-chi-tieu', { year: 2026, form: 'giay-khen-so', collective: 1, individual: 0 }))
  must(await act(asOfficer, id, 'de-nghi-khen', { ...BANG_KHEN, form: 'giay-khen-so' }))
  must(await act(asOfficer, id, 'khen', { designation: '90/QĐ', issuedOn: '2026-11-20' }))
  must(await act(asOfficer, id, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  expect(codeOf(await act(asOfficer, id, 'de-nghi-khen', { ...BANG_KHEN, form: 'giay-khen-so' }))).toBe(
    'movement/rewarded-with-this-form',
  )
  expect(codeOf(await act(asOfficer, id, 'de-nghi-khen', BANG_KHEN, '2027-01-20T02:00:00Z'))).toBe(
    'movement/discipline-check-old',
  )
  const other = await scene.recognised(asAnKhe, { name: 'Loa xóm nói chuyện mới' })
  must(await act(asAnKhe, other, 'ghi-ket-qua', RESULT))
  must(await act(asOfficer, other, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  expect(codeOf(await act(asOfficer, other, 'de-nghi-khen', BANG_KHEN))).toBe('done')
  must(await act(asOfficer, other, 'khong-khen', { reason: 'Chuyển sang hình thức khác' }))
  expect(codeOf(await act(asOfficer, other, 'de-nghi-khen', { ...BANG_KHEN, form: 'giay-khen-so' }))).toBe(
    'movement/quota-used-up',
  )
})

test('a place that follows is confirmed after its trial, and a resource is recorded with evidence', async () => {
  const { asVanTra, asOfficer, anKhe, vanTra, act, fold } = scene
  const id = await scene.recognised(asVanTra, { name: 'Đường quê không rác' })
  expect(codeOf(await act(asVanTra, id, 'ghi-noi-lam-theo', { body: vanTra, startedOn: '2026-09-04' }))).toBe(
    'movement/own-place',
  )
  must(await act(asVanTra, id, 'ghi-noi-lam-theo', { body: anKhe, startedOn: '2026-09-04' }))
  expect(codeOf(await act(asOfficer, id, 'xac-nhan-noi-lam-theo', { place: 1, result: '95 %' }))).toBe('movement/trial-not-over')
  expect(codeOf(await act(asOfficer, id, 'xac-nhan-noi-lam-theo', { place: 1 }))).toBe('movement/result-needed')
  must(await act(asOfficer, id, 'xac-nhan-noi-lam-theo', { place: 1, result: '95,2 %' }, '2026-12-04T02:00:00Z'))
  expect((await fold(id)).fields['copies']).toMatchObject([{ confirmedOn: '2026-12-04', result: '95,2 %' }])
  must(await act(asVanTra, id, 'ghi-nguon-luc', { kind: 'ngay-cong', amount: 80, on: '2026-11-01' }))
  must(
    await act(asVanTra, id, 'ghi-nguon-luc', { kind: 'ngay-cong', amount: 320, on: '2026-11-01', evidence: 'Danh sách 12/DS' }),
  )
})

test('a story that names people goes out with their consent and an approval, and a new version is approved anew', async () => {
  const { asVanTra, asOfficer, act, fold } = scene
  const id = await scene.recognised(asVanTra, { name: 'Giấy khai sinh đến tận nhà' })
  const story = {
    headline: 'Thứ Sáu ở Vân Trà',
    text: 'Trước kia bà Mùi đi ba lượt mới xong giấy khai sinh cho cháu, nay một buổi.',
    named: 'bà Vũ Thị Mùi',
  }
  must(await act(asVanTra, id, 'viet-bai', story))
  expect(codeOf(await act(asVanTra, id, 'trinh-bai'))).toBe('movement/story-consent')
  must(await act(asVanTra, id, 'viet-bai', { ...story, consent: 'on' }))
  expect(codeOf(await act(asOfficer, id, 'dang-bai'))).toBe('movement/story-not-sent')
  must(await act(asVanTra, id, 'trinh-bai'))
  must(await act(asOfficer, id, 'dang-bai'))
  must(await act(asVanTra, id, 'viet-bai', { ...story, consent: 'on' }))
  expect((await fold(id)).fields['story']).toMatchObject({ state: 'viet', version: 3 })
  must(await act(asOfficer, id, 'huy-cong-nhan', { reason: 'Phát hiện sao chép mô hình khác' }))
  expect(await fold(id)).toMatchObject({ state: 'revoked', fields: { story: { state: 'go' } } })
})

test('100 % is a list over a headcount: no name twice, never more names than people', async () => {
  const { asOfficer, movement, anKhe, act, fold } = scene
  const list = { body: anKhe, on: '2026-11-01', headcount: 3, source: 'Sổ theo dõi biên chế' }
  expect(codeOf(await act(asOfficer, movement, 'ghi-tham-gia', { ...list, names: '1. Trần Văn Bình\n2. TRẦN VĂN BÌNH' }))).toBe(
    'movement/name-twice',
  )
  expect(
    codeOf(await act(asOfficer, movement, 'ghi-tham-gia', { ...list, headcount: 1, names: 'Trần Văn Bình\nLê Thị Hoa' })),
  ).toBe('movement/list-above-headcount')
  must(await act(asOfficer, movement, 'ghi-tham-gia', { ...list, names: 'Trần Văn Bình\nLê Thị Hoa\nVũ Minh' }))
  expect((await fold(movement)).fields['participation']).toMatchObject([{ listed: 3, headcount: 3 }])
})

test('receiving bodies change by date, a province brings its own criteria, and models keep the set of their day', async () => {
  const { asOfficer, asVanTra, movement, anKhe, act, fold } = scene
  must(await act(asOfficer, movement, 'giao-co-quan', { level: 'co-so', body: anKhe, from: '2026-07-01' }))
  expect((await fold(movement)).fields['authorities']).toMatchObject([
    { level: 'co-so', until: '2026-06-30' },
    { level: 'tinh' },
    { level: 'co-so', body: anKhe },
  ])
  const late = must(await scene.register(asVanTra, { level: 'co-so', name: 'Thứ Tư không chờ' }, AUTUMN))
  expect((await fold(late.matterId)).parties).toMatchObject([{ role: 'authority', body: anKhe }])
  const set = {
    source: 'Hướng dẫn 14-HD/BCĐ',
    validFrom: '2026-12-01',
    items: 'Cấp thiết: 40\nKết quả: 60 điểm',
    recognise: 70,
    typical: 85,
  }
  expect(codeOf(await act(asOfficer, movement, 'doi-tieu-chi', { ...set, typical: 120 }))).toBe('movement/criteria-thresholds')
  expect(codeOf(await act(asOfficer, movement, 'doi-tieu-chi', { ...set, items: 'Không có điểm' }))).toBe(
    'movement/criteria-line',
  )
  must(await act(asOfficer, movement, 'doi-tieu-chi', set))
  const next = must(await scene.register(asVanTra, { name: 'Chi bộ bốn gần dân', year: 2027 }, '2026-12-02T02:00:00Z'))
  expect((await fold(next.matterId)).fields['criteria']).toMatchObject({
    source: 'Hướng dẫn 14-HD/BCĐ',
    items: [{ max: 40 }, { max: 60 }],
  })
  expect((await fold(late.matterId)).fields['criteria']).toMatchObject({ id: 'kheo-100' })
  expect(codeOf(await scene.register(asVanTra, { level: 'huyen' }, AUTUMN))).toBe('movement/district-ended')
})
