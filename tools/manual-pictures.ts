import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writePdf } from '@kheo/official-document/write'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../test/browser/chromium.ts'
import { stepInto } from '../test/browser/roles.ts'

// The pictures of docs/huong-dan, taken from the sample province at 1440 px: `node tools/manual-pictures.ts ORIGIN [NAME …]` beside a
// running server (`npm start`). Without names: all of them. Look at every picture before it is kept.
type Shot = {
  readonly name: string
  readonly person: string
  readonly path: string
  /** What is done on the page before it is taken; it may change the sample. */
  readonly then?: (page: Page) => Promise<void>
}

const FOLDER = join(import.meta.dirname, '../docs/pictures')

/** Goes to the first address that stands on the page, or to a page below it. */
const firstOf =
  (start: string, below = '') =>
  async (page: Page): Promise<void> => {
    const address = await page.locator(`main a[href^="${start}"]`).first().getAttribute('href')
    await page.goto(`${(address ?? start).replace(/[?#].*$/u, '')}${below}`, { waitUntil: 'networkidle' })
  }

const ISSUED = '/van-ban/di/0'

const lastDocument =
  (below: string) =>
  async (page: Page): Promise<void> => {
    const address = await page.locator('main a[href^="/van-ban/0"]').last().getAttribute('href')
    await page.goto(`${(address ?? '').replace(/[?#].*$/u, '')}${below}`, { waitUntil: 'networkidle' })
  }

/** The clerk's page once it has read a decision that was signed elsewhere. */
async function readDecision(page: Page): Promise<void> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format()
  const decision = writePdf({
    type: 'quyet-dinh',
    organ: { name: 'Văn phòng', parent: 'Ủy ban nhân dân tỉnh Trường Yên' },
    number: '7',
    sign: 'QĐ-VP',
    place: 'Trường Yên',
    date: today,
    abstract: 'Về việc cử đoàn kiểm tra công tác văn thư',
    legalBases: [],
    addressees: [],
    body: [{ kind: 'heading', level: 'dieu', text: 'Cử đoàn kiểm tra công tác văn thư tại ba phòng của Văn phòng.' }],
    recipients: ['Như Điều 1', 'Lưu: VT'],
    signature: { authority: [], position: 'CHÁNH VĂN PHÒNG', name: 'Đặng Minh Tuấn' },
  })
  await page.setInputFiles('#tep', { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: Buffer.from(decision) })
  await page.getByText('Các ô còn trống đã điền theo tệp').waitFor()
}

/** A signed decision is entered and its number cancelled: the register keeps it, struck out. */
async function cancelledNumber(page: Page): Promise<void> {
  await readDecision(page)
  await page.locator('#number').fill('1')
  await page.getByRole('button', { name: 'Vào sổ văn bản đi' }).click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]{36}/u)
  await page.goto(`${new URL(page.url()).pathname}/huy-so`)
  await page.locator('[name="reason"]').fill('Vào nhầm sổ: quyết định này thuộc sổ của Ủy ban nhân dân tỉnh')
  await page.getByRole('button', { name: /^Hủy số/u }).click()
  await page.waitForURL(/\/van-ban\/di\/[0-9a-f-]{36}$/u)
  await page.waitForLoadState('networkidle')
}

/** The clerk's page for a copy of the last document of the list. */
async function copyOfDocument(page: Page): Promise<void> {
  await lastDocument('')(page)
  await page.goto(`/van-ban/di/da-ky?sao=sao-y&cua=${new URL(page.url()).pathname.split('/').at(-1)}`)
}

async function passOn(page: Page): Promise<void> {
  await lastDocument('/chuyen-tiep')(page)
  await page.locator('textarea').first().fill('Sở Xây dựng\nSở Tài chính\nUBND phường Hoa Lư')
}

/** The form that closes the figures of a year of the movement. */
async function closeYear(page: Page): Promise<void> {
  await firstOf('/viec/0')(page)
  await page.locator('summary', { hasText: 'Thao tác khác' }).first().click()
  await page.getByRole('link', { name: /Chốt số liệu năm/u }).click()
  await page.waitForLoadState('networkidle')
}

const SHOTS: readonly Shot[] = [
  { name: 'viec', person: 'Phạm Thùy Dương', path: '/viec' },
  { name: 'ban-lam-viec', person: 'Đặng Minh Tuấn', path: '/ban-lam-viec' },
  { name: 'theo-doi', person: 'Phạm Thùy Dương', path: '/theo-doi' },
  { name: 'so-den', person: 'Đỗ Thị Mai', path: '/van-ban/so-den' },
  { name: 'cho-ban-hanh', person: 'Đỗ Thị Mai', path: '/van-ban/di' },
  { name: 'da-ky-san', person: 'Đỗ Thị Mai', path: '/van-ban/di/da-ky', then: readDecision },
  { name: 'so-di', person: 'Đỗ Thị Mai', path: '/van-ban/di/so' },
  { name: 'gui-noi-bo', person: 'Phạm Thùy Dương', path: '/van-ban/di?loc=da-ban-hanh', then: firstOf(ISSUED, '/gui') },
  { name: 'so-bi-huy', person: 'Đỗ Thị Mai', path: '/van-ban/di/da-ky', then: cancelledNumber },
  { name: 'ban-sao', person: 'Đỗ Thị Mai', path: '/van-ban', then: copyOfDocument },
  { name: 'chuyen-tiep', person: 'Đỗ Thị Mai', path: '/van-ban', then: passOn },
  { name: 'nguoi-giu-vai-tro', person: 'Trần Quốc Bảo', path: '/quan-tri/vai-tro', then: firstOf('/quan-tri/vai-tro/0') },
  { name: 'nam-phong-trao', person: 'Ngô Minh Trang', path: '/phong-trao', then: closeYear },
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
