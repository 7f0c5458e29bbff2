import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../test/browser/chromium.ts'
import { stepInto } from '../test/browser/roles.ts'

// The pictures of docs/huong-dan, taken from the sample province at 1440 px: `node tools/manual-pictures.ts ORIGIN [NAME …]` beside a
// running server (`npm start`). Without names: all of them. Look at every picture before it is kept.
type Shot = {
  readonly name: string
  readonly person: string
  readonly path: string
}

const FOLDER = join(import.meta.dirname, '../docs/pictures')

const SHOTS: readonly Shot[] = [
  { name: 'viec', person: 'Phạm Thùy Dương', path: '/viec' },
  { name: 'ban-lam-viec', person: 'Đặng Minh Tuấn', path: '/ban-lam-viec' },
  { name: 'theo-doi', person: 'Phạm Thùy Dương', path: '/theo-doi' },
  { name: 'so-den', person: 'Đỗ Thị Mai', path: '/van-ban/so-den' },
  { name: 'cho-ban-hanh', person: 'Đỗ Thị Mai', path: '/van-ban/di' },
  { name: 'da-ky-san', person: 'Đỗ Thị Mai', path: '/van-ban/di/da-ky' },
  { name: 'so-di', person: 'Đỗ Thị Mai', path: '/van-ban/di/so' },
]

async function take(page: Page, { name, person, path }: Shot): Promise<void> {
  await stepInto(page, person)
  await page.goto(path, { waitUntil: 'networkidle' })
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 70 })
  await devtools.detach()
  await writeFile(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'))
}

const [origin = 'http://127.0.0.1:3000', ...names] = process.argv.slice(2)
const browser = await chromium.launch(await chromiumOptions())
const page = await browser.newPage({
  baseURL: origin,
  viewport: { width: 1440, height: 900 },
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
})
page.setDefaultTimeout(12_000)
for (const shot of SHOTS) {
  if (names.length > 0 && !names.includes(shot.name)) continue
  try {
    await take(page, shot)
    process.stdout.write(`${shot.name}: ${new URL(page.url()).pathname}\n`)
  } catch (error) {
    process.stderr.write(`${shot.name}: ${String(error).slice(0, 200)}\n`)
    process.exitCode = 1
  }
}
await browser.close()
