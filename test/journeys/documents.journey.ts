import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'
import { LETTER } from '../factories/letter.ts'

const CHIEF = 'Đặng Minh Tuấn'
const text = (nth: number): string => LETTER.replace('268/TB-HĐND', `${7000 + nth}/TB-HĐND`)

async function takeIn(page: Page, nth: number): Promise<void> {
  await page.goto('/van-ban/tiep-nhan')
  await page.setInputFiles('#files', { name: 'thong bao.txt', mimeType: 'text/plain', buffer: Buffer.from(text(nth)) })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vào sổ văn bản đến')
}

test('the clerk takes a document in, corrects a field, registers it; a leader makes directives of its tasks', async ({
  page,
}) => {
  await stepInto(page, PEOPLE.clerk)
  await takeIn(page, 1)
  await expect(page.locator('#designation')).toHaveValue('7001/TB-HĐND')
  await expect(page.locator('.read-field', { hasText: 'Độ khẩn' })).toContainText('không thấy trong văn bản')
  await expectAccessible(page)
  for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.locator('#abstract').fill('Kết luận giám sát việc giải quyết kiến nghị của cử tri năm 2026')
  await page
    .getByRole('button', { name: /^Đánh dấu để giao/ })
    .first()
    .click()
  await expect(page.locator('#viec-1')).toContainText('đã đánh dấu')
  await expect(page.locator('#abstract')).toHaveValue('Kết luận giám sát việc giải quyết kiến nghị của cử tri năm 2026')
  await page.locator('#forwardTo').selectOption({ index: 1 })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status')).toContainText('Đã vào sổ: số đến')
  const address = new URL(page.url()).pathname
  await expectAccessible(page)
  for (const path of [
    '/van-ban',
    '/van-ban/so-den',
    '/van-ban/tiep-nhan',
    `${address}/chuyen`,
    `${address}/but-phe`,
    `${address}/sua`,
    `${address}/phieu`,
  ]) {
    await page.goto(path)
    await expectAccessible(page)
    for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  }
  await expectBookFits(page)

  await stepInto(page, CHIEF)
  await page.goto(`${address}/giao-viec`)
  await expectAccessible(page)
  await page.locator('#assigner').selectOption({ index: 1 })
  await page.locator('[name="t.0.dueOn"]').fill('31/4/2027')
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await expect(page.getByRole('alert')).toContainText('không phải là một ngày')
  await expect(page.locator('[name="t.0.dueOn"]')).toHaveValue('31/4/2027')
  await page.locator('[name="t.0.dueOn"]').fill('30/4/2027')
  await expect(page.locator('#viec-1')).toContainText('rơi vào ngày nghỉ')
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await expect(page.getByRole('status')).toContainText('Giao việc từ văn bản')
  await expect(page.locator('#viec')).toContainText('NV-')
})

test('every form of the intake works without scripts, and a double is shown beside the first', async ({ office, server }) => {
  const context = await office.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban/tiep-nhan')
  await page.setInputFiles('#files', {
    name: 'hong.docx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 hỏng'),
  })
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await expect(page.getByRole('alert')).toContainText('tệp hỏng')
  for (const nth of [1, 2]) {
    await page.goto('/van-ban/tiep-nhan')
    await page.locator('#text').fill(nth === 1 ? text(9) : text(9).replace('./.', '.'))
    await page.getByRole('button', { name: 'Đọc văn bản' }).click()
    if (nth === 1) await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  }
  await expect(page.locator('.warning')).toContainText('Văn bản này có thể đã đăng ký: số đến')
  await page.locator('#besidesReason').fill('Bản đính chính, thay bản trước')
  await page.getByRole('button', { name: 'Là văn bản khác: vẫn vào sổ số mới' }).click()
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status')).toContainText('Đã vào sổ: số đến')
  await context.close()
})

/** The ten columns of the book stand on a desk's screen; printed, neither its filter nor what closes it takes room. */
async function expectBookFits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/van-ban/so-den')
  const hidden = await page.locator('.table-scroll').evaluate(region => region.scrollWidth - region.clientWidth)
  expect(hidden).toBeLessThanOrEqual(0)
  const numbers = await page.locator('tbody .number').allInnerTexts()
  expect(Number(numbers[0])).toBeGreaterThan(Number(numbers.at(-1)))
  await page.emulateMedia({ media: 'print' })
  for (const fold of await page.locator('.disclosure').all()) await expect(fold).toBeHidden()
  await page.emulateMedia({ media: null })
}
