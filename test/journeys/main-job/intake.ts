import { conclusionDocx } from '../../factories/conclusion.ts'
import { dayFromToday } from '../../factories/days.ts'
import { LETTER } from '../../factories/letter.ts'
import { stepInto } from '../../browser/roles.ts'
import { expect } from '../../browser/test.ts'
import { checked, RUN, TASK, WARDS, WHO, type Day } from './desk.ts'

const own = (nth: number): string => `${RUN + nth}/TB-HĐND`

/** The clerk drops a Word file; what was read stands beside the paper. */
export async function takeInWordFile(day: Day): Promise<void> {
  const { page } = day
  await stepInto(page, WHO.clerk)
  await page.goto('/van-ban/tiep-nhan')
  await checked(page)
  const conclusion = {
    number: RUN + 1,
    issuedOn: dayFromToday(-1),
    due: dayFromToday(2),
    wards: [WARDS[0], WARDS[1], WARDS[2]],
  } as const
  await page.setInputFiles('#files', {
    name: 'ket-luan.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await conclusionDocx(conclusion),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vào sổ văn bản đến')
  await expect(page.locator('#designation')).toHaveValue(own(1))
  await expect(page.locator('#type')).toHaveValue('Thông báo')
  await expect(page.locator('.read-field', { hasText: 'Độ khẩn' })).toContainText('không thấy trong văn bản')
  await expect(page.locator('#viec')).toContainText('Rà soát trụ sở dôi dư')
  await checked(page)
  day.intake = page.url()
}

/** A text file goes the same way, and waits beside it. */
export async function takeInTextFile({ page }: Day): Promise<void> {
  await page.goto('/van-ban/tiep-nhan')
  const text = LETTER.replace('268/TB-HĐND', own(2))
  await page.setInputFiles('#files', { name: 'thong-bao.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.locator('#designation')).toHaveValue(own(2))
  await page.goto('/van-ban/tiep-nhan')
  for (const number of [own(1), own(2)]) await expect(page.locator('main')).toContainText(number)
}

/** A field is corrected, tasks are marked, one is dropped, and it is registered and sent to the Chief of Office. */
export async function registerAndForward(day: Day): Promise<void> {
  const { page } = day
  await page.goto(day.intake)
  await page.locator('#abstract').fill('Kết luận giám sát việc bố trí trụ sở sau sắp xếp năm 2026')
  for (const n of [1, 2, 3, 4]) {
    await page
      .locator(`#viec-${n}`)
      .getByRole('button', { name: /^Đánh dấu để giao/ })
      .click()
    await expect(page.locator(`#viec-${n}`)).toContainText('đã đánh dấu')
  }
  await expect(page.locator('#abstract')).toHaveValue(/năm 2026$/)
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  const said = await page.getByRole('status').filter({ hasText: 'Đã vào sổ: số đến' }).innerText()
  day.number = Number(/số đến\s+(\d+)/u.exec(said)?.[1])
  expect(day.number).toBeGreaterThan(0)
  day.document = new URL(page.url()).pathname
  await expect(page.locator('#noi-nhan')).toContainText(WHO.chief)
  await checked(page)
  await page.goto('/van-ban/so-den')
  await expect(page.locator('main tr', { hasText: own(1) })).toContainText(String(day.number))
  await checked(page)
}

/** The Chief edits a task, merges two, drops one and gives the rest: one to a department, one to three wards, one merged. */
export async function giveTasks({ page, document }: Day): Promise<void> {
  await stepInto(page, WHO.chief)
  await page.goto(document)
  await page.getByRole('link', { name: 'Giao việc từ văn bản' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giao việc từ văn bản')
  await checked(page)
  await expect(page.locator('[name="t.1.leads"]')).toHaveValue(
    WARDS.slice(0, 3)
      .map(name => `Ủy ban nhân dân phường ${name}`)
      .join('; '),
  )
  await page.getByRole('button', { name: /^Gộp vào việc trước\s+việc 4/u }).click()
  await expect(page.locator('[name="t.2.content"]')).toHaveValue(/kiện toàn Ban Chỉ đạo.*quy chế làm việc/su)
  await page.getByRole('button', { name: /^Bỏ việc này\s+việc 4/u }).click()
  await expect(page.locator('[name="t.3.content"]')).toHaveCount(0)
  await page.locator('[name="t.0.content"]').fill(TASK)
  await page.locator('#follower').selectOption({ label: `${WHO.specialist}, Chuyên viên` })
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await expect(page.getByRole('status')).toContainText('Giao việc từ văn bản')
  const given = page.locator('#viec')
  await expect(given).toContainText(TASK)
  await expect(given).toContainText(/NV-\d{4}-\d+/u)
  await expect(given).toContainText(/GN-\d{4}-\d+/u)
}
