import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeViewer } from '../../org/index.ts'
import { testWiring } from '../../org/test-wiring.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

let office: ServedOffice
let mine = ''
let others = ''
let renewed = ''
const TYPED = 'Ý kiến dài đã gõ trước khi hết phiên: "xong" <b>'

beforeAll(async () => {
  testWiring()
  office = await serveOffice({ API_PER_MINUTE: '30' })
  await office.store(async db => {
    mine = (await makeViewer(db, { rights: ['directive.give'] })).token
    others = (await makeViewer(db, { rights: ['directive.give'] })).token
  })
}, 120_000)
afterAll(() => office.stop())

type Asked = { method?: string; body?: URLSearchParams; session?: string; referer?: string; headers?: Record<string, string> }

let formCookie = ''
async function ask(path: string, { session, referer, headers, ...init }: Asked = {}): Promise<Response> {
  const { origin } = office.server()
  const cookie = [formCookie, session ? `kheo_session=${session}` : ''].filter(Boolean).join('; ')
  return fetch(origin + path, {
    redirect: 'manual',
    ...init,
    headers: { cookie, ...(init.method ? { origin } : {}), ...(referer ? { referer: origin + referer } : {}), ...headers },
  })
}

/** The token that the forms of this browser carry. */
async function openForm(): Promise<string> {
  const page = await ask('/hien-thi')
  formCookie ||=
    page.headers
      .getSetCookie()
      .find(each => each.includes('kheo_form'))
      ?.split(';')[0] ?? ''
  return /name="csrf" value="([^"]+)"/.exec(await (await ask('/hien-thi')).text())?.[1] ?? ''
}

test('a form that comes after its session ended is kept sealed and given back to the same account only', async () => {
  await openForm()
  await office.store(async db => {
    await db.query(
      `update session set idle_until = now() - interval '1 minute' where token_hash = sha256(convert_to('kheo-token:' || $1, 'UTF8'))`,
      [mine],
    )
    const [row] = await db.query<{ account_id: string }>(
      `select account_id from session where token_hash = sha256(convert_to('kheo-token:' || $1, 'UTF8'))`,
      [mine],
    )
    // What a new login of the same account leaves behind.
    renewed = `${mine}x`
    await db.query(
      `insert into session (id, token_hash, account_id, created_at, last_used_at, idle_until, ends_at, address, browser, via)
        select gen_random_uuid(), sha256(convert_to('kheo-token:' || $1, 'UTF8')), $2::uuid, now(), now(), now() + interval '1 hour', now() + interval '1 hour', '', '', 'password'`,
      [renewed, row?.account_id],
    )
  })
  const csrf = await openForm()
  const body = new URLSearchParams({ csrf, form: 'ghi', note: TYPED, password: 'mat-khau-bi-mat' })
  const sent = await ask('/tai-khoan?the=1', { method: 'POST', body, session: mine, referer: '/tai-khoan?the=1' })
  expect(sent.status).toBe(303)
  const login = new URL(sent.headers.get('location') ?? '', office.server().origin)
  expect(login.pathname).toBe('/dang-nhap')
  const back = login.searchParams.get('toi') ?? ''
  expect(back).toMatch(/^\/tai-khoan\?the=1&giu=[0-9a-f-]{36}$/)

  const own = await (await ask(back, { session: renewed })).text()
  expect(own).toContain('Ý kiến dài đã gõ trước khi hết phiên: &quot;xong&quot; &lt;b&gt;')
  expect(own).toContain('action="/tai-khoan?the=1"')
  expect(own).toMatch(/<label[^>]*for="giu-note"[^>]*>Ghi chú<\/label>/)
  expect(own).not.toContain('mat-khau-bi-mat')
  const foreign = await ask(back, { session: others })
  expect(foreign.status).toBe(200)
  expect(await foreign.text()).not.toContain('Ý kiến dài')
  expect(await (await ask(back)).text()).not.toContain('Ý kiến dài')

  // Without scripts the very form comes back filled, and none beside it.
  const given = new URLSearchParams({ csrf, content: TYPED, leads: 'Sở Y tế', urgency: 'khan' })
  const sentTask = await ask('/viec/giao', { method: 'POST', body: given, session: mine, referer: '/viec/giao' })
  const to = new URL(sentTask.headers.get('location') ?? '', office.server().origin).searchParams.get('toi') ?? ''
  const again = await (await ask(to, { session: renewed })).text()
  expect(again).toMatch(
    /<textarea[^>]*name="content"[^>]*>\nÝ kiến dài đã gõ trước khi hết phiên: &quot;xong&quot; &lt;b&gt;<\/textarea>/,
  )
  expect(again).toMatch(/<input[^>]*name="leads"[^>]*value="Sở Y tế"/)
  expect(again).toMatch(/<option selected="" value="khan">/)
  expect(again).not.toContain('problem-kept')

  const stored = await office.store(db => db.query<{ text: string }>(`select encode(cipher, 'escape') as text from draft`))
  expect(stored).toHaveLength(2)
  expect(stored.some(({ text }) => text.includes('phiên'))).toBe(false)
})

test('a session that was revoked keeps nothing: the form is shown again instead', async () => {
  await office.store(db =>
    db.query(`update session set ended_at = now() where token_hash = sha256(convert_to('kheo-token:' || $1, 'UTF8'))`, [others]),
  )
  const csrf = await openForm()
  const sent = await ask('/tai-khoan', { method: 'POST', body: new URLSearchParams({ csrf, note: TYPED }), session: others })
  expect(sent.status).toBe(401)
  expect(await sent.text()).toContain('Ý kiến dài đã gõ')
  expect(await office.store(db => db.query('select 1 from draft'))).toHaveLength(2)
})

test('a page asked for by a script after the session ended says so as a problem', async () => {
  const answer = await ask('/tai-khoan.data', { session: mine })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ code: 'app/sign-in-needed' })
})

test('an account may call the API so often a minute, then is told when to come again; others are not touched', async () => {
  const call = (session: string) => ask('/api/me', { session })
  const answers: Response[] = []
  for (let n = 0; n < 31; n++) answers.push(await call(renewed))
  expect(answers.slice(0, 30).map(({ status }) => status)).toEqual(Array(30).fill(200))
  const last = answers[30]
  expect(last?.status).toBe(429)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(last?.headers.get('content-type')).toBe('application/problem+json')
  expect(await last?.json()).toMatchObject({ code: 'app/too-many', status: 429 })
  expect((await ask('/tai-khoan', { session: renewed })).status).toBe(200)
  expect((await ask('/api/me')).status).toBe(401)
  const figures = await (await ask('/metrics')).text()
  expect(figures).toContain('kheo_refusals_total{code="app/too-many"} 1')
  expect(figures).toContain('kheo_database_up 1')
  expect(figures).toMatch(/kheo_sessions \d/)
  expect(await (await ask('/healthz')).json()).toMatchObject({ ok: true, trouble: [] })
})
