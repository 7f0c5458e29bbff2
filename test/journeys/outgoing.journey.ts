import type { Page } from '@playwright/test'
import { choose, openAct, record } from '../browser/act-form.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

// An outgoing document through the browser: drafted, proofread, signed off at three levels, signed on paper, numbered, issued, received.

const CHIEF = 'Đặng Minh Tuấn'
const UNIT_CLERK = 'Trần Thị Yến'
const RUN = String(Date.now() % 100_000)
const SCAN = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

const DRAFT = `UBND TỈNH TRƯỜNG YÊN
VĂN PHÒNG

KẾ HOẠCH
Kiểm tra công tác văn thư năm 2027

I. MỤC ĐÍCH
Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.
II. TỔ CHỨC THỰC HIỆN
Phòng Hành chính chủ trì, phối hợp các phòng thực hiện Kế hoạch này.

Nơi nhận:
- Các phòng;
- Lưu: VT.
`

const now = new Date(Date.now() + 7 * 3_600_000).toISOString()
const TODAY = `${now.slice(8, 10)}/${now.slice(5, 7)}/${now.slice(0, 4)}`

async function checked(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
}

/** Begins a letter of the Office and comes to its editor. */
async function begun(page: Page, abstract: string): Promise<string> {
  await page.goto('/van-ban/di/moi')
  await page.locator('#type').selectOption('cong-van')
  await page.locator('#abstract').fill(abstract)
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await page.waitForURL(/\/soan$/)
  return new URL(page.url()).pathname.replace(/\/soan$/, '')
}

async function written(page: Page): Promise<void> {
  await page.locator('#addressees').fill('Sở Tài chính')
  await page.locator('[name="b.0.text"]').fill('Văn phòng đề nghị Sở Tài chính gửi số liệu giải ngân trước ngày 05/12/2026.')
  await choose(page.locator('#soan'), 'Người ký', CHIEF)
  await page.locator('#recipients').fill('Sở Tài chính')
}

async function approvedBy(page: Page, person: string, path: string): Promise<void> {
  await stepInto(page, person)
  await page.goto(path)
  await openAct(page, 'Duyệt')
  await record(page, 'Duyệt')
}

test('a letter is drafted, proofread, signed off, signed on paper, issued under the number on the button, and registered by the unit', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const abstract = `Cung cấp số liệu giải ngân đợt ${RUN}`
  await stepInto(page, PEOPLE.specialist)
  await page.goto('/van-ban/di')
  await checked(page)
  const path = await begun(page, abstract)
  await written(page)
  await page.locator('[name="b.0.text"]').fill('Văn phòng đề nghị các sở các sở gửi số liệu.')
  await page.getByRole('button', { name: 'Sửa thành “các sở”' }).click()
  await expect(page.locator('[name="b.0.text"]')).toHaveValue('Văn phòng đề nghị các sở gửi số liệu.')
  await checked(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Lưu, sang bước trình duyệt' }).click()
  await page.waitForURL(/\/trinh$/)
  await checked(page)
  await choose(page.locator('main form'), 'Trưởng phòng duyệt nội dung', PEOPLE.divisionHead)
  await choose(page.locator('main form'), 'Văn phòng kiểm tra thể thức', PEOPLE.clerk)
  await choose(page.locator('main form'), 'Lãnh đạo duyệt', CHIEF)
  await page.getByRole('button', { name: `Trình ${CHIEF}` }).click()
  await page.waitForURL(url => url.pathname === path)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(abstract)

  await approvedBy(page, PEOPLE.divisionHead, path)
  await approvedBy(page, PEOPLE.clerk, path)
  await approvedBy(page, CHIEF, path)
  await checked(page)

  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await page.goto(path)
  const paper = await openAct(page, 'Ghi nhận ký giấy')
  await paper.getByLabel(/^Ngày ký/).fill(TODAY)
  await paper.locator('input[type=file]').setInputFiles({ name: 'ban ky.pdf', mimeType: 'application/pdf', buffer: SCAN })
  await record(page, 'Ghi nhận ký giấy')
  await page.goto(`${path}/ban-hanh`)
  await checked(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  const button = page.getByRole('button', { name: /^Ban hành và gửi số/ })
  const designation = /số (\S+)/.exec((await button.textContent()) ?? '')?.[1] ?? ''
  expect(designation).toMatch(/^\d{2,}\/VPUBND/)
  await button.click()
  await page.waitForURL(url => url.pathname === path)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(abstract)
  await expect(page.locator('main')).toContainText(designation)
  await checked(page)
  await page.goto('/van-ban/di/so')
  await page.getByRole('link', { name: /^Sổ công văn/ }).click()
  await expect(page.getByRole('row').filter({ hasText: designation })).toContainText(abstract)
  await checked(page)

  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, UNIT_CLERK)
  await page.goto('/van-ban/tiep-nhan')
  await page
    .getByRole('link', { name: new RegExp(abstract) })
    .first()
    .click()
  await expect(page.locator('#designation')).toHaveValue(designation)
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await page.waitForURL(/vao-so=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(abstract)

  await stepInto(page, PEOPLE.clerk)
  await page.goto(path)
  await expect(page.locator('.outgoing-receivers')).toContainText('đã tiếp nhận')
})

test('a draft that was made elsewhere is read into the editor; a legal basis is picked; Enter saves and drops nothing', async ({
  page,
}) => {
  await stepInto(page, PEOPLE.specialist)
  await page.goto('/van-ban/di/moi')
  await checked(page)
  await page.locator('#type').selectOption('ke-hoach')
  await page.locator('#tep').setInputFiles({ name: 'rong.docx', mimeType: 'text/plain', buffer: Buffer.from(' ') })
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await expect(page.getByRole('alert')).toContainText('tệp rỗng')
  await page.locator('#abstract').fill(`Kế hoạch kiểm tra văn thư đợt ${RUN}`)
  await page.locator('#tep').setInputFiles({ name: 'du thao.txt', mimeType: 'text/plain', buffer: Buffer.from(DRAFT) })
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await page.waitForURL(/\/soan$/)
  await expect(page.locator('[name="b.0.title"]')).toHaveValue(/^mục đích$/iu)
  await page.getByText('Chọn căn cứ').click()
  await page.getByRole('button', { name: /^Thêm vào căn cứ .*30\/2020\/NĐ-CP/ }).click()
  await expect(page.locator('#legalBases')).toHaveValue(/30\/2020\/NĐ-CP/)
  await page.locator('#tim-can-cu').fill('không có văn bản nào như thế')
  await page.getByRole('button', { name: 'Tìm căn cứ' }).click()
  await expect(page.getByText('Không thấy trong sổ văn bản')).toBeVisible()
  await page.locator('[name="b.0.title"]').press('Enter')
  await page.waitForURL(/da-luu=1/)
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible()
  await expect(page.locator('[name="b.0.title"]')).toHaveValue(/^mục đích$/iu)
  await checked(page)
})

test.describe('without scripts', () => {
  test('a draft grows by plain forms, keeps what is wrong, and is saved', async ({ office, server }) => {
    const context = await office.newContext({ baseURL: server.origin, locale: 'vi-VN', javaScriptEnabled: false })
    const page = await context.newPage()
    await stepInto(page, PEOPLE.specialist)
    const path = await begun(page, `Góp ý dự thảo kế hoạch đợt ${RUN}`)
    await page.locator('[name="b.0.text"]').fill('Cơ bản nhất trí các sở các sở.')
    await page.getByText('Thêm sau').first().click()
    await page
      .getByRole('button', { name: /^Gạch đầu dòng/ })
      .first()
      .click()
    await page.locator('[name="b.1.items"]').fill('Ý thứ nhất;\nÝ thứ hai.')
    await page.getByRole('button', { name: 'Sửa thành “các sở”' }).click()
    await expect(page.locator('[name="b.0.text"]')).toHaveValue('Cơ bản nhất trí các sở.')
    await page.locator('#recipients').fill('Sở Không Có')
    await page.locator('#dueOn').fill('31/2/2027')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('#dueOn')).toHaveValue('31/2/2027')
    await page.locator('#dueOn').fill('')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible()
    await page.goto(`${path}/soan`)
    await expect(page.locator('[name="b.1.items"]')).toHaveValue('Ý thứ nhất;\nÝ thứ hai.')
    await context.close()
  })
})
