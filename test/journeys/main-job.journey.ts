import { stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'
import { WHO, type Day } from './main-job/desk.ts'
import { giveTasks, registerAndForward, takeInTextFile, takeInWordFile } from './main-job/intake.ts'
import { doneByForms, giveByText } from './main-job/without-scripts.ts'
import { draftAndIssue, openFrozenWeek } from './main-job/weekly.ts'
import {
  assignInside,
  contribute,
  extend,
  receiveAtTheTop,
  reportAndAskForTime,
  returnAndGiveOn,
  sendBackThenAccept,
  submit,
} from './main-job/performing.ts'

test('the main job: from an incoming document to the weekly report', async ({ page }) => {
  test.setTimeout(480_000)
  const day: Day = { page, number: 0, intake: '', document: '', matter: '', period: '' }
  await page.setViewportSize({ width: 1280, height: 900 })
  await test.step('the clerk takes in a Word file', () => takeInWordFile(day))
  await test.step('and a text file', () => takeInTextFile(day))
  await test.step('corrects a field, marks tasks, registers it and sends it to the Chief of Office', () =>
    registerAndForward(day))
  await test.step('the Chief edits, merges, drops and gives the tasks', () => giveTasks(day))
  await test.step('the head of the department receives it at the top of the inbox', () => receiveAtTheTop(day))
  await test.step('gives a part and the whole to a specialist', () => assignInside(day))
  await test.step('who reports with evidence and asks for more time', () => reportAndAskForTime(day))
  await test.step('the giver extends the deadline', () => extend(day))
  await test.step('the cooperating ward contributes its part', () => contribute(day))
  await test.step('the specialist submits the result', () => submit(day))
  await test.step('the giver sends it back, then accepts it with a rating', () => sendBackThenAccept(day))
  await test.step('a ward returns its task, and the Office gives it on', () => returnAndGiveOn(day))
  await test.step('the frozen week is opened, and a figure opens its list', () => openFrozenWeek(day))
  await test.step('the report is drafted, edited, approved, issued with its number, and leaves as files', () =>
    draftAndIssue(day))
})

test('register, receive, submit and accept work without scripts', async ({ office, server }) => {
  const context = await office.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const given = await giveByText(page)
  await doneByForms(page, given)
  await context.close()
})

test('the head of the department reads inbox and task in English', async ({ page }) => {
  await stepInto(page, WHO.director)
  await page.goto('/hien-thi')
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: 'Đổi ngôn ngữ' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/viec')
  await expect(page.getByRole('link', { name: /^To receive/u })).toBeVisible()
  await expectAccessible(page)
  const href = (await page.locator('a[data-row-link]').first().getAttribute('href')) ?? ''
  await page.goto(`/viec/${/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u.exec(href)?.[0]}`)
  await expect(page.getByRole('link', { name: /^Report progress/u }).first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Báo cáo tiến độ')
  await expectAccessible(page)
})
