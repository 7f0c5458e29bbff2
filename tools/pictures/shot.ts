import type { Page } from '@playwright/test'

/** One picture of the manual: who looks at which page, and what is done on it before it is taken; that may change the sample. */
export type Shot = {
  readonly name: string
  readonly person: string
  readonly path: string
  readonly then?: (page: Page) => Promise<void>
}

/** The first address of a list of the page that begins so, without its query; at the `nth` from the front, or the last for -1. */
export async function addressOn(page: Page, start: string, nth = 0): Promise<string> {
  const address = await page.locator(`main a[href^="${start}"]`).nth(nth).getAttribute('href')
  return (address ?? start).replace(/[?#].*$/u, '')
}

/** Goes to the first address that stands on the page, or to a page below it. */
export const firstOf =
  (start: string, below = '') =>
  async (page: Page): Promise<void> => {
    await page.goto(`${await addressOn(page, start)}${below}`, { waitUntil: 'networkidle' })
  }

/** What several pictures need is done once. */
export function once(make: (page: Page) => Promise<string>): (page: Page) => Promise<string> {
  let made: Promise<string> | null = null
  return page => (made ??= make(page))
}
