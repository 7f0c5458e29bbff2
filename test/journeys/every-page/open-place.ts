import type { Page } from '@playwright/test'
import { expect } from '../../browser/test.ts'
import type { Place } from './places.ts'

/**
 * Opens a page of the table of routes where the sample shows it; it must be that page, not a refusal or another. False: nothing waits today
 * that leads there.
 */
export async function openPlace(page: Page, route: string, place: Place): Promise<boolean> {
  const [address, ...others] = place.from ? await followed(page, route, place) : [place.at ?? route]
  if (address === undefined) {
    expect(place.perhaps, `a link to ${place.link ?? route} on ${place.from}`).toBe(true)
    return false
  }
  let answer = await page.goto(address)
  for (const other of place.offered ? others : []) if (answer?.status() === 422) answer = await page.goto(other)
  if (place.perhaps && answer?.status() === 422) return false
  expect(answer?.status(), `${route} at ${address}`).toBe(place.status ?? 200)
  if (place.from) expect(new URL(page.url()).pathname, `${address} leads on`).toMatch(whole(route))
  return true
}

/** The addresses behind the links of a page that name what the route asks for. */
async function followed(page: Page, route: string, { from = '', link, fill = {}, query = '' }: Place): Promise<string[]> {
  await page.goto(from)
  const { head, rest } = cut(route)
  const sought = whole(link ?? head)
  const addresses = await page
    .locator('main a[href^="/"]')
    .evaluateAll(links => links.map(each => each.getAttribute('href') ?? ''))
  const all = [...new Set(addresses.filter(each => sought.test(withoutQuery(each))))]
  const leading = (found: string): string => {
    if (link === route) return found
    const id = withoutQuery(found).split('/').at(-1) ?? ''
    const start = link ? head.replace(/:[\w-]+$/u, id) : withoutQuery(found)
    return `${start}${rest.replaceAll(/:(\w+)/gu, (_, name: string) => fill[name] ?? '')}${query.replace(':id', id)}`
  }
  return all.map(leading)
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/u, '')

/** A route up to its first unknown part, and what follows. */
function cut(route: string): { head: string; rest: string } {
  const [, head = route, rest = ''] = /^(.*?:[\w-]+)(.*)$/u.exec(route) ?? []
  return { head, rest }
}

function whole(route: string): RegExp {
  const pattern = route.replaceAll(/:([\w-]+)/gu, (_, name: string) => (name === 'id' ? '[0-9a-f-]{36}' : '[^/]+'))
  return new RegExp(`^${pattern}$`, 'u')
}
