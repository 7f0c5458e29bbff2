import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

const READ_WITHIN = { timeout: 180_000 }
const LETTER = readFileSync('office/documents/scan/fixtures/cong-van-quet.pdf')
const SECRET = readFileSync('office/documents/scan/fixtures/mat.png')
const PICTURE = readFileSync('platform/ocr/fixtures/scan.png')

test.setTimeout(420_000)

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.goto('/van-ban/tiep-nhan')
  await page.setInputFiles('#files', { name, mimeType, buffer })
}

/** With scripts choosing a file begins its reading. */
async function drop(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await choose(page, name, mimeType, buffer)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vào sổ văn bản đến')
}
const notice = (page: Page, words: string) => page.locator('.notice', { hasText: words }).first()

test('the clerk drops a scan, sees how far it is while typing, and registers what was read', async ({ page }) => {
  await stepInto(page, PEOPLE.clerk)
  // Another scan is read first, so that there is time to see this one wait.
  await drop(page, 'ban truoc.pdf', 'application/pdf', Buffer.concat([LETTER, Buffer.from('\n%read first')]))
  // Bytes of its own: what another journey had read is known at once.
  await drop(page, 'cong van 315.pdf', 'application/pdf', Buffer.concat([LETTER, Buffer.from('\n%read second')]))
  await expect(notice(page, 'Cứ nhập tay trong lúc chờ')).toBeVisible()
  await page.locator('#abstract').fill('Khắc phục các hồ chứa nước xuống cấp')
  await expect(page.getByRole('progressbar')).toBeVisible(READ_WITHIN)
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)

  await expect(notice(page, 'máy nhận dạng từ bản quét')).toBeVisible(READ_WITHIN)
  await expect(notice(page, 'chữ nhận dạng không chắc')).toContainText('xin đối chiếu bản gốc')
  await expect(page.locator('#designation')).toHaveValue('315/UBND-VP3')
  await expect(page.locator('#signer')).toHaveValue('Lê Thị Thu Hà')
  await expect(page.locator('#abstract')).toHaveValue('Khắc phục các hồ chứa nước xuống cấp')
  await expect(page.locator('.read-field', { hasText: 'Số, ký hiệu' }).locator('.read-where')).toContainText(/trang\s1, \d+\/100/)
  await expect(page.locator('#viec-1')).toContainText('Sở Nông nghiệp và Môi trường')
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)

  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status').first()).toContainText('Đã vào sổ: số đến')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Khắc phục các hồ chứa nước xuống cấp')
  await expect(page.locator('section#noi-dung')).toContainText('Chữ do máy nhận dạng từ bản quét')
  await expect(page.locator('section#noi-dung')).toContainText('14 hồ chứa')
  await expectAccessible(page)
  const text = await page.goto(`${new URL(page.url()).pathname}/tep/0/chu`)
  expect(text?.status()).toBe(200)
  await expectAccessible(page)
})

test('after a refusal the page still shows how far the reading is, and when it is done; what was typed stands', async ({
  page,
}) => {
  await stepInto(page, PEOPLE.clerk)
  await drop(page, 'gui som.pdf', 'application/pdf', Buffer.concat([LETTER, Buffer.from('\n%sent too early')]))
  await page.locator('#abstract').fill('Gõ rồi gửi sớm')
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(notice(page, 'máy nhận dạng từ bản quét')).toBeVisible(READ_WITHIN)
  await expect(page.locator('.sheet-area')).toContainText('14 hồ chứa')
  await expect(page.locator('#abstract')).toHaveValue('Gõ rồi gửi sớm')
  await expect(page.getByRole('alert').first()).toBeVisible()
})

test('without scripts the page is looked at again, and nothing typed is lost', async ({ office, server }) => {
  const context = await office.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  await stepInto(page, PEOPLE.clerk)
  await choose(page, 'anh chup.png', 'image/png', PICTURE)
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vào sổ văn bản đến')
  await page.locator('#agency').fill('UBND tỉnh Trường Yên')
  const again = page.getByRole('button', { name: 'Lưu, xem lại tiến độ' })
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(notice(page, 'máy nhận dạng từ bản quét')).toBeVisible({ timeout: 2000 })
  }).toPass(READ_WITHIN)
  await expect(page.locator('#agency')).toHaveValue('UBND tỉnh Trường Yên')
  await expect(page.locator('#designation')).toHaveValue('127/UBND-VP4')
  await context.close()
})

test('a reading is stopped for typing by hand, and begun again', async ({ page }) => {
  await stepInto(page, PEOPLE.clerk)
  await drop(page, 'dung lai.png', 'image/png', Buffer.concat([PICTURE, Buffer.from('\nanother file')]))
  await page.locator('#abstract').fill('Gõ tay')
  await page.getByRole('button', { name: 'Dừng đọc, nhập tay' }).click()
  await expect(notice(page, 'Đã dừng đọc bản quét')).toBeVisible()
  await expect(page.locator('#abstract')).toHaveValue('Gõ tay')
  await page.getByRole('button', { name: 'Đọc lại' }).click()
  await expect(notice(page, 'máy nhận dạng từ bản quét')).toBeVisible(READ_WITHIN)
  await expect(page.locator('#designation')).toHaveValue('127/UBND-VP4')
  await expect(page.locator('#abstract')).toHaveValue('Gõ tay')
})

test('a scan with a stamp of secrecy goes away as soon as it is read, with the lawful way', async ({ page }) => {
  await stepInto(page, PEOPLE.clerk)
  await drop(page, 'dien tap.png', 'image/png', SECRET)
  await expect(page.getByRole('alert')).toContainText('sổ văn bản mật riêng', READ_WITHIN)
  expect(new URL(page.url()).pathname).toBe('/van-ban/tiep-nhan')
  await expect(page.getByRole('main')).not.toContainText('dien tap.png')
})
