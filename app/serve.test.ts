import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../test/browser/free-port.ts'
import { newDatabase, onPostgres } from '../test/database/open.ts'
import { startRealServer, type RunningServer } from '../test/serving/running-server.ts'

let server: RunningServer
const SECRET = Buffer.alloc(32, 7).toString('base64')

beforeAll(async () => {
  const databaseUrl = onPostgres ? (await newDatabase()).url : null
  server = await startRealServer({ databaseUrl, args: ['--empty'], env: { KHEO_SECRET_KEY: SECRET } })
}, 120_000)

afterAll(async () => {
  await server.stop()
})

const ask = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init })

/** A cookie and token as a browser would get them. */
async function openForm(): Promise<{ cookie: string; csrf: string }> {
  const page = await ask('/hien-thi')
  const cookie = page.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  return { cookie, csrf }
}

test('every module of the house is loaded once, pages included', async () => {
  await (await ask('/hien-thi')).text()
  const health = await (await ask('/healthz')).json()
  expect(health).toMatchObject({ ok: true, database: onPostgres ? 'postgres' : 'pglite', kernelLoads: 1 })
})

test('a page comes whole from the server under a policy without inline code', async () => {
  const page = await ask('/hien-thi')
  const html = await page.text()
  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(page.status).toBe(200)
  expect(html).toContain('<html lang="vi"')
  expect(html).toContain('<h1')
  expect(policy).not.toContain('unsafe-inline')
  expect([...html.matchAll(/<script(?![^>]*nonce=)/g)]).toEqual([])
  expect(html).toContain(`nonce="${nonce}"`)
  expect(html).not.toMatch(/\sstyle="/)
  expect(page.headers.get('referrer-policy')).toBe('same-origin')
})

test('built files are kept by browsers for good and come compressed', async () => {
  const html = await (await ask('/hien-thi')).text()
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
  const file = await ask(style, { headers: { 'accept-encoding': 'br' } })
  expect(file.status).toBe(200)
  expect(file.headers.get('cache-control')).toContain('immutable')
  expect(file.headers.get('content-encoding')).toBe('br')
})

test('pages come compressed, and their token is another one each time for the same browser', async () => {
  const { cookie, csrf } = await openForm()
  const page = await ask('/hien-thi', { headers: { cookie, 'accept-encoding': 'br' } })
  expect(page.headers.get('content-encoding')).toBe('br')
  const again = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  expect(again).not.toBe('')
  expect(again).not.toBe(csrf)
  for (const token of [csrf, again]) {
    const body = new URLSearchParams({ csrf: token, lang: 'vi', ve: '/' })
    expect((await ask('/ngon-ngu', { method: 'POST', body, headers: { cookie, origin: server.origin } })).status).toBe(303)
  }
})

test('an address that leads nowhere is answered in our layout', async () => {
  const page = await ask('/khong-co-trang-nay')
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('Không tìm thấy trang này')
})

test('the language is changed by a plain form and stays', async () => {
  const { cookie, csrf } = await openForm()
  const body = new URLSearchParams({ csrf, lang: 'en', ve: '/' })
  const sent = await ask('/ngon-ngu', { method: 'POST', body, headers: { cookie, origin: server.origin } })
  expect(sent.status).toBe(303)
  const english = await ask('/hien-thi', { headers: { cookie: 'kheo_lang=en' } })
  expect(await english.text()).toContain('<html lang="en"')
  expect(sent.headers.getSetCookie().join()).toContain('kheo_lang=en')
})

test('a form from another site, or without our token, is refused', async () => {
  const { cookie, csrf } = await openForm()
  const send = (headers: Record<string, string>, token: string) =>
    ask('/ngon-ngu', { method: 'POST', body: new URLSearchParams({ csrf: token, lang: 'en' }), headers: { cookie, ...headers } })
  expect((await send({ origin: 'https://example.org' }, csrf)).status).toBe(403)
  expect((await send({ 'sec-fetch-site': 'cross-site' }, csrf)).status).toBe(403)
  expect((await send({ origin: server.origin }, 'x'.repeat(43))).status).toBe(403)
  expect((await send({ origin: server.origin }, csrf)).status).toBe(303)
})

test('a redirect after a form never leaves the site', async () => {
  const { cookie, csrf } = await openForm()
  const body = new URLSearchParams({ csrf, lang: 'vi', ve: '//example.org/x' })
  const sent = await ask('/ngon-ngu', { method: 'POST', body, headers: { cookie, origin: server.origin } })
  expect(sent.headers.get('location')).toBe('/')
})

test('figures are shown to the machine itself, not through a proxy', async () => {
  const own = await ask('/metrics')
  expect(own.status).toBe(200)
  expect(await own.text()).toContain('kheo_http_request_seconds_count')
  expect((await ask('/metrics', { headers: { 'x-forwarded-for': '10.0.0.9' } })).status).toBe(404)
})

test.skipIf(onPostgres)('a second server on the same embedded data is told who holds it', async () => {
  const second = startRealServer({ dataDir: server.dataDir, env: { KHEO_SECRET_KEY: SECRET } })
  await expect(second).rejects.toThrow('[database/in-use]')
})

test('the API describes itself and refuses strangers with a problem of a stable code', async () => {
  const document = await (await ask('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  expect(document.paths['/me'].get.security).toEqual([{ token: ['me:read'] }, { session: [] }])
  const refused = await ask('/api/me')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(await refused.json()).toMatchObject({ code: 'app/sign-in-needed', status: 401 })
  const madeUp = await ask('/api/me', { headers: { authorization: 'Bearer made-up' } })
  expect([madeUp.status, (await madeUp.json()).code]).toEqual([401, 'api/token/refused'])
  expect((await ask('/api/khong-co')).status).toBe(404)
})

test('the live stream is for those who are logged in', async () => {
  expect((await ask('/su-kien')).status).toBe(401)
})

test('every answer carries the headers that keep others out; over https browsers are told to stay there', async () => {
  const page = await ask('/dang-nhap')
  const policy = page.headers.get('content-security-policy') ?? ''
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ])
    expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(page.headers.get('strict-transport-security')).toBeNull()
  const cookie = page.headers.getSetCookie().find(each => each.startsWith('kheo_form=')) ?? ''
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  expect((await ask('/api/khong-co')).headers.get('content-security-policy')).toContain("default-src 'self'")
})

test('behind TLS cookies are for https only and carry the host prefix', { timeout: 90_000 }, async () => {
  const databaseUrl = onPostgres ? (await newDatabase()).url : null
  // Its greeting names the public address; the test asks it on its own port, as the proxy does.
  const port = await freePort()
  const env = { KHEO_SECRET_KEY: SECRET, PUBLIC_ORIGIN: 'https://kheo.truongyen.example', PORT: port }
  const secure = await startRealServer({ databaseUrl, args: ['--empty'], env })
  try {
    const page = await fetch(`http://127.0.0.1:${port}/hien-thi`)
    expect(page.headers.get('strict-transport-security')).toContain('max-age=31536000')
    const cookie = page.headers.getSetCookie().find(each => each.includes('kheo_form')) ?? ''
    expect(cookie).toMatch(/^__Host-kheo_form=/)
    expect(cookie).toContain('Secure')
  } finally {
    await secure.stop()
  }
})

test('reachable from beyond this machine without a key of its own: it does not start', async () => {
  const open = startRealServer({ args: ['--empty'], env: { HOST: '0.0.0.0', KHEO_SECRET_KEY: '' } })
  await expect(open).rejects.toThrow('[keys/missing]')
})

test('the page of sample roles is empty for whoever comes through a proxy', async () => {
  for (const [name, value] of [
    ['x-forwarded-for', '127.0.0.1'],
    ['forwarded', 'for=127.0.0.1'],
  ] as const) {
    const page = await ask('/vao-vai', { headers: { [name]: value } })
    const html = await page.text()
    expect(html).toContain('Chỉ vào vai được trên chính máy')
    expect(html).not.toContain('name="account"')
  }
})

test('a refusal of the API is told in the language that the program asks for, its code stays', async () => {
  const told = async (lang: string) => {
    const answer = await ask('/api/me', { headers: { 'accept-language': lang } })
    const { code, detail } = (await answer.json()) as { code: string; detail: string }
    return { code, detail, lang: answer.headers.get('content-language') }
  }
  const en = await told('fr, en-GB;q=0.9, vi;q=0.3')
  expect(en).toMatchObject({ code: 'app/sign-in-needed', lang: 'en', detail: expect.stringContaining('Sign in') })
  const vi = { code: 'app/sign-in-needed', lang: 'vi', detail: expect.stringContaining('Đăng nhập') }
  expect([await told('vi'), await told('fr')]).toEqual([vi, vi])
})
