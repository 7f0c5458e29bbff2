import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

async function stepInto(page: Page, name: string): Promise<void> {
  await page.goto('/vao-vai')
  await page.locator('tr', { hasText: name }).getByRole('button').first().click()
  await expect(page).not.toHaveURL(/vao-vai/)
}

async function looked(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
}

test('figures have definitions, two ways of counting periods, and lists', async ({ page }) => {
  test.setTimeout(180_000)
  await stepInto(page, 'Phạm Thùy Dương')
  await page.goto('/bao-cao/chi-tieu')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nhiệm vụ được giao', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ được giao')
  await looked(page)
  const stretch = page.locator('#chuoi tbody tr').first().locator('td').first()
  await expect(stretch).toContainText('15/')
  await page.getByRole('link', { name: 'Kỳ dương lịch' }).click()
  await expect(stretch).toContainText('01/')
  await page.locator('#chuoi table a').first().click()
  await expect(page).toHaveURL(/danh-sach/)
  await expectAccessible(page)
})

test('calendar, statistics and open matters; a regime with an empty content is not switched on', async ({ page }) => {
  test.setTimeout(180_000)
  await stepInto(page, 'Phạm Thùy Dương')
  await page.goto('/bao-cao')
  await looked(page)
  const [draft] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#dinh-ky a[href*="/tu-ho-so/"]').first().click(),
  ])
  expect(draft.suggestedFilename()).toMatch(/^bao-cao-.*\.docx$/)
  await page.goto('/bao-cao/thong-ke')
  await expect(page.locator('#so-lieu')).toContainText('Tổng cộng')
  await looked(page)
  for (const by of ['Người theo dõi', 'Người giao']) {
    await page.getByLabel('Xem theo').selectOption({ label: by })
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await expect(page.locator('#so-lieu thead')).toContainText(by)
  }
  const [sheet] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Excel' }).click()])
  expect(sheet.suggestedFilename()).toBe('thong-ke.xlsx')
  await page.goto('/bao-cao/dang-mo?ngoai=soon')
  await expect(page.locator('#danh-sach tbody tr').first()).toContainText('sắp đến hạn')
  await looked(page)
  await stepInto(page, 'Đặng Minh Tuấn')
  await page.goto('/bao-cao/che-do')
  await looked(page)
  await page.getByRole('link', { name: 'Tổng kết năm' }).click()
  await page.locator('#guide').fill('')
  await page.getByRole('button', { name: 'Lưu chế độ báo cáo' }).click()
  await expect(page.getByText('Còn trống: Hướng dẫn.').first()).toBeVisible()
  await looked(page)
  await page.locator('#guide').fill('Viết theo đề cương, số liệu chốt hết ngày 14/12.')
  await page.getByRole('button', { name: 'Lưu chế độ báo cáo' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu chế độ báo cáo' })).toBeVisible()
})

test('a request names what it does not know; who may not write reads only', async ({ page }) => {
  test.setTimeout(180_000)
  await stepInto(page, 'Phạm Thùy Dương')
  await page.goto('/bao-cao/yeu-cau/moi?mau=tong-ket-phong-trao')
  await expectAccessible(page)
  await page.locator('#topic').fill('Tổng kết phong trào thi đua thử nghiệm')
  await page.locator('#from').fill('01/01/2021')
  await page.locator('#to').fill('14/12/2026')
  await page.locator('#dueOn').fill('30/12/2027')
  await page.locator('#targets').fill('Sở Tài chính\nSở Không có thật')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText('Không tìm thấy đơn vị “Sở Không có thật”.').first()).toBeVisible()
  await page.locator('#targets').fill('Sở Tài chính\nSở Y tế')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByText('đã nộp 0/2, muộn 0').first()).toBeVisible()
  await expectAccessible(page)
  await page.locator('#don-vi tbody a').first().click()
  await expect(page.getByText('chỉ xem').first()).toBeVisible()
  await expectAccessible(page)
})

test('a section is written and saved without scripts', async ({ office, server }) => {
  test.setTimeout(120_000)
  const context = await office.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await stepInto(page, 'Bùi Thị Hạnh')
  await page.goto('/bao-cao')
  await page.locator('#phai-nop tbody a').last().click()
  await page.locator('#text').fill('100 % cán bộ tham gia.')
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await expect(page.getByText('“100%” chưa có tử số và mẫu số')).toBeVisible()
  await context.close()
})
