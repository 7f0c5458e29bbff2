import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testAuthority } from '../fixtures/authority.ts'
import { hashOf, startCscServer } from '../fixtures/csc-server.ts'
import type { CscServer } from '../fixtures/csc-server.ts'
import { classicPdf } from '../fixtures/pdf.ts'
import { inOrder, signedAt } from '../fixtures/signing.ts'
import { prepareSignature } from '../sign/prepare.ts'
import { finishSignature } from '../sign/sign.ts'
import { verifyPdf } from '../verify/verify.ts'
import { cscProvider } from './csc-provider.ts'
import { localProvider } from './local-provider.ts'
import type { SigningProvider } from './provider.ts'
import { advanceRequest, cancelRequest, openRequest } from './signing-request.ts'
import type { SigningJob } from './signing-request.ts'

const { person, issuing } = testAuthority()
const later = (seconds: number) => new Date(signedAt.getTime() + seconds * 1000)
let server: CscServer
let provider: SigningProvider
beforeEach(async () => {
  server = await startCscServer(person)
  provider = cscProvider({ url: server.url, token: async () => server.token })
})
afterEach(() => server.close())

async function jobWith(by: SigningProvider): Promise<SigningJob> {
  const [credential] = await by.credentials()
  if (!credential) throw new Error('no credential')
  const { chain, scheme } = credential
  const prepared = prepareSignature(classicPdf(), { field: 'NguoiKy', signedAt, chain, scheme })
  return { prepared, credential, description: '15/QĐ-UBND Về việc thành lập Tổ công tác' }
}

describe('a request to a remote signer', () => {
  test('waits for the confirmation on the phone, then ends with a signature that holds', async () => {
    const job = await jobWith(provider)
    const begun = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    expect([begun.request.state, begun.signature]).toEqual(['waiting', null])
    expect(server.asked).toEqual([{ hash: hashOf(job.prepared.toBeSigned), shown: job.description }])
    const waiting = await advanceRequest(begun.request, { job, provider, now: later(60) })
    expect(waiting.request).toEqual(begun.request)
    server.confirm()
    const { request, signature } = await advanceRequest(waiting.request, { job, provider, now: later(100) })
    expect(request.state).toBe('done')
    if (!signature) throw new Error('no signature')
    expect((await verifyPdf(await finishSignature(job.prepared, signature), inOrder())).verdict).toBe('hop-le')
    expect((await advanceRequest(request, { job, provider, now: later(900) })).request).toEqual(request)
  })

  test('is cancelled when the signer refuses', async () => {
    const job = await jobWith(provider)
    const { request } = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    server.refuse()
    expect((await advanceRequest(request, { job, provider, now: later(5) })).request.state).toBe('cancelled')
  })

  test('expires after 180 seconds, even when confirmed later, and can be repeated as a new one', async () => {
    const job = await jobWith(provider)
    const { request } = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    expect((await advanceRequest(request, { job, provider, now: later(179) })).request.state).toBe('waiting')
    server.confirm()
    const ended = await advanceRequest(request, { job, provider, now: later(180) })
    expect([ended.request.state, ended.signature]).toEqual(['expired', null])
    expect([...server.cancelled]).toEqual([request.operation])
    const again = await advanceRequest(openRequest(later(200)), { job, provider, now: later(200) })
    const done = await advanceRequest(again.request, { job, provider, now: later(201) })
    expect(done.request.state).toBe('done')
  })

  test('is given up by its user, and the service is told', async () => {
    const job = await jobWith(provider)
    const { request } = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    expect((await cancelRequest(request, provider)).state).toBe('cancelled')
    expect(server.cancelled.size).toBe(1)
  })

  test('outlives a short outage of the service, but does not begin during one', async () => {
    const job = await jobWith(provider)
    const { request } = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    server.fail(503)
    expect((await advanceRequest(request, { job, provider, now: later(5) })).request).toEqual(request)
    const fresh = await advanceRequest(openRequest(signedAt), { job, provider, now: signedAt })
    expect(fresh.request).toMatchObject({ state: 'failed', failure: 'provider/unavailable' })
    server.fail(null)
    server.confirm()
    expect((await advanceRequest(request, { job, provider, now: later(9) })).request.state).toBe('done')
  })
})

test.each([
  ['without the right token', 'provider/not-authorised', { token: async () => 'wrong' }, null],
  ['whose answer is no JSON of this kind', 'provider/answer-not-understood', {}, 404],
  ['which is down', 'provider/unavailable', {}, 500],
  ['which is not there', 'provider/unavailable', { url: 'http://127.0.0.1:9/' }, null],
])('a service %s gives %s', async (_, code, change, status) => {
  server.fail(status)
  const other = cscProvider({ url: server.url, token: async () => server.token, ...change })
  await expect(other.credentials()).rejects.toMatchObject({ code })
})

test('keys of this server are a provider like any other, and sign at once', async () => {
  const local = localProvider([{ key: person.key, chain: [person.certificate, issuing.certificate], friendlyName: null }])
  const job = await jobWith(local)
  const { request, signature } = await advanceRequest(openRequest(signedAt), { job, provider: local, now: signedAt })
  expect(request.state).toBe('done')
  if (!signature) throw new Error('no signature')
  expect((await verifyPdf(await finishSignature(job.prepared, signature), inOrder())).verdict).toBe('hop-le')
})
