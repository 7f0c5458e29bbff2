import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { examplePackage } from '../example.ts'
import { GatewayProblem, provincialGateway, readMessage, writePackage, type Credentials } from '../index.ts'

type Held = { id: string; bytes: Buffer; type: string }
type Answer = { status?: number; body: unknown }

/** A gateway in a process of its own port: what it was sent, and what it is told to answer. */
const state = {
  held: [] as Held[],
  asked: [] as string[],
  told: [] as unknown[],
  logins: 0,
  token: '',
  next: null as Answer | null,
}
let server: Server
let credentials: Credentials

beforeAll(async () => {
  server = createServer((request, response) => void serve(request, response))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // a TCP server has one
  credentials = {
    baseUrl: `http://127.0.0.1:${port}`,
    systemId: 'kheo',
    secretKey: 'khoa-bi-mat',
    username: 'vpubnd',
    password: 'đúng',
    applicationCode: 'QLVB',
  }
})
afterAll(() => new Promise<void>(done => void server.close(() => done())))
beforeEach(() => Object.assign(state, { held: [], asked: [], told: [], logins: 0, next: null }))

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = Buffer.concat(await all<Buffer>(request))
  const url = new URL(request.url ?? '/', 'http://gateway.test')
  state.asked.push(url.pathname + url.search)
  const answer =
    url.pathname === '/v1/auth/login'
      ? login(bytes)
      : authorised(request)
        ? answerTo(url, request, bytes)
        : { status: 401, body: {} }
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
}

function login(bytes: Buffer): Answer {
  state.logins += 1
  if (JSON.parse(bytes.toString()).password !== 'đúng') return { status: 400, body: { message: 'sai mật khẩu' } }
  state.token = `ve-${Math.random()}`
  return { body: { data: { token: state.token } } }
}

const authorised = ({ headers }: IncomingMessage) =>
  headers.authorization === `Bearer ${state.token}` && headers['x-systemid'] === 'kheo'

function answerTo(url: URL, request: IncomingMessage, bytes: Buffer): Answer {
  if (state.next !== null) return state.next
  switch (url.pathname) {
    case '/v1/sendEdoc':
      return held(request, bytes)
    case '/v1/syncReceivedEdocList':
      return {
        body: {
          code: 200,
          data: state.held.map(({ id }) => ({ docId: id, from: 'A', to: 'B', createdTime: url.searchParams.get('fromDate') })),
        },
      }
    case '/v1/getEdoc':
      return {
        body: {
          code: 200,
          data: { data: state.held.find(({ id }) => id === url.searchParams.get('docId'))?.bytes.toString('base64') },
        },
      }
    case '/v1/updateStatus':
      state.told.push(JSON.parse(bytes.toString()))
      return { body: { code: 200, data: { status: 'OK' } } }
    default: {
      const page = Number(url.searchParams.get('page'))
      return {
        body: {
          code: 200,
          data: {
            content: [{ code: `H99.${page}`, name: `Sở ${page}`, oldCode: null, parentId: null, type: 'INTERNAL' }],
            last: page === 2,
          },
        },
      }
    }
  }
}

function held(request: IncomingMessage, bytes: Buffer): Answer {
  expect(Number(request.headers['content-length'])).toBe(bytes.length)
  const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1] ?? ''
  const parts = bytes.toString('latin1').split(`--${boundary}`)
  const body = (name: string) =>
    parts
      .find(part => part.includes(`name="${name}"`))
      ?.split('\r\n\r\n')
      .slice(1)
      .join('\r\n\r\n')
      .slice(0, -2) ?? ''
  state.held.push({
    id: `doc-${state.held.length + 1}`,
    bytes: Buffer.from(body('edocFile'), 'latin1'),
    type: body('messageType'),
  })
  return { body: { code: 200, data: { status: 'OK', docId: `doc-${state.held.length}` } } }
}

const gateway = (change: Partial<Credentials> = {}) => provincialGateway(async () => ({ ...credentials, ...change }))

async function packageBytes(fileSize: number): Promise<Buffer> {
  return Buffer.concat(await all(writePackage(examplePackage, () => [Buffer.alloc(fileSize, 'k')], '2026-11-24')))
}

async function all<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const list: Part[] = []
  for await (const part of parts) list.push(part)
  return list
}

async function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    error => {
      if (error instanceof GatewayProblem) return `${error.code}${error.final ? ' final' : ''}`
      throw error
    },
  )
}

test('a package goes through the gateway and is read at the other end, whatever its size', async () => {
  const bytes = await packageBytes(3_000_001)
  const parcel = {
    name: 'gói tin.edxml',
    length: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
  const id = await gateway().send('edoc', parcel)
  expect(state.held.map(({ type, bytes: got }) => [type, got.equals(bytes)])).toEqual([['edoc', true]])
  const sizes: number[] = []
  const { message } = await readMessage(gateway().fetch(id), at => ({
    write: part => void (sizes[at] = (sizes[at] ?? 0) + part.length),
  }))
  expect(message).toEqual(examplePackage)
  expect(sizes).toEqual([3_000_001, 3_000_001])
})

test('one token serves many calls, and is renewed once when the gateway forgets it', async () => {
  const one = gateway()
  await one.tell('doc-1', '01')
  await one.tell('doc-1', '03')
  expect(state.logins).toBe(1)
  state.token = 'quên'
  await one.tell('doc-1', 'done')
  expect(state.logins).toBe(2)
  expect(state.told).toEqual([
    { docId: 'doc-1', status: '01' },
    { docId: 'doc-1', status: '03' },
    { docId: 'doc-1', status: 'done' },
  ])
})

test('a second 401 ends as an error, and a changed password counts without a restart', async () => {
  expect(await failure(gateway({ systemId: 'he-thong-la' }).tell('doc-1', '01'))).toBe('gateway/bad-credentials final')
  expect(state.logins).toBe(2)
  let password = 'sai'
  const one = provincialGateway(async () => ({ ...credentials, password }))
  expect(await failure(one.check())).toBe('gateway/bad-credentials final')
  password = 'đúng'
  expect(await failure(one.check())).toBe('done')
})

test('a long absence is asked week by week, oldest first', async () => {
  await gateway().waiting('edoc', { from: '2026-10-20', to: '2026-11-24' })
  const windows = state.asked
    .filter(path => path.includes('sync'))
    .map(path => [...new URLSearchParams(path.split('?')[1]).values()].slice(1))
  expect(windows).toEqual([
    ['2026/10/20', '2026/10/26'],
    ['2026/10/27', '2026/11/02'],
    ['2026/11/03', '2026/11/09'],
    ['2026/11/10', '2026/11/16'],
    ['2026/11/17', '2026/11/23'],
    ['2026/11/24', '2026/11/24'],
  ])
})

test('the directory is fetched with all its pages', async () => {
  expect((await gateway().agencies()).map(({ code }) => code)).toEqual(['H99.0', 'H99.1', 'H99.2'])
})

test.for([
  [{ body: { code: 200, errorCode: '18', errorDetail: 'không có cơ quan nhận' } }, 'gateway/unknown-receiver final'],
  [{ body: { code: 200, data: { status: 'FAIL', errorCode: 22 } } }, 'gateway/bad-package final'],
  [{ body: { code: 200, errorCode: '20' } }, 'gateway/fault'],
  [{ body: { code: 200, data: { status: 'FAIL' } } }, 'gateway/fault'],
  [{ body: { code: 500 } }, 'gateway/fault'],
  [{ status: 503, body: {} }, 'gateway/fault'],
  [{ status: 413, body: {} }, 'gateway/too-large final'],
  [{ body: 'xin chào' }, 'gateway/bad-answer'],
] as const)('the gateway answers %j: %s', async ([answer, outcome]) => {
  state.next = answer
  const parcel = {
    name: 'a.edxml',
    length: 1,
    open: async function* () {
      yield Buffer.from('x')
    },
  }
  expect(await failure(gateway().send('edoc', parcel))).toBe(outcome)
})

test('a gateway that is away is tried again later', async () => {
  expect(await failure(gateway({ baseUrl: 'http://127.0.0.1:1' }).tell('doc-1', '01'))).toBe('gateway/unreachable')
})

test('an answer that is cut short or has no message in it is refused', async () => {
  state.next = { body: { code: 200, data: { data: null } } }
  expect(await failure(all(gateway().fetch('doc-1')))).toBe('gateway/bad-answer')
})
