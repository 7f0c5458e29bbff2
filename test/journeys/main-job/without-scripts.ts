import type { Page } from '@playwright/test'
import { openAct, press, record, recorded } from '../../browser/act-form.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { LETTER } from '../../factories/letter.ts'
import { dayFromToday, typedDate } from '../../factories/days.ts'
import { openRow, WHO } from './desk.ts'

/** The clerk pastes a text and registers it, the Chief gives one of its tasks to the department: only plain forms. Gives the task's words. */
export async function giveByText(page: Page): Promise<string> {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  const number = `${10_000 + (Date.now() % 80_000)}/TB-HĐND`
  await page.locator('#text').fill(LETTER.replace('268/TB-HĐND', number))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/u }).click()
  await expect(page.getByRole('status')).toContainText('Đã vào sổ: số đến')
  const { pathname } = new URL(page.url())
  await stepInto(page, WHO.chief)
  await page.goto(`${pathname}/giao-viec`)
  const task = `Bố trí kinh phí sửa chữa cầu dân sinh theo ${number}`
  await page.locator('[name="t.1.content"]').fill(task)
  await page.locator('[name="t.1.leads"]').fill('Sở Tài chính')
  await page.locator('[name="t.1.dueOn"]').fill(typedDate(dayFromToday(1)))
  await page.getByRole('button', { name: /^Giao riêng việc này\s+việc\s+2/u }).click()
  await expect(page.getByRole('status')).toContainText('Đã giao một việc')
  return task
}

/** The department receives and submits, the Chief accepts. */
export async function doneByForms(page: Page, task: string): Promise<void> {
  await stepInto(page, WHO.director)
  await page.goto('/viec?loc=cho-nhan')
  const id = await openRow(page, task)
  await press(page, 'Nhận việc')
  await recorded(page, 'Nhận việc')
  const result = await openAct(page, 'Nộp kết quả')
  await result.getByLabel('Kết quả', { exact: true }).fill('Đã bố trí đủ kinh phí')
  await result.getByLabel('Số, ký hiệu văn bản kết quả').fill('88/QĐ-STC')
  await record(page, 'Nộp kết quả')
  await stepInto(page, WHO.chief)
  await page.goto(`/viec/${id}`)
  const accept = await openAct(page, 'Nghiệm thu')
  await accept.getByLabel('Đạt', { exact: true }).check()
  await record(page, 'Nghiệm thu')
  await expect(page.locator('.page-head')).toContainText('hoàn thành')
}
