import { readConfig } from '../../platform/config.ts'
import { readyDatabase } from '../../platform/ready-database.ts'
import { freePort } from '../browser/free-port.ts'
import { PEOPLE, stepInto } from '../browser/roles.ts'
import { expect, test } from '../browser/test.ts'
import { startRealServer } from '../serving/running-server.ts'

const WORDS = 'Ghi chú dài, gõ xong thì phiên làm việc đã hết'

/** Lets every session run out, as hours of waiting would. */
async function endSessions(dataDir: string): Promise<void> {
  const { db } = await readyDatabase(readConfig({ DATA_DIR: dataDir }), { now: new Date() })
  await db.query(`update session set idle_until = now() - interval '1 minute'`)
  await db.close()
}

test('the session ends while a form is filled: after the login of the same account it stands there filled, and is sent once', async ({
  office,
}) => {
  // Two starts of the sample province.
  test.setTimeout(300_000)
  const env = { PORT: await freePort() }
  const first = await startRealServer({ env })
  const context = await office.newContext({ baseURL: first.origin, locale: 'vi-VN' })
  const page = await context.newPage()
  await stepInto(page, PEOPLE.specialist)
  const row = await page.locator('a[data-row-link]').first().getAttribute('href')
  const id = /[0-9a-f-]{36}/.exec(row ?? '')?.[0] ?? ''
  await page.goto(`/viec/${id}?mo=ghi-chu`)
  await page.route('**/nhap', route => route.abort())
  await page.locator('#bieu-mau textarea').first().fill(WORDS)
  await first.stop()
  await endSessions(first.dataDir)
  const second = await startRealServer({ env, dataDir: first.dataDir })
  try {
    await page.locator('#bieu-mau form button[value=ghi]').click()
    await expect(page).toHaveURL(/dang-nhap\?toi=.*giu/)
    const back = new URL(page.url()).searchParams.get('toi') ?? ''

    const other = await (await office.newContext({ baseURL: second.origin, locale: 'vi-VN' })).newPage()
    await stepInto(other, PEOPLE.divisionHead)
    await other.goto(back)
    expect(await other.content()).not.toContain(WORDS)

    await page.locator('a[href^="/vao-vai?toi="]').click()
    await page.getByRole('button', { name: `Vào vai ${PEOPLE.specialist}` }).click()
    await expect(page).toHaveURL(/mo=ghi-chu/)
    await expect(page.getByText('Những gì đã nhập được giữ lại')).toBeVisible()
    await expect(page.locator('#bieu-mau textarea').first()).toHaveValue(WORDS)
    await page.locator('#bieu-mau form button[value=ghi]').click()
    await page.waitForURL(url => url.searchParams.has('xong'))
    await expect(page.locator('#qua-trinh').getByText(WORDS)).toHaveCount(1)
  } finally {
    await context.close()
    await second.stop()
  }
})
