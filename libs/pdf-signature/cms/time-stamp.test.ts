import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { stampAuthority } from '../fixtures/stamp.ts'
import { httpTimeStampAuthority, readTimeStamp, requestTimeStamp, stampsBytes } from './time-stamp.ts'

const { stamping } = testAuthority()
const authority = stampAuthority(stamping, '2025-01-05T02:12:35Z')
let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.headers['content-type'] !== 'application/timestamp-query') return void response.writeHead(415).end()
      void authority(Buffer.concat(chunks)).then(answer => response.end(Buffer.from(answer)))
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/` // a TCP server has one
})
afterAll(() => new Promise<void>(done => void server.close(() => done())))

test('an authority is asked over HTTP and its token is over what was sent', async () => {
  const token = await requestTimeStamp(httpTimeStampAuthority(url), Buffer.from('signature'))
  const stamp = readTimeStamp(token)
  expect(stamp.at).toEqual(new Date('2025-01-05T02:12:35Z'))
  expect([stampsBytes(stamp, Buffer.from('signature')), stampsBytes(stamp, Buffer.from('another'))]).toEqual([true, false])
})

test('a token over something else, or for another request, is refused', async () => {
  const other = Buffer.from(await authority(await requestOf()))
  const replaying = () => Promise.resolve(other)
  await expect(requestTimeStamp(replaying, Buffer.from('signature'))).rejects.toMatchObject({ code: 'time-stamp/does-not-match' })
  await expect(requestTimeStamp(httpTimeStampAuthority('http://127.0.0.1:9/'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'time-stamp/unavailable',
  })
})

/** A request as it goes out. */
async function requestOf(): Promise<Uint8Array> {
  let sent = new Uint8Array()
  await requestTimeStamp(request => {
    sent = Uint8Array.from(request)
    return authority(request)
  }, Buffer.from('signature'))
  return sent
}
