import { afterAll, beforeAll, expect, test } from 'vitest'
import { useMeasures, type Measure, type MeasureSource } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { makeScene, type Scene } from '../proof/scene.ts'
import { sumUpOf } from './sum-up.ts'

let db: Database
let scene: Scene
const values: Record<string, number> = {}
beforeAll(async () => {
  db = await freshDatabase()
  scene = await makeScene(db)
  useMeasures([counted])
})
afterAll(() => db.close())

const word = (vi: string) => ({ vi, en: vi })
const measure = (id: string, answers: readonly string[] = []): Measure => ({
  id,
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  kind: 'flow',
  names: word(`Chỉ tiêu ${id}`),
  unit: word('lượt'),
  definition: word('Đếm'),
  formula: word('Đếm'),
  source: word('Sổ'),
  owner: word('Thử nghiệm'),
  law: null,
  answers,
})
const measures = [measure('VB-05'), measure('NV-07'), measure('NV-01'), measure('XX-01', ['phan-cong'])]
const counted: MeasureSource = {
  id: 'test/sum-up',
  measures,
  compute: async (_, periods) =>
    periods.map(() => Object.fromEntries(measures.map(each => [`${each.id}@1`, { value: values[each.id] ?? 0 }]))),
  behind: async () => [],
}

async function claims(more: Record<string, unknown> = {}) {
  const { matterId } = must(await scene.ask({ sumUp: true, ...more }))
  const frame = {
    kind: 'chuyen-de' as const,
    period: { from: '2021-01-01', to: '2026-11-20' },
    until: new Date('2026-11-23T02:00:00Z'),
  }
  const { claims: found } = await sumUpOf(db.kysely, { matter: await scene.fold(matterId), frame, figures: {} })
  return (id: string) => (found.find(each => each.id === id)?.lines ?? []).map(({ label, words }) => `${label}: ${words}`)
}

test('noughts alone bear no claim out; beside a figure they stand, and what answers by itself comes last', async () => {
  expect((await claims())('phan-cong')).toEqual([])
  values['NV-01'] = 12
  const of = await claims()
  expect(of('phan-cong')).toEqual(['Chỉ tiêu NV-01: 12 lượt', 'Chỉ tiêu NV-07: 0 lượt', 'Chỉ tiêu XX-01: 0 lượt'])
  expect(of('hoi-nghi')).toEqual([])
})

test('the request, the organisation, the partners and the kinds of documents bear claims out', async () => {
  const document = (direction: string, type: string, agency: string | null) =>
    db.query(
      `insert into document (id, direction, body_id, type, type_code, agency, agency_key, created_at)
       values ($1, $2, $3, $4, $4, $5, $5, '2025-03-04T03:00:00Z')`,
      [newId(), direction, scene.office, type, agency],
    )
  for (const agency of ['Sở Xây dựng', 'Sở Y tế', 'Sở Xây dựng']) await document('den', 'cong-van', agency)
  for (const type of ['thong-bao', 'ke-hoach', 'thong-bao']) await document('di', type, null)
  const of = await claims()
  expect(of('mo-dau')).toEqual([
    'Văn bản yêu cầu: Kế hoạch số 112-KH/TU ngày 05/5/2026',
    expect.stringMatching(/^Người tổng hợp: Vũ Thị Ngọc Lan, /),
    'Hạn của cấp trên: 31/12/2026',
    'Hạn nội bộ của đơn vị: 22/12/2026',
  ])
  expect(of('vai-tro')).toContain('Cơ quan gửi văn bản đến nhiều nhất: Sở Xây dựng (02 văn bản); Sở Y tế (01 văn bản)')
  expect(of('vai-tro')[0]).toMatch(/^Tổ chức của Văn phòng đến ngày 20\/11\/2026: 01 phòng, đơn vị; 04 người giữ vị trí$/)
  expect(of('ban-hanh-van-ban')).toEqual(['Văn bản đi theo loại: thong-bao 2; ke-hoach 1'])
  expect(of('doi-moi')).toEqual([])
})
