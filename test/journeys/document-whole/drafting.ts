import type { Page } from '@playwright/test'
import { choose, openAct, record } from '../../browser/act-form.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'

export type Draft = {
  readonly type: string
  readonly issuer: string
  readonly abstract: string
  /** With one doubled word, which the check finds and mends. */
  readonly text: string
  readonly doubled: string
  readonly signer: string
  /** Of a letter: to whom. */
  readonly addressee?: string
  readonly receiver: string
}

/** Drafts a document from the open form of a new one, lets the check mend its slip, saves it. Returns the address of its page. */
export async function drafted(page: Page, draft: Draft): Promise<string> {
  await page.locator('#type').selectOption(draft.type)
  await choose(page.locator('main form'), 'Ban hành bởi', draft.issuer)
  await page.locator('#abstract').fill(draft.abstract)
  await page.getByRole('button', { name: 'Soạn nội dung' }).click()
  await page.waitForURL(/\/soan$/)
  const path = new URL(page.url()).pathname.replace(/\/soan$/, '')
  if (draft.addressee) await page.locator('#addressees').fill(draft.addressee)
  const body = page.locator('[name="b.0.text"]')
  await body.fill(draft.text)
  await page.getByRole('button', { name: `Sửa thành “${draft.doubled}”` }).click()
  await expect(body).not.toHaveValue(draft.text)
  await choose(page.locator('#soan'), 'Người ký', draft.signer)
  await page.locator('#recipients').fill(draft.receiver)
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
  await page.waitForURL(/da-luu=1/)
  return path
}

/** The drafter asks a colleague, who agrees and says what to mind; the drafter reads it. */
export async function opined(
  page: Page,
  path: string,
  { drafter, colleague }: { drafter: string; colleague: string },
): Promise<void> {
  await page.goto(path)
  const asking = await openAct(page, 'Xin ý kiến')
  await choose(asking, 'Người góp ý', colleague)
  await record(page, 'Xin ý kiến')
  await stepInto(page, colleague)
  await page.goto(path)
  const giving = await openAct(page, 'Góp ý')
  await giving.getByLabel('Đồng ý', { exact: true }).check()
  await giving.getByLabel(/^Nội dung góp ý/).fill('Nhất trí; đề nghị gửi kèm biểu mẫu.')
  await record(page, 'Góp ý')
  await stepInto(page, drafter)
  await page.goto(path)
  await expect(page.locator('main')).toContainText('Nhất trí; đề nghị gửi kèm biểu mẫu.')
}

const LEVELS = ['Trưởng phòng duyệt nội dung', 'Văn phòng kiểm tra thể thức', 'Lãnh đạo duyệt']

/** Sent up through the levels that are named, past the others; each agrees. */
export async function signedOff(page: Page, path: string, levels: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${path}/trinh`)
  for (const label of LEVELS) {
    const person = levels[label]
    if (person) await choose(page.locator('main form'), label, person)
    else await page.locator('main form').getByLabel(label).selectOption('')
  }
  await page.getByRole('button', { name: /^Trình / }).click()
  await page.waitForURL(url => url.pathname === path)
  for (const person of Object.values(levels)) {
    await stepInto(page, person)
    await page.goto(path)
    await openAct(page, 'Duyệt')
    await record(page, 'Duyệt')
  }
}
