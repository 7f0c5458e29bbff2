import { beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { readXlsx } from '../../platform/web/xlsx.ts'
import { testDatabase } from '../../test/database/open.ts'
import { exportWork } from './export.ts'
import { makeProofOffice, useProofsWithForms } from '../proof/office.ts'

let db: Database

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
})

test('the list leaves as a workbook that says its filter, its day and who took it', async () => {
  const { head, give, departmentName } = await makeProofOffice(db)
  await give('Rà soát trụ sở', '2026-11-20')
  const file = await exportWork(head, new URL('http://x/viec/xuat?loc=cho-nhan&loai=proof-directive&dang=xlsx'))
  const rows = await readXlsx(file.content)
  if (isProblem(rows)) throw new Error(rows.problem)
  const lines = rows.map(row => row.filter(cell => cell !== ''))
  expect(lines.slice(0, 3).map(line => line[0])).toEqual([
    'Danh sách việc',
    'Bộ lọc: Chờ nhận; loại việc: Việc thử',
    expect.stringContaining('xuất lúc 09:00, 24/11/2026'),
  ])
  expect(lines.at(-1)).toEqual(
    expect.arrayContaining(['Rà soát trụ sở', departmentName, '2026-11-20', 'quá hạn 1 ngày làm việc']),
  )
})

test('as CSV it holds the same rows, and no formula of a title is run', async () => {
  const { head, give } = await makeProofOffice(db)
  await give('=1+1', null)
  const text = new TextDecoder().decode((await exportWork(head, new URL('http://x/viec/xuat?dang=csv'))).content)
  expect(text).toContain("'=1+1")
  expect(text.split('\r\n')[1]).toBe('Bộ lọc: Của tôi')
})

test('it holds only what its reader sees', async () => {
  const { give } = await makeProofOffice(db)
  await give('của sở khác')
  const { head } = await makeProofOffice(db)
  expect(new TextDecoder().decode((await exportWork(head, new URL('http://x/viec/xuat?dang=csv'))).content)).not.toContain(
    'của sở khác',
  )
})
