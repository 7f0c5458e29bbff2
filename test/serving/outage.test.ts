import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '../../platform/database/open.ts'
import { onPostgres } from '../database/open.ts'
import { postgresBinaries, startPostgres } from '../database/postgres-server.ts'
import { startRealServer, type RunningServer } from './running-server.ts'

const SECRET = Buffer.alloc(32, 9).toString('base64')

test.skipIf(!onPostgres)(
  'the database goes away: pages say so and keep what was typed; it comes back: work goes on by itself',
  { timeout: 120_000 },
  async () => {
    const postgres = await startPostgres(postgresBinaries() ?? '')
    const admin = await openDatabase({ databaseUrl: postgres.url('postgres'), dataDir: '', poolSize: 2 })
    await admin.query('CREATE DATABASE office')
    await admin.close()
    const server = await startRealServer({
      args: ['--empty'],
      databaseUrl: postgres.url('office'),
      env: { KHEO_SECRET_KEY: SECRET, LOG_LEVEL: 'silent' },
    })
    try {
      const { cookie, csrf } = await loginForm(server)
      await postgres.stop('immediate')
      const page = await fetch(`${server.origin}/dang-nhap`)
      expect(page.status).toBe(503)
      expect(await page.text()).toContain('Hệ thống tạm thời')
      expect((await fetch(`${server.origin}/healthz`)).status).toBe(503)

      const api = await fetch(`${server.origin}/api/me`, { headers: { authorization: 'Bearer made-up' } })
      expect(api.status).toBe(503)
      expect(api.headers.get('content-type')).toBe('application/problem+json')
      expect(await api.json()).toMatchObject({ code: 'app/unavailable', status: 503 })
      const stream = await fetch(`${server.origin}/su-kien`, { headers: { cookie: 'kheo_session=made-up' } })
      expect(stream.status).toBe(503)
      const figures = await (await fetch(`${server.origin}/metrics`)).text()
      expect(figures).toContain('kheo_database_up 0')

      const body = new URLSearchParams({ csrf, accountName: 'van.thu', note: 'ý kiến dài đã gõ "xong" <b>' })
      const sent = await fetch(`${server.origin}/dang-nhap?toi=/viec`, {
        method: 'POST',
        body,
        headers: { cookie, origin: server.origin },
      })
      const html = await sent.text()
      expect(sent.status).toBe(503)
      expect(html).toContain('action="/dang-nhap?toi=/viec"')
      expect(html).toContain('ý kiến dài đã gõ &quot;xong&quot; &lt;b&gt;')
      expect(html).toContain('value="van.thu"')
      expect(html).toMatch(/<label[^>]*for="giu-note"[^>]*>Ghi chú<\/label>/)

      await postgres.start()
      const back = Date.now()
      while ((await fetch(`${server.origin}/dang-nhap`, { redirect: 'manual' })).status === 503) {
        expect(Date.now() - back).toBeLessThan(10_000)
        await wait(100)
      }
      const known = await fetch(`${server.origin}/api/me`, { headers: { authorization: 'Bearer made-up' } })
      expect(known.status).toBe(401)
      expect(await (await fetch(`${server.origin}/healthz`)).json()).toMatchObject({ ok: true, trouble: [] })
    } finally {
      await server.stop()
      await postgres.remove()
    }
  },
)

async function loginForm({ origin }: RunningServer): Promise<{ cookie: string; csrf: string }> {
  const page = await fetch(`${origin}/hien-thi`)
  const cookie = page.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '' }
}
