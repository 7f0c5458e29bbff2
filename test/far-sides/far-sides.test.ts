import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { GatewayProblem, provincialGateway } from '@kheo/edxml'
import { cscProvider, httpTimeStampAuthority, requestTimeStamp, SignatureFault } from '@kheo/pdf-signature'
import { nowAt } from '../../kernel/clock.ts'
import { isProblem } from '../../kernel/problem.ts'
import { beginOidc, finishOidc, OIDC_RETURN } from '../../org/services/oidc.ts'
import { testWiring } from '../../org/test-wiring.ts'
import { isOutage } from '../../platform/database/outage.ts'
import { makeMailer } from '../../platform/telling/mail.ts'
import { proofFetcher } from '../../platform/signing/fetch-proof.ts'
import { testDatabase } from '../database/open.ts'
import { badFarSide, badMailServer, faults, type FarSide, type Fault } from './bad-far-side.ts'

const TIMEOUT_MS = 250
const unheard: unknown[] = []
const note = (reason: unknown): void => void unheard.push(reason)
let farSide: FarSide | null = null

beforeAll(() => void process.on('unhandledRejection', note).on('uncaughtException', note))
afterAll(() => {
  process.off('unhandledRejection', note).off('uncaughtException', note)
  testWiring()
})
afterEach(async () => {
  await farSide?.close()
  farSide = null
  // Node tells of a rejection that nobody heard when the queue of microtasks is empty.
  await new Promise(done => setImmediate(done))
  const [first] = unheard.splice(0)
  if (first !== undefined) throw new Error('a fault that nobody heard', { cause: first })
})

const address = ({ port }: FarSide): string => `http://127.0.0.1:${port}`

/** The name of the failure as the callers of a far side know it; any other error is a bug. */
async function told(work: Promise<unknown>): Promise<string> {
  try {
    const value = await work
    return isProblem(value) ? value.problem : value === null ? 'nothing' : 'done'
  } catch (error) {
    if (error instanceof GatewayProblem || error instanceof SignatureFault) return error.code
    if (isOutage(error)) return 'outage'
    throw error
  }
}

const credentials = { systemId: 'kheo', secretKey: 'k', username: 'vp', password: 'đ', applicationCode: 'QLVB' }
const login = (line: string) => (line.includes('/auth/login') ? { data: { token: 've' } } : null)
const RETRIED = ['gateway/unreachable', 'gateway/bad-answer', 'gateway/fault']

test.for(faults.flatMap(fault => ['before the login', 'behind it'].map(when => [fault, when] as const)))(
  'an exchange that %s, %s, is told as one to try again, whatever was being done',
  async ([fault, when]) => {
    const side = await badFarSide(fault, when === 'behind it' ? login : undefined)
    farSide = side
    const gateway = provincialGateway(async () => ({ ...credentials, baseUrl: address(side) }), { timeoutMs: TIMEOUT_MS })
    if (when === 'behind it') await gateway.check()
    if (when === 'behind it' && fault === 'refuses the connection') await side.close()
    const bytes = Buffer.alloc(3_000_000, 'k')
    const open = async function* () {
      yield* [bytes, bytes]
    }
    const window = { from: '2026-11-24', to: '2026-11-24' }
    const calls = {
      send: gateway.send('edoc', { name: 'a.edxml', length: 2 * bytes.length, open }),
      fetch: (async () => {
        for await (const part of gateway.fetch('doc-1')) expect(part.length).toBeGreaterThan(0)
      })(),
      tell: gateway.tell('doc-1', '01'),
    }
    const outcomes = await Promise.all(Object.values(calls).map(told))
    for (const outcome of outcomes) expect([...RETRIED, ...toleratedBy(fault, when)]).toContain(outcome)
    const reading = await Promise.all([told(gateway.waiting('edoc', window)), told(gateway.agencies())])
    for (const outcome of reading) expect([...RETRIED, ...toleratedBy(fault, when)]).toContain(outcome)
  },
)

/** JSON of another kind: no token stands in it, or an empty list. */
const toleratedBy = (fault: Fault, when: string): string[] =>
  fault !== 'answers with JSON of another kind' ? [] : when === 'behind it' ? ['done'] : ['gateway/bad-credentials']

test('a gateway whose line is not what it should be (TLS to a plain port) is away', async () => {
  const side = (farSide = await badFarSide('speaks no HTTP'))
  const baseUrl = `https://127.0.0.1:${side.port}`
  const gateway = provincialGateway(async () => ({ ...credentials, baseUrl }), { timeoutMs: TIMEOUT_MS })
  expect(await told(gateway.check())).toBe('gateway/unreachable')
})

test('what the sender itself cannot read ends the sending and nothing else', async () => {
  const side = (farSide = await badFarSide('never answers', login))
  const gateway = provincialGateway(async () => ({ ...credentials, baseUrl: address(side) }), { timeoutMs: TIMEOUT_MS })
  const open = async function* () {
    yield Buffer.alloc(100_000)
    throw new Error('the disk is gone')
  }
  await expect(gateway.send('edoc', { name: 'a.edxml', length: 200_000, open })).rejects.toThrow('the disk is gone')
})

test.for(faults)('a time stamp authority that %s: the stamp is refused by name', async fault => {
  const side = (farSide = await badFarSide(fault))
  const outcome = await told(requestTimeStamp(httpTimeStampAuthority(address(side), TIMEOUT_MS), Buffer.from('Khéo')))
  expect(['time-stamp/unavailable', 'time-stamp/broken']).toContain(outcome)
})

test.for(faults)('a signing service that %s: told by name, in time', async fault => {
  const side = (farSide = await badFarSide(fault))
  const provider = cscProvider({ url: `${address(side)}/csc/v2`, token: async () => 'x', timeoutMs: TIMEOUT_MS })
  expect(['provider/unavailable', 'provider/answer-not-understood']).toContain(await told(provider.credentials()))
})

test.for(faults)('a list of revoked certificates whose server %s is missing, no more', async fault => {
  const side = (farSide = await badFarSide(fault))
  const fetch = proofFetcher({ hostsInside: ['127.0.0.1'], timeoutMs: TIMEOUT_MS, maxBytes: 1_000_000 })
  const outcome = await told(fetch({ kind: 'crl', url: `${address(side)}/ca.crl` }))
  // A web page instead of a list is bytes like others here; the reader of lists refuses it.
  expect(/page|JSON|nothing/.test(fault) ? ['nothing', 'done'] : ['nothing']).toContain(outcome)
})

const from = { address: '10.9.0.1', browser: 'test', now: nowAt(new Date()) }
const origin = 'http://127.0.0.1:9999'

test.for(faults)('an identity provider that %s: login there is away', async fault => {
  const side = (farSide = await badFarSide(fault))
  testWiring({ issuer: address(side), clientId: 'kheo', clientSecret: 'x', name: 'Cổng thử', timeoutSeconds: 0.25 })
  expect(await told(beginOidc({ origin, to: '/', now: from.now.instant }))).toBe('org/oidc-away')
})

test.for(faults)('an identity provider that %s when the person comes back: nobody is logged in', async fault => {
  const side: FarSide = await badFarSide(fault, line => {
    if (!line.includes('openid-configuration')) return null
    const issuer = address(side)
    return { issuer, authorization_endpoint: `${issuer}/vao`, token_endpoint: `${issuer}/ve`, jwks_uri: `${issuer}/khoa` }
  })
  farSide = side
  testWiring({ issuer: address(side), clientId: 'kheo', clientSecret: 'x', name: 'Cổng thử', timeoutSeconds: 0.25 })
  const begun = await beginOidc({ origin, to: '/', now: from.now.instant })
  if (isProblem(begun)) throw new Error(begun.problem)
  if (fault === 'refuses the connection') await side.close()
  const url = new URL(`${origin}${OIDC_RETURN}`)
  url.search = String(new URLSearchParams({ code: 'c', state: new URL(begun.url).searchParams.get('state') ?? '' }))
  const db = await testDatabase()
  expect(await told(finishOidc(db, { url, pending: begun.pending }, from))).toBe('org/oidc-failed')
})

const LETTER = { to: 'so-xd@truongyen.example', subject: 'Nhắc hạn', text: 'Việc đến hạn.' }
const CAPABLE = ['220 mail ready', '250 mail']

test.for([
  ['hangs before it greets', [], () => undefined],
  ['cuts the line at once', [], socket => socket.resetAndDestroy()],
  ['speaks another tongue', [], socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ['greets and hangs', ['220 mail ready'], () => undefined],
  ['greets and cuts the line', ['220 mail ready'], socket => socket.resetAndDestroy()],
  ['answers nonsense', ['220 mail ready'], socket => socket.end(Buffer.from([0, 255, 254, 13, 10, 0, 13, 10]))],
  ['cuts the line in mid-letter', [...CAPABLE, '250 ok', '250 ok', '354 go'], socket => socket.resetAndDestroy()],
  ['hangs behind the letter', [...CAPABLE, '250 ok', '250 ok', '354 go'], () => undefined],
] satisfies [string, string[], Parameters<typeof badMailServer>[1]][])(
  'a mail server that %s: the letter is tried again later',
  async ([, lines, then]) => {
    const side = (farSide = await badMailServer(lines, then))
    const smtpUrl = `smtp://127.0.0.1:${side.port}`
    const mailer = makeMailer({ smtpUrl, mailFrom: 'kheo@truongyen.example' }, { greetingMs: TIMEOUT_MS, silentMs: TIMEOUT_MS })
    expect(await told(mailer.send(LETTER))).toBe('outage')
    mailer.close()
  },
)

test('a mail server that is not there: the letter is tried again later', async () => {
  const mailer = makeMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'kheo@truongyen.example' })
  expect(await told(mailer.send(LETTER))).toBe('outage')
})
