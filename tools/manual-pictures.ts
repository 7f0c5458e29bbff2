import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../test/browser/chromium.ts'
import { stepInto } from '../test/browser/roles.ts'
import { DOCUMENTS } from './pictures/documents.ts'
import { MOVEMENT } from './pictures/movement.ts'
import { REPORTS } from './pictures/reports.ts'
import { ROUND } from './pictures/round.ts'
import { firstOf, type Shot } from './pictures/shot.ts'

// The pictures of docs/huong-dan (all but chu-ky-van-ban-den, which wants a document signed in another office), taken from the sample province at 1440 px: `node tools/manual-pictures.ts ORIGIN [NAME …]` beside a
// running server with a sample of its own (`DATA_DIR=… npm start`). Without names: all of them. Look at every picture before it is kept.
const FOLDER = join(import.meta.dirname, '../docs/pictures')

const SHOTS: readonly Shot[] = [
  { name: 'viec', person: 'Phạm Thùy Dương', path: '/viec' },
  { name: 'ban-lam-viec', person: 'Đặng Minh Tuấn', path: '/ban-lam-viec' },
  { name: 'theo-doi', person: 'Phạm Thùy Dương', path: '/theo-doi' },
  { name: 'qt-co-quan', person: 'Trần Quốc Bảo', path: '/quan-tri/co-quan' },
  { name: 'qt-lich-lam-viec', person: 'Trần Quốc Bảo', path: '/quan-tri/lich-lam-viec' },
  { name: 'nguoi-giu-vai-tro', person: 'Trần Quốc Bảo', path: '/quan-tri/vai-tro', then: firstOf('/quan-tri/vai-tro/0') },
  ...ROUND,
  ...DOCUMENTS,
  ...REPORTS,
  ...MOVEMENT,
]

async function take(page: Page, { name, person, path, then }: Shot): Promise<void> {
  await stepInto(page, person)
  await page.goto(path, { waitUntil: 'networkidle' })
  await then?.(page)
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
