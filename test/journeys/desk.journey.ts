import type { Page } from '@playwright/test'
import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'
import { manyTasks } from '../factories/many-tasks.ts'
import { WHO } from './main-job/desk.ts'

/** Number of this run: no other document bears it. */
const RUN = 100_000 + (Date.now() % 800_000)

async function registered(page: Page, nth: number, forCommunes = 0): Promise<string> {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  const buffer = Buffer.from(manyTasks({ designation: `${RUN + nth}/TB-BPC`, tasks: 24, forCommunes }))
  await page.setInputFiles('#files', { name: 'nhieu viec.txt', mimeType: 'text/plain', buffer })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vào sổ văn bản đến')
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status')).toContainText('Đã vào sổ: số đến')
  return new URL(page.url()).pathname
}

test('of a document with many tasks all are unticked at once, a group becomes its bodies, and the sentence stands beside', async ({
  page,
  office,
  server,
}) => {
  const document = await registered(page, 1)
  await stepInto(page, WHO.chief)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${document}/giao-viec`)
  await expect(page.locator('.sheet-area')).toContainText('Giao các sở, ban, ngành')
  await expect(page.locator('.proposal')).toHaveCount(10)
  await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click()
  await expect(page.getByRole('navigation', { name: 'Các trang việc' })).toContainText('chưa chọn việc nào')
  await expect(page.locator('[name="t.0.chosen"]')).not.toBeChecked()
  await expectAccessible(page)

  await page.locator('[name="t.1.content"]').fill('Việc gõ trước khi sang trang')
  await page.getByRole('button', { name: /^Trang\s3$/u }).click()
  await expect(page.locator('[name="t.20.content"]')).toBeFocused()
  await page.getByRole('button', { name: /^Trang\s1$/u }).click()
  await expect(page.locator('[name="t.1.content"]')).toHaveValue('Việc gõ trước khi sang trang')

  const group = page.locator('.proposal').filter({ has: page.getByRole('button', { name: /^Giao đủ/u }) })
  await group.locator('input[type="checkbox"]').check()
  await group.getByRole('button', { name: /^Giao đủ/u }).click()
  await expect(page.locator('[name="t.0.leads"]')).toHaveValue(/Sở Tài chính.*; .*Sở Y tế|Sở Y tế.*; .*Sở Tài chính/u)
  await expect(page.locator('[name="t.0.leads"]')).toBeFocused()
  await expect(page.locator('[name="t.0.chosen"]')).toBeChecked()

  // What a press filled in stays when something changes elsewhere.
  const clerk = await office.newContext({ baseURL: server.origin ?? '', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  await registered(await clerk.newPage(), 2)
  await clerk.close()
  await page.waitForTimeout(2000)
  await expect(page.locator('[name="t.0.leads"]')).toHaveValue(/; /u)

  await page.locator('[name="t.0.content"]').click()
  await expect(page.locator('.sheet-area mark[data-shown]')).toContainText('các sở, ban, ngành')
  for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  await page.locator('#assigner').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await expect(page.getByRole('status')).toContainText('Giao việc từ văn bản')
  await expect(page.locator('#viec')).toContainText(/GN-\d{4}-\d+/u)
  await expect(page.locator('#viec')).not.toContainText('Việc gõ trước khi sang trang NV-')
})

test('what is ticked and typed while an answer is on its way stands in the answer, each at its own task', async ({ page }) => {
  const document = await registered(page, 9)
  await stepInto(page, WHO.chief)
  await page.goto(`${document}/giao-viec`)
  const chosen = (at: number) => page.locator(`[name="t.${at}.chosen"]`)
  const slow = async (button: RegExp, meanwhile: () => Promise<void>) => {
    const answered = Promise.withResolvers<void>()
    await page.route('**/giao-viec.data*', async route => {
      await answered.promise
      await route.continue()
    })
    await page
      .locator('.proposal')
      .first()
      .evaluate(card => card.setAttribute('data-before', ''))
    await page.getByRole('button', { name: button }).first().click()
    await meanwhile()
    answered.resolve()
    await expect(page.locator('[data-before]')).toHaveCount(0)
    await page.unroute('**/giao-viec.data*')
  }
  await expect(chosen(1)).toBeChecked()
  await slow(/^Bỏ chọn tất cả$/u, async () => {
    await chosen(1).uncheck()
    await chosen(1).check()
    await page.locator('[name="t.3.content"]').fill('Việc gõ trong lúc chờ')
  })
  await expect(chosen(0)).not.toBeChecked()
  await expect(chosen(1)).toBeChecked()
  await expect(page.locator('[name="t.3.content"]')).toHaveValue('Việc gõ trong lúc chờ')

  // Task 1 is taken out: the tick goes with the task it was made at.
  await slow(/^Bỏ việc này/u, () => chosen(4).check())
  await expect(page.locator('[name="t.2.content"]')).toHaveValue('Việc gõ trong lúc chờ')
  await expect(chosen(3)).toBeChecked()
  await expect(chosen(4)).not.toBeChecked()
  await slow(/^Trang\s2$/u, () => chosen(5).check())
  await page.getByRole('button', { name: /^Trang\s1$/u }).click()
  await expect(page.locator('[name="t.0.content"]')).toBeFocused()
  await expect(chosen(5)).toBeChecked()
})

/** The Chief gives the tasks of a document in which twelve lead all communes; with or without scripts. */
async function givesToCommunes(page: Page, document: string): Promise<void> {
  await stepInto(page, WHO.chief)
  await page.goto(`${document}/giao-viec`)
  await page.locator('#assigner').selectOption({ index: 1 })
  await page.locator('[name="t.0.chosen"]').uncheck()
  await page.locator('[name="t.1.content"]').fill('Việc đã sửa lời trước khi ghi tên đơn vị')
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  const refusal = page.getByRole('alert')
  await expect(refusal.getByRole('link')).toHaveCount(1)
  await expect(refusal).toContainText('“UBND các xã, phường” là một nhóm')
  const address = await refusal.getByRole('link').getAttribute('href')
  const button = page.locator(`button${address ?? '#khong-co'}`)
  await expect(button).toContainText('12')
  await button.click()
  await expect(page.getByRole('status')).toContainText('vào 12')
  for (const at of [1, 2, 9]) await expect(page.locator(`[name="t.${at}.leads"]`)).toHaveValue(/^[^;]*(xã|phường)[^;]*; /u)
  await expect(page.locator('[name="t.12.leads"]')).toHaveValue(/^[^;]*(xã|phường)[^;]*; /u)
  await expect(page.locator('[name="t.13.leads"]')).not.toHaveValue(/;/u)
  await expect(page.locator('[name="t.1.content"]')).toHaveValue('Việc đã sửa lời trước khi ghi tên đơn vị')
  await expect(page.locator('[name="t.0.chosen"]')).not.toBeChecked()
}

test('twelve tasks for all communes are filled by one press, to which the refusal leads; one of them reaches every commune', async ({
  page,
}) => {
  const document = await registered(page, 5, 12)
  await page.setViewportSize({ width: 1440, height: 900 })
  await givesToCommunes(page, document)
  await expectAccessible(page)
  for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  await page.locator('button[value="one:1"]').click()
  await expect(page.getByRole('status')).toContainText('Đã giao một việc')
  await page.goto(document)
  await expect(page.locator('#viec')).toContainText(/GN-\d{4}-\d+/u)
})

test('very many tasks are given in slices: a page says how far it is, and in the end that all were given', async ({ page }) => {
  test.slow()
  const document = await registered(page, 8, 12)
  await page.setViewportSize({ width: 1440, height: 900 })
  await givesToCommunes(page, document)
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await page.waitForURL(/\/giao-viec\/[0-9a-f-]{36}$/u)
  await expectAccessible(page)
  await expect(page.locator('main')).toContainText(/Đã giao đủ \d+/u, { timeout: 120_000 })
  for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  await page.getByRole('link', { name: /^Mở/u }).click()
  await expect(page.locator('#viec')).toContainText(/GN-\d{4}-\d+/u)
})

test('a group is filled in all its tasks without scripts too', async ({ page, office, server }) => {
  const document = await registered(page, 6, 12)
  const context = await office.newContext({ baseURL: server.origin ?? '', javaScriptEnabled: false, locale: 'vi-VN' })
  await givesToCommunes(await context.newPage(), document)
  await context.close()
})

test('what is typed at intake is kept at once, the focus stands in the first empty field, and a blank number is asked for', async ({
  page,
}) => {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  // Without a number a text of its own: the same file again would be a double.
  const bare = manyTasks({ designation: '', tasks: 2 })
    .replace('Số:', 'Số: ……')
    .replace('tài sản công', `tài sản công đợt ${RUN}`)
  await page.setInputFiles('#files', { name: 'khong so.txt', mimeType: 'text/plain', buffer: Buffer.from(bare) })
  await expect(page.locator('#designation')).toBeFocused()
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('alert')).toContainText('Nhập số, ký hiệu')
  await expect(page.getByLabel('Văn bản không có số')).toBeVisible()
  await expectAccessible(page)
  const address = page.url()
  await page.locator('#note').fill('Bản gửi kèm phong bì')
  await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'saved')
  await page.goto('/van-ban')
  await page.goto(address)
  await expect(page.locator('#note')).toHaveValue('Bản gửi kèm phong bì')
  await expect(page.locator('main')).toContainText('được giữ lại, chưa vào sổ')
  await page.getByLabel('Văn bản không có số').check()
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status')).toContainText('Đã vào sổ: số đến')
})

test('what is typed before the scripts are ready stays as it was typed, and is kept', async ({ page }) => {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  const buffer = Buffer.from(manyTasks({ designation: `${RUN + 3}/TB-BPC`, tasks: 2 }))
  await page.setInputFiles('#files', { name: 'som.txt', mimeType: 'text/plain', buffer })
  await expect(page.locator('#abstract')).not.toBeEmpty()
  const address = page.url()
  const ready = Promise.withResolvers<void>()
  await page.route('**/*.js', async route => {
    await ready.promise
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('#abstract').fill('')
  await page.locator('#abstract').pressSequentially('Trích yếu gõ sớm')
  await page.locator('#forwardTo').selectOption({ index: 1 })
  await page.locator('#paper').check()
  ready.resolve()
  await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'saved')
  await expect(page.locator('#abstract')).toHaveValue('Trích yếu gõ sớm')
  await expect(page.locator('#paper')).toBeChecked()
  await page.unroute('**/*.js')
  await page.goto(address)
  await expect(page.locator('#abstract')).toHaveValue('Trích yếu gõ sớm')
  await expect(page.locator('#forwardTo')).not.toHaveValue('')
})

test('words marked before the scripts are ready are replaced by what is typed after, not joined to it', async ({ page }) => {
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  const buffer = Buffer.from(manyTasks({ designation: `${RUN + 4}/TB-BPC`, tasks: 2 }))
  await page.setInputFiles('#files', { name: 'danh-dau.txt', mimeType: 'text/plain', buffer })
  const abstract = page.locator('#abstract')
  await expect(abstract).not.toBeEmpty()
  const address = page.url()
  const ready = Promise.withResolvers<void>()
  await page.route('**/*.js', async route => {
    await ready.promise
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await abstract.selectText()
  ready.resolve()
  await page.waitForLoadState('networkidle')
  await page.keyboard.insertText('Trích yếu thay mới')
  await expect(abstract).toHaveValue('Trích yếu thay mới')
})

test('6 on a document in the inbox opens its form with the hands in its first field', async ({ page }) => {
  await registered(page, 7)
  await stepInto(page, WHO.chief)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/viec')
  await expect(page.getByRole('button', { name: 'Thông báo' })).toBeVisible()
  await page
    .locator('[data-row-link]')
    .filter({ hasText: `${RUN + 7}/TB-BPC` })
    .first()
    .click()
  await expect(page.locator('.pane [data-key="6"]')).toBeVisible()
  await page.keyboard.press('6')
  await expect(page.locator('#bieu-mau form')).toBeVisible()
  await expect(page.locator('#bieu-mau form :focus')).toHaveCount(1)
  await expect(page.locator('#bieu-mau form :focus')).toBeInViewport()
})
