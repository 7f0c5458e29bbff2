import type { Page } from '@playwright/test'
import { stepInto } from '../../test/browser/roles.ts'
import { once, type Shot } from './shot.ts'

const SPECIALIST = 'Phạm Thùy Dương'
const DIRECTOR = 'Bùi Thị Hạnh'
const ASK = '/bao-cao/yeu-cau/moi?mau=tong-ket-phong-trao'

/** A request to two departments. */
const asked = once(async page => {
  await stepInto(page, SPECIALIST)
  await page.goto(ASK)
  const fill = async (id: string, text: string) => page.locator(`#${id}`).fill(text)
  const year = new Date().getFullYear()
  await fill('topic', 'Tổng kết phong trào thi đua “Dân vận khéo”')
  await fill('from', '01/01/2021')
  await fill('to', `31/12/${year - 1}`)
  await fill('dueOn', `30/12/${year + 1}`)
  await fill('targets', 'Sở Tài chính\nSở Y tế\nSở Nội vụ')
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await page.waitForURL(/\/bao-cao\/yeu-cau\/[0-9a-f-]{36}/u)
  return new URL(page.url()).pathname
})

const ofRequest =
  (below: string) =>
  async (page: Page): Promise<void> => {
    const address = await asked(page)
    await stepInto(page, SPECIALIST)
    await page.goto(`${address}${below}`, { waitUntil: 'networkidle' })
  }

/** The report of a department, as its writer sees it. */
const ofUnit =
  (below: string, then?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.goto(await asked(page))
    const unit = await page.locator('#don-vi tbody a', { hasText: 'Sở Tài chính' }).first().getAttribute('href')
    await stepInto(page, DIRECTOR)
    await page.goto(`${unit}${below}`, { waitUntil: 'networkidle' })
    await then?.(page)
  }

/** A sentence with a share that has no numbers, and a day that is in no calendar: both are said below while it is typed. */
async function typeFaults(page: Page): Promise<void> {
  await page.locator('#text').fill('100 % cán bộ tham gia. Ngày 31/11/2024 đã sơ kết.')
  await page.getByText('Ngày không có trong lịch').waitFor()
}

/** A paragraph proposed from the records stands in the text, its figures marked. */
async function merged(page: Page): Promise<void> {
  await ofRequest('/tong-hop')(page)
  await page.locator('.report-outline a').filter({ hasText: 'II.1. ' }).first().click()
  await page.getByRole('heading', { level: 2 }).filter({ hasText: 'II.1. ' }).first().waitFor()
  const proposal = page.locator('.report-proposal').first()
  await proposal.getByRole('button', { name: 'Chèn vào mục này' }).click()
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#text')?.value)
  await page.getByRole('button', { name: 'Lưu mục này' }).click()
  await page.getByText('Mục này chưa có nội dung').waitFor({ state: 'hidden' })
  await page.evaluate(() => window.scrollTo(0, 0))
}

export const REPORTS: readonly Shot[] = [
  { name: 'yeu-cau-bang', person: SPECIALIST, path: '/bao-cao', then: ofRequest('') },
  { name: 'bao-cao-don-vi', person: SPECIALIST, path: '/bao-cao', then: ofUnit('', typeFaults) },
  { name: 'bao-cao-phu-luc-don-vi', person: SPECIALIST, path: '/bao-cao', then: ofUnit('?phu-luc=pl1') },
  { name: 'bao-cao-tong-hop', person: SPECIALIST, path: '/bao-cao', then: merged },
  { name: 'bao-cao-trinh', person: SPECIALIST, path: '/bao-cao', then: ofRequest('/ban-hanh') },
]
