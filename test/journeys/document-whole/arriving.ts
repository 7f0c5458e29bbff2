import type { Page } from '@playwright/test'
import { exchangeNow } from '../../browser/axis.ts'
import { checked, expectAllValid } from './signing.ts'

/** The clerk fetches, sees both signatures valid, registers the document. Returns the address of the incoming document. */
export async function receivedAndRegistered(page: Page, title: string): Promise<string> {
  await exchangeNow(page)
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await expectAllValid(page, 2)
  await checked(page)
  await page.getByRole('link', { name: 'Mở văn bản đến' }).click()
  await page.getByRole('button', { name: /^Vào sổ/ }).click()
  await page.waitForURL(/vao-so=/)
  return new URL(page.url()).pathname
}

/** Opens a work file and puts the documents of these titles into it; its list of contents names them. */
export async function filed(page: Page, file: string, documents: readonly string[]): Promise<void> {
  await page.goto('/ho-so')
  await page.getByRole('link', { name: 'Mở hồ sơ' }).first().click()
  await page.locator('#o-title').fill(file)
  await page.locator('#o-dueOn').fill('31/12/2027')
  await page.locator('#o-signer').selectOption({ index: 1 })
  await page.locator('#mo-viec').getByRole('button', { name: 'Mở hồ sơ' }).click()
  await page.waitForURL(/\/viec\//)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  for (const title of documents) {
    await page.goto(`/ho-so/${id}/van-ban?tim=${encodeURIComponent(title)}`)
    await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Gắn văn bản đã chọn' }).click()
    await page.locator('#trong-ho-so').getByRole('row').filter({ hasText: title }).waitFor()
  }
  await checked(page)
  await page.goto(`/ho-so/${id}/muc-luc`)
  for (const title of documents) await page.getByRole('row').filter({ hasText: title }).waitFor()
  await checked(page)
}
