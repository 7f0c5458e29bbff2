import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

test.use({ serverArgs: ['--empty'] })

test('an empty office is begun with the code from the console, and its administrator finds the frame', async ({
  page,
  server,
}) => {
  const code = /enter the code (\S+)/.exec(server.said())?.[1] ?? ''
  await page.goto('/')
  await expect(page).toHaveURL(/\/bat-dau$/)
  await expectAccessible(page)
  await page.locator('[name=code]').fill('sai')
  await page.locator('[name=provinceName]').fill('Tỉnh Trường Yên')
  await page.locator('[name=officeName]').fill('Văn phòng UBND tỉnh Trường Yên')
  await page.locator('[name=officeCode]').fill('VPUB')
  await page.locator('[name=personName]').fill('Đinh Thị Bình')
  await page.locator('[name=accountName]').fill('quantri')
  await page.locator('[name=password]').fill('mật khẩu dài của quản trị 2026')
  await page.locator('[name=repeated]').fill('mật khẩu dài của quản trị 2026')
  await page.getByRole('button', { name: /Lập|Bắt đầu|Tạo/ }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('[name=officeName]')).toHaveValue('Văn phòng UBND tỉnh Trường Yên')
  await page.locator('[name=code]').fill(code)
  await page.locator('[name=password]').fill('mật khẩu dài của quản trị 2026')
  await page.locator('[name=repeated]').fill('mật khẩu dài của quản trị 2026')
  await page.getByRole('button', { name: /Lập|Bắt đầu|Tạo/ }).click()
  await expect(page).not.toHaveURL(/bat-dau/)
  await page.goto('/hien-thi')
  await expect(page.getByRole('navigation', { name: 'Các phần' })).toBeVisible()
  for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
  await expectAccessible(page)
})
