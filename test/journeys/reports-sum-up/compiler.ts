import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { dayFromToday, typedDate } from '../../factories/days.ts'
import { openDocx, openPdf } from '../../browser/read-file.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { typePassword } from '../document-whole/signing.ts'
import { WHO } from '../main-job/desk.ts'
import { looked, type SumUp } from './office.ts'
import { keepAll } from './units.ts'

const matterOf = (path: string): string => path.split('/').at(-1) ?? ''

async function actOn(page: Page, path: string, act: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/viec/${matterOf(path)}?mo=${act}`)
  for (const [name, value] of Object.entries(fields)) await page.locator(`#bieu-mau [name="f.${name}"]`).fill(value)
  await page.locator('#bieu-mau form button[value=ghi]').click()
  await expect(page.getByRole('status').filter({ hasText: 'đã ghi' })).toBeVisible()
}

/** The compiler accepts a section, comments on another, sends the report back; the unit submits again and it is accepted; another is exempted. */
export async function receive({ page, request, finance, ward }: SumUp): Promise<void> {
  await stepInto(page, WHO.specialist)
  await page.goto(request)
  await expect(page.getByText(/đã nộp 2\/\d+, muộn 0/).first()).toBeVisible()
  await page.goto(finance)
  await page.getByLabel('Viết nhận xét').fill('Nêu rõ trụ sở ở đâu')
  await page.getByRole('button', { name: 'Ghi nhận xét' }).click()
  await expect(page.getByText('Nêu rõ trụ sở ở đâu').first()).toBeVisible()
  await nodeLink(page, 'V').click()
  await expect(page.locator('#muc h2')).toContainText('V. ')
  await page.getByRole('button', { name: 'Nhận mục này' }).click()
  await expect(page.getByText(/đã nhận mục này ngày/)).toBeVisible()
  await actOn(page, finance, 'tra', { reason: 'Bổ sung mục I theo nhận xét' })
  await stepInto(page, WHO.director)
  await page.goto(finance)
  await expect(page.getByText('Nhận xét của')).toBeVisible()
  await expect(page.locator('#text')).toBeEditable()
  await page.getByLabel('Trả lời: đã sửa thế nào').fill('Đã thêm địa chỉ trụ sở')
  await page.getByRole('button', { name: 'Đã sửa' }).click()
  await expect(page.getByText('báo đã sửa ngày')).toBeVisible()
  await nodeLink(page, 'V').click()
  await expect(page.getByText(/đã nhận mục này ngày/)).toBeVisible()
  await expect(page.locator('#text')).toHaveCount(0)
  await looked(page)
  await actOn(page, finance, 'nop')
  await stepInto(page, WHO.specialist)
  await page.goto(finance)
  await expect(nodeLink(page, 'I')).toContainText('1 nhận xét đã sửa, chờ khép')
  await page.getByRole('button', { name: 'Khép nhận xét' }).click()
  await expect(page.getByText('1 nhận xét đã khép')).toBeVisible()
  for (const each of [finance, ward]) await actOn(page, each, 'chap-nhan')
  await page.goto(request)
  // How many were asked depends on the bodies that other journeys of the day have made.
  const asked = Number(
    /đã nộp 2\/(\d+)/.exec(
      (await page
        .getByText(/đã nộp 2\/\d+/)
        .first()
        .textContent()) ?? '',
    )?.[1],
  )
  const exempted = await page.locator('#don-vi tbody a', { hasText: 'Thanh tra tỉnh' }).first().getAttribute('href')
  await actOn(page, exempted ?? '', 'mien', { reason: 'Không thuộc phạm vi phong trào này' })
  await page.goto(request)
  await expect(page.getByText(`đã nộp 2/${asked - 1}, muộn 0`).first()).toBeVisible()
  await looked(page)
}

const nodeLink = (page: Page, number: string) =>
  page
    .locator('.report-outline a')
    .filter({ hasText: new RegExp(`^${number.replace('.', '\\.')}\\. `) })
    .first()

async function openMerge(page: Page, request: string, number: string): Promise<void> {
  await page.goto(`${request}/tong-hop`)
  await nodeLink(page, number).click()
  await expect(page.locator('#ban-doc h2')).toContainText(`${number}. `)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu mục này' })).toBeVisible()
}

/** Texts of the units are taken over, a paragraph is proposed from the records; figures are live and open their evidence, typed ones are marked. */
export async function merge({ page, request }: SumUp): Promise<void> {
  for (const number of ['I', 'II.2', 'IV.1', 'IV.2', 'IV.3', 'V']) {
    await openMerge(page, request, number)
    await page.getByRole('button', { name: 'Chép cả vào bản tổng hợp' }).click()
    await expect(page.locator('#text')).not.toHaveValue('')
    await save(page)
  }
  await openMerge(page, request, 'II.1')
  const proposal = page.locator('.report-proposal', { hasText: 'hằng tuần kiểm điểm' })
  await expect(proposal).toContainText(/Hoàn thành [\d.]+ nhiệm vụ/)
  const text = page.locator('#text')
  await text.fill('Câu gõ ngay trước khi chèn.')
  await proposal.getByRole('button', { name: 'Chèn vào mục này' }).click()
  await expect(text).toHaveValue(/^Câu gõ ngay trước khi chèn\.\n/)
  await expect(text).toHaveValue(/Hoàn thành \[\[NV-02\]\] nhiệm vụ/)
  await text.fill(`${await text.inputValue()}\nĐã phục vụ 412 hội nghị trực tuyến đến cấp xã.`)
  await save(page)
  await expect(page.locator('.figure-typed')).toContainText('412')
  await expect(page.locator('.report-paper')).not.toContainText('[[')
  await page.locator('.figure-live').first().click()
  await expect(page.locator('.report-evidence')).toContainText('Nhiệm vụ hoàn thành')
  await expect(page.locator('.report-records a').first()).toBeVisible()
  await looked(page)
  await page.locator('.report-evidence').getByRole('link', { name: 'Xem cả danh sách' }).click()
  await expect(page).toHaveURL(/danh-sach/)
}

/** Three typical models for section III; every claim has its proof or says that there is none. */
export async function sectionThree({ page, request }: SumUp): Promise<void> {
  await openMerge(page, request, 'III')
  const boxes = page.locator('#dien-hinh input[type=checkbox]')
  for (const at of [0, 1, 2]) await boxes.nth(at).check()
  await page.getByRole('button', { name: 'Ghi lựa chọn' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chọn mô hình tiêu biểu' })).toBeVisible()
  await page.goto(`${request}/phu-luc`)
  await expect(page.locator('#muc-iii table').first()).toContainText('năm 2021')
  await expect(page.locator('#chung-minh')).toContainText('chưa có dữ liệu')
  await expect(page.getByText('1.245').first()).toBeVisible()
  await looked(page)
}

/** Without a task for every limitation nobody approves: the task is given from the report, with body, deadline and measure. */
export async function remedies({ page, request }: SumUp): Promise<void> {
  await openMerge(page, request, 'IV.2')
  const forms = page.locator('#khac-phuc details')
  const count = await forms.count()
  for (let at = 0; at < count; at++) {
    await forms.nth(at).locator('summary').click()
    await page.locator(`#don-vi-${at}`).fill('Sở Tài chính')
    await page.locator(`#han-${at}`).fill(typedDate(dayFromToday(200)))
    await page.locator(`#thuoc-do-${at}`).fill('12 bài trên Cổng thông tin trong năm')
    await forms.nth(at).getByRole('button', { name: 'Giao việc này' }).click()
    await expect(page.locator('#khac-phuc .report-finding').nth(at).getByRole('link', { name: /^NV-/ })).toBeVisible()
  }
  expect(count).toBeGreaterThan(0)
}

/** Freeze with the reason why some have not reported. */
export async function freeze({ page, request }: SumUp): Promise<void> {
  await page.goto(`${request}/tong-hop`)
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await expect(page.getByText('Nhận, miễn, hoặc chốt với lý do')).toBeVisible()
  await page.locator('#ly-do').fill('Cấp trên yêu cầu gửi sớm; đơn vị nộp sau vào phiên bản sau')
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chốt số liệu' })).toBeVisible()
  await expect(page.locator('#phieu-trinh')).toContainText('số nhập tay')
  await looked(page)
}

/** The head of the division approves, then the Chief of Office, who takes every claim without evidence upon himself. */
export async function approve({ page, request }: SumUp): Promise<void> {
  await stepInto(page, WHO.chief)
  await page.goto(`${request}/ban-hanh`)
  await page.locator('#duyet').getByRole('button', { name: 'Duyệt báo cáo' }).click()
  await expect(page.getByText('Trưởng phòng duyệt trước')).toBeVisible()
  await stepInto(page, 'Lê Quang Vinh')
  await page.goto(`${request}/ban-hanh`)
  await page.getByRole('button', { name: 'Phòng duyệt, trình Chánh Văn phòng' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
  await stepInto(page, WHO.chief)
  await page.goto(`${request}/ban-hanh`)
  for (const box of await page.locator('#duyet input[type=checkbox]').all()) await box.check()
  await page.locator('#duyet').getByRole('button', { name: 'Duyệt báo cáo' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã duyệt' })).toBeVisible()
}

/** The Chief signs it, the clerk numbers and issues it under the seal; the files stand; the sending with its receipt closes it. */
export async function issue({ page, request }: SumUp): Promise<void> {
  const leaving = page.locator('#phat-hanh')
  await leaving.getByRole('link', { name: 'Ký số' }).click({ timeout: 90_000 })
  await page.waitForURL(/\/ky$/)
  await typePassword(page)
  await page.getByRole('button', { name: 'Ký văn bản này' }).click()
  await page.waitForURL(/\/chu-ky$/)
  await stepInto(page, WHO.clerk)
  await page.goto(`${request}/ban-hanh`)
  await looked(page)
  await leaving.getByRole('link', { name: 'Ban hành' }).click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]+\/ban-hanh$/)
  await typePassword(page)
  await page
    .getByRole('button', { name: /ban hành số/i })
    .first()
    .click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]+$/)
  const document = new URL(page.url()).pathname
  await files(page, request)
  // Sent as every document is; the request hears of it by itself.
  await page.goto(`${document}/gui`)
  await page.locator('#o-recipients').fill('Ban Tuyên giáo và Dân vận Tỉnh ủy')
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await page.waitForURL(url => url.pathname === document)
  await page.goto(`${request}/ban-hanh`)
  await expect(page.locator('#da-gui')).toContainText('đúng hạn')
}

async function files(page: Page, request: string): Promise<void> {
  await page.goto(request)
  const read = async (kind: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href$="/tep/${kind}"]`).first().click()])
    return new Uint8Array(await readFile(await file.path()))
  }
  const [docx, again, pdf] = [await read('docx'), await read('docx'), await read('pdf')]
  expect(Buffer.compare(docx, again)).toBe(0)
  const words = openDocx(docx)
  expect(words).toContain('Chưa nộp:')
  // A sentence nobody has evidence for stands on the page, to be answered; the paper never claims it.
  expect(words).not.toContain('chưa có dữ liệu')
  expect(words).not.toContain('[[')
  expect(await openPdf(pdf)).toContain('412 hội nghị')
  expect((await read('xlsx')).length).toBeGreaterThan(5000)
}

/** A late unit reports; its figures enter by version 2 only, which names every change. */
export async function secondVersion({ page, request, ward }: SumUp): Promise<void> {
  await stepInto(page, WHO.specialist)
  await actOn(page, request, 'lap-phien-ban', { reason: 'Phường tính lại số mô hình đăng ký' })
  await actOn(page, ward, 'mo-lai', { reason: 'Số đăng ký chưa khớp sổ', dueOn: typedDate(dayFromToday(5)) })
  await stepInto(page, WHO.mayor)
  await page.goto(`${ward}?phu-luc=pl1`)
  await page.locator('#dan').fill('3\t1\t0\t10,5\n0\t0\t0\t0\n0\t0\t0\t0\n0\t0\t0\t0')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
  await keepAll(page, ward)
  await actOn(page, ward, 'nop')
  await stepInto(page, WHO.specialist)
  await actOn(page, ward, 'chap-nhan')
  await page.goto(`${request}/tong-hop`)
  await page.locator('#ly-do').fill('Các đơn vị khác chưa nộp báo cáo')
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chốt số liệu' })).toBeVisible()
  await page.getByRole('link', { name: /^Phiên bản 1/ }).click()
  await expect(page.locator('#thay-doi')).toContainText('Mô hình theo lĩnh vực')
  await looked(page)
}
