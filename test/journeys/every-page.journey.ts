import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { modules } from '../../app/modules.ts'
import { appPages } from '../../app/pages.ts'
import { chromiumOptions } from '../browser/chromium.ts'
import { stepInto } from '../browser/roles.ts'
import { accessFindings } from '../browser/test.ts'
import { startRealServer, type RunningServer } from '../serving/running-server.ts'
import { overlapping, sideways } from './every-page/findings.ts'
import { lengthen } from './every-page/long-texts.ts'
import { openPlace } from './every-page/open-place.ts'
import { ELSEWHERE, NOT_LOOKED_AT, PLACES, SEER, type Place } from './every-page/places.ts'

// Every page of docs/route-table.md as an office might fill it: titles of 600 characters, names of 120, words of 200 without a place to
// break. No page scrolls sideways, no words stand upon others, axe finds nothing.

const WIDTHS = [1440, 390] as const

test('every page has a place in the table, or a journey that comes to it', () => {
  const pages = [...modules.flatMap(each => each.pages), ...appPages]
    .filter(({ file }) => file.endsWith('.tsx'))
    .map(({ path }) => `/${path}`)
  const named = [...Object.keys(PLACES), ...Object.keys(ELSEWHERE), ...NOT_LOOKED_AT]
  expect(named.toSorted()).toEqual(pages.toSorted())
  for (const journey of Object.values(ELSEWHERE))
    expect(existsSync(join(import.meta.dirname, `${journey}.journey.ts`)), journey).toBe(true)
})

test.describe('with the longest texts', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kheo-long-'))
  const seats = new Map<string, Page>()
  let server: RunningServer
  let browser: Browser

  test.beforeAll(async () => {
    test.setTimeout(240_000)
    const made = await startRealServer({ dataDir })
    await made.stop()
    await lengthen(dataDir)
    server = await startRealServer({ dataDir })
    browser = await chromium.launch(await chromiumOptions())
  })
  test.afterAll(async () => {
    for (const page of seats.values()) await page.context().close()
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** Somebody's own window, opened once. */
  async function seatOf({ who }: Place): Promise<Page> {
    const known = seats.get(who ?? '')
    if (known) return known
    const context = await browser.newContext({ baseURL: server.origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    const page = await context.newPage()
    seats.set(who ?? '', page)
    if (who) await stepInto(page, SEER[who])
    return page
  }

  const rooms = Map.groupBy(Object.entries(PLACES), ([route]) => route.split('/')[1] ?? '')
  for (const [room, places] of rooms)
    test(`pages under /${room} hold their width, words do not overlap, axe finds nothing`, async () => {
      test.setTimeout(300_000)
      const found: string[] = []
      for (const [route, place] of places) {
        const page = await seatOf(place)
        await page.setViewportSize({ width: 1440, height: 900 })
        if (!(await openPlace(page, route, place))) continue
        found.push(...(await findings(page)).map(each => `${route}: ${each}`))
      }
      expect(found).toEqual([])
    })
})

async function findings(page: Page): Promise<string[]> {
  const found = await accessFindings(page)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    found.push(...(await sideways(page)).map(each => `at ${width}: ${each}`))
    found.push(...(await overlapping(page)).map(each => `at ${width}: ${each}`))
  }
  return found
}
