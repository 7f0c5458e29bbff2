import { beforeAll, expect, test } from 'vitest'
import { must } from '../../../org/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { modelsForReport, rewardsForReport } from './for-reports.ts'
import { makeScene, type Scene } from '../proof/scene.ts'
import { measureEvents } from './report-events.ts'

let scene: Scene
const YEAR = { from: '2026-01-01', to: '2026-12-31', today: '2026-12-02' }

beforeAll(async () => {
  scene = await makeScene(await testDatabase())
})

test('the table of rewards holds those that the measure counts, also after a recognition was revoked', async () => {
  const { db, asVanTra, asOfficer, act } = scene
  const id = await scene.recognised(asVanTra, { name: 'Chợ quê không rác' })
  must(await act(asVanTra, id, 'ghi-ket-qua', { name: 'Chợ sạch', after: '12 chợ', evidence: 'Sổ 4' }))
  must(await act(asOfficer, id, 'tra-ky-luat', { on: '2026-11-20', clean: 'khong' }))
  must(
    await act(asOfficer, id, 'de-nghi-khen', { form: 'bang-khen-tinh', petition: '21/TTr', report: '30/BC', minutes: '05/BB' }),
  )
  must(await act(asOfficer, id, 'khen', { designation: '2011/QĐ-UBND', issuedOn: '2026-11-20' }))
  const both = async () => ({
    table: (await rewardsForReport(db.kysely, YEAR)).filter(reward => reward.model === id).length,
    measure: (await measureEvents(db.kysely, null)).filter(event => event.measure === 'DV-08' && event.matter === id).length,
  })
  expect(await both()).toEqual({ table: 1, measure: 1 })
  must(await act(asOfficer, id, 'huy-cong-nhan', { reason: 'Phát hiện số liệu không đúng' }))
  expect(await both()).toEqual({ table: 0, measure: 0 })
})

test('a model that was chosen twice is told once', async () => {
  const id = await scene.recognised(scene.asVanTra, { name: 'Ngõ nhỏ không khóa' })
  expect((await modelsForReport(scene.db.kysely, [id, id], '2026-12-02')).map(model => model.title)).toEqual([
    'Ngõ nhỏ không khóa',
  ])
})
