import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

async function stepInto(page: Page, name: string): Promise<void> {
  await page.goto('/vao-vai')
  await page.locator('tr', { hasText: name }).getByRole('button').first().click()
  await expect(page).not.toHaveURL(/vao-vai/)
}

test('a report is asked of several bodies, written, submitted and merged; its figures have definitions and lists', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await stepInto(page, 'Phạm Thùy Dương')
  await page.goto('/bao-cao/chi-tieu')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nhiệm vụ được giao', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhiệm vụ được giao')
  await expectAccessible(page)
  await page.locator('#chuoi table a').first().click()
  await expect(page).toHaveURL(/danh-sach/)
  await expectAccessible(page)

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
  const request = page.url()
  await page.locator('#don-vi tbody a').first().click()
  await expect(page.getByText('chỉ xem').first()).toBeVisible()
  await expectAccessible(page)
  const unit = page.url()
  for (const part of ['tong-hop', 'phu-luc']) {
    await page.goto(`${request}/${part}`)
    await expectAccessible(page)
    for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  }

  await stepInto(page, 'Bùi Thị Hạnh')
  await page.goto(unit)
  await page.locator('#text').fill('100 % cán bộ tham gia. Ngày 31/11/2024 đã họp.')
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await expect(page.getByText('“100 %” chưa có tử số và mẫu số')).toBeVisible()
  await expect(page.getByText('Ngày không có trong lịch')).toBeVisible()
  await expectAccessible(page)
  for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  await page.locator('.report-outline a', { hasText: 'Phụ lục' }).click()
  await page.locator('#dan').fill('Phát triển kinh tế\t3')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByText('không đúng 5 cột')).toBeVisible()
  await page.locator('#dan').fill('3\t2\t1\t1.234,5\n4\t1\t0\t2\n5\t1\t0\t1,234.5\n6\t1\t0\t0')
  await page.getByRole('button', { name: 'Lưu phụ lục' }).click()
  await expect(page.getByText('viết theo lối tiếng Anh')).toBeVisible()
  await expectAccessible(page)
})
