import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

test('a visitor steps into the specialist of the sample and sees what lies on the desk', async ({ page }) => {
  await stepInto(page, PEOPLE.specialist)
  await expect(page).toHaveURL(/\/viec/)
  await expect(page.getByRole('navigation', { name: 'Các phần' })).toBeVisible()
  await expect(page.getByRole('link', { name: PEOPLE.specialist })).toBeVisible()
  await expectAccessible(page)
  for (const width of [1440, 1024, 390]) await expectNoSidewaysScroll(page, width)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('every part of the rail opens', async ({ page }) => {
  await stepInto(page, PEOPLE.specialist)
  const parts = await page
    .getByRole('navigation', { name: 'Các phần' })
    .locator('.rail-list a')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  expect(parts.length).toBeGreaterThan(0)
  for (const part of parts) {
    const answer = await page.goto(part)
    expect(answer?.status(), part).toBe(200)
    await expectAccessible(page)
  }
})
