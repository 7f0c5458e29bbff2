import { dayFromToday, typedDate } from '../../factories/days.ts'
import { choose, openAct, press, record, recorded } from '../../browser/act-form.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { atInbox, checked, openRow, RUN, TASK, WARDS, WHO, type Day } from './desk.ts'

const WARD_TASK = `Lập danh mục trụ sở chưa sử dụng đợt ${RUN + 1}`
const PART = `Tổng hợp danh mục trụ sở dôi dư (${RUN})`

/** The head of the department finds it among the first of what waits to be received. */
export async function receiveAtTheTop(day: Day): Promise<void> {
  const { page } = day
  await atInbox(page, WHO.director, 'cho-nhan')
  // Due tomorrow: only what the sample has due by then can stand before it.
  const first = await page.locator('a[data-row-link]').evaluateAll(rows => rows.slice(0, 3).map(row => row.textContent))
  expect(first.join('\n')).toContain(TASK)
  await checked(page)
  day.matter = await openRow(page, TASK)
  await expect(page.locator('#noi-dung-giao')).toContainText('Giao Sở Tài chính chủ trì')
  await press(page, 'Nhận việc')
  await recorded(page, 'Nhận việc')
  await checked(page)
}

/** A sub-task with its own day, then the whole to a specialist. */
export async function assignInside({ page }: Day): Promise<void> {
  const part = await openAct(page, 'Chia việc')
  await part.getByLabel('Việc cần làm').fill(PART)
  await choose(part, 'Người xử lý', WHO.financeSpecialist)
  await part.getByLabel('Hạn của phần việc').fill(typedDate(dayFromToday(1)))
  await checked(page)
  await record(page, 'Chia việc')
  await expect(page.locator('#viec-con')).toContainText(PART)
  const whole = await openAct(page, 'Phân công')
  await choose(whole, 'Người xử lý', WHO.financeSpecialist)
  await record(page, 'Phân công')
  await expect(page.locator('#ai')).toContainText(WHO.financeSpecialist)
}

/** The specialist reports with evidence and asks for more time. */
export async function reportAndAskForTime({ page, matter }: Day): Promise<void> {
  await atInbox(page, WHO.financeSpecialist)
  await page.goto(`/viec/${matter}`)
  const report = await openAct(page, 'Báo cáo tiến độ')
  await report.getByLabel('Đã làm được gì').fill('Đã có số liệu của 120 xã, phường')
  await report
    .locator('input[type=file]')
    .setInputFiles({ name: 'so-lieu.txt', mimeType: 'text/plain', buffer: Buffer.from('Bảng số liệu') })
  await record(page, 'Báo cáo tiến độ')
  await expect(page.locator('#chung-cu')).toContainText('so-lieu.txt')
  const ask = await openAct(page, 'Xin gia hạn')
  await ask.getByLabel('Xin gia hạn đến').fill(typedDate(dayFromToday(10)))
  await ask.getByLabel('Lý do').selectOption('Chờ số liệu, hồ sơ của đơn vị khác')
  await ask.getByLabel('Nói rõ').fill('Còn chín phường chưa gửi số liệu trụ sở')
  await record(page, 'Xin gia hạn')
  await expect(page.locator('#ai')).toContainText(typedDate(dayFromToday(10)))
}

/** Who gave it finds the request among what he must decide, and extends; the first date stays in sight. */
export async function extend({ page }: Day): Promise<void> {
  await atInbox(page, WHO.chief, 'cho-quyet-dinh')
  await openRow(page, TASK)
  const form = await openAct(page, 'Gia hạn')
  await expect(form.getByLabel('Gia hạn đến')).toHaveValue(typedDate(dayFromToday(10)))
  await record(page, 'Gia hạn')
  await expect(page.locator('.page-head')).toContainText(typedDate(dayFromToday(10)))
  await expect(page.locator('.page-head')).toContainText(`hạn gốc ${typedDate(dayFromToday(1))}`)
}

/** The cooperating ward sends its part, at the width of a telephone. */
export async function contribute({ page }: Day): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await atInbox(page, WHO.mayor, 'cho-nhan')
  await openRow(page, TASK)
  await press(page, 'Nhận việc')
  await recorded(page, 'Nhận việc')
  const form = await openAct(page, 'Gửi phần việc đã xong')
  await form.getByLabel('Kết quả').fill('Phường còn hai trụ sở chưa sử dụng')
  await checked(page)
  await record(page, 'Gửi phần việc đã xong')
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The sub-task is done, then the whole is submitted. */
export async function submit(day: Day): Promise<void> {
  const { page, matter } = day
  await atInbox(page, WHO.financeSpecialist)
  await openRow(page, PART)
  const part = await openAct(page, 'Gửi phần việc đã xong')
  await part.getByLabel('Kết quả').fill('Đã tổng hợp đủ danh mục')
  await record(page, 'Gửi phần việc đã xong')
  await page.goto(`/viec/${matter}`)
  await expect(page.locator('#viec-con')).toContainText('xong đúng hạn')
  await submitAgain(day, 'Đã trình phương án xử lý trụ sở')
}

async function submitAgain({ page }: Day, result: string): Promise<void> {
  const form = await openAct(page, 'Nộp kết quả')
  await form.getByLabel('Kết quả', { exact: true }).fill(result)
  await form.getByLabel('Số, ký hiệu văn bản kết quả').fill('215/TTr-STC')
  await record(page, 'Nộp kết quả')
  await expect(page.locator('.page-head')).toContainText('chờ nghiệm thu')
}

/** Sent back once, submitted again, then accepted with a rating. */
export async function sendBackThenAccept(day: Day): Promise<void> {
  const { page } = day
  await atInbox(page, WHO.chief, 'cho-quyet-dinh')
  await openRow(page, TASK)
  const back = await openAct(page, 'Yêu cầu làm lại')
  await back.getByLabel('Lý do').fill('Cần nêu rõ thời gian bàn giao từng trụ sở')
  await record(page, 'Yêu cầu làm lại')
  await atInbox(page, WHO.financeSpecialist)
  await openRow(page, TASK)
  await expect(page.locator('#qua-trinh')).toContainText('Cần nêu rõ thời gian bàn giao từng trụ sở')
  await submitAgain(day, 'Đã bổ sung thời gian bàn giao từng trụ sở')
  await atInbox(page, WHO.chief, 'cho-quyet-dinh')
  await openRow(page, TASK)
  const accept = await openAct(page, 'Nghiệm thu')
  await accept.getByLabel('Tốt').check()
  await record(page, 'Nghiệm thu')
  await expect(page.locator('.page-head')).toContainText('hoàn thành')
  await checked(page)
}

/** A ward returns its task as not its competence; the Chief gives it to another ward. */
export async function returnAndGiveOn({ page }: Day): Promise<void> {
  await atInbox(page, WHO.mayor, 'cho-nhan')
  const id = await openRow(page, WARD_TASK)
  const back = await openAct(page, 'Trả lại')
  await back.getByLabel('Lý do').fill('Trụ sở nằm trên địa bàn phường bên cạnh')
  await record(page, 'Trả lại')
  await atInbox(page, WHO.chief, 'cho-quyet-dinh')
  expect(await openRow(page, WARD_TASK)).toBe(id)
  await expect(page.locator('#ai')).toContainText('Trụ sở nằm trên địa bàn phường bên cạnh')
  const on = await openAct(page, 'Giao đơn vị khác')
  await on.getByLabel('Đơn vị chủ trì mới').fill(`UBND phường ${WARDS[3]}`)
  await on.getByLabel('Lý do').fill('Đúng địa bàn quản lý')
  await record(page, 'Giao đơn vị khác')
  await expect(page.locator('#ai')).toContainText(`phường ${WARDS[3]}`)
  await stepInto(page, WHO.mayor)
  await page.goto(`/viec/${id}`)
  await expect(page.locator('#ai')).toContainText(`phường ${WARDS[3]}`)
}
