import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'

/** The form in which the specialist reports how a matter stands, opened and filled. */
async function openProgress(page: Page, words: string): Promise<string> {
  await stepInto(page, PEOPLE.specialist)
  const row = await page.locator('a[data-row-link]').first().getAttribute('href')
  const id = /[0-9a-f-]{36}/.exec(row ?? '')?.[0] ?? ''
  await page.goto(`/viec/${id}?mo=tien-do`)
  const form = page.locator('#bieu-mau form')
  await form.locator('textarea').first().fill(words)
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'minh-chung.txt', mimeType: 'text/plain', buffer: Buffer.from('Biên bản làm việc ngày thứ hai') })
  return id
}

const send = (page: Page) => page.locator('#bieu-mau form button[value=ghi]').click()
const again = (page: Page) => page.getByRole('button', { name: 'Gửi lại' })
const told = (page: Page, words: string) => page.locator('#qua-trinh').getByText(words)

test('the network is cut while a report is sent: everything stays, and it is sent once', async ({ page }) => {
  const words = 'Đã làm việc với Sở, còn chờ số liệu của hai phường (mạng bị ngắt)'
  const id = await openProgress(page, words)
  await page.context().setOffline(true)
  await send(page)
  await expect(page.getByText('Chưa gửi được vì mất kết nối mạng')).toBeVisible()
  await expect(page.locator('#bieu-mau textarea').first()).toHaveValue(words)
  expect(await chosenFiles(page)).toEqual(['minh-chung.txt'])
  await again(page).click()
  await expect(page.getByText('Chưa gửi được vì mất kết nối mạng')).toBeVisible()
  await page.context().setOffline(false)
  await expectAccessible(page)
  await again(page).click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  await expect(told(page, words)).toHaveCount(1)
  await page.goto(`/viec/${id}`)
  await expect(page.getByText('minh-chung.txt').first()).toBeVisible()
})

test('the report arrives but its answer is lost: sending again shows what was recorded and records nothing twice', async ({
  page,
}) => {
  const words = 'Báo cáo lần hai: câu trả lời bị mất trên đường'
  await openProgress(page, words)
  let lost = 0
  await page.route('**/viec/*.data*', async route => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
    lost += 1
    await route.fetch()
    return route.abort('connectionreset')
  })
  await send(page)
  await again(page).click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  expect(lost).toBe(1)
  await expect(told(page, words)).toHaveCount(1)
})

test('a proxy in between answers 502: the page stays and says so', async ({ page }) => {
  const words = 'Báo cáo lần ba: máy chủ trung gian báo lỗi'
  await openProgress(page, words)
  let failed = 0
  await page.route('**/viec/*.data*', route => {
    if (route.request().method() !== 'POST' || failed > 0) return route.fallback()
    failed += 1
    return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' })
  })
  await send(page)
  await expect(page.getByText('Hệ thống tạm thời chưa trả lời')).toBeVisible()
  await expect(page.locator('#bieu-mau textarea').first()).toHaveValue(words)
  await again(page).click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  await expect(told(page, words)).toHaveCount(1)
})

test('a link pressed while the network is away waits for it: what is being typed stays meanwhile', async ({ page }) => {
  const words = 'Đang gõ dở'
  await openProgress(page, words)
  await page.context().setOffline(true)
  await page.locator('.rail-list a').last().click()
  const there = await page.locator('.rail-list a').last().getAttribute('href')
  await expect(page.getByText('Mất kết nối mạng.')).toBeVisible()
  await expect(page.locator('#bieu-mau textarea').first()).toHaveValue(words)
  await page.context().setOffline(false)
  await page.waitForURL(url => url.pathname === there)
  await expect(page.getByText('Mất kết nối mạng.')).toHaveCount(0)
})

test('a document is taken in over a bad line: fields stay, and it gets one number', async ({ page }) => {
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/tiep-nhan')
  await page.locator('textarea[name=text], textarea').first().fill(LETTER)
  await page.getByRole('button', { name: /Đọc/ }).click()
  await page.waitForURL(/tiep-nhan\/[0-9a-f-]{36}/)
  const abstract = page.locator('[name=abstract]')
  await abstract.fill('V/v góp ý dự thảo quy chế làm việc, bản đã sửa')
  await page.context().setOffline(true)
  await page.locator('button[value=register]').click()
  await expect(page.getByText('Chưa gửi được vì mất kết nối mạng')).toBeVisible()
  await expect(abstract).toHaveValue('V/v góp ý dự thảo quy chế làm việc, bản đã sửa')
  await page.context().setOffline(false)
  await again(page).click()
  await page.waitForURL(url => !url.pathname.includes('tiep-nhan'))
  await expect(page.getByText('bản đã sửa').first()).toBeVisible()
})

const LETTER = `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 8812/SNV-VP
Trường Yên, ngày 03 tháng 11 năm 2026
V/v góp ý dự thảo quy chế làm việc

Kính gửi: Ủy ban nhân dân tỉnh Trường Yên.

Sở Nội vụ đề nghị Ủy ban nhân dân tỉnh cho ý kiến về dự thảo quy chế làm việc của Sở.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Trần Văn Khải
`

function chosenFiles(page: Page): Promise<string[]> {
  return page
    .locator('#bieu-mau input[type=file]')
    .first()
    .evaluate(input => (input instanceof HTMLInputElement ? [...(input.files ?? [])].map(file => file.name) : []))
}
