import type { Page } from '@playwright/test'
import { dayFromToday } from '../../factories/days.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll } from '../../browser/test.ts'
import { NEW_COMMUNES } from '../../../sample/places.ts'
import { WARDS, WHO } from '../main-job/desk.ts'
import { planText } from './plan.ts'

/** What one step leaves for the next. */
export type SumUp = { readonly page: Page; document: string; request: string; finance: string; ward: string }

export const NUMBER = 600 + (Date.now() % 300)
export const DUE = dayFromToday(60)
/** The plan says “trước ngày”: its last day is the day before. */
const LAST_DAY = dayFromToday(59)
/** Ten wards beside the fifteen departments. */
const TEN = NEW_COMMUNES.filter(({ kind }) => kind === 'phuong')
  .slice(0, 10)
  .map(({ name }) => name)
const vi = (date: string): string => date.split('-').toReversed().join('/')

/** Both widths, no accessibility finding. */
export async function looked(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
}

/** The plan arrives, is registered, and the specialist opens the request from it: one act tells them all. */
export async function openFromDocument(day: SumUp): Promise<void> {
  const { page } = day
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  const buffer = Buffer.from(planText(NUMBER, vi(DUE)))
  await page.setInputFiles('#files', { name: 'ke-hoach.txt', mimeType: 'text/plain', buffer })
  await expect(page.locator('#designation')).toHaveValue(new RegExp(`^${NUMBER}`))
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã vào sổ: số đến' })).toBeVisible()
  day.document = new URL(page.url()).pathname
  await stepInto(page, WHO.chief)
  await page.goto(`${day.document}/chuyen`)
  const lead = page.locator('#o-lead option', { hasText: WHO.specialist }).first()
  await page.locator('#o-lead').selectOption((await lead.getAttribute('value')) ?? '')
  await page.locator('#bieu-mau').getByRole('button').first().click()
  await page.waitForURL(url => url.pathname === day.document)
  await stepInto(page, WHO.specialist)
  await page.goto(day.document)
  await page.getByRole('link', { name: 'Yêu cầu đơn vị báo cáo' }).click()
  await expect(page.locator('#topic')).toHaveValue(/Tổng kết phong trào thi đua “Dân vận khéo”/)
  await expect(page.locator('#sourceWords')).toHaveValue(new RegExp(`${NUMBER}-KH/TU`))
  await expect(page.locator('#from')).toHaveValue('01/01/2021')
  await expect(page.locator('#upperDueOn')).toHaveValue(vi(LAST_DAY))
  await expect(page.locator('#annexes')).toHaveValue(/DV-01-\*/)
  await looked(page)
  await page.locator('#targets').fill(TEN.map(name => `Ủy ban nhân dân phường ${name}`).join('\n'))
  await page.getByLabel('Tất cả sở, ban, ngành').check()
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  // Ten wards and every department of the day: an earlier journey may have founded one.
  const told = page.getByText(/đã nộp 0\/\d+, muộn 0/).first()
  await expect(told).toBeVisible()
  const count = Number(/0\/(\d+)/.exec((await told.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThanOrEqual(25)
  await expect(page.locator('#don-vi tbody tr')).toHaveCount(count)
  day.request = new URL(page.url()).pathname
  const unit = (name: string) => page.locator('#don-vi tbody a', { hasText: name }).first().getAttribute('href')
  day.finance = (await unit('Sở Tài chính')) ?? ''
  day.ward = (await unit(WARDS[0])) ?? ''
  await looked(page)
}
