import type { Browser, Page } from '@playwright/test'
import { record } from '../browser/act-form.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

const selected = (page: Page) => page.locator('[data-row][data-selected] [data-row-link]')

/** The page answers to keys once its scripts run: the bell has become a button then. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Thông báo' })).toBeVisible()
}

/** Somebody else, in a browser of their own. */
async function beside(office: Browser, origin: string | null, person: string): Promise<Page> {
  const context = await office.newContext({ baseURL: origin ?? '', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  await stepInto(page, person)
  return page
}

/** The matter that stands first with its holder, its progress form opened. */
async function openProgress(page: Page): Promise<string> {
  const row = await page.locator('a[data-row-link]').first().getAttribute('href')
  const id = /[0-9a-f-]{36}/.exec(row ?? '')?.[0] ?? ''
  await page.goto(`/viec/${id}?mo=tien-do#bieu-mau`)
  await ready(page)
  return id
}

async function comment(page: Page, id: string, words: string): Promise<void> {
  await page.goto(`/viec/${id}?mo=ghi-chu#bieu-mau`)
  await page.locator('#bieu-mau textarea').first().fill(words)
  await record(page, 'Ghi chú')
}

test('somebody else acts while a form is being filled: it stays, says who did what, and is sent', async ({
  page,
  office,
  server,
}) => {
  await stepInto(page, PEOPLE.specialist)
  const id = await openProgress(page)
  const form = page.locator('#bieu-mau')
  const words = 'Đã họp với Sở Tài chính, thống nhất phương án hai'
  await form.locator('textarea').first().fill(words)

  const head = await beside(office, server.origin, PEOPLE.divisionHead)
  await comment(head, id, 'Nhớ nêu rõ kinh phí')

  await expect(form.getByText('Việc này vừa có thay đổi trong lúc anh/chị nhập')).toBeVisible()
  await expect(form.locator('.timeline')).toContainText(PEOPLE.divisionHead)
  await expect(form.locator('.timeline')).toContainText('Nhớ nêu rõ kinh phí')
  await expect(form.locator('textarea').first()).toHaveValue(words)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, 390)
  await form.locator('button[value=ghi]').click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  await expect(page.locator('#qua-trinh').getByText(words).first()).toBeVisible()
  await head.context().close()
})

test('the bell counts on while a form is filled, and the form stays as it is', async ({ page, office, server }) => {
  await stepInto(page, PEOPLE.specialist)
  await openProgress(page)
  const text = page.locator('#bieu-mau textarea').first()
  await text.fill('Đang gõ dở một câu')
  const count = async () => Number.parseInt((await page.locator('.top-notices .count').allInnerTexts())[0] ?? '0', 10)
  const before = await count()
  const head = await beside(office, server.origin, PEOPLE.divisionHead)
  await head.goto('/thong-bao/gui')
  if ((await head.locator('#to').inputValue()) === '') await head.locator('#to').selectOption({ index: 1 })
  await head.locator('main form textarea').first().fill('Sáng mai họp phòng lúc 8 giờ')
  await head.locator('main form button.button-primary').click()
  await head.waitForURL(/da-bao=/u)
  await head.context().close()
  const told: unknown = await (await page.request.get('/thong-bao/chua-doc')).json()
  expect(told).toEqual({ count: expect.any(Number) })
  await expect.poll(async () => ({ count: await count() })).toEqual(told)
  expect(await count()).toBeGreaterThan(before)
  await expect(text).toHaveValue('Đang gõ dở một câu')
  await expect(text).toBeFocused()
})

/** A person of the list who is not this one. */
async function chooseAnother(page: Page, than: string): Promise<void> {
  const list = page.locator('#bieu-mau').getByLabel('Người xử lý')
  const option = list.locator('option:not([value=""])').filter({ hasNotText: than }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}

test('a form of a matter that moved away meanwhile is refused with everything that was typed', async ({
  page,
  office,
  server,
}) => {
  await stepInto(page, PEOPLE.specialist)
  const id = await openProgress(page)
  const words = 'Đã khảo sát xong ba công trình, còn hai công trình chờ số liệu'
  await page.locator('#bieu-mau textarea').first().fill(words)
  const head = await beside(office, server.origin, PEOPLE.divisionHead)
  await head.goto(`/viec/${id}?mo=phan-cong#bieu-mau`)
  await chooseAnother(head, PEOPLE.specialist)
  await record(head, 'Phân công')
  await head.context().close()
  await expect(page.locator('#bieu-mau')).toContainText('vừa được chuyển đi')
  await expect(page.locator('#bieu-mau textarea').first()).toHaveValue(words)
  await page.locator('#bieu-mau button[value=ghi]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Không tìm thấy')
  await expect(page.getByLabel('Đã làm được gì')).toHaveValue(words)
  await expectAccessible(page)
})

test('two give one matter to somebody: the second sees what the first did and keeps his own words', async ({
  page,
  office,
  server,
}) => {
  await stepInto(page, PEOPLE.specialist)
  const id = await openProgress(page)
  await stepInto(page, PEOPLE.divisionHead)
  await page.goto(`/viec/${id}?mo=phan-cong#bieu-mau`)
  await ready(page)
  const note = (on: Page) => on.locator('#bieu-mau').getByLabel('Ghi chú')
  await chooseAnother(page, PEOPLE.specialist)
  await note(page).fill('Xử lý theo hướng thứ hai')
  const other = await beside(office, server.origin, PEOPLE.divisionHead)
  await other.goto(`/viec/${id}?mo=phan-cong#bieu-mau`)
  await chooseAnother(other, PEOPLE.specialist)
  await note(other).fill('Xử lý theo hướng thứ nhất')
  await record(other, 'Phân công')
  await other.context().close()

  await page.locator('#bieu-mau button[value=ghi]').click()
  const keep = page.getByRole('button', { name: /giữ nội dung của tôi/u })
  await expect(keep).toBeVisible()
  const compared = page.getByRole('row').filter({ hasText: 'hướng thứ nhất' })
  await expect(compared).toContainText('hướng thứ hai')
  await expect(note(page)).toHaveValue('Xử lý theo hướng thứ hai')
  await expectAccessible(page)
  for (const width of [1440, 390]) await expectNoSidewaysScroll(page, width)
  await keep.click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  await expect(page.locator('#qua-trinh li').filter({ hasText: 'Phân công' }).first()).toContainText('hướng thứ hai')
})

test('a draft of an act is gone once the act is done, though its words were typed a moment before', async ({ page }) => {
  await stepInto(page, PEOPLE.specialist)
  const id = await openProgress(page)
  const form = page.locator('#bieu-mau')
  await form.locator('textarea').first().fill('Bản đầu')
  await expect(form.getByText(/Đã lưu nháp|Nháp đã lưu|đã lưu/i).first()).toBeVisible()
  await form.locator('textarea').first().fill('Bản gửi đi')
  await form.locator('button[value=ghi]').click()
  await page.waitForURL(url => url.searchParams.has('xong'))
  await page.waitForTimeout(2500)
  await page.goto(`/viec/${id}`)
  await expect(page.getByText('Có bản nháp')).toHaveCount(0)
  await page.goto(`/viec/${id}?mo=tien-do`)
  await expect(page.locator('#bieu-mau textarea').first()).toHaveValue('')
})

test('Ctrl K finds a page of the menu by its name, with and without marks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await ready(page)
  const found = page.getByRole('listbox', { name: 'Tìm kiếm' })
  for (const typed of ['văn bản đi', 'van ban di']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(found.getByRole('option').first()).toContainText('Văn bản đi')
    await expectAccessible(page)
  }
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/van-ban\/di$/)
})

test('Ctrl K opens a document by a part of its number, without marks, at its own address', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/van-ban?loc=tat-ca')
  await ready(page)
  const number = /\d+\/[A-ZĐƯ]+[-A-ZĐƯ]*/.exec((await page.locator('main').innerText()) ?? '')?.[0] ?? ''
  expect(number).not.toBe('')
  const plain = number.toLowerCase().replaceAll('đ', 'd').replaceAll('ư', 'u')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(plain.slice(0, plain.indexOf('/') + 3))
  const found = page.getByRole('listbox', { name: 'Tìm kiếm' })
  await expect(found.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/van-ban\/(di\/)?[0-9a-f-]{36}/)
  await expect(page.locator('main')).toContainText(number.slice(0, number.indexOf('/') + 1))
})

test('after a key on a row the hands are in the form; after the act the next row has them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, PEOPLE.specialist)
  await ready(page)
  await page.keyboard.press('b')
  await expect(page.getByRole('textbox', { name: 'Ghi chú' })).toBeFocused()
  const before = await selected(page).getAttribute('href')
  await page.keyboard.type('Ghi nhanh từ bàn phím')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/đã ghi/).first()).toBeVisible()
  await expect(selected(page)).toBeFocused()
  await expect(selected(page)).toBeInViewport()
  expect(await selected(page).getAttribute('href')).not.toBe(before)
})

for (const [key, person] of [
  ['g', PEOPLE.divisionHead],
  ['3', PEOPLE.divisionHead],
] as const)
  test(`${key.toUpperCase()} opens its form with the hands in its first field`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await stepInto(page, person)
    await ready(page)
    const rows = page.locator('[data-row-link]')
    for (let at = 0; at < Math.min(await rows.count(), 12); at += 1) {
      if (await page.locator(`.pane [data-key="${key.toUpperCase()}"]`).count()) break
      await page.keyboard.press('j')
      await page.waitForTimeout(400)
    }
    await page.keyboard.press(key)
    await expect(page.locator('#bieu-mau form')).toBeVisible()
    await expect(page.locator('#bieu-mau :focus')).toHaveCount(1)
  })

const CHIEF = 'Đặng Minh Tuấn'

test('on the leader’s desk a key acts on the row one is on, the hands go into its form, and then on to the next decision', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await stepInto(page, CHIEF)
  await page.goto('/ban-lam-viec')
  await ready(page)
  const second = page.locator('.desk-item:has([data-key="4"])').last()
  const elsewhere = page.locator('.desk-item:not(:has([data-key="4"]))').first()
  await elsewhere.locator('[data-row-link]').focus()
  await page.keyboard.press('4')
  await page.waitForTimeout(500)
  await expect(page.locator('form[data-open-form]')).toHaveCount(0)
  const id = (await second.getAttribute('id')) ?? ''
  await second.locator('[data-row-link]').focus()
  await expect(second.locator('.key').first()).toBeVisible()
  await expect(page.locator('.desk-item .key:visible')).toHaveCount(await second.locator('.key').count())
  await page.keyboard.press('4')
  const form = page.locator(`#${id} form[data-open-form]`)
  await expect(form.locator(':focus')).toHaveCount(1)
  await expect(form.locator(':focus')).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.type('Chưa đủ căn cứ, cần bổ sung số liệu của từng xã')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/đã ghi/u).first()).toBeVisible()
  const open = page.locator('.desk-item[data-open] [data-row-link]').first()
  await expect(open).toBeFocused()
  await expect(open).toBeInViewport()
})
