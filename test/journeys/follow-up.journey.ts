import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

const CHIEF = 'Đặng Minh Tuấn'

test('the Chief of Office lands at the desk; follow-up, week, lists and papers open from there', async ({ page }) => {
  test.setTimeout(240_000)
  await stepInto(page, CHIEF)
  await page.goto('/')
  await expect(page).toHaveURL(/\/ban-lam-viec$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chánh Văn phòng')
  await expectAccessible(page)
  for (const path of [
    '/ban-lam-viec',
    '/theo-doi',
    '/theo-doi/danh-sach?ds=qua-han',
    '/theo-doi/nhap-cham',
    '/theo-doi/kiem-diem-tuan',
  ]) {
    await page.goto(path)
    await expectAccessible(page)
    for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
  }
})

test('a figure of the follow-up table opens its list, which leaves as a file with the same rows', async ({ page }) => {
  test.setTimeout(120_000)
  await stepInto(page, CHIEF)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/theo-doi')
  const row = page.locator('table.data-table-figures tbody tr').filter({ hasText: 'Văn phòng UBND tỉnh' }).first()
  await row.locator('td a').first().click()
  await expect(page).toHaveURL(/\/theo-doi\/danh-sach\?/)
  const rows = await page.locator('main tbody tr').allInnerTexts()
  expect(rows.length).toBeGreaterThan(0)
  const address = new URL(page.url())
  address.pathname += '/tep'
  address.searchParams.set('dang', 'csv')
  const csv = await (await page.request.get(address.href)).text()
  expect(codesOf(csv.split('\r\n')).slice(0, rows.length)).toEqual(codesOf(rows))
})

test('the running week says that it runs, and when it can be frozen', async ({ page }) => {
  test.setTimeout(120_000)
  await stepInto(page, CHIEF)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/theo-doi/kiem-diem-tuan')
  await page.locator('.page-acts a').first().click()
  await expect(page.locator('.balance')).toBeVisible()
  const terms = await page.locator('.balance .balance-figure').allInnerTexts()
  const signs = await page.locator('.balance .balance-sign > [aria-hidden]').allInnerTexts()
  const numbers = terms.map(term => Number(term.replaceAll('.', '')))
  const before = numbers.slice(0, -1).reduce((sum, number, i) => sum + (i > 0 && signs[i - 1] === '−' ? -number : number), 0)
  expect(before).toBe(numbers.at(-1))
  await expectAccessible(page)
  for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
})

/** The code that leads each line, of whatever process. */
function codesOf(lines: readonly string[]): string[] {
  return lines.flatMap(line => /[A-Z]+-\d{4}-\d+/u.exec(line)?.[0] ?? [])
}
