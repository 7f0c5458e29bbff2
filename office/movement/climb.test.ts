import { beforeAll, expect, test } from 'vitest'
import { makeBody, makePost, must } from '../../org/index.ts'
import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { markWithoutResult } from './jobs.ts'
import { modelOf } from './model/model.ts'
import { codeOf, makeScene, scores, viewIn, type Scene } from './proof/scene.ts'

let scene: Scene
let asCommittee: Viewer
let committee: Uuid

beforeAll(async () => {
  scene = await makeScene(await freshDatabase())
  const { db, asOfficer, act, movement } = scene
  const made = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name: 'Đảng ủy xã An Khê' })
    const post = await makePost(tx, { bodyId: body, personName: 'Mai Văn Sơn' })
    return { body, viewer: await viewIn(tx, post, body, 'body') }
  })
  asCommittee = made.viewer
  committee = made.body
  must(await act(asOfficer, movement, 'giao-xac-nhan', { unit: scene.anKhe, body: committee, from: '2026-01-01' }))
})

const HAND_IN = { designation: '9/UBND', issuedOn: '2026-03-12' }
const VOTE = { on: '2026-03-10', minutes: '02/BB', members: 5, present: 5, yes: 4, no: 1 }
const SPRING_DAY = '2026-03-12T02:00:00Z'

test('a registration climbs from the unit’s council by its Party committee to the receiving body; none is skipped, a return goes back to the unit', async () => {
  const { asAnKhe, asOfficer, act, register, fold } = scene
  const { matterId } = must(await register(asAnKhe, { name: 'Bến đò có áo phao', place: 'xã An Khê' }))
  expect(codeOf(await act(asAnKhe, matterId, 'dang-ky', HAND_IN, SPRING_DAY))).toBe('movement/unit-council-first')
  must(await act(asAnKhe, matterId, 'hop-don-vi', { ...VOTE, yes: 2 }, SPRING_DAY))
  expect(codeOf(await act(asAnKhe, matterId, 'dang-ky', HAND_IN, SPRING_DAY))).toBe('movement/council-against')
  must(await act(asAnKhe, matterId, 'hop-don-vi', VOTE, SPRING_DAY))
  must(await act(asAnKhe, matterId, 'dang-ky', HAND_IN, SPRING_DAY))
  expect((await fold(matterId)).state).toBe('confirming')
  // The receiving body does not see it yet, the unit cannot confirm its own.
  expect(codeOf(await act(asOfficer, matterId, 'vao-danh-muc'))).toBe('matter/not-found')
  expect(codeOf(await act(asAnKhe, matterId, 'xac-nhan', { designation: '7-CV/ĐU' }))).toBe('act/not-allowed')
  must(await act(asCommittee, matterId, 'tra-lai', { reason: 'Chưa rõ nguồn áo phao' }, SPRING_DAY))
  expect((await fold(matterId)).state).toBe('returned')
  must(await act(asAnKhe, matterId, 'dang-ky', HAND_IN, SPRING_DAY))
  must(await act(asCommittee, matterId, 'xac-nhan', { designation: '7-CV/ĐU' }, SPRING_DAY))
  expect(await fold(matterId)).toMatchObject({ state: 'submitted', fields: { confirmedBy: '7-CV/ĐU' } })
  expect(codeOf(await act(asCommittee, matterId, 'vao-danh-muc'))).toBe('act/not-allowed')
  must(await act(asOfficer, matterId, 'tra-lai', { reason: 'Bổ sung đối tượng' }, SPRING_DAY))
  expect((await fold(matterId)).state).toBe('returned')
})

test('after the last day a registration needs a reason and stays marked late; one that was returned stays in time', async () => {
  const { asVanTra, asOfficer, act, register, fold } = scene
  const late = '2026-04-02T02:00:00Z'
  const { matterId } = must(await register(asVanTra, { name: 'Thư xin lỗi gửi tận tay' }))
  expect(await act(asVanTra, matterId, 'dang-ky', HAND_IN, late)).toMatchObject({
    problem: 'movement/late-unsaid',
    data: { by: '2026-03-31', field: 'lateWhy' },
  })
  must(await act(asVanTra, matterId, 'dang-ky', { ...HAND_IN, lateWhy: 'Xã đổi người phụ trách' }, late))
  expect(modelOf(await fold(matterId)).late).toBe(true)
  const other = must(await register(asVanTra, { name: 'Vườn rau trường học' })).matterId
  must(await act(asVanTra, other, 'dang-ky', HAND_IN, SPRING_DAY))
  must(await act(asOfficer, other, 'tra-lai', { reason: 'Bổ sung kinh phí' }, late))
  must(await act(asVanTra, other, 'dang-ky', HAND_IN, late))
  expect(modelOf(await fold(other)).late).toBe(false)
})

test('points far from the unit’s own need a reason, and nobody verifies a model of his own unit', async () => {
  const { asVanTra, asOfficer, office, act, register, verified, fold } = scene
  const id = await verified(asVanTra, { name: 'Chợ phiên không túi ni lông' }, 97)
  const verify = { on: '2026-11-14', team: 'Tổ 1', minutes: '4/BB' }
  const lower = scores(97).map(score => (score.id === 'ket-qua' ? { ...score, tenths: score.tenths - 50, note: '' } : score))
  expect(await act(asOfficer, id, 'tham-dinh', { ...verify, scores: lower })).toMatchObject({
    problem: 'movement/difference-unsaid',
    data: { field: 'scores.ket-qua', from: 5 },
  })
  const said = lower.map(score => (score.id === 'ket-qua' ? { ...score, note: 'Số liệu tháng 10 chưa đủ' } : score))
  must(await act(asOfficer, id, 'tham-dinh', { ...verify, scores: said }))
  expect(modelOf(await fold(id)).checked?.scores.find(score => score.id === 'ket-qua')).toMatchObject({ evidence: 'Sổ theo dõi' })
  expect(asOfficer.post.bodyId).toBe(office)
  const own = must(await register(asOfficer, { name: 'Bàn làm việc gọn gàng', place: 'Văn phòng' })).matterId
  must(await act(asOfficer, own, 'dang-ky', HAND_IN, SPRING_DAY))
  must(await act(asOfficer, own, 'vao-danh-muc', {}, SPRING_DAY))
  must(await act(asOfficer, own, 'tu-cham', { scores: scores(97) }))
  expect(codeOf(await act(asOfficer, own, 'tham-dinh', { ...verify, scores: scores(97) }))).toBe('movement/own-unit')
})

test('a recognised model without a result for twelve months leaves those kept up until one is recorded', async () => {
  const { asVanTra, act, recognised, fold, db, world } = scene
  const id = await recognised(asVanTra, { name: 'Đèn đường do dân góp' })
  const later = (day: string) => world(`${day}T02:00:00Z`)
  expect(await markWithoutResult(db, await later('2027-11-20'))).toBe(0)
  expect(await markWithoutResult(db, await later('2027-11-21'))).toBe(1)
  expect(modelOf(await fold(id)).staleSince).toBe('2027-11-20')
  expect(await markWithoutResult(db, await later('2027-11-22'))).toBe(0)
  const told = await db.query<{ kind: string }>("select kind from notice where matter_id = $1 and kind = 'movement.stale'", [id])
  expect(told.length).toBe(2)
  must(
    await act(asVanTra, id, 'ghi-ket-qua', { name: 'Đèn còn sáng', after: '42', evidence: 'Biên bản 3' }, '2027-12-01T02:00:00Z'),
  )
  expect(modelOf(await fold(id)).staleSince).toBeNull()
})

test('a criteria set whose points are not 100 in all is refused', async () => {
  const { asOfficer, movement, act } = scene
  const set = { source: '12/HD-BTG', validFrom: '2027-01-01', recognise: 80, typical: 90 }
  expect(await act(asOfficer, movement, 'doi-tieu-chi', { ...set, items: 'Kết quả: 60\nBền vững: 30' })).toMatchObject({
    problem: 'movement/criteria-sum',
    data: { sum: 90, full: 100 },
  })
  must(await act(asOfficer, movement, 'doi-tieu-chi', { ...set, items: 'Kết quả: 60\nBền vững: 40' }))
})

test('a model on the list found to be a copy names its original and ends', async () => {
  const { asVanTra, asOfficer, act, register, recognised, fold } = scene
  const original = await recognised(asVanTra, { name: 'Nhà văn hóa sáng đèn' })
  const { matterId } = must(await register(asVanTra, { name: 'Nhà văn hóa thôn sáng đèn' }))
  must(await act(asVanTra, matterId, 'dang-ky', { ...HAND_IN, besides: 'Làm ở thôn khác' }, SPRING_DAY))
  must(await act(asOfficer, matterId, 'vao-danh-muc', {}, SPRING_DAY))
  const found = { original, reason: 'Cùng nhà văn hóa, cùng người làm', designation: '12/TB' }
  expect(codeOf(await act(asOfficer, matterId, 'ghi-trung', { ...found, original: matterId }))).toBe('movement/copy-of-itself')
  must(await act(asOfficer, matterId, 'ghi-trung', found))
  expect(await fold(matterId)).toMatchObject({ state: 'copied', outcome: 'void', fields: { copyOf: original } })
})

test('a draft of the unit’s own is seen as much alike before the second one is handed in', async () => {
  const { asVanTra, asAnKhe, act, register } = scene
  must(await register(asVanTra, { name: 'Hòm thư góp ý trước cổng chợ' }))
  const second = must(await register(asVanTra, { name: 'Hòm thư góp ý trước cổng chợ' })).matterId
  expect(codeOf(await act(asVanTra, second, 'dang-ky', HAND_IN, SPRING_DAY))).toBe('movement/like-another')
  // Drafts of others are nobody's business.
  const other = must(await register(asAnKhe, { name: 'Hòm thư góp ý trước cổng chợ', place: 'xã An Khê' })).matterId
  must(await act(asAnKhe, other, 'hop-don-vi', VOTE, SPRING_DAY))
  expect(codeOf(await act(asAnKhe, other, 'dang-ky', HAND_IN, SPRING_DAY))).toBe('done')
})
