import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isInside, proofFetcher } from './fetch-proof.ts'

let server: Server
let base: string
let asked: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['content-type'] ?? ''}`.trim())
    if (request.url === '/moved') return void response.writeHead(302, { location: '/list.crl' }).end()
    if (request.url === '/slow') return
    response.end(request.url === '/large' ? Buffer.alloc(2000) : `answer to ${request.method}`)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has one
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

const fetcher = (more = {}) => proofFetcher({ hostsInside: ['127.0.0.1'], maxBytes: 1000, timeoutMs: 300, ...more })
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()

test('a list is fetched once in ten minutes, an OCSP answer each time', async () => {
  let now = 0
  const fetch = fetcher({ now: () => now })
  const list = { kind: 'crl', url: `${base}/list.crl` } as const
  expect(text(await fetch(list))).toBe('answer to GET')
  await fetch(list)
  now = 10 * 60_000
  await fetch(list)
  const query = { kind: 'ocsp', url: `${base}/ocsp`, body: Buffer.from('?') } as const
  expect(text(await fetch(query))).toBe('answer to POST')
  await fetch(query)
  expect(asked).toEqual([
    'GET /list.crl',
    'GET /list.crl',
    'POST /ocsp application/ocsp-request',
    'POST /ocsp application/ocsp-request',
  ])
})

test.each(['/moved', '/slow', '/large'])('%s gives nothing', async path => {
  expect(await fetcher()({ kind: 'crl', url: base + path })).toBeNull()
})

test.each(['ldap://ca.test/x', 'file:///etc/passwd', 'http://user:secret@127.0.0.1/', 'no address', 'http://127.0.0.1:9/'])(
  '%s gives nothing',
  async url => {
    expect(await fetcher()({ kind: 'crl', url })).toBeNull()
  },
)

test('the house itself is never asked, by number or by name', async () => {
  const { port } = server.address() as AddressInfo // a TCP server has one
  const fetch = proofFetcher({ timeoutMs: 300 })
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0']) {
    expect(await fetch({ kind: 'crl', url: `http://${host}:${port}/list.crl` }), host).toBeNull()
  }
  expect(asked).toEqual([])
})

test.each([
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
])('%s is inside', address => {
  expect(isInside(address)).toBe(true)
})

test.each(['8.8.8.8', '172.32.0.1', '2001:4860:4860::8888'])('%s is outside', address => {
  expect(isInside(address)).toBe(false)
})
