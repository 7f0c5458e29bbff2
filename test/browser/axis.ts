import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { gatewayServer, newSystem, openPostBox } from '../../libs/edxml/index.ts'
import { stepInto } from './roles.ts'
import { expect } from './test.ts'

/** The two offices that exchange documents in journeys. */
export const HERE = { code: 'H99.01', name: 'Văn phòng UBND tỉnh Trường Yên' }
export const THERE = { code: 'H98.01', name: 'Văn phòng UBND tỉnh Hoa Lư' }

type Credentials = { readonly code: string; readonly secretKey: string; readonly password: string }

/** A gateway of its own between two systems. */
export async function startAxis() {
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

/** A page of the other system. */
export async function openThere(office: Browser, origin: string): Promise<Page> {
  const context = await office.newContext({ baseURL: origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** The administrator sets the connection up, tries it, puts it to use. */
export async function connect(page: Page, baseUrl: string, { code, secretKey, password }: Credentials): Promise<void> {
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
}

/** Sends and fetches what waits, by whoever is stepped into. */
export async function exchangeNow(page: Page): Promise<void> {
  await page.goto('/lien-thong')
  await page.getByRole('button', { name: 'Gửi, nhận ngay' }).click()
  await page.waitForURL(/nhan=/, { timeout: 60_000 })
}
