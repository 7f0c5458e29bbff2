import { writePdf } from '@kheo/official-document/write'
import type { Page } from '@playwright/test'
import { firstOf, type Shot } from './shot.ts'

const CLERK = 'Đỗ Thị Mai'
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

/** Books, outgoing documents, copies. */
export const DOCUMENTS: readonly Shot[] = [
  { name: 'so-den', person: CLERK, path: '/van-ban/so-den' },
  { name: 'cho-ban-hanh', person: CLERK, path: '/van-ban/di' },
  { name: 'da-ky-san', person: CLERK, path: '/van-ban/di/da-ky', then: readDecision },
  { name: 'so-di', person: CLERK, path: '/van-ban/di/so' },
  { name: 'gui-noi-bo', person: 'Phạm Thùy Dương', path: '/van-ban/di?loc=da-ban-hanh', then: firstOf(ISSUED, '/gui') },
  { name: 'so-bi-huy', person: CLERK, path: '/van-ban/di/da-ky', then: cancelledNumber },
  { name: 'ban-sao', person: CLERK, path: '/van-ban', then: copyOfDocument },
  { name: 'chuyen-tiep', person: CLERK, path: '/van-ban', then: passOn },
]
