import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedClock } from '../kernel/clock.ts'
import { matchBodies, matchTyped, organisationNames } from '../office/directives/index.ts'
import { proposalsOf, readWords } from '../office/documents/index.ts'
import { ensureStandardRoles, findBodies, resolveBody, worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { loadOrganisation } from './load-organisation.ts'
import { bodyId } from './organisation.ts'
import { SAMPLE_ROOM_RIGHTS } from './proof/sample-rules.ts'

const TODAY = '2026-11-24'
let db: Database

beforeAll(async () => {
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    await ensureStandardRoles(tx, SAMPLE_ROOM_RIGHTS)
    await loadOrganisation(tx, TODAY)
  })
})
afterAll(() => db.close())

test.each([
  ['cat', ['Công an tỉnh', 'Công an tỉnh Trường Yên', 'CA tỉnh', 'Giám đốc Công an tỉnh']],
  ['bchqs', ['Bộ CHQS tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy quân sự tỉnh Trường Yên', 'BCHQS tỉnh']],
  ['thue', ['Thuế tỉnh', 'Thuế tỉnh Trường Yên']],
  ['kbnn', ['KBNN', 'Kho bạc Nhà nước khu vực IV', 'KBNN khu vực IV']],
  ['bhxh', ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh', 'Bảo hiểm xã hội tỉnh Trường Yên']],
  ['ubnd', ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh Trường Yên', 'UBND tỉnh Trường Yên']],
  ['syt', ['Sở Y tế', 'Sở Y tế tỉnh Trường Yên', 'SYT']],
])('names of %s lead to it, in whichever form a document prints them', async (key, names) => {
  const matched = await matchBodies(db.kysely, names, TODAY)
  expect(names.map(name => [name, matched.get(name)?.body])).toEqual(names.map(name => [name, bodyId(key)]))
})

test('a commune is one body as UBND and as Ủy ban nhân dân, typed, picked or in a long list', async () => {
  const { name } = (await findBodies(db.kysely, 'ubnd xa', TODAY, { limit: 1 }))[0] ?? { name: '' }
  const place = name.replace('Ủy ban nhân dân ', '')
  const forms = [`UBND ${place}`, `Uỷ ban nhân dân ${place}`, `Ủy ban Nhân dân ${place}`]
  const ids = await Promise.all(forms.map(form => resolveBody(db.kysely, form, { field: 'body', date: TODAY })))
  expect(new Set(ids).size).toBe(1)
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/u)
  const typed = await matchTyped(db.kysely, ['Sở Y tế', 'CA tỉnh', 'Thuế tỉnh', ...forms].join('; '), TODAY)
  expect(typed.map(each => each.body)).toEqual([bodyId('syt'), bodyId('cat'), bodyId('thue'), ids[0], ids[0], ids[0]])
})

test('a directive that names units by short name and code of the office gets them as leads, with their ids', async () => {
  const text = [
    'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 318/TB-VPUBND',
    'Trường Yên, ngày 20 tháng 11 năm 2026',
    'THÔNG BÁO',
    'Kết luận của Chủ tịch UBND tỉnh về phòng, chống thiên tai cuối năm',
    '1. Giao TTPVHCC rà soát quy trình tiếp nhận hồ sơ khẩn, báo cáo kết quả trước ngày 15/12/2026.',
    '2. Giao BQLDA tỉnh kiểm tra các đoạn đê đang thi công, hoàn thành trước ngày 10/12/2026.',
    '3. Bộ CHQS tỉnh chủ trì, phối hợp với CA tỉnh xây dựng phương án cứu hộ, hoàn thành trước ngày 12/12/2026.',
    '4. Giao KBNN khu vực IV hướng dẫn thanh toán vốn khắc phục hậu quả, hoàn thành trước ngày 20/12/2026.',
  ].join('\n')
  const { tasks } = await readWords({ db: db.kysely, by: 'bài kiểm' }, text, { receivedOn: TODAY })
  const { calendar } = await worldOf(db.kysely)
  const at = { issuedOn: '2026-11-20', receivedOn: TODAY, today: fixedClock(`${TODAY}T02:00:00Z`).now().today, calendar }
  const proposals = await proposalsOf(db.kysely, { text, tasks }, at)
  expect(proposals.map(each => each.leads.map(lead => lead.body))).toEqual([
    [bodyId('ttpvhcc')],
    [bodyId('bqlda')],
    [bodyId('bchqs')],
    [bodyId('kbnn')],
  ])
  expect(proposals[2]?.cooperating.map(each => each.body)).toEqual([bodyId('cat')])
})

test('the reader is handed names, short names and codes of the living bodies, no divisions', async () => {
  const names = await organisationNames(db.kysely, TODAY)
  expect(names).toEqual(expect.arrayContaining(['Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'TTPVHCC', 'KBNN', 'Bộ CHQS tỉnh']))
  expect(names).not.toContain('Phòng Nghiệp vụ 1')
  expect(names).not.toContain('Sở Kế hoạch và Đầu tư')
})
