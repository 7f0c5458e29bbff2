import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplePackage, exampleStatus } from '../example.ts'
import {
  GatewayProblem,
  gatewayServer,
  newSystem,
  openPostBox,
  provincialGateway,
  readMessage,
  writePackage,
  writeStatus,
  type Gateway,
  type System,
} from '../index.ts'

const TODAY = '2026-11-24'
const folder = mkdtempSync(join(tmpdir(), 'kheo-gateway-'))
const office = newSystem({
  systemId: 'vpubnd',
  username: 'vpubnd',
  agencies: [{ code: 'H99.01', name: 'Văn phòng UBND tỉnh', parent: 'H99' }],
})
const departments = newSystem({
  systemId: 'cac-so',
  username: 'cac-so',
  agencies: [
    { code: 'H99.15', name: 'Sở Tài chính', parent: 'H99' },
    { code: '000.00.16.H99', name: 'Sở Nội vụ', parent: 'H99' },
  ],
})
let systems: System[] = [office.system, departments.system]
let server: Server
let port = 0
let clock = new Date('2026-11-24T02:00:00Z')

beforeAll(() => listen())
afterAll(() => new Promise<void>(done => void server.close(() => done())))

async function listen(): Promise<void> {
  const box = await openPostBox(folder)
  server = gatewayServer({
    box,
    systems: () => systems,
    now: () => clock,
    longest: 20_000_000,
    onError: error => expect(error).toBeNull(),
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port // a TCP server has one
}

function client(own: typeof office, change: { secretKey?: string; password?: string } = {}): Gateway {
  const { systemId, username } = own.system
  const { secretKey, password } = { ...own, ...change }
  return provincialGateway(async () => ({
    baseUrl: `http://127.0.0.1:${port}`,
    systemId,
    username,
    secretKey,
    password,
    applicationCode: 'QLVB',
  }))
}

async function collected(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const list: Uint8Array[] = []
  for await (const part of parts) list.push(part)
  return Buffer.concat(list)
}

const parcel = (bytes: Uint8Array) => ({
  name: 'goi-tin.edxml',
  length: bytes.length,
  open: async function* () {
    yield bytes
  },
})

const written = (message = examplePackage, file: Uint8Array = Buffer.from('nội dung')) =>
  collected(writePackage(message, () => [file], TODAY))

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    error => {
      if (error instanceof GatewayProblem) return error.code
      throw error
    },
  )
}

const window = { from: '2026-11-20', to: '2026-11-26' }

test('a package reaches the receivers by their codes, whichever form these have, and nobody else', async () => {
  const sent = await written({ ...examplePackage, to: examplePackage.to.map(one => ({ ...one })) }, Buffer.alloc(5_000_000, 'v'))
  const id = await client(office).send('edoc', parcel(sent))
  const [waiting] = await client(departments).waiting('edoc', window)
  expect(waiting).toMatchObject({ id, from: 'H99.01', to: 'H99.15,H99.16' })
  expect((await collected(client(departments).fetch(id))).equals(sent)).toBe(true)
  expect(await client(office).waiting('edoc', window)).toEqual([])
  expect(await refusal(collected(client(office).fetch(id)))).toBe('gateway/fault')
})

test('a status goes back to the sender; asking back goes to all who were sent the document', async () => {
  await client(departments).send('status', parcel(writeStatus(exampleStatus)))
  const [back] = await client(office).waiting('status', window)
  const { message } = await readMessage(client(office).fetch(back?.id ?? ''), () => ({ write: () => {} }))
  expect(message).toEqual(exampleStatus)
  const askedBack = { ...exampleStatus, from: examplePackage.from, status: '13', description: 'Gửi nhầm' } as const
  await client(office).send('status', parcel(writeStatus(askedBack)))
  expect((await client(departments).waiting('status', window)).map(({ to }) => to)).toEqual(['H99.15,H99.16'])
})

test('what was sent is there after the gateway stops without warning; half a message is not', async () => {
  const before = await client(departments).waiting('edoc', window)
  server.closeAllConnections()
  await new Promise<void>(done => void server.close(() => done()))
  writeFileSync(join(folder, 'dở-dang.tmp'), 'nửa gói tin')
  await listen()
  expect(await client(departments).waiting('edoc', window)).toEqual(before)
  expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
})

test('a receiver tells what became of a message, and it is new no more', async () => {
  const [waiting] = await client(departments).waiting('edoc', window)
  await client(departments).tell(waiting?.id ?? '', 'done')
  expect(await refusal(client(office).tell(waiting?.id ?? '', 'done'))).toBe('gateway/fault')
})

test('what cannot be delivered is refused by its number and leaves nothing behind', async () => {
  const files = readdirSync(folder).length
  const send = async (bytes: Uint8Array, own = office, type: 'edoc' | 'status' = 'edoc') =>
    refusal(client(own).send(type, parcel(bytes)))
  expect(await send(Buffer.from('<khong-phai/>'))).toBe('gateway/bad-package')
  expect(await send(await written({ ...examplePackage, to: [{ organId: 'H99.77', name: 'Không có' }] }))).toBe(
    'gateway/unknown-receiver',
  )
  expect(await send(await written(), departments)).toBe('gateway/unknown-sender')
  expect(await send(await written(), office, 'status')).toBe('gateway/bad-package')
  expect(await send(await written(examplePackage, Buffer.alloc(20_000_001)))).toBe('gateway/too-large')
  systems = [office.system, { ...departments.system, locked: true }]
  expect(await send(await written())).toBe('gateway/receiver-locked')
  systems = [office.system, departments.system]
  expect(readdirSync(folder).length).toBe(files)
})

test('wrong credentials open nothing, and a token ends', async () => {
  expect(await refusal(client(office, { password: 'sai' }).check())).toBe('gateway/bad-credentials')
  expect(await refusal(client(office, { secretKey: 'sai' }).waiting('edoc', window))).toBe('gateway/bad-credentials')
  const one = client(office)
  await one.check()
  clock = new Date(clock.getTime() + 31 * 60_000)
  expect(await refusal(one.waiting('edoc', window))).toBe('done')
})

test('the directory names every agency of every system', async () => {
  expect((await client(office).agencies()).map(({ code, name }) => `${code} ${name}`)).toEqual([
    'H99.01 Văn phòng UBND tỉnh',
    'H99.15 Sở Tài chính',
    '000.00.16.H99 Sở Nội vụ',
  ])
})
