import { freePort } from '../browser/free-port.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'
import { startRealServer } from '../serving/running-server.ts'

test('a device is made known to an account and logs in without a password; it is taken away again', async ({ office }) => {
  test.setTimeout(300_000)
  const port = await freePort()
  // Browsers make passkeys for named sites only.
  const origin = `http://localhost:${port}`
  const server = await startRealServer({ env: { PORT: port, PUBLIC_ORIGIN: origin } })
  const context = await office.newContext({ baseURL: origin, locale: 'vi-VN' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await stepInto(page, PEOPLE.specialist)
    await page.goto('/tai-khoan')
    await page.getByRole('link', { name: 'Thêm khóa bảo mật' }).click()
    await page.getByLabel('Tên gọi').fill('Máy của Dương')
    await page.getByRole('button', { name: 'Thêm thiết bị này' }).click()
    await expect(page.getByText('Đã thêm khóa bảo mật.')).toBeVisible()
    await expect(page.locator('#thiet-bi li')).toContainText('Máy của Dương')
    await expectAccessible(page)

    await context.clearCookies()
    await page.goto('/dang-nhap?toi=/viec')
    await page.getByRole('button', { name: 'Đăng nhập bằng khóa bảo mật' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
    await expect(page.getByRole('banner')).toContainText(PEOPLE.specialist)

    await page.goto('/khoa-bao-mat')
    await page.getByRole('button', { name: 'Bỏ thiết bị' }).click()
    await expect(page.getByText('Chưa có thiết bị nào.')).toBeVisible()
    await context.clearCookies()
    await page.goto('/dang-nhap')
    await page.getByRole('button', { name: 'Đăng nhập bằng khóa bảo mật' }).click()
    await expect(page.getByText('Thiết bị này không khớp')).toBeVisible()
  } finally {
    await context.close()
    await server.stop()
  }
})
