import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { gatewayServer, newSystem, openPostBox } from '../../libs/edxml/index.ts'
import { expect, test } from '../browser/test.ts'
import { stepInto } from '../browser/roles.ts'
import { startRealServer } from '../serving/running-server.ts'

const HERE = { code: 'H99.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
const THERE = { code: 'H98.01', name: 'Văn phòng UBND tỉnh Hoa Lư' }

test('a document issued in one Khéo is received and registered in another, which says so, over an axis', async ({
  page,
  office,
}) => {
  test.setTimeout(240_000)
  const axis = await startAxis()
  const other = await startRealServer()
  const there = await openThere(office, other.origin)
  try {
    for (const [side, own] of [
      [page, axis.here],
      [there, axis.there],
    ] as const)
      await connect(side, axis.baseUrl, own)

    const title = await sendOutside(page)
    await exchangeNow(page)

    await stepInto(there, 'Đỗ Thị Mai')
    await exchangeNow(there)
    const arrived = there.getByRole('link', { name: new RegExp(title.slice(0, 30)) }).first()
    await arrived.click()
    await there.getByRole('link', { name: 'Mở văn bản đến' }).click()
    await there.getByRole('button', { name: /^Vào sổ/ }).click()
    await there.waitForURL(/vao-so=/)

    await exchangeNow(there)
    await exchangeNow(page)
    await page.goto('/lien-thong?muc=di')
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: title.slice(0, 30) })
        .filter({ hasText: THERE.name }),
    ).toContainText('Đã tiếp nhận')
  } finally {
    await there.context().close()
    await other.stop()
    await axis.close()
  }
})

type Credentials = { readonly code: string; readonly secretKey: string; readonly password: string }

async function startAxis() {
  const made = [HERE, THERE].map(({ code, name }) =>
    newSystem({ systemId: code, username: code, agencies: [{ code, name, parent: null }] }),
  )
  const box = await openPostBox(mkdtempSync(join(tmpdir(), 'kheo-axis-')))
  const server = gatewayServer({ box, systems: () => made.map(({ system }) => system) })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // a TCP server has one
  const own = ({ code }: { code: string }, at: number): Credentials => ({
    code,
    secretKey: made[at]?.secretKey ?? '',
    password: made[at]?.password ?? '',
  })
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    here: own(HERE, 0),
    there: own(THERE, 1),
    async close() {
      server.closeAllConnections()
      await new Promise<void>(done => void server.close(() => done()))
    },
  }
}

async function openThere(office: Browser, origin: string): Promise<Page> {
  const context = await office.newContext({ baseURL: origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** The administrator sets the connection up, tries it, puts it to use. */
async function connect(page: Page, baseUrl: string, { code, secretKey, password }: Credentials): Promise<void> {
  await stepInto(page, 'Trần Quốc Bảo')
  await page.goto('/quan-tri/lien-thong/moi')
  await page.getByLabel('Đơn vị').selectOption({ label: 'Văn phòng UBND tỉnh Trường Yên' })
  await page.getByLabel('Môi trường').selectOption('thu-nghiem')
  await page.getByLabel('Mã định danh').fill(code)
  await page.getByLabel('Địa chỉ trục').fill(baseUrl)
  await page.getByLabel('Mã hệ thống').fill(code)
  await page.getByLabel('Khóa bí mật').fill(secretKey)
  await page.getByLabel('Tên đăng nhập').fill(code)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('button', { name: 'Thử kết nối' }).click()
  await expect(page.getByText('Kết nối tốt.')).toBeVisible()
  await page.getByRole('button', { name: 'Dùng kết nối này' }).click()
  await expect(page.getByRole('button', { name: 'Ngừng dùng kết nối' })).toBeVisible()
  await stepInto(page, 'Đỗ Thị Mai')
}

/** The clerk sends a document that was issued earlier to one more receiver, outside. Returns its title. */
async function sendOutside(page: Page): Promise<string> {
  await page.goto('/van-ban/di?loc=da-ban-hanh')
  const first = page.getByRole('row').nth(1).getByRole('link').first()
  await first.click()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.goto(`${new URL(page.url()).pathname}/gui`)
  await page.getByLabel('Danh sách gửi').fill(`${THERE.name} [${THERE.code}]`)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await page.waitForURL(url => !url.pathname.endsWith('/gui'))
  return title
}

async function exchangeNow(page: Page): Promise<void> {
  await page.goto('/lien-thong')
  await page.getByRole('button', { name: 'Gửi, nhận ngay' }).click()
  await page.waitForURL(/nhan=/, { timeout: 60_000 })
}
