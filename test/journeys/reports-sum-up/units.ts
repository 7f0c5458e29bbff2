import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { WHO } from '../main-job/desk.ts'
import { looked, type SumUp } from './office.ts'
import { WRITTEN } from './plan.ts'

type Number = keyof typeof WRITTEN

/** Opens a section of the unit's report by its number. */
async function openNode(page: Page, unit: string, number: Number): Promise<void> {
  await page.goto(unit)
  await page
    .locator('.report-outline a')
    .filter({ hasText: new RegExp(`^${number.replace('.', '\\.')}\\. `) })
    .first()
    .click()
  await expect(page.locator('#muc h2')).toContainText(`${number}. `)
}

async function write(page: Page, unit: string, number: Number, text: string = WRITTEN[number]): Promise<void> {
  await openNode(page, unit, number)
  await page.locator('#text').fill(text)
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
}

/** The head opens the report and takes a colleague in; both write, each a section of his own; what is typed is checked while it is typed. */
export async function writeTogether({ page, finance }: SumUp): Promise<void> {
  await stepInto(page, WHO.director)
  await page.goto(`/viec/${finance.split('/').at(-1)}?mo=moi-viet`)
  const post = page.locator('#bieu-mau select')
  await post.selectOption({ index: await indexOf(page, '#bieu-mau select option', WHO.financeSpecialist) })
  await page.locator('#bieu-mau form button[value=ghi]').click()
  await expect(page.getByRole('status').filter({ hasText: 'đã ghi' })).toBeVisible()
  await openNode(page, finance, 'IV.1')
  await page.locator('#text').fill('100 % cán bộ tham gia; là đơn vị dẫn đầu. Ngày 31/11/2024 đã sơ kết.')
  await expect(page.getByText('“100%” chưa có tử số và mẫu số')).toBeVisible()
  await expect(page.getByText('Ngày không có trong lịch')).toBeVisible()
  await expect(page.locator('.draft-status')).toContainText(/lưu/i)
  await looked(page)
  for (const number of ['I', 'II.1', 'II.2', 'III'] as const) await write(page, finance, number)
  await write(page, finance, 'IV.1')
  await expect(page.getByText('“100%” chưa có tử số và mẫu số')).toHaveCount(0)
  await stepInto(page, WHO.financeSpecialist)
  for (const number of ['IV.2', 'IV.3'] as const) await write(page, finance, number)
}

async function indexOf(page: Page, options: string, words: string): Promise<number> {
  const all = await page.locator(options).allInnerTexts()
  return all.findIndex(each => each.includes(words))
}

/** The annex: figures of the records stand in it; a paste of another width and words in a number cell are named. */
export async function fillAnnex({ page, finance }: SumUp): Promise<void> {
  await page.goto(`${finance}?phu-luc=pl1`)
  await expect(page.locator('.report-held').first()).toContainText('Khéo đếm được')
  await page.locator('#dan').fill('Phát triển kinh tế\t3')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByText('không đúng 5 cột')).toBeVisible()
  await page.locator('#dan').fill('ba\t0\t0\t1.234,5\n0\t0\t0\t1,234.5\n0\t0\t0\t-3\n0\t0\t0\t5 triệu đồng')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  for (const words of ['không phải là số', 'viết theo lối tiếng Anh', 'là số âm', 'có đơn vị tính'])
    await expect(page.getByText(words).first()).toBeVisible()
  await looked(page)
  await page.locator('#dan').fill('0\t0\t0\t1.234,5\n0\t0\t0\t0\n0\t0\t0\t0\n0\t0\t0\t0,5')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByText('viết theo lối tiếng Anh')).toHaveCount(0)
}

/** Evidence is attached, one piece is withdrawn with its reason and stays listed. */
export async function evidence({ page, finance }: SumUp): Promise<void> {
  await page.goto(`${finance}?phat-hien=1`)
  for (const name of ['danh-sach-118.pdf', 'nham-tep.pdf']) {
    const pdf = Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`)
    await page.locator('#chung-tu summary', { hasText: 'Đính kèm minh chứng' }).click()
    await page.setInputFiles('#minh-chung', { name, mimeType: 'application/pdf', buffer: pdf })
    await page.getByRole('button', { name: 'Đính kèm', exact: true }).click()
    // In the list, that is after the answer: the form names a chosen file before it is sent.
    await expect(page.locator('#chung-tu li', { hasText: name })).toBeVisible()
  }
  const wrong = page.locator('#chung-tu li', { hasText: 'nham-tep.pdf' })
  await wrong.locator('summary', { hasText: 'Rút lại' }).click()
  await wrong.getByLabel('Lý do rút').fill('Đính kèm nhầm tệp của phòng khác')
  await wrong.getByRole('button', { name: 'Rút lại' }).click()
  await expect(page.locator('#chung-tu')).toContainText('đã rút: Đính kèm nhầm tệp của phòng khác')
}

/** The report leaves as Word, comes back changed, and the annex as Excel. */
export async function throughWord({ page, finance }: SumUp): Promise<void> {
  await page.goto(finance)
  const [file] = await Promise.all([page.waitForEvent('download'), downloadOf(page, 'main', 'Tải mẫu Word')])
  expect(file.suggestedFilename()).toMatch(/\.docx$/)
  const typed = ['I. Đặc điểm, tình hình', WRITTEN.I, 'V. Phương hướng, nhiệm vụ', WRITTEN.V].join('\n')
  await page.locator('#tep-bai').setInputFiles({ name: 'bao-cao.txt', mimeType: 'text/plain', buffer: Buffer.from(typed) })
  await page.getByRole('button', { name: 'Đưa vào' }).last().click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đưa vào 1 phần từ tệp' })).toBeVisible()
  await page.goto(`${finance}?phu-luc=pl1`)
  const [sheet] = await Promise.all([page.waitForEvent('download'), downloadOf(page, '#bang', 'Tải bảng Excel')])
  const path = await sheet.path()
  await page.locator('#tep-bang').setInputFiles({ name: 'phu-luc.xlsx', mimeType: XLSX, buffer: await bytesOf(path) })
  await page.locator('#bang').getByRole('button', { name: 'Đưa vào' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã đưa vào 1 phần từ tệp' })).toBeVisible()
  await expect(page.locator('input[name="o.0.4"]')).toHaveValue('1234,5')
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function bytesOf(path: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises')
  return readFile(path)
}

/** Opens a disclosure of the page, then presses the link in it. */
async function downloadOf(page: Page, part: string, link: string): Promise<void> {
  await page.locator(`${part} summary`, { hasText: 'Viết ngoài Khéo' }).last().click()
  await page.getByRole('link', { name: link }).click()
}

/** Kept findings, then the submission; a second one is refused by the page itself. */
export async function submit({ page, finance }: SumUp): Promise<void> {
  await stepInto(page, WHO.director)
  await keepAll(page, finance)
  await send(page, finance)
  await page.goto(`/viec/${finance.split('/').at(-1)}`)
  await expect(page.getByRole('link', { name: 'Nộp báo cáo' })).toHaveCount(0)
}

/** Every finding that may be kept is kept, one page load each. */
export async function keepAll(page: Page, unit: string): Promise<void> {
  for (;;) {
    await page.goto(`${unit}?phat-hien=1`)
    const open = page.locator('.report-finding details', { hasText: 'Giữ nguyên' }).first()
    if ((await open.count()) === 0) return
    await open.locator('summary').click()
    await open.getByLabel('Lý do giữ nguyên').fill('Số của đơn vị theo sổ theo dõi riêng đính kèm')
    await open.getByRole('button', { name: 'Giữ nguyên' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
  }
}

async function send(page: Page, unit: string): Promise<void> {
  await page.goto(`/viec/${unit.split('/').at(-1)}?mo=nop`)
  await page.locator('#bieu-mau form button[value=ghi]').click()
  await expect(page.getByRole('status').filter({ hasText: 'Nộp báo cáo: đã ghi' })).toBeVisible()
}

/** A ward writes too, shortly. */
export async function wardWrites({ page, ward }: SumUp): Promise<void> {
  await stepInto(page, WHO.mayor)
  for (const [number, text] of Object.entries(WRITTEN) as [Number, string][])
    await write(page, ward, number, text.replace('121', '31').replace('118', '31').replace('Đơn vị', 'Phường'))
  await page.goto(`${ward}?phu-luc=pl1`)
  await page.locator('#dan').fill('2\t1\t0\t10,5\n0\t0\t0\t0\n0\t0\t0\t0\n0\t0\t0\t0')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
  await keepAll(page, ward)
  await send(page, ward)
}
