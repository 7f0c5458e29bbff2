import { get } from 'node:http'
import type { SideMeasure } from './side.ts'

const PAGE = '/cong-khai/mo-hinh'

/** Everything that a browser loads for the public list, as it goes over the line. */
export const portal =
  (origin: string): SideMeasure =>
  async () => {
    const page = await fetched(new URL(PAGE, origin))
    const assets = [...page.text.matchAll(/<(?:link[^>]+href|script[^>]+src|img[^>]+src)="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    )
    const own = [...new Set(assets)].filter(href => href.startsWith('/') && !href.endsWith('.webmanifest') && href !== PAGE)
    const parts = await Promise.all(own.filter(href => /\.[a-z0-9]+$/.test(href)).map(href => fetched(new URL(href, origin))))
    const bytes = [page, ...parts].reduce((sum, part) => sum + part.bytes, 0)
    const note = `${parts.length} files beside the page`
    return [{ name: 'Public list, all in', value: bytes / 1024, unit: 'kB', budget: { most: 30 }, note }]
  }

async function fetched(url: URL): Promise<{ bytes: number; text: string }> {
  const plain = await fetch(url)
  if (!plain.ok) throw new Error(`${url.pathname}: ${plain.status}`)
  const text = await plain.text()
  const bytes = await new Promise<number>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br, gzip' } }, response => {
      let size = 0
      response.on('data', (part: Buffer) => (size += part.length))
      response.on('end', () => resolve(size))
      response.on('error', reject)
    }).on('error', reject)
  })
  return { bytes, text }
}
