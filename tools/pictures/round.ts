import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NEW_COMMUNES } from '../../sample/places.ts'
import { openAct } from '../../test/browser/act-form.ts'
import { stepInto } from '../../test/browser/roles.ts'
import { conclusionDocx } from '../../test/factories/conclusion.ts'
import { dayFromToday } from '../../test/factories/days.ts'
import { once, type Shot } from './shot.ts'

const CLERK = 'Đỗ Thị Mai'
const CHIEF = 'Đặng Minh Tuấn'
const DIRECTOR = 'Bùi Thị Hạnh'
const WEEKS = '/theo-doi/kiem-diem-tuan'
const SCAN = join(import.meta.dirname, '../../office/documents/scan/fixtures/cong-van-quet.pdf')
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A conclusion that gives tasks, as it stands before the clerk. */
const arrived = once(async page => {
  await stepInto(page, CLERK)
  await page.goto('/van-ban/tiep-nhan')
  const [one = '', two = '', three = ''] = NEW_COMMUNES.map(({ name }) => name)
  const buffer = await conclusionDocx({
    number: 200 + (Date.now() % 700),
    issuedOn: dayFromToday(-1),
    due: dayFromToday(20),
    wards: [one, two, three],
  })
  await page.setInputFiles('#files', { name: 'ket-luan-giam-sat.docx', mimeType: DOCX, buffer })
  await page.waitForURL(/\/van-ban\/tiep-nhan\/[0-9a-f-]{36}/u)
  return new URL(page.url()).pathname
})

/** The same, entered in the book and sent to the Chief of Office. */
const registered = once(async page => {
  const intake = await arrived(page)
  await stepInto(page, CLERK)
  await page.goto(intake)
  await page.locator('#forwardTo').selectOption({ label: `${CHIEF}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/u }).click()
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/u)
  return new URL(page.url()).pathname
})

/** Goes to a page of what was made before, as whoever should look at it. */
const below =
  (made: (page: Page) => Promise<string>, person: string, path = '') =>
  async (page: Page): Promise<void> => {
    const address = await made(page)
    await stepInto(page, person)
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
    await page.evaluate(() => window.scrollTo(0, 0))
  }

/** A matter of the inbox that offers an act, with the form of it open, in the middle of the window. */
const actOpen =
  (act: string) =>
  async (page: Page): Promise<void> => {
    const rows = await page.locator('a[data-row-link]').evaluateAll(links => links.map(each => each.getAttribute('href') ?? ''))
    for (const row of rows) {
      const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u.exec(row)?.[0]
      if (!id) continue
      await page.goto(`/viec/${id}`, { waitUntil: 'networkidle' })
      if ((await page.locator('main .act-bar').filter({ hasText: act }).count()) === 0) continue
      await openAct(page, act)
      await page.evaluate(() => window.scrollTo(0, 0))
      return
    }
    throw new Error(`nothing of the inbox offers “${act}”`)
  }

/** The page of the first matter that has a deadline counted day by day. */
async function matterWithDays(page: Page): Promise<void> {
  const row = await page.locator('a[data-row-link]').nth(2).getAttribute('href')
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u.exec(row ?? '')?.[0]
  await page.goto(`/viec/${id}`, { waitUntil: 'networkidle' })
}

/** The last week that has ended, frozen. */
async function frozenWeek(page: Page): Promise<void> {
  await page.locator(`main a[href^="${WEEKS}/20"]`).nth(1).click()
  await page.waitForURL(/\d{4}-W\d{2}/u)
  await page.waitForLoadState('networkidle')
}

async function weeklyReport(page: Page): Promise<void> {
  await frozenWeek(page)
  await page
    .getByRole('button', { name: 'Soạn báo cáo' })
    .or(page.getByRole('link', { name: 'Báo cáo tuần' }))
    .first()
    .click()
  await page.waitForURL(/bao-cao/u)
  await page.waitForLoadState('networkidle')
}

async function readScan(page: Page): Promise<void> {
  await page.setInputFiles('#files', { name: 'cong van.pdf', mimeType: 'application/pdf', buffer: readFileSync(SCAN) })
  await page.getByRole('progressbar').waitFor()
}

/** The round of README and docs/huong-dan/mot-vong.md: from the document to the report of the week. */
export const ROUND: readonly Shot[] = [
  { name: 'tiep-nhan', person: CLERK, path: '/van-ban/tiep-nhan', then: below(arrived, CLERK) },
  { name: 'van-ban', person: CLERK, path: '/van-ban', then: below(registered, CLERK) },
  { name: 'but-phe', person: CHIEF, path: '/van-ban', then: below(registered, CHIEF, '/but-phe') },
  { name: 'giao-viec', person: CHIEF, path: '/van-ban', then: below(registered, CHIEF, '/giao-viec') },
  { name: 'mot-viec', person: DIRECTOR, path: '/viec', then: matterWithDays },
  { name: 'form-chia-viec', person: DIRECTOR, path: '/viec?loc=tat-ca', then: actOpen('Chia việc') },
  { name: 'nop-ket-qua', person: DIRECTOR, path: '/viec?loc=tat-ca', then: actOpen('Nộp kết quả') },
  { name: 'nghiem-thu', person: CHIEF, path: '/viec?loc=cho-quyet-dinh', then: actOpen('Nghiệm thu') },
  { name: 'tuan-da-chot', person: CHIEF, path: WEEKS, then: frozenWeek },
  { name: 'bao-cao-tuan', person: CHIEF, path: WEEKS, then: weeklyReport },
  { name: 'ban-quet', person: CLERK, path: '/van-ban/tiep-nhan', then: readScan },
]
