import { chromium } from '@playwright/test'
import { chromiumOptions } from './chromium.ts'

// Pictures of pages at the three widths, light and dark: `node test/browser/shots.ts ORIGIN FOLDER /path …`; COOKIE is sent along.
const [origin = '', folder = '.', ...paths] = process.argv.slice(2)
const browser = await chromium.launch(await chromiumOptions())
for (const colorScheme of ['light', 'dark'] as const) {
  const headers = process.env['COOKIE'] ? { cookie: process.env['COOKIE'] } : undefined
  const page = await browser.newPage({ baseURL: origin, colorScheme, extraHTTPHeaders: headers })
  for (const path of paths) {
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await page.screenshot({ path: `${folder}/${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${width}-${colorScheme}.png` })
    }
  }
}
await browser.close()
