import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { isProblem } from '../kernel/problem.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeViewer, must } from './factories.ts'
import { linkOidc, lockAccount } from './services/accounts.ts'
import { beginOidc, finishOidc, OIDC_RETURN } from './services/oidc.ts'
import { testWiring } from './test-wiring.ts'
import { viewerOf } from './viewer.ts'

const ORIGIN = 'http://127.0.0.1:9999'
const now = nowAt(new Date())
const from = { address: '10.9.0.1', browser: 'test', now }
let server: Server
let issuer = ''

/** A real identity provider, next door: whoever comes is logged in under the name in `kheo_test_subject`. */
beforeAll(async () => {
  server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'kheo',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [`${ORIGIN}${OIDC_RETURN}`],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/dang-nhap-thu/${interaction.uid}` },
    cookies: { keys: ['a-key-of-the-test'] },
  })
  const handle = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/dang-nhap-thu/')) return void handle(request, response)
    void answerAsPerson(provider, request, response)
  })
  testWiring({ issuer, clientId: 'kheo', clientSecret: 'a-secret-of-the-test', name: 'Cổng thử' })
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  testWiring()
})

type Handler = Parameters<Provider['interactionDetails']>

/** The person at the provider says who it is, then agrees. */
async function answerAsPerson(provider: Provider, request: Handler[0], response: Handler[1]): Promise<void> {
  const details = await provider.interactionDetails(request, response)
  if (details.prompt.name === 'login') {
    const subject = /kheo_test_subject=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'nobody'
    return provider.interactionFinished(request, response, { login: { accountId: subject } })
  }
  const grant = new provider.Grant({ accountId: details.session?.accountId ?? '', clientId: 'kheo' })
  grant.addOIDCScope('openid')
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
}

/** Follows the redirects like a browser, with its cookies, until it is sent back to us. */
async function throughProvider(start: string, subject: string): Promise<URL> {
  const jar = new Map([['kheo_test_subject', subject]])
  for (let url = start, steps = 0; steps < 12; steps++) {
    if (url.startsWith(ORIGIN)) return new URL(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    const next = answer.headers.get('location')
    if (!next) throw new Error(`the provider stopped with ${answer.status}: ${await answer.text()}`)
    url = new URL(next, url).href
  }
  throw new Error('the provider never sent back')
}

async function makeLinked() {
  const db = await testDatabase()
  const subject = `ty-${crypto.randomUUID()}`
  const { made, viewer } = await makeViewer(db, { rights: ['x.read', 'x.write'], now })
  must(await inTransaction(db, tx => linkOidc(tx, made.accountId, { issuer, subject })))
  return { db, subject, made, viewer }
}

async function enter(db: Awaited<ReturnType<typeof testDatabase>>, subject: string, to = '/viec') {
  const begun = must(await beginOidc({ origin: ORIGIN, to, now: now.instant }))
  return finishOidc(db, { url: await throughProvider(begun.url, subject), pending: begun.pending }, from)
}

test('a login at the identity provider gives the same person the same rights as a password', async () => {
  const { db, subject, viewer } = await makeLinked()
  const started = must(await enter(db, subject))
  expect(started.to).toBe('/viec')
  const there = await viewerOf(db.kysely, { sessionToken: started.token, now })
  expect(there?.accountId).toBe(viewer.accountId)
  expect([...(there?.rights ?? [])].toSorted()).toEqual([...viewer.rights].toSorted())
  expect(there?.principals).toEqual(viewer.principals)
})

test('somebody whom no account knows, or whose account is locked, is not let in and told why', async () => {
  const { db, subject, made } = await makeLinked()
  expect(await enter(db, 'la-ai')).toMatchObject({ problem: 'org/oidc-not-linked', data: { subject: 'la-ai' } })
  await inTransaction(db, tx => lockAccount(tx, { accountId: made.accountId, locked: true, now }))
  expect(await enter(db, subject)).toMatchObject({ problem: 'org/account-locked' })
})

test('an answer without our sealed beginning, of another beginning, or used twice lets nobody in', async () => {
  const { db, subject } = await makeLinked()
  const begun = must(await beginOidc({ origin: ORIGIN, to: '/', now: now.instant }))
  const other = must(await beginOidc({ origin: ORIGIN, to: '/', now: now.instant }))
  const url = await throughProvider(begun.url, subject)
  const finish = (pending: string | null, at = now) => finishOidc(db, { url, pending }, { ...from, now: at })
  const failed = { problem: 'org/oidc-failed' }
  expect(await finish(null)).toMatchObject(failed)
  expect(await finish(other.pending)).toMatchObject(failed)
  expect(await finish(`${begun.pending.slice(0, -4)}AAAA`)).toMatchObject(failed)
  expect(await finish(begun.pending, nowAt(new Date(now.instant.getTime() + 11 * 60_000)))).toMatchObject(failed)
  expect(isProblem(await finish(begun.pending))).toBe(false)
  expect(await finish(begun.pending)).toMatchObject(failed)
})

test('one identity belongs to one account only', async () => {
  const { db, subject } = await makeLinked()
  const { made } = await makeViewer(db, { now })
  const taken = await inTransaction(db, tx => linkOidc(tx, made.accountId, { issuer, subject }))
  expect(taken).toMatchObject({ problem: 'org/oidc-subject-taken' })
})
