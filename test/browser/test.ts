import { AxeBuilder } from '@axe-core/playwright'
import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test'
import { leftoversIn } from '../serving/leftovers.ts'
import { startRealServer, type RunningServer } from '../serving/running-server.ts'
import { chromiumOptions } from './chromium.ts'

type Shared = { server: RunningServer; office: Browser; serverArgs: string[] }
type Each = { page: Page }

/** What the browser says when a page is left while an answer is still being read. */
const LEFT_WHILE_READING = /^BodyStreamBuffer was aborted$/

/**
 * `test` with a real server of its own per file (temporary data folder, free port) and the packaged browser. `page` opens addresses
 * of that server (or of a running one, KHEO_ORIGIN) and fails on a script error, a breach of the security policy, a downloaded file with a
 * place that was never filled in. `test.use({ serverArgs: ['--empty'] })` for an empty office.
 */
export const test = base.extend<Each, Shared>({
  serverArgs: [[], { scope: 'worker', option: true }],
  server: [
    async ({ serverArgs }, use) => {
      const running = process.env['KHEO_ORIGIN']
      if (running && serverArgs.length === 0) {
        await use({
          origin: running,
          dataDir: '',
          pid: 0,
          said: () => '',
          untilSaid: () => Promise.reject(new Error('what it says is not heard here')),
          stop: async () => null,
        })
        return
      }
      const databaseUrl = process.env['DATABASE_URL_JOURNEYS'] ?? null
      const server = await startRealServer({ args: serverArgs, databaseUrl })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  office: [
    async ({ server }, use) => {
      if (!server.origin) throw new Error('the server has no address')
      const browser = await chromium.launch(await chromiumOptions())
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ office, server }, use) => {
    const context = await office.newContext({ baseURL: server.origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.setDefaultNavigationTimeout(60_000)
    const faults: string[] = []
    page.on('pageerror', error => {
      if (!LEFT_WHILE_READING.test(error.message)) faults.push(error.message)
    })
    page.on('console', message => {
      if (message.type() === 'error' && /Content Security Policy|Hydration|hydrat/.test(message.text()))
        faults.push(message.text())
    })
    const files: Array<Promise<string>> = []
    page.on('download', file => files.push(file.path()))
    await use(page)
    faults.push(...(await leftoversIn(await Promise.all(files))))
    await context.close()
    expect(faults).toEqual([])
  },
})

/** WCAG 2.2 AA by axe: no finding. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessFindings(page)).toEqual([])
}

/** What axe finds on the page as it stands: rule and element. */
export async function accessFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(node => ({ id, target: node.target.join(' ') })))
  const standing: string[] = []
  for (const each of found)
    if (each.id !== 'target-size' || !(await largeEnoughInView(page, each.target))) standing.push(`${each.id}: ${each.target}`)
  return standing
}

/** What a sticky bar happens to cover where the page stands is looked at again in the middle of the window. */
async function largeEnoughInView(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate(element => element.scrollIntoView({ block: 'center' }))
  const { violations } = await new AxeBuilder({ page }).include(target).withRules(['target-size']).analyze()
  return violations.length === 0
}

/** The page as it looks at a width must not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

export { expect }
