import type { Page } from '@playwright/test'
import { neighbour, weekNumber } from '../../../office/weekly-review/weeks/week.ts'
import { openDocx, openPdf } from '../../browser/read-file.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { typePassword } from '../document-whole/signing.ts'
import { checked, WHO, type Day } from './desk.ts'

const WEEKS = '/theo-doi/kiem-diem-tuan'
const NOTE = 'Các đơn vị đã chấp hành nghiêm ý kiến chỉ đạo trong tuần.'

/** The last week that has ended is opened, frozen if nobody has yet, and one of its figures opens the list behind it. */
export async function openFrozenWeek(day: Day): Promise<void> {
  const { page } = day
  await stepInto(page, WHO.chief)
  await page.goto(WEEKS)
  await page.getByRole('link', { name: /đang chạy$/u }).click()
  await page.waitForURL(/\d{4}-W\d{2}$/u)
  day.period = neighbour(page.url().slice(-8), -1)
  await page.goto(`${WEEKS}/${day.period}`)
  const freeze = page.getByRole('button', { name: `Chốt tuần ${weekNumber(day.period)}`, exact: true })
  if (await freeze.isVisible()) {
    await freeze.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Chốt tuần/u })
      .click()
  }
  await expect(page.locator('main')).toContainText('Đã chốt')
  await checked(page)
  const figure = page
    .locator('main a[href*="danh-sach"]')
    .filter({ hasText: /^[1-9]\d*$/u })
    .first()
  const count = Number(await figure.innerText())
  await figure.click()
  await expect(page).toHaveURL(/danh-sach/u)
  await expect(page.locator('main tbody tr')).toHaveCount(Math.min(count, 100))
  await checked(page)
  await page.goBack()
}

/** Drafted from the frozen figures, edited, approved by the Chief, then issued. */
export async function draftAndIssue(day: Day): Promise<void> {
  const { page, period } = day
  await page.goto(`${WEEKS}/${period}`)
  await page.getByRole('button', { name: 'Soạn báo cáo' }).click()
  await page.waitForURL(/bao-cao/u)
  await page.getByLabel('IV. Đánh giá').fill(NOTE)
  await page.getByRole('button', { name: 'Lưu bản soạn' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu bản soạn.' })).toBeVisible()
  await expect(page.locator('main')).toContainText(NOTE)
  await checked(page)
  await page.locator('main .act-bar').getByRole('button', { name: 'Trình duyệt' }).click()
  await expect(page.locator('.page-head')).toContainText('chờ duyệt')
  await page
    .locator('main .act-bar')
    .getByRole('button', { name: /^Duyệt/u })
    .click()
  await expect(page.locator('.page-head')).toContainText('đã duyệt')
  await issue(day)
}

/** The Chief signs it, the clerk issues it under the seal: the number on the button is the one in the files. */
export async function issue({ page, period }: Day): Promise<void> {
  const report = `${WEEKS}/${period}/bao-cao`
  const leaving = page.locator('#phat-hanh')
  await expect(leaving.getByRole('link', { name: 'Ký số' })).toBeVisible({ timeout: 90_000 })
  await checked(page)
  await leaving.getByRole('link', { name: 'Ký số' }).click()
  await page.waitForURL(/\/ky$/u)
  await typePassword(page)
  await page.getByRole('button', { name: 'Ký văn bản này' }).click()
  await page.waitForURL(/\/chu-ky$/u)
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/di?loc=cho-ban-hanh')
  await checked(page)
  await expect(page.getByRole('link', { name: /Báo cáo kết quả theo dõi, đôn đốc/u }).first()).toBeVisible()
  await page.goto(report)
  await leaving.getByRole('link', { name: 'Ban hành' }).click()
  await page.waitForURL(/ban-hanh$/u)
  await typePassword(page)
  const button = page.getByRole('button', { name: /ban hành số/iu }).first()
  const number = /số ([^\s,]+)/u.exec(await button.innerText())?.[1] ?? ''
  await button.click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]+$/u)
  await page.goto(report)
  await expect(page.locator('.page-head')).toContainText('đã ban hành')
  await expect(leaving).toContainText(number)
  await checked(page)
  await page.goto('/van-ban/di/so?so=so-di:BC')
  await expect(page.locator('main tbody tr').filter({ hasText: number })).toContainText('Báo cáo: Kết quả theo dõi')
  await downloadsSay(page, `${report}/tep`, number)
}

/** The three files are what they are called, and the number stands in the text of the report. */
async function downloadsSay(page: Page, folder: string, number: string): Promise<void> {
  const get = async (kind: string) => (await page.request.get(`${folder}/${kind}`)).body()
  const [docx, pdf, xlsx] = [await get('docx'), await get('pdf'), await get('xlsx')]
  expect([docx, xlsx].map(file => file.subarray(0, 2).toString('latin1'))).toEqual(['PK', 'PK'])
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(number).toMatch(/^\d+\//u)
  // In the signed PDF number and day stand in the fields of its signatures.
  expect(openDocx(docx)).toContain(number)
  for (const text of [openDocx(docx), await openPdf(pdf)]) expect(text.replaceAll(/\s+/gu, ' ')).toContain(NOTE)
}
