import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

const DIRECTOR = 'Bùi Thị Hạnh'
const selected = (page: Page) => page.locator('[data-row][data-selected]')

/** The page answers to keys once its scripts run: the bell has become a button then. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Thông báo' })).toBeVisible()
}

test('the hands stay on the keys: rows, ticks, forms, and nothing fires while one types', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.specialist)
  await ready(page)
  const first = await selected(page).getAttribute('id')
  await page.keyboard.press('j')
  await expect(selected(page)).not.toHaveId(first ?? '')
  await page.keyboard.press('k')
  await expect(selected(page)).toHaveId(first ?? '')

  await page.keyboard.press('x')
  await expect(page.locator('[data-selected-count]')).toHaveText('1')
  await page.keyboard.press('j')
  await expect(selected(page)).not.toHaveId(first ?? '')
  await page.keyboard.press('Shift+X')
  await expect(page.locator('[data-selected-count]')).toHaveText('2')
  await page.keyboard.press('x')
  await expect(page.locator('[data-selected-count]')).toHaveText('1')

  await page.keyboard.press('b')
  const note = page.getByRole('textbox', { name: 'Ghi chú' })
  await expect(note).toBeVisible()
  const address = page.url()
  await note.fill('')
  await note.pressSequentially('jk1h?nx')
  await expect(note).toHaveValue('jk1h?nx')
  expect(page.url()).toBe(address)
  await note.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Tìm kiếm' })).toBeFocused()
})

test('H puts off to a day, Ctrl Z undoes it; N gives a task; Enter opens the whole page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.specialist)
  await ready(page)
  const code = await selected(page).locator('.inbox-meta span').first().textContent()
  await page.keyboard.press('h')
  const until = page.getByRole('textbox', { name: /Hoãn đến ngày/ })
  await until.fill('15/01/2027')
  await until.press('Control+Enter')
  await expect(page.getByText('Đã hoãn; việc nằm ở nhóm Chờ.')).toBeVisible()
  await expect(page.locator('[data-row]', { hasText: code ?? '' })).toContainText('hoãn đến 15/01/2027')
  await ready(page)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[data-row]', { hasText: code ?? '' })).not.toContainText('hoãn đến')
  await ready(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/viec\/[0-9a-f-]{36}$/)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Lập phiếu giao việc' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/viec\/giao$/)
  await expectAccessible(page)
})

test('what stands at the end of the tabs stands together: the starred and the filters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/viec')
  const [starred, filters] = await Promise.all(
    ['Đã gắn sao', 'Sửa bộ lọc'].map(name => page.getByRole('link', { name }).boundingBox()),
  )
  expect((filters?.x ?? 0) - ((starred?.x ?? 0) + (starred?.width ?? 0))).toBeLessThan(48)
  const tabs = await page.getByRole('navigation').filter({ hasText: 'Sửa bộ lọc' }).boundingBox()
  expect((tabs?.x ?? 0) + (tabs?.width ?? 0) - ((filters?.x ?? 0) + (filters?.width ?? 0))).toBeLessThan(4)
})

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.specialist)
  await ready(page)
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Tắt/ }).check()
  await page.keyboard.press('Escape')
  await page.reload()
  await ready(page)
  const first = await selected(page).getAttribute('id')
  await page.keyboard.press('n')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/\/viec(\?|$)/)
  await expect(selected(page)).toHaveId(first ?? '')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Tìm kiếm' })).toBeFocused()
})

test('the bell opens the newest notices in place; without scripts it leads to their page', async ({ page, office, server }) => {
  await stepInto(page, DIRECTOR)
  await page.getByRole('button', { name: 'Thông báo' }).click()
  const menu = page.getByRole('region', { name: 'Thông báo' })
  await expect(menu.getByRole('link', { name: 'Xem tất cả thông báo' })).toBeVisible()
  await expect(menu.getByText('Đang lấy thông báo…')).toBeHidden()
  await expectAccessible(page)
  await menu.getByRole('link', { name: 'Xem tất cả thông báo' }).click()
  await expect(page).toHaveURL(/\/thong-bao$/)
  await expect(page.locator(':popover-open')).toHaveCount(0)

  const plain = await office.newContext({ baseURL: server.origin, javaScriptEnabled: false })
  const still = await plain.newPage()
  await stepInto(still, DIRECTOR)
  await still
    .getByRole('banner')
    .getByRole('link', { name: /^Thông báo/u })
    .click()
  await expect(still.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible()
  await plain.close()
})

test('on a phone the acts stand at the foot, the possible ones first', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await stepInto(page, DIRECTOR)
  await ready(page)
  await page.locator('[data-row-link]').first().click()
  const bar = page.locator('.act-foot')
  await expect(bar).toBeVisible()
  const box = await bar.boundingBox()
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
  await expect(bar.locator('[aria-disabled]')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 390)
})
