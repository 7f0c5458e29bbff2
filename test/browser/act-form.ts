import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Presses an act of the open matter by its name, also when it stands behind "Thao tác khác". */
export async function press(page: Page, name: string): Promise<void> {
  const act = page.locator('main .act-bar').locator('a, button').filter({ hasText: name }).first()
  if (!(await act.isVisible())) await page.locator('main details.disclosure > summary').first().click()
  await act.click()
}

/** The form of an act of a matter: opened by its name, shown in place. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  await press(page, name)
  const form = page.locator('#bieu-mau form')
  await expect(form).toBeVisible()
  return form
}

/** Sends the open form and waits for the notice that it was recorded. */
export async function record(page: Page, act: string): Promise<void> {
  await page.locator('#bieu-mau form button[value=ghi]').click()
  await recorded(page, act)
}

/** The notice after an act: what was done and the code of the matter. */
export async function recorded(page: Page, act: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: `${act}: đã ghi` })).toBeVisible()
}

/** Chooses in a list by words of the option, whatever else stands in it. */
export async function choose(form: Locator, label: string, words: string): Promise<void> {
  const list = form.getByLabel(label)
  const option = list.locator('option').filter({ hasText: words }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}
