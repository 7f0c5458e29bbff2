import { Hono } from 'hono'
import { kernelLoads } from '../../kernel/loads.ts'
import type { Services } from '../../platform/http/context.ts'
import type { HttpEnv } from './env.ts'

const ANSWER_WITHIN_MS = 2000

/**
 * `GET /healthz`: 200 when the database answers, 503 when not. For balancers and the installer; tells nothing of the data. `trouble`
 * names what a person should look at although pages are served: a clock that was set.
 */
export function healthRoutes(services: Services, startedAt: Date): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/healthz', async c => {
    const database = await answers(services)
    const uptimeSeconds = Math.round((Date.now() - startedAt.getTime()) / 1000)
    const body = {
      ok: database,
      database: database ? services.db.kind : 'unavailable',
      trouble: troubles(services, database),
      kernelLoads: kernelLoads(),
      uptimeSeconds,
    }
    c.header('cache-control', 'no-store')
    return c.json(body, database ? 200 : 503)
  })
}

function troubles({ clock }: Services, database: boolean): string[] {
  const clockTrouble = clock.trouble()
  return [...(database ? [] : ['database-away']), ...(clockTrouble ? [`clock-${clockTrouble.kind}`] : [])]
}

async function answers({ db }: Services): Promise<boolean> {
  const late = new Promise<false>(resolve => setTimeout(() => resolve(false), ANSWER_WITHIN_MS).unref())
  const asked = db.query('SELECT 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late])
}
