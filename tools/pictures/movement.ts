import type { Page } from '@playwright/test'
import { addressOn, firstOf, type Shot } from './shot.ts'

const KEEPER = 'Ngô Minh Trang'

/** The form that closes the figures of a year of the movement. */
async function closeYear(page: Page): Promise<void> {
  await firstOf('/viec/0')(page)
  await page.locator('summary', { hasText: 'Thao tác khác' }).first().click()
  await page.getByRole('link', { name: /Chốt số liệu năm/u }).click()
  await page.waitForLoadState('networkidle')
}

/** A session of the council, opened with its members. */
async function session(page: Page): Promise<void> {
  const today = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format()
  await page.getByLabel('Họp ngày').fill(today)
  await page.getByLabel('tỉnh', { exact: true }).check()
  const members = 'Vũ Đình Khôi; Chủ tịch Hội đồng\nĐặng Minh Tuấn; ủy viên\nNgô Minh Trang; thư ký'
  await page.getByLabel('Thành viên hội đồng').fill(members)
  await page.getByRole('button', { name: 'Mở phiên họp xét' }).click()
  await page.waitForURL(/\/hop-xet\/[0-9a-f-]{36}/u)
  await page.waitForLoadState('networkidle')
}

/** The first model of the register that may be scored now. */
async function scored(page: Page): Promise<void> {
  const links = page.locator('main a[href^="/phong-trao/0"]')
  const models = await links.evaluateAll(each => each.map(link => link.getAttribute('href') ?? ''))
  for (const model of new Set(models.map(each => each.replace(/[?#].*$/u, '')))) {
    await page.goto(`${model}/cham-diem`, { waitUntil: 'networkidle' })
    if ((await page.locator('main form [inputmode]').count()) > 4) return
  }
  throw new Error('no model of the register may be scored now')
}

async function publicModel(page: Page): Promise<void> {
  await page.goto(await addressOn(page, '/cong-khai/mo-hinh/'), { waitUntil: 'networkidle' })
}

export const MOVEMENT: readonly Shot[] = [
  { name: 'so-mo-hinh', person: KEEPER, path: '/phong-trao' },
  { name: 'mo-hinh', person: KEEPER, path: '/phong-trao', then: firstOf('/phong-trao/0') },
  { name: 'cham-diem', person: KEEPER, path: '/phong-trao', then: scored },
  { name: 'hop-xet', person: KEEPER, path: '/phong-trao/hop-xet', then: session },
  { name: 'so-lieu-phong-trao', person: KEEPER, path: '/phong-trao/so-lieu' },
  { name: 'cong-khai', person: KEEPER, path: '/cong-khai/mo-hinh', then: publicModel },
  { name: 'nam-phong-trao', person: KEEPER, path: '/phong-trao', then: closeYear },
]
