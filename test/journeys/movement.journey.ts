import type { Page } from '@playwright/test'
import { choose } from '../browser/act-form.ts'
import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../browser/test.ts'

// A model through its whole year: launched, registered, listed, built, scored, verified, voted on, recognised, told to the public, stopped.

const OFFICER = 'Ngô Minh Trang'
const UNIT = 'Trần Minh Hoàng'
const CHIEF = 'Đặng Minh Tuấn'
const RUN = Date.now() % 100_000
const MOVEMENT = `Thi đua “Chính quyền gần dân” đợt ${RUN}`
const MODEL = `Quầy hồ sơ lưu động chợ phiên ${RUN}`
const HEADLINE = `Đi chợ, làm luôn giấy tờ (${RUN})`

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const typedToday = `${today.slice(8)}/${today.slice(5, 7)}/${today.slice(0, 4)}`

async function checked(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const width of [390, 1440]) await expectNoSidewaysScroll(page, width)
}

const beginning = (label: string): RegExp => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, 'u')

/** Performs an act of the model on its page. */
async function act(page: Page, id: string, name: string, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/phong-trao/${id}?mo=${name}`)
  const form = page.locator('#bieu-mau form')
  await expect(form).toBeVisible()
  for (const [label, value] of Object.entries(answers)) await form.getByLabel(beginning(label)).fill(value)
  await form.locator('button[value=ghi]').click()
  await expect(page.getByRole('status').filter({ hasText: 'đã ghi' })).toBeVisible()
}

async function launched(page: Page): Promise<void> {
  await stepInto(page, OFFICER)
  await page.goto('/phong-trao/phat-dong')
  await checked(page)
  await page.locator('[name="f.title"], #title').first().fill(MOVEMENT)
  await page.getByLabel('Văn bản phát động: số, ký hiệu').fill(`${RUN}/KH-UBND`)
  await page.getByLabel('Văn bản phát động: ngày').fill(typedToday)
  await page.getByLabel('Từ ngày').fill(`01/01/${today.slice(0, 4)}`)
  await page.getByRole('button', { name: 'Phát động' }).click()
  await expect(page).toHaveURL(/\/viec\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(MOVEMENT)
}

const SHEET: Readonly<Record<string, string>> = {
  '2. Thực trạng, lý do xây dựng': 'Bà con xã vùng đồi đi hai mươi cây số mới đến nơi nộp giấy tờ.',
  '3. Mục tiêu, tiêu chí': 'Mỗi phiên chợ nhận ít nhất 30 hồ sơ.',
  '4. Nội dung, cách thức thực hiện': 'Hai công chức trực tại chợ phiên, có máy quét và mạng riêng.',
  '5. Địa bàn': 'chợ phiên xã',
  '5. Đối tượng': 'Người dân các thôn xa trung tâm',
  '6. Lực lượng: chủ trì, phối hợp, tham gia; vai trò từng lực lượng': 'UBND chủ trì; Đoàn Thanh niên phối hợp.',
  '7. Nguồn lực: kinh phí, cơ sở vật chất, nhân lực, ngày công, xã hội hóa': 'Một xe, hai máy quét.',
  '8. Thời gian: bắt đầu, tiến độ, thời điểm đánh giá': 'Từ tháng 4, đánh giá tháng 10.',
  '9. Sản phẩm, kết quả đầu ra kiểm chứng được': 'Số hồ sơ nhận tại chợ.',
  '10. Khả năng duy trì, nhân rộng': 'Không thêm biên chế.',
  'Người phụ trách': 'Trần Minh Hoàng',
}

async function registered(page: Page): Promise<string> {
  await stepInto(page, UNIT)
  await page.goto('/phong-trao/dang-ky')
  await checked(page)
  await choose(page.locator('main form'), 'Phong trào', MOVEMENT).catch(async () => page.getByLabel(MOVEMENT).check())
  await page.getByLabel('1. Tên mô hình').fill(MODEL)
  await page.getByLabel('Năm đăng ký').fill(today.slice(0, 4))
  for (const choice of ['mới', 'Xây dựng hệ thống chính trị', 'mô hình tập thể', 'tỉnh'])
    await page.getByLabel(choice, { exact: true }).check()
  await page.getByRole('button', { name: 'Lập phiếu đăng ký' }).click()
  await expect(page).toHaveURL(/\/phong-trao\/[0-9a-f-]{36}/)
  const id = /\/phong-trao\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  // A draft may have gaps; handing it in names them.
  await page.goto(`/phong-trao/${id}`)
  await page.locator('main details.disclosure > summary').first().click()
  await expect(page.getByText('Phiếu đăng ký còn thiếu 11 mục')).toBeVisible()
  await act(page, id, 'sua', SHEET)
  await act(page, id, 'dang-ky', {
    'Văn bản đăng ký: số, ký hiệu': `${RUN}/UBND-VP`,
    'Ngày văn bản': typedToday,
    'Khác mô hình gần giống ở điểm nào': 'Chợ phiên khác, lần chạy thử khác',
    'Lý do nộp muộn': 'Phong trào mới phát động trong năm',
  })
  return id
}

const FULL = {
  'cap-thiet': 10,
  'lanh-dao': 15,
  'sang-tao': 15,
  'huy-dong': 15,
  'ket-qua': 25,
  'ben-vung': 15,
  'truyen-thong': 5,
} as const

async function scored(page: Page, id: string): Promise<void> {
  await stepInto(page, OFFICER)
  await act(page, id, 'vao-danh-muc')
  await stepInto(page, UNIT)
  await act(page, id, 'trien-khai', { 'Bắt đầu làm từ ngày': typedToday })
  await act(page, id, 'ghi-ket-qua', {
    'Chỉ tiêu': 'Hồ sơ nhận tại chợ',
    'Sau khi làm': '412',
    'Chứng cứ (số văn bản, danh sách)': 'Sổ tiếp nhận 7',
  })
  await page.goto(`/phong-trao/${id}/cham-diem`)
  await checked(page)
  for (const [id_, points] of Object.entries(FULL)) {
    await page.locator(`[name="diem.${id_}"]`).fill(String(points))
    await page.locator(`[name="chung-cu.${id_}"]`).fill('Sổ tiếp nhận 7')
  }
  await page.getByRole('button', { name: 'Nộp bảng tự chấm' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'đã ghi' })).toBeVisible()
  // Nobody of the unit verifies it.
  await page.goto(`/phong-trao/${id}/cham-diem`)
  await expect(page.getByText('Lúc này không chấm được')).toBeVisible()
}

async function verified(page: Page, id: string): Promise<void> {
  await stepInto(page, OFFICER)
  await page.goto(`/phong-trao/${id}/cham-diem`)
  await page.getByLabel('Ngày kiểm tra thực tế').fill(typedToday)
  await page.getByLabel('Người, tổ thẩm định').fill('Tổ thẩm định số 1')
  await page.getByLabel('Biên bản thẩm định (số, ký hiệu)').fill('12-BB/TTĐ')
  // He begins with an empty sheet: the unit's own points only stand beside.
  for (const [criterion, points] of Object.entries(FULL)) await page.locator(`[name="diem.${criterion}"]`).fill(String(points))
  await page.locator('[name="diem.ket-qua"]').fill('19')
  await page.locator('[name="ly-do.ket-qua"]').fill('')
  await page.getByRole('button', { name: 'Ghi điểm thẩm định' }).click()
  await expect(page.getByText('Lệch điểm tự chấm từ 5 điểm trở lên').first()).toBeVisible()
  await checked(page)
  await page.locator('[name="ly-do.ket-qua"]').fill('Số liệu mới của ba phiên')
  await page.getByRole('button', { name: 'Ghi điểm thẩm định' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'đã ghi' })).toBeVisible()
}

async function votedAndRecognised(page: Page, id: string): Promise<void> {
  await page.goto('/phong-trao/hop-xet')
  await checked(page)
  await choose(page.locator('main form'), 'Phong trào', MOVEMENT).catch(async () => page.getByLabel(MOVEMENT).check())
  await page.getByLabel('Họp ngày').fill(typedToday)
  await page.getByLabel('tỉnh', { exact: true }).check()
  await page.getByLabel('Thành viên hội đồng').fill('Vũ Đình A; Chủ tịch Hội đồng\nLê Thị B; ủy viên\nTrần C; ủy viên; vắng')
  await page.getByRole('button', { name: 'Mở phiên họp xét' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Phiên họp xét ngày')
  const code = (await page.locator('[name=code] option').filter({ hasText: MODEL }).first().getAttribute('value')) ?? ''
  await page.locator('[name=code]').selectOption(code)
  await page.locator('[name=wish]').selectOption('tieu-bieu')
  await page.getByLabel('Đồng ý', { exact: true }).fill('3')
  await page.getByLabel('Không đồng ý').fill('0')
  await page.getByRole('button', { name: 'Ghi phiếu' }).click()
  await expect(page.getByText('Tổng số phiếu nhiều hơn số người dự').first()).toBeVisible()
  await checked(page)
  await page.getByLabel('Đồng ý', { exact: true }).fill('2')
  await page.getByRole('button', { name: 'Ghi phiếu' }).click()
  await expect(page.locator('#phieu')).toContainText('đủ phiếu')
  await page.getByLabel('Biên bản họp xét (số, ký hiệu)').fill('03-BB/HĐ')
  await page.getByRole('button', { name: 'Kết thúc, ghi biên bản' }).click()
  await expect(page.getByText('đã có biên bản, chờ quyết định')).toBeVisible()
  const [minutes] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Biên bản (DOCX)' }).click(),
  ])
  expect(minutes.suggestedFilename()).toMatch(/^bien-ban-HX-.*\.docx$/)
  await page.getByLabel('Số, ký hiệu').fill(`${RUN}-QĐ/BCĐ`)
  await page.getByLabel('Ngày ký').fill(typedToday)
  await checked(page)
  await page.getByRole('button', { name: 'Ghi quyết định, công nhận' }).click()
  await expect(page.getByText('đã có quyết định')).toBeVisible()
  await page.goto(`/phong-trao/${id}`)
  await expect(page.locator('#cong-nhan')).toContainText('Tiêu biểu cấp tỉnh')
  await checked(page)
}

/** A picture of one point whose Exif tells a place. */
function pictureWithPlace(): Buffer {
  const base64 =
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA='
  const whole = Buffer.from(base64, 'base64')
  const exif = Buffer.from('Exif\0\0GPS 20.2537N 105.9750E', 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([whole.subarray(0, 2), head, exif, whole.subarray(2), Buffer.from([0xff, 0xd9])])
}

async function toldToThePublic(page: Page, id: string): Promise<string> {
  await stepInto(page, UNIT)
  await act(page, id, 'viet-bai', {
    'Đầu đề': HEADLINE,
    Bài: 'Trước kia bà con đi hai mươi cây số.\n\nNay ra chợ phiên là nộp được giấy tờ.',
  })
  await page.goto(`/phong-trao/${id}/anh`)
  await checked(page)
  await page.locator('input[type=file]').setInputFiles({ name: 'cho.jpg', mimeType: 'image/jpeg', buffer: pictureWithPlace() })
  await page.getByLabel('Trong ảnh có gì').fill('Quầy nhận hồ sơ giữa chợ phiên')
  await page.getByRole('button', { name: 'Thêm ảnh' }).click()
  await expect(page.getByText('Hỏi ý kiến những người nhận ra được').first()).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: 'cho.jpg', mimeType: 'image/jpeg', buffer: pictureWithPlace() })
  await page.locator('[name=consent]').check()
  await page.getByRole('button', { name: 'Thêm ảnh' }).click()
  await expect(page.getByAltText('Quầy nhận hồ sơ giữa chợ phiên')).toBeVisible()
  await act(page, id, 'trinh-bai')
  await stepInto(page, CHIEF)
  await act(page, id, 'dang-bai')
  return (
    (await page
      .locator('nav[aria-label] , .crumbs')
      .getByText(/^DV-\d{4}-\d+$/)
      .first()
      .textContent()) ?? ''
  )
}

/** Bytes of a page with everything it fetches, as they come over the line. */
async function weightOf(page: Page, path: string): Promise<number> {
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength))
  await page.goto(path, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes
}

async function readByEveryone(page: Page, id: string, code: string): Promise<void> {
  // Away from the office's page first: its live line would ask once more and be given a cookie.
  await page.goto('about:blank')
  await page.context().clearCookies()
  expect(await weightOf(page, '/cong-khai/mo-hinh')).toBeLessThanOrEqual(30_000)
  expect(await page.locator('script[src], script:not([type])').count()).toBe(0)
  await expect(page.getByRole('link', { name: HEADLINE })).toBeVisible()
  await checked(page)
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
  await checked(page)
  const picture = await page.request.get(`/cong-khai/mo-hinh/${code}/anh/1`)
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  expect((await picture.body()).includes('20.2537N')).toBe(false)
  expect(await page.context().cookies()).toEqual([])
  await stepInto(page, OFFICER)
  await page.goto(`/phong-trao/${id}`)
  await expect(page.getByText('1 lượt xem trang công khai')).toBeVisible()
}

test('a model goes through its whole year, from the launch of the movement to the public page, until it is stopped', async ({
  page,
}) => {
  test.setTimeout(400_000)
  await launched(page)
  const id = await registered(page)
  await scored(page, id)
  await verified(page, id)
  await votedAndRecognised(page, id)
  const code = await toldToThePublic(page, id)
  expect(code).toMatch(/^DV-/)
  await readByEveryone(page, id, code)
  await stepInto(page, UNIT)
  await act(page, id, 'dung', { 'Lý do': 'Chợ phiên chuyển sang địa điểm khác' })
  await expect(page.getByText('dừng').first()).toBeVisible()
  await page.context().clearCookies()
  expect((await page.goto(`/cong-khai/mo-hinh/${code}`))?.status()).toBe(404)
})

test('the register, its figures and their files open for who looks after the movement; they print', async ({ page }) => {
  test.setTimeout(200_000)
  await stepInto(page, OFFICER)
  for (const path of ['/phong-trao', '/phong-trao/so-lieu', '/phong-trao/so-lieu/don-vi', '/phong-trao/cam-ket']) {
    await page.goto(path)
    await checked(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation', { name: 'Các phần' })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  }
  for (const path of ['/phong-trao/tep?nam=tat-ca', '/phong-trao/tep?bang=nam', '/phong-trao/tep?bang=don-vi']) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type']).toContain('spreadsheetml')
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
  }
})
