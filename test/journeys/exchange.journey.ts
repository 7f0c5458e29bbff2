import type { Page } from '@playwright/test'
import { connect, exchangeNow, openThere, startAxis, THERE } from '../browser/axis.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, expectAccessible, test } from '../browser/test.ts'
import { startRealServer } from '../serving/running-server.ts'

test('a document issued in one Khéo is received and registered in another, which says so, over an axis', async ({
  page,
  office,
}) => {
  test.setTimeout(240_000)
  const axis = await startAxis()
  const other = await startRealServer()
  const there = await openThere(office, other.origin)
  try {
    for (const [side, own] of [
      [page, axis.here],
      [there, axis.there],
    ] as const) {
      await connect(side, axis.baseUrl, own)
      await stepInto(side, PEOPLE.clerk)
    }

    const title = await sendOutside(page)
    await exchangeNow(page)

    await exchangeNow(there)
    const arrived = there.getByRole('link', { name: new RegExp(title.slice(0, 30)) }).first()
    await arrived.click()
    await there.waitForURL(/\/lien-thong\/[0-9a-f-]{36}/)
    await expectAccessible(there)
    await there.getByRole('link', { name: 'Mở văn bản đến' }).click()
    await there.getByRole('button', { name: /^Vào sổ/ }).click()
    await there.waitForURL(/vao-so=/)

    await exchangeNow(there)
    await exchangeNow(page)
    await page.goto('/lien-thong?muc=di')
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: title.slice(0, 30) })
        .filter({ hasText: THERE.name }),
    ).toContainText('Đã tiếp nhận')
  } finally {
    await there.context().close()
    await other.stop()
    await axis.close()
  }
})

/** The clerk sends a document that was issued earlier to one more receiver, outside. Returns its title. */
async function sendOutside(page: Page): Promise<string> {
  await page.goto('/van-ban/di?loc=da-ban-hanh')
  // A document of the sample: those of other journeys bear the number of their run.
  const first = page
    .locator('tbody tr')
    .filter({ hasNotText: /đợt \d+/ })
    .first()
    .getByRole('link')
    .first()
  await first.click()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.goto(`${new URL(page.url()).pathname}/gui`)
  await page.getByLabel('Danh sách gửi').fill(`${THERE.name} [${THERE.code}]`)
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await page.waitForURL(url => !url.pathname.endsWith('/gui'))
  return title
}
