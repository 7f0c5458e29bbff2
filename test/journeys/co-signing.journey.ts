import { choose } from '../browser/act-form.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, test } from '../browser/test.ts'
import { signedOff } from './document-whole/drafting.ts'
import { checked, issuedUnderSeal, signed, typePassword } from './document-whole/signing.ts'

// An agreement of two bodies, signed and sealed by both in the browser.

const RUN = String(Date.now() % 100_000)
const CHIEF = 'Đặng Minh Tuấn'
const DIRECTOR = 'Bùi Thị Hạnh'
const CLERK_OF_FINANCE = 'Trần Thị Yến'
const ABOUT = `Dùng chung dữ liệu giá đất đợt ${RUN}`

test('an agreement is signed by the other body’s director, sealed there, signed by the Chief, numbered and sealed here; four signatures hold', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await stepInto(page, PEOPLE.specialist)
  await page.goto('/van-ban/di/moi')
  await page.locator('#type').selectOption('ban-thoa-thuan')
  await choose(page.locator('main form'), 'Ban hành bởi', 'Văn phòng UBND tỉnh Trường Yên')
  await page.locator('#abstract').fill(ABOUT)
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await page.waitForURL(/\/soan$/)
  const path = new URL(page.url()).pathname.replace(/\/soan$/, '')
  await page.locator('[name="b.0.text"]').fill('Hai bên dùng chung dữ liệu giá đất, mỗi quý đối chiếu một lần.')
  await choose(page.locator('#soan'), 'Người ký', CHIEF)
  await choose(page.locator('#soan'), 'Người cùng ký 1 trong hệ thống', DIRECTOR)
  await expect(page.locator('[name="co.0.name"]')).toHaveValue(DIRECTOR)
  await page.locator('#recipients').fill('Sở Tài chính')
  await checked(page)
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/da-luu=1/)
  await signedOff(page, path, { 'Lãnh đạo duyệt': CHIEF })
  await page.goto(`${path}/ky`)
  await expect(page.getByText('Chưa đến lượt')).toBeVisible()

  await signed(page, path, { signer: DIRECTOR, title: ABOUT })
  await stepInto(page, CLERK_OF_FINANCE)
  await page.goto('/van-ban/di/ky')
  await page.getByRole('row').filter({ hasText: ABOUT }).getByRole('link', { name: 'Đóng dấu số' }).click()
  await page.waitForURL(/\/dong-dau$/)
  await checked(page)
  await typePassword(page)
  await page.getByRole('button', { name: 'Đóng dấu văn bản này' }).click()
  await page.waitForURL(url => url.pathname === `${path}/chu-ky`)

  await signed(page, path, { signer: CHIEF, title: ABOUT })
  await issuedUnderSeal(page, path, PEOPLE.clerk, { signatures: 4 })
})

test('who declines to sign says why; the drafter finds the reason over his draft', async ({ page }) => {
  test.setTimeout(120_000)
  await stepInto(page, PEOPLE.specialist)
  await page.goto('/van-ban/di/moi')
  await page.locator('#type').selectOption('ban-thoa-thuan')
  await choose(page.locator('main form'), 'Ban hành bởi', 'Văn phòng UBND tỉnh Trường Yên')
  await page.locator('#abstract').fill(`${ABOUT}, lần hai`)
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await page.waitForURL(/\/soan$/)
  const path = new URL(page.url()).pathname.replace(/\/soan$/, '')
  await page.locator('[name="b.0.text"]').fill('Hai bên dùng chung dữ liệu giá đất.')
  await choose(page.locator('#soan'), 'Người ký', CHIEF)
  await choose(page.locator('#soan'), 'Người cùng ký 1 trong hệ thống', DIRECTOR)
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/da-luu=1/)
  await signedOff(page, path, { 'Lãnh đạo duyệt': CHIEF })

  await stepInto(page, DIRECTOR)
  await page.goto(`${path}/ky`)
  await page.getByRole('link', { name: 'Từ chối ký' }).click()
  await page
    .locator('#bieu-mau form')
    .getByLabel(/^Lý do/)
    .fill('Chưa nêu bên nào trả kinh phí đối chiếu.')
  await page.locator('#bieu-mau form button[value=ghi]').click()
  await page.waitForURL(url => url.pathname === '/van-ban/di/ky')
  await page.goto(path)
  await expect(page.locator('main')).not.toContainText(ABOUT)

  await stepInto(page, PEOPLE.specialist)
  await page.goto(path)
  await expect(page.locator('main')).toContainText('Chưa nêu bên nào trả kinh phí đối chiếu.')
})
