import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compressed, encodingFor } from './compressed.ts'

const PAGE = `<!DOCTYPE html><p>${'Văn bản đến. '.repeat(400)}</p>`
const HTML = { 'content-type': 'text/html; charset=utf-8' }

function serving(answer: () => Response): (accepted?: string) => Promise<Response> {
  const server = new Hono().use(compressed()).get('/', answer)
  return async accepted => server.request('/', { headers: accepted ? { 'accept-encoding': accepted } : {} })
}
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer())

test('a page is compressed as the browser likes it, and says that it depends on that', async () => {
  const ask = serving(() => new Response(PAGE, { headers: { ...HTML, 'content-length': '1' } }))
  const br = await ask('gzip, deflate, br')
  expect(br.headers.get('content-encoding')).toBe('br')
  expect(br.headers.get('vary')).toBe('Accept-Encoding')
  expect(br.headers.get('content-length')).toBeNull()
  const packed = await bytesOf(br)
  expect(packed.length).toBeLessThan(PAGE.length / 5)
  expect(brotliDecompressSync(packed).toString('utf8')).toBe(PAGE)
  expect(gunzipSync(await bytesOf(await ask('gzip'))).toString('utf8')).toBe(PAGE)
  const plain = await ask()
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, PAGE])
})

test.each([
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', null],
  ['*', 'br'],
  ['identity', null],
  ['BR;q=0.1', 'br'],
  ['', null],
])('“%s” asks for %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test.each([
  ['a stream of events', { 'content-type': 'text/event-stream' }],
  ['a download', { 'content-type': 'application/pdf' }],
  ['what is packed already', { ...HTML, 'content-encoding': 'gzip' }],
])('%s is left as it is', async (_, headers) => {
  const answer = await serving(() => new Response(PAGE, { headers }))('br')
  expect(await answer.text()).toBe(PAGE)
})

test('what is ready of a page leaves at once', async () => {
  let finish = (): void => {}
  const body = new ReadableStream<Uint8Array>({
    start(page) {
      page.enqueue(new TextEncoder().encode('<h1>Việc của tôi</h1>'))
      finish = () => page.close()
    },
  })
  const answer = await serving(() => new Response(body, { headers: HTML }))('gzip')
  const reader = answer.body?.getReader()
  const gunzip = createGunzip()
  const first = new Promise<string>(tell => gunzip.once('data', (part: Buffer) => tell(part.toString('utf8'))))
  for (let seen = 0; seen < 20;) {
    const { value } = (await reader?.read()) ?? {}
    seen += value?.length ?? 20
    gunzip.write(value)
  }
  expect(await first).toBe('<h1>Việc của tôi</h1>')
  finish()
  await reader?.cancel()
})
