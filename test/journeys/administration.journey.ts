import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

/** Steps into a role of the sample. */
async function stepInto(page: Page, name: string): Promise<void> {
  await page.goto('/vao-vai')
  await page.locator('tr', { hasText: name }).getByRole('button').click()
  await expect(page).not.toHaveURL(/vao-vai/)
}

/** The same browser without scripts: every form must work as a plain POST. */
async function withoutScripts(office: Browser, origin: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await office.newContext({
    baseURL: origin,
    javaScriptEnabled: false,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  return { context, page: await context.newPage() }
}

test('an administrator makes a body, changes the calendar and gives an account, all without scripts', async ({
  office,
  server,
}) => {
  const { context, page } = await withoutScripts(office, server.origin)
  await stepInto(page, 'Trần Quốc Bảo')

  await page.goto('/quan-tri/co-quan')
  await page.locator('#name').fill('Ban Dân tộc tỉnh')
  await page.locator('#code').fill('BDTT')
  await page.locator('#parent').fill('ubnd tinh')
  await page.locator('#validFrom').fill('31/04/2026')
  await page.getByRole('button', { name: 'Thêm cơ quan' }).click()
  await expect(page.getByRole('alert')).toContainText('Ngày này không có trong lịch')
  await expect(page.locator('#name')).toHaveValue('Ban Dân tộc tỉnh')
  await expect(page.locator('#code')).toHaveValue('BDTT')
  await page.locator('#validFrom').fill('01/04/2026')
  await page.getByRole('button', { name: 'Thêm cơ quan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ban Dân tộc tỉnh')

  await page.goto('/quan-tri/lich-lam-viec?nam=2026')
  await page.locator('#date').fill('30/12/2026')
  await page.locator('#name').fill('Nghỉ hoán đổi')
  await page.locator('#source').fill('Thông báo 99/TB-BNV')
  await page.getByRole('button', { name: 'Xem thời hạn sẽ đổi' }).click()
  await expect(page.locator('#name')).toHaveValue('Nghỉ hoán đổi')
  await page.getByRole('button', { name: 'Ghi vào lịch' }).click()
  await expect(page.getByRole('status')).toContainText('Đã ghi lịch')
  await expect(page.getByRole('table')).toContainText('Thông báo 99/TB-BNV')

  await page.goto('/quan-tri/nguoi')
  await page.locator('#name').fill('Lò Thị Ban')
  await page.locator('#body').fill('bdtt')
  await page.locator('#position').selectOption({ index: 2 })
  await page.locator('#title').fill('Chuyên viên')
  await page.getByLabel('Chuyên viên').last().check()
  await page.locator('#accountName').fill('ban.lt')
  await page.getByRole('button', { name: 'Thêm người và vị trí' }).click()
  const secret = /([A-Z0-9]{4}-){3}[A-Z0-9]{4}/.exec(await page.getByRole('status').innerText())?.[0] ?? ''

  await page.goto('/dang-xuat')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.locator('#accountName').fill('ban.lt')
  await page.locator('#password').fill(secret)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/doi-mat-khau/)
  await page.locator('#password').fill('Núi Non Nước soi bóng')
  await page.locator('#repeated').fill('Núi Non Nước soi bóng')
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(page).not.toHaveURL(/doi-mat-khau|dang-nhap/)
  await page.goto('/tai-khoan')
  await expect(page.getByText('Ban Dân tộc tỉnh')).not.toHaveCount(0)
  await context.close()
})

test('somebody who does not administer is refused every administration page', async ({ page }) => {
  await stepInto(page, 'Phạm Thùy Dương')
  for (const path of ['/quan-tri', '/quan-tri/nguoi', '/quan-tri/vai-tro', '/quan-tri/nhat-ky']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
  }
})

test('a delegation from Lê Quang Vinh is seen where roles are changed, and both names stand', async ({ page }) => {
  await stepInto(page, 'Lê Quang Vinh')
  await page.goto('/uy-quyen')
  await page.locator('#toAccount').selectOption({ label: 'Phạm Thùy Dương, Chuyên viên' })
  await page.locator('#endsOn').fill('31/12/2099')
  await page.locator('#note').fill('Đi công tác')
  await page.getByRole('button', { name: 'Ủy quyền' }).click()
  await expect(page.getByRole('status')).toContainText('Đã lập ủy quyền')
  await stepInto(page, 'Phạm Thùy Dương')
  await page.goto('/doi-vai')
  await page
    .getByRole('button', { name: /Dùng vai này Lê Quang Vinh/ })
    .first()
    .click()
  // The form goes beside the page: the answer leads on.
  await page.waitForURL(url => url.pathname !== '/doi-vai')
  await page.goto('/tai-khoan')
  await expect(page.getByText('thay mặt Lê Quang Vinh').last()).toBeVisible()
})

test('a ward graded in summary finds the directives of others by their heads alone, until the grade ends', async ({
  office,
  server,
}) => {
  const admin = await (await office.newContext({ baseURL: server.origin, locale: 'vi-VN' })).newPage()
  const ward = await (await office.newContext({ baseURL: server.origin, locale: 'vi-VN' })).newPage()
  await stepInto(admin, 'Trần Quốc Bảo')
  await stepInto(ward, 'Trần Minh Hoàng')
  await ward.goto('/viec/theo-muc')
  await expect(ward.getByText('chưa được đặt mức tiếp cận')).toBeVisible()

  await admin.goto('/quan-tri/muc-tiep-can')
  await admin.locator('#body').fill('UBND phường Yên Thắng')
  await admin.locator('#process').selectOption('directive')
  await admin.locator('#grade').selectOption('summary')
  await admin.locator('#reason').fill('cần')
  await admin.getByRole('button', { name: 'Đặt mức tiếp cận' }).click()
  await expect(admin.getByRole('alert')).toContainText('Ghi lý do')
  await expect(admin.locator('#process')).toHaveValue('directive')
  await admin.locator('#reason').fill('Theo Công văn 120/VP-TH: phường theo dõi tiến độ chung')
  await admin.getByRole('button', { name: 'Đặt mức tiếp cận' }).click()
  await expect(admin.getByRole('status')).toContainText('có hiệu lực ngay')
  await expectAccessible(admin)
  for (const width of [1440, 390]) await expectNoSidewaysScroll(admin, width)

  await ward.goto('/viec/theo-muc')
  const ofOthers = ward.locator('tbody tr', { hasNotText: 'Yên Thắng' }).first()
  const title = await ofOthers.getByRole('link').innerText()
  await expectAccessible(ward)
  await ofOthers.getByRole('link').click()
  await expect(ward.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(ward.getByText('ở mức tóm tắt')).toBeVisible()
  await expect(ward.locator('#qua-trinh')).toHaveCount(0)
  await expectAccessible(ward)
  for (const width of [1440, 390]) await expectNoSidewaysScroll(ward, width)
  const here = ward.url()

  const row = admin.locator('tr', { hasText: 'Yên Thắng' }).filter({ has: admin.getByRole('link', { name: /^Kết thúc/ }) })
  await row.getByRole('link', { name: /^Kết thúc/ }).click()
  await admin.locator('#endReason').fill('Hết đợt theo dõi chung')
  await admin.getByRole('button', { name: 'Kết thúc' }).click()
  await expect(admin.getByRole('status')).toContainText('Đã kết thúc mức này')
  expect((await ward.goto(here))?.status()).toBe(404)
  await Promise.all([admin.context().close(), ward.context().close()])
})

test('administration pages are accessible and fit narrow screens', async ({ page }) => {
  await stepInto(page, 'Trần Quốc Bảo')
  const paths = [
    '',
    '/co-quan',
    '/nguoi',
    '/chuc-vu',
    '/vai-tro',
    '/vai-tro/moi',
    '/tran-quyen',
    '/muc-tiep-can',
    '/lich-lam-viec',
    '/quy-tac',
    '/danh-muc',
    '/don-doc',
    '/thiet-lap',
    '/nhat-ky',
  ]
  for (const path of [
    ...paths.map(each => `/quan-tri${each}`),
    '/tai-khoan',
    '/tai-khoan/khoa-api',
    '/doi-vai',
    '/uy-quyen',
    '/xac-thuc-hai-buoc',
    '/doi-mat-khau',
  ]) {
    await page.goto(path)
    await expectAccessible(page)
    for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
  }
})

test('deleting an account asks first: the button stands behind its question and names the account', async ({ page }) => {
  await stepInto(page, 'Trần Quốc Bảo')
  await page.goto('/quan-tri/nguoi')
  await page.locator('tbody a').first().click()
  const act = page.getByRole('button', { name: /^Xóa hẳn tài khoản / })
  await expect(act).toBeHidden()
  await page.locator('summary', { hasText: 'Xóa tài khoản' }).click()
  await expect(act).toBeVisible()
  await expectAccessible(page)
})
