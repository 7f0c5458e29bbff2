import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { dayFromToday, typedDate } from '../factories/days.ts'
import { freePort } from '../browser/free-port.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, test } from '../browser/test.ts'
import { movedClock } from '../serving/moved-clock.ts'
import { startRealServer, type RunningServer } from '../serving/running-server.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DIRECTOR = 'Bùi Thị Hạnh'
const clock = movedClock()
let server: RunningServer
let port = ''

test.describe.configure({ mode: 'serial' })
test.setTimeout(420_000)

test.beforeAll(async () => {
  port = await freePort()
  server = await startRealServer({ env: { ...clock.env, PORT: port } })
})
test.afterAll(async () => {
  await server.stop()
})

async function pageOf(office: Browser, person: string): Promise<Page> {
  const context = await office.newContext({ baseURL: server.origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  // The browser's own clock can be moved from now on; it stands beside the server's.
  await page.clock.install()
  await stepInto(page, person)
  return page
}

test('two minutes before a session ends the page says so; "Ở lại" puts the idle end off, the absolute end nothing', async ({
  office,
}) => {
  const page = await pageOf(office, PEOPLE.specialist)
  const passes = async (ms: number) => {
    clock.passes(ms)
    await page.clock.fastForward(ms)
  }
  const stay = page.getByRole('button', { name: 'Ở lại' })
  await page.goto('/viec')
  await expect(stay).toBeHidden()
  await passes(58.5 * MINUTE)
  await expect(page.getByText('Bấm Ở lại để giữ phiên')).toBeVisible()
  await stay.click()
  await expect(stay).toBeHidden()
  await passes(5 * MINUTE)
  await page.goto('/viec')
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
  // Used all day long: 63.5 minutes, thirteen times 50 and five more leave 90 seconds of twelve hours.
  for (let n = 0; n < 13; n++) {
    await passes(50 * MINUTE)
    expect((await page.request.get('/thong-bao')).status()).toBe(200)
  }
  await passes(5 * MINUTE)
  await page.goto('/viec')
  await expect(page.getByText('kết thúc lúc')).toBeVisible()
  await expect(stay).toBeHidden()
  await passes(2 * MINUTE)
  await page.goto('/viec')
  await expect(page).toHaveURL(/\/dang-nhap/)
  await page.context().close()
})

test('the clock is set back: a banner says so, acts keep their order and the chains hold', async ({ office }) => {
  const page = await pageOf(office, PEOPLE.specialist)
  await page.goto('/viec')
  const row = await page.locator('a[data-row-link]').first().getAttribute('href')
  const matter = /[0-9a-f-]{36}/.exec(row ?? '')?.[0] ?? ''
  const note = async (words: string) => {
    await page.goto(`/viec/${matter}?mo=ghi-chu`)
    await page.locator('#bieu-mau textarea').first().fill(words)
    await page.locator('#bieu-mau form button[value=ghi]').click()
    await page.waitForURL(url => url.searchParams.has('xong'))
  }
  await note('Ghi trước khi đồng hồ bị lùi')
  clock.isSet(-HOUR)
  await page.goto('/viec')
  await expect(page.getByText('Đồng hồ của máy chủ bị lùi lại')).toBeVisible()
  await note('Ghi sau khi đồng hồ bị lùi')
  const history = page.locator('#qua-trinh li')
  await expect(history.nth(0)).toContainText('Ghi sau khi đồng hồ bị lùi')
  await expect(history.nth(1)).toContainText('Ghi trước khi đồng hồ bị lùi')
  clock.isSet(HOUR)
  await page.goto('/viec')
  await expect(page.getByText('Đồng hồ của máy chủ bị lùi lại')).toBeHidden()
  await page.context().close()
})

test('the clock is set forward: a banner says so, and nothing becomes late by it', async ({ office }) => {
  const page = await pageOf(office, DIRECTOR)
  await page.goto('/viec')
  const before = await page.locator('.page-head').innerText()
  clock.isSet(5 * 24 * HOUR)
  await page.goto('/viec')
  await expect(page.getByText('Đồng hồ của máy chủ bị vặn nhanh')).toBeVisible()
  expect(await page.locator('.page-head').innerText()).toBe(before)
  clock.isSet(-5 * 24 * HOUR)
  await page.goto('/viec')
  await expect(page.getByText('Đồng hồ của máy chủ bị vặn nhanh')).toBeHidden()
  await page.context().close()
})

test('what others do stands in the page at once, also after the server was away', async ({ office }) => {
  const watching = await pageOf(office, DIRECTOR)
  const giver = await pageOf(office, PEOPLE.specialist)
  const give = async (content: string) => {
    await giver.goto('/viec/giao')
    await giver.getByLabel('Nội dung việc').fill(content)
    await giver.getByLabel('Chủ trì').fill('Sở Tài chính')
    await giver
      .getByLabel('Hạn', { exact: false })
      .first()
      .fill(typedDate(dayFromToday(2)))
    await giver.getByLabel('Người giao').selectOption({ index: 1 })
    await giver.getByRole('button', { name: 'Giao việc' }).click()
    await giver.waitForURL(/xong=/)
  }
  await watching.goto('/viec')
  await give('Việc giao khi đang nối')
  await expect(watching.getByRole('link', { name: 'Việc giao khi đang nối' })).toBeVisible()
  await server.stop()
  server = await startRealServer({ env: { ...clock.env, PORT: port }, dataDir: server.dataDir })
  await give('Việc giao sau khi máy chủ chạy lại')
  const heard = watching.getByRole('link', { name: 'Việc giao sau khi máy chủ chạy lại' })
  // Its stream comes back by itself; where it was away too long the page asks every minute.
  await expect
    .poll(
      async () => {
        await watching.clock.fastForward(MINUTE)
        return heard.isVisible()
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  await watching.context().close()
  await giver.context().close()
})

test('after all this the chains of acts are whole', async () => {
  await server.stop()
  const env = { ...process.env, DATA_DIR: server.dataDir, DATABASE_URL: '', NODE_ENV: 'production' }
  const cli = join(import.meta.dirname, '../../app/cli.ts')
  const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', cli, 'verify'], {
    env,
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout)).toMatchObject({ findings: 0 })
})
