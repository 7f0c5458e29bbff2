import type { Page } from '@playwright/test'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

/** Ids that stand more than once on the page. */
function doubleIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))]
  })
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  expect(await doubleIds(page), page.url()).toEqual([])
  for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
}

test('the ways in can be used by everybody', async ({ page }) => {
  for (const address of ['/dang-nhap', '/vao-vai', '/hien-thi', '/khong-co-trang-nay']) {
    await page.goto(address)
    await expectGood(page)
  }
})

test('the pages of one’s own account can be used by everybody', async ({ page }) => {
  await stepInto(page, PEOPLE.specialist)
  for (const address of ['/tai-khoan', '/doi-vai', '/xac-thuc-hai-buoc', '/doi-mat-khau', '/dang-xuat']) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBeLessThan(500)
    await expectGood(page)
  }
})

test('whoever wanted to go somewhere gets there after entering a role', async ({ page }) => {
  await page.goto('/thong-bao')
  await expect(page).toHaveURL(/dang-nhap\?toi=/)
  await page.locator('a[href^="/vao-vai?toi="]').click()
  await page.getByRole('button', { name: `Vào vai ${PEOPLE.specialist}` }).click()
  await expect(page).toHaveURL(/\/thong-bao$/)
})
