import type { Page } from '@playwright/test'
import { expect } from '../../browser/test.ts'
import type { Place } from './places.ts'

/** Opens a page of the table of routes where the sample shows it; it must be that page, not a refusal or another. */
export async function openPlace(page: Page, route: string, place: Place): Promise<void> {
  const address = place.at ?? (place.from ? await followed(page, route, place) : route)
  const answer = await page.goto(address)
  expect(answer?.status(), `${route} at ${address}`).toBe(place.status ?? 200)
  if (place.from) expect(new URL(page.url()).pathname, `${address} leads on`).toMatch(whole(route))
}

/** The address behind the first link of a page that names what the route asks for. */
async function followed(page: Page, route: string, { from = '', link, fill = {}, query = '' }: Place): Promise<string> {
  await page.goto(from)
  const { head, rest } = cut(route)
  const sought = whole(link ?? head)
  const addresses = await page
    .locator('main a[href^="/"]')
    .evaluateAll(links => links.map(each => each.getAttribute('href') ?? ''))
  const found = addresses.find(each => sought.test(withoutQuery(each)))
  expect(found, `a link to ${link ?? head} on ${from}`).toBeDefined()
  if (!found || link === route) return found ?? route
  const id = withoutQuery(found).split('/').at(-1) ?? ''
  const start = link ? head.replace(/:[\w-]+$/u, id) : withoutQuery(found)
  return `${start}${rest.replaceAll(/:(\w+)/gu, (_, name: string) => fill[name] ?? '')}${query.replace(':id', id)}`
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
