import { choose, openAct, record } from '../browser/act-form.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, test } from '../browser/test.ts'
import { checked } from './document-whole/signing.ts'

// The file plan of a year, a file opened from it, its way to the archive, and who must not see it.

const RUN = String(Date.now() % 100_000)
const NOTATION = `${RUN}.KT`
const TITLE = `Hồ sơ rà soát trụ sở dôi dư, đợt ${RUN}`
const CHIEF = 'Đặng Minh Tuấn'
const OUTSIDER = 'Nguyễn Hữu Phước'

test('the clerk plans a file, the head approves the plan, the specialist opens it from there; it is approved, archived, held; others never see it', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await stepInto(page, PEOPLE.clerk)
  await page.goto('/ho-so/danh-muc/moi')
  await page.getByRole('button', { name: 'Lưu mục' }).click()
  await expect(page.getByRole('alert')).toContainText('Nhập số và ký hiệu hồ sơ')
  await checked(page)
  await page.locator('#heading').fill('II. Kinh tế')
  await page.locator('#notation').fill(NOTATION)
  await page.locator('#title').fill(TITLE)
  await page.locator('#retention').selectOption('20')
  await choose(page.locator('#muc form'), 'Người lập hồ sơ', PEOPLE.specialist)
  await page.getByRole('button', { name: 'Lưu mục' }).click()
  await page.waitForURL(/\/ho-so\/danh-muc\?/)
  const line = page.getByRole('row').filter({ hasText: NOTATION })
  await expect(line).toContainText('chờ duyệt')
  await checked(page)

  await stepInto(page, CHIEF)
  await page.goto('/ho-so/danh-muc')
  await page.getByRole('button', { name: /^Duyệt / }).click()
  await expect(line).toContainText('chưa mở')

  await stepInto(page, PEOPLE.specialist)
  await page.goto('/ho-so')
  await checked(page)
  await page.locator('#theo-danh-muc li').filter({ hasText: NOTATION }).getByRole('link', { name: 'Mở hồ sơ' }).click()
  await expect(page.locator('#o-title')).toHaveValue(TITLE)
  await expect(page.locator('#o-planNumber')).toHaveValue(NOTATION)
  await page.locator('#o-dueOn').fill(`31/12/${new Date().getFullYear() + 1}`)
  await choose(page.locator('#mo-viec form'), 'Lãnh đạo ký duyệt', PEOPLE.divisionHead)
  await page.locator('#mo-viec form').getByRole('button', { name: 'Mở hồ sơ' }).click()
  await page.waitForURL(/\/viec\//)
  const file = new URL(page.url()).pathname
  const id = file.split('/').at(-1) ?? ''
  await page.goto('/ho-so/danh-muc')
  await expect(line.getByRole('link', { name: 'đã mở hồ sơ' })).toHaveAttribute('href', file)

  const act = async (name: string, fill: Readonly<Record<string, string>> = {}): Promise<void> => {
    await page.goto(file)
    const form = await openAct(page, name)
    for (const [label, text] of Object.entries(fill)) await form.getByLabel(label).first().fill(text)
    await record(page, name)
  }
  await page.goto(file)
  await page.locator('main .act-bar').getByRole('button', { name: 'Bắt đầu xử lý' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bắt đầu xử lý: đã ghi' })).toBeVisible()
  await act('Chuẩn bị trình')
  await act('Trình lãnh đạo')
  await stepInto(page, PEOPLE.divisionHead)
  await act('Duyệt')
  await stepInto(page, PEOPLE.clerk)
  await act('Nộp lưu', { 'Nơi nhận lưu': 'Kho lưu trữ Văn phòng' })
  await act('Giữ lại, không được tiêu hủy', { 'Lý do': 'Thanh tra tỉnh đang xem xét hồ sơ này' })
  await page.goto(file)
  await expect(page.locator('main')).toContainText('Thanh tra tỉnh đang xem xét hồ sơ này')
  await expect(page.locator('main .act-bar').getByRole('link', { name: 'Đề nghị tiêu hủy' })).toHaveCount(0)
  await page.goto(`/ho-so/${id}/muc-luc`)
  await checked(page)

  await stepInto(page, OUTSIDER)
  for (const path of [file, `/ho-so/${id}/van-ban`, `/ho-so/${id}/muc-luc`]) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
  }
})
