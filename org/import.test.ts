import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { readCsv } from '../platform/web/csv.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { must } from './factories.ts'
import { org } from './module.ts'
import { errorTable, importBodies, importPeople } from './services/import.ts'
import { ensureStandardRoles } from './services/roles.ts'
import { livingBodies } from './store/body.ts'

const now = nowAt(new Date('2026-11-24T02:00:00Z'))

const BODIES = readCsv(`Mã;Tên;Loại;Mã cấp trên;Mã cơ quan;Từ ngày
P.KT;Phòng Kinh tế;;;VP;01/07/2025
VP;Văn phòng UBND tỉnh Trường Yên;văn phòng;UBND;;01/07/2025
UBND;UBND tỉnh Trường Yên;tỉnh;;;01/07/2025
vp;Văn phòng khác;;UBND;;01/07/2025
SXD;;Sở;UBND;;01/07/2025
SNV;Sở Nội vụ;Sở;KHONGCO;;01/07/2025
SCT;Sở Công Thương;Sở;UBND;;31/02/2025
`)

test('bodies come in whatever the order of the rows; wrong rows are told and can be mended and imported again', async () => {
  const db = await freshDatabase()
  const dry = must(await importBodies(db, BODIES, { dryRun: true, now }))
  expect(dry).toMatchObject({ rows: 7, made: 3 })
  expect(await livingBodies(db.kysely, now.today)).toEqual([])
  const done = must(await importBodies(db, BODIES, { dryRun: false, now }))
  expect((await livingBodies(db.kysely, now.today)).map(body => body.code)).toEqual(['P.KT', 'UBND', 'VP'])
  expect(done.errors.map(({ row, problem }) => [row.line, problem.problem])).toEqual([
    [5, 'org/code-differs-by-case'],
    [6, 'org/name-needed'],
    [7, 'org/body-unknown'],
    [8, 'org/date-wrong'],
  ])
  const [head, first] = errorTable(done, 'vi')
  expect(head?.slice(0, 3)).toEqual(['Dòng', 'Lý do', 'Mã'])
  expect(first?.slice(0, 3)).toEqual([
    '5',
    'Mã chỉ khác chữ hoa, chữ thường so với VP của Văn phòng UBND tỉnh Trường Yên. Chọn mã khác hẳn.',
    'vp',
  ])
  expect(must(await importBodies(db, BODIES, { dryRun: false, now }))).toMatchObject({ made: 0, unchanged: 3 })
  const acts = await db.query<{ detail: object }>(`select detail from admin_log where act = 'import' order by at, id`)
  expect(acts).toHaveLength(2)
  await db.close()
})

test('people come in with post, roles and account; a wrong row leaves nothing half done', async () => {
  const db = await freshDatabase()
  await inTransaction(db, tx => ensureStandardRoles(tx, org.rights))
  must(await importBodies(db, BODIES, { dryRun: false, now }))
  const people = readCsv(`Họ tên,Cơ quan,Phòng,Chức vụ,Phạm vi,Vai trò,Tên đăng nhập
Đỗ Thị Mai,VP,,Văn thư,cơ quan,Văn thư,mai.dt
Phạm Thùy Dương,VP,P.KT,Chuyên viên,,chuyen-vien,duong.pt
Lê Văn Sai,VP,P.KT,Chuyên viên,,chuyen-vien,mai.dt
Lê Văn Lạ,VP,,Chuyên viên,,vua-bep,la.lv
Lê Văn Xa,SXD,,Chuyên viên,,,xa.lv
`)
  const done = must(await importPeople(db, people, { dryRun: false, now }))
  expect(done.errors.map(({ problem }) => problem.problem)).toEqual([
    'org/account-name-taken',
    'org/role-unknown',
    'org/body-unknown',
  ])
  expect(done.secrets.map(({ name, accountName }) => [name, accountName])).toEqual([
    ['Đỗ Thị Mai', 'mai.dt'],
    ['Phạm Thùy Dương', 'duong.pt'],
  ])
  const names = await db.query<{ name: string }>('select name from person order by sort_key collate "C"')
  expect(names.map(row => row.name)).toEqual(['Phạm Thùy Dương', 'Đỗ Thị Mai'])
  expect(must(await importPeople(db, people, { dryRun: false, now }))).toMatchObject({ made: 0, unchanged: 2 })
  await db.close()
})

test('whoever comes in with a role that leads holds a leader’s post: documents can be submitted to him at once', async () => {
  const db = await freshDatabase()
  await inTransaction(db, tx => ensureStandardRoles(tx, org.rights))
  must(await importBodies(db, BODIES, { dryRun: false, now }))
  const people = readCsv(`Họ tên,Cơ quan,Phòng,Chức vụ,Vai trò
Đặng Minh Tuấn,VP,,Chánh Văn phòng,Chánh Văn phòng
Lê Quang Vinh,VP,P.KT,Trưởng phòng,truong-phong
Phạm Thùy Dương,VP,P.KT,Chuyên viên,chuyen-vien
Vũ Đình Khôi,UBND,,Chủ tịch,Lãnh đạo UBND tỉnh
Đỗ Thị Mai,VP,,Văn thư,Văn thư
`)
  must(await importPeople(db, people, { dryRun: false, now }))
  const leading = await db.query<{ name: string }>('select name from position where is_leader order by name collate "C"')
  expect(leading.map(row => row.name)).toEqual(['Chánh Văn phòng', 'Chủ tịch', 'Trưởng phòng'])
  await db.close()
})

test('a body that begins later than the row says is named with its first day, not called unknown', async () => {
  const db = await freshDatabase()
  must(await importBodies(db, BODIES, { dryRun: false, now }))
  const early = readCsv(`Mã;Tên;Loại;Mã cấp trên;Từ ngày
SYT;Sở Y tế;Sở;UBND;01/01/2025
`)
  const done = must(await importBodies(db, early, { dryRun: false, now }))
  expect(done.errors.map(({ problem }) => problem)).toMatchObject([
    { problem: 'org/body-begins-later', data: { typed: 'UBND', from: '2025-07-01' } },
  ])
  expect(errorTable(done, 'vi')[1]?.[1]).toContain('từ ngày 01/07/2025')
  await db.close()
})

test('a file without rows or without a needed column is refused as a whole', async () => {
  const db = await freshDatabase()
  expect(await importBodies(db, [['Mã', 'Tên']], { dryRun: false, now })).toMatchObject({ problem: 'org/import-empty' })
  expect(await importPeople(db, [['Họ tên'], ['An']], { dryRun: false, now })).toMatchObject({
    problem: 'org/import-column-missing',
    data: { columns: 'Mã cơ quan, Chức vụ' },
  })
  await db.close()
})
