import { readFileSync } from 'node:fs'
import { writePdf, type OfficialDocument } from '@kheo/official-document/write'
import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'
import { dayFromToday } from '../factories/days.ts'

const CHIEF = 'Đặng Minh Tuấn'
const DAY = dayFromToday(-1)
const PRINTED = `${DAY.slice(8)}/${DAY.slice(5, 7)}/${DAY.slice(0, 4)}`
const ABSTRACT = 'Về việc cử đoàn kiểm tra công tác văn thư'

const decision = (more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  type: 'quyet-dinh',
  organ: { name: 'Văn phòng', parent: 'Ủy ban nhân dân tỉnh Trường Yên' },
  number: '7',
  sign: 'QĐ-VP',
  place: 'Trường Yên',
  date: DAY,
  abstract: ABSTRACT,
  legalBases: [],
  addressees: [],
  body: [{ kind: 'heading', level: 'dieu', text: 'Cử đoàn kiểm tra công tác văn thư tại ba phòng của Văn phòng.' }],
  recipients: ['Như Điều 1', 'Lưu: VT'],
  signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: CHIEF },
  ...more,
})
const filed = (document = decision(), name = 'quyet-dinh.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(writePdf(document)),
})
const value = (page: Page, name: string) => page.locator(`#${name}`)

test('choosing the signed paper fills what it says into the empty fields; what was typed stays', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/di/da-ky')
  await page.getByRole('button', { name: 'Thông báo' }).waitFor()
  await value(page, 'abstract').fill('Trích yếu văn thư tự gõ đợt 1')
  await page.setInputFiles('#tep', filed())
  await expect(page.getByText('Các ô còn trống đã điền theo tệp')).toBeVisible()
  await expect(value(page, 'type')).toHaveValue('quyet-dinh')
  await expect(value(page, 'number')).toHaveValue('7')
  await expect(value(page, 'sign')).toHaveValue('QĐ-VP')
  await expect(value(page, 'issuedOn')).toHaveValue(PRINTED)
  await expect(value(page, 'signer').locator('option:checked')).toContainText(CHIEF)
  await expect(value(page, 'signerName')).toHaveValue('')
  await expect(value(page, 'abstract')).toHaveValue('Trích yếu văn thư tự gõ đợt 1')
  await expect(page.getByLabel('quyet-dinh.pdf')).toBeChecked()
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByLabel('quyet-dinh.pdf')).toHaveCount(1)
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)

  await value(page, 'number').fill('1')
  await page.getByRole('button', { name: 'Vào sổ văn bản đi' }).click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]{36}$/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/trích yếu văn thư tự gõ/iu)
  await expect(page.locator('main')).toContainText('01/QĐ-VP')
})

test('what is typed while the file is being read stays', async ({ page }) => {
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/di/da-ky')
  await page.getByRole('button', { name: 'Thông báo' }).waitFor()
  const read = Promise.withResolvers<void>()
  await page.route(/\/van-ban\/di\/da-ky/u, async route => {
    await read.promise
    await route.continue()
  })
  await page.setInputFiles('#tep', filed())
  await value(page, 'number').pressSequentially('12')
  await value(page, 'type').selectOption('thong-bao')
  read.resolve()
  await expect(value(page, 'abstract')).toHaveValue(ABSTRACT)
  await expect(value(page, 'number')).toHaveValue('12')
  await expect(value(page, 'type')).toHaveValue('thong-bao')
})

test('without scripts a press reads the file; a signer of another agency is named; a file that is no PDF is refused at once', async ({
  office,
  server,
}) => {
  const context = await office.newContext({ baseURL: server.origin ?? '', javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/di/da-ky')
  await page.setInputFiles('#tep', { name: 'ghi chu.txt', mimeType: 'text/plain', buffer: Buffer.from('Chỉ là ghi chú') })
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('ghi chu.txt').uncheck()
  const signature = { authority: [], position: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Nguyễn Thị Hải' }
  await page.setInputFiles('#tep', filed(decision({ signature })))
  await page.getByRole('button', { name: 'Đọc tệp' }).click()
  await expect(value(page, 'type')).toHaveValue('quyet-dinh')
  await expect(value(page, 'number')).toHaveValue('7')
  await expect(value(page, 'abstract')).toHaveValue(ABSTRACT)
  await expect(value(page, 'signer')).toHaveValue('')
  await expect(value(page, 'signerName')).toHaveValue('Nguyễn Thị Hải')
  await expect(value(page, 'signerPosition')).toHaveValue(/phó chánh văn phòng/iu)
  await value(page, 'type').selectOption('')
  await page.getByRole('button', { name: 'Vào sổ văn bản đi' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#type')
  await expect(value(page, 'abstract')).toHaveValue(ABSTRACT)
  await context.close()
})

test('a scan fills the empty fields when its letters are recognised, while the clerk types', async ({ page }) => {
  test.setTimeout(300_000)
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/di/da-ky')
  await page.getByRole('button', { name: 'Thông báo' }).waitFor()
  const buffer = readFileSync('office/documents/scan/fixtures/cong-van-quet.pdf')
  await page.setInputFiles('#tep', { name: 'ban quet.pdf', mimeType: 'application/pdf', buffer })
  await expect(page.getByText('đang nhận dạng chữ')).toBeVisible()
  await value(page, 'abstract').fill('Gõ trong lúc chờ đợt 2')
  await expect(value(page, 'number')).toHaveValue('315', { timeout: 240_000 })
  await expect(page.getByText('Các ô còn trống đã điền theo tệp')).toBeVisible()
  await expect(value(page, 'abstract')).toHaveValue('Gõ trong lúc chờ đợt 2')
  await expect(value(page, 'signerName')).toHaveValue('Lê Thị Thu Hà')
})

test('the sheet of a copy opens as a paper beside the form; an extract without a part is refused with what to do', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/di?loc=da-ban-hanh')
  await page.locator('main a[href*="/van-ban/di/0"]').first().click()
  await page.getByText('Thao tác khác').click()
  await page.getByRole('link', { name: 'Sao văn bản' }).click()
  await expect(value(page, 'printed')).toHaveValue(/Lưu: VT$/u)
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
  await page.getByText(/^Phần trích/u).click()
  await value(page, 'signer').selectOption({ index: 1 })
  const pressed = async () => {
    const answer = page.context().waitForEvent('response', answer => answer.url().includes('/van-ban/di/to-sao'))
    await page.getByRole('button', { name: 'Xem và in tờ sao' }).click()
    return answer
  }
  const sheet = await pressed()
  expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await page.bringToFront()
  await value(page, 'sao').selectOption('trich-sao')
  expect((await pressed()).status()).toBe(422)
  await page.bringToFront()
  await page.locator('input[name="doan"]').first().check()
  expect((await pressed()).status()).toBe(200)
})
