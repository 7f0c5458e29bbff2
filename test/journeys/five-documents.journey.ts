import type { Page } from '@playwright/test'
import { openAct, press, record, recorded } from '../browser/act-form.ts'
import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'
import { typedDate } from '../factories/days.ts'
import { fiveDocuments, type Arriving } from '../factories/five-documents.ts'
import { atInbox, openRow, RUN, WHO } from './main-job/desk.ts'

const LEADER = 'Vũ Đình Khôi'

/** What was read stands in the fields; the clerk chooses to whom it goes, and registers. Nothing is typed. */
async function takeIn(page: Page, document: Arriving): Promise<string> {
  await page.goto('/van-ban/tiep-nhan')
  await page.setInputFiles('#files', document.file)
  await expect(page.locator('#designation')).toHaveValue(document.designation)
  await expect(page.locator('#type')).toHaveValue(document.type)
  await expect(page.locator('#issuedOn')).toHaveValue(typedDate(document.issuedOn))
  await expect(page.locator('#agency')).toHaveValue(new RegExp(document.agency, 'iu'))
  await expect(page.locator('#abstract')).toHaveValue(new RegExp(document.abstract, 'iu'))
  await expect(page.locator('#signer')).toHaveValue(document.signer)
  await page.locator('#forwardTo').selectOption({ label: `${WHO.chief}, Chánh Văn phòng` })
  await page.getByRole('button', { name: /^Vào sổ – số đến/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã vào sổ: số đến' })).toBeVisible()
  return new URL(page.url()).pathname
}

/** The cards hold lead and day of each task; the Chief chooses for whom it is given, and gives. Nothing is typed. */
async function give(page: Page, address: string, { tasks }: Arriving): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: 'Giao việc từ văn bản' }).click()
  for (const [at, { lead, dueOn, says }] of tasks.entries()) {
    await expect(page.locator(`[name="t.${at}.content"]`)).toHaveValue(new RegExp(says, 'u'))
    await expect(page.locator(`[name="t.${at}.leads"]`)).toHaveValue(lead)
    await expect(page.locator(`[name="t.${at}.dueOn"]`)).toHaveValue(typedDate(dueOn))
  }
  await expect(page.locator(`[name="t.${tasks.length}.leads"]`)).toHaveCount(0)
  await expectAccessible(page)
  await page.locator('#assigner').selectOption({ label: `${LEADER}, Chủ tịch UBND tỉnh` })
  await page.getByRole('button', { name: 'Giao các việc đã chọn' }).click()
  await expect(page.getByRole('status')).toContainText('Giao việc từ văn bản')
  for (const { says } of tasks) await expect(page.locator('#viec')).toContainText(says)
}

test('five documents of five kinds come in, are given, done and accepted; nobody types a word that they say', async ({
  page,
}) => {
  test.setTimeout(480_000)
  await page.setViewportSize({ width: 1280, height: 900 })
  const documents = await fiveDocuments(RUN + 50)
  const addresses: string[] = []
  await stepInto(page, WHO.clerk)
  for (const document of documents)
    await test.step(`the clerk registers ${document.file.name}`, async () => {
      addresses.push(await takeIn(page, document))
    })
  await stepInto(page, WHO.chief)
  for (const [at, document] of documents.entries())
    await test.step(`the Chief gives the tasks of ${document.file.name}`, () => give(page, addresses[at] ?? '', document))
  const says = documents[0]?.tasks[0]?.says ?? ''
  await test.step('the department receives its task and submits the result', async () => {
    await atInbox(page, WHO.director, 'cho-nhan')
    await openRow(page, says)
    await press(page, 'Nhận việc')
    await recorded(page, 'Nhận việc')
    const form = await openAct(page, 'Nộp kết quả')
    await form.getByLabel('Kết quả', { exact: true }).fill('Đã rà soát xong, có danh mục kèm theo')
    await form.getByLabel('Số, ký hiệu văn bản kết quả').fill('310/BC-STC')
    await record(page, 'Nộp kết quả')
  })
  await test.step('the leader accepts it', async () => {
    await atInbox(page, LEADER, 'cho-quyet-dinh')
    await openRow(page, says)
    const form = await openAct(page, 'Nghiệm thu')
    await form.getByLabel('Tốt').check()
    await record(page, 'Nghiệm thu')
    await expect(page.locator('.page-head')).toContainText('hoàn thành')
    await expectAccessible(page)
  })
})
