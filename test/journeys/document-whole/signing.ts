import type { Page } from '@playwright/test'
import { stepInto } from '../../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll } from '../../browser/test.ts'

const TRIAL = 'Chứng thư dùng thử, không có giá trị pháp lý'

/** The password of a trial key, as the page says it. */
export async function typePassword(page: Page): Promise<void> {
  const said = page.getByText(TRIAL)
  await expect(said).toBeVisible()
  const [, password = ''] = /Mật khẩu: (\S+)/.exec((await said.textContent()) ?? '') ?? []
  await page.getByLabel('Mật khẩu của khóa').fill(password)
}

export async function checked(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** The signer finds the document among those to sign and signs it; the check says so. */
export async function signed(page: Page, path: string, { signer, title }: { signer: string; title: string }): Promise<void> {
  await stepInto(page, signer)
  await page.goto('/van-ban/di/ky')
  await checked(page)
  await page.getByRole('row').filter({ hasText: title }).getByRole('link', { name: 'Ký số' }).click()
  await page.waitForURL(/\/ky$/)
  await checked(page)
  await page.getByLabel('Mật khẩu của khóa').fill('sai mật khẩu')
  await page.getByRole('button', { name: 'Ký văn bản này' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await typePassword(page)
  await page.getByRole('button', { name: 'Ký văn bản này' }).click()
  await page.waitForURL(url => url.pathname === `${path}/chu-ky`)
  await expect(page.getByRole('heading', { level: 2, name: signer })).toBeVisible()
}

/** The clerk issues and sends under the seal: as many signatures stand, both of person and body unless said otherwise. Returns number and sign. */
export async function issuedUnderSeal(
  page: Page,
  path: string,
  clerk: string,
  { signatures } = { signatures: 2 },
): Promise<string> {
  await stepInto(page, clerk)
  await page.goto(`${path}/ban-hanh`)
  await checked(page)
  await typePassword(page)
  const button = page.getByRole('button', { name: /^Ban hành và gửi số/ })
  const designation = /số (\S+)/.exec((await button.textContent()) ?? '')?.[1] ?? ''
  await button.click()
  await page.waitForURL(url => url.pathname === path)
  await expect(page.locator('main')).toContainText(designation)
  await page.goto(`${path}/chu-ky`)
  await expectAllValid(page, signatures)
  await checked(page)
  return designation
}

/** Signatures, each valid, and said to be for trying only. */
export async function expectAllValid(page: Page, signatures: number): Promise<void> {
  await expect(page.locator('.section-note').filter({ hasText: /^Hợp lệ$/i })).toHaveCount(signatures)
  await expect(page.getByText('Ký bằng chứng thư dùng thử, không có giá trị pháp lý.')).toBeVisible()
}

/** The administrator of one system takes the root of the other's trial certificates, as its administrator shows it. */
export async function trustRootOf(from: Page, to: Page, name: string): Promise<void> {
  await from.goto('/quan-tri/ky-so')
  await checked(from)
  await from.locator('#goc-tin-cay summary').first().click()
  const pem = (await from.locator('#goc-tin-cay pre').first().textContent()) ?? ''
  await to.goto('/quan-tri/ky-so')
  await to.locator('#goc-tin-cay').getByLabel('Tên').fill(name)
  await to.getByLabel('Chứng thư gốc (PEM)').fill(pem)
  await to.getByRole('button', { name: 'Thêm gốc tin cậy' }).click()
  await expect(to.locator('#goc-tin-cay li').filter({ hasText: name })).toBeVisible()
}
