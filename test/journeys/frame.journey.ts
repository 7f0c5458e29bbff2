import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

test('a stranger finds the way in, in Vietnamese and in English', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bắt đầu|Đăng nhập/)
  await expectAccessible(page)
  await page.goto('/hien-thi')
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: 'Đổi ngôn ngữ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Language and appearance')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the frame holds at every width, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/hien-thi')
    for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
    await expectAccessible(page)
  }
})

test('a wrong address says what to do', async ({ page }) => {
  const answer = await page.goto('/khong-co-trang-nay')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Không tìm thấy')
  await expectAccessible(page)
})
