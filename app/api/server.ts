import { Hono, type Context } from 'hono'
import type { z } from 'zod'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { isOutage } from '../../platform/database/outage.ts'
import type { ApiRoute } from '../../platform/http/api.ts'
import { opens } from '../web/menu.ts'
import type { HttpEnv } from '../http/env.ts'
import { problemResponse } from '../http/answers/problem-json.ts'
import { REFUSALS } from '../http/answers/refusals.ts'
import { openApiDocument } from './open-api.ts'

/** The JSON API under `/api`. Every answer that is not a success is `application/problem+json` with a stable code. */
export function apiServer(routes: readonly ApiRoute[]): Hono<HttpEnv> {
  const api = new Hono<HttpEnv>()
  api.get('/openapi.json', c => {
    c.set('pattern', '/api/openapi.json')
    return c.json(openApiDocument(routes, c.get('app').origin))
  })
  for (const route of routes) {
    api.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), c => answer(c, route))
  }
  api.all('*', c => refuse(c, REFUSALS.notFound))
  return api
}

async function answer(c: Context<HttpEnv>, route: ApiRoute): Promise<Response> {
  c.set('pattern', `/api${route.path}`)
  const refusal = accessProblem(c, route)
  if (refusal) return refuse(c, refusal)
  const read = await readInput(c, route)
  if (isProblem(read)) return refuse(c, read)
  try {
    const result = await route.handler({
      ...read,
      app: c.get('app'),
      idempotencyKey: c.req.header('idempotency-key')?.slice(0, 200) ?? null,
    })
    if (isProblem(result)) return refuse(c, result)
    return c.json(route.output.parse(result), 200, { 'cache-control': 'no-store' })
  } catch (error) {
    const outage = isOutage(error)
    c.get('app').log.error({ err: error }, outage ? 'database away' : 'api failed')
    return refuse(c, outage ? REFUSALS.unavailable : REFUSALS.failed)
  }
}

/** A session needs the right; a token the right of its post and the scope it was given. */
function accessProblem(c: Context<HttpEnv>, { access, scope }: ApiRoute): Problem | null {
  if ('public' in access) return null
  const { viewer } = c.get('app')
  if (!viewer) return REFUSALS.signInNeeded
  if (!opens(access, viewer)) return REFUSALS.forbidden
  const scopes = c.get('scopes')
  if (scopes && !scopes.includes(scope)) return problem('api/scope/forbidden', { scope })
  return null
}

type Input = { params: unknown; query: unknown; body: unknown }

async function readInput(c: Context<HttpEnv>, { input }: ApiRoute): Promise<Input | Problem> {
  const body = input.body ? await readJson(c) : undefined
  if (isProblem(body)) return body
  const given: Input = { params: c.req.param(), query: c.req.query(), body }
  const issues: object[] = []
  const parsed = (part: keyof Input, schema: z.ZodType | undefined): unknown => {
    if (!schema) return undefined
    const result = schema.safeParse(given[part])
    if (result.success) return result.data
    issues.push(...result.error.issues.map(({ path, code, message }) => ({ in: part, path: path.join('.'), code, message })))
    return undefined
  }
  const read = { params: parsed('params', input.params), query: parsed('query', input.query), body: parsed('body', input.body) }
  return issues.length > 0 ? problem('api/invalid', { issues }) : read
}

async function readJson(c: Context<HttpEnv>): Promise<unknown> {
  const request = c.get('request')
  if (!request.headers.get('content-type')?.startsWith('application/json')) return { ...problem('api/json-needed'), status: 415 }
  try {
    return await request.json()
  } catch {
    return { ...problem('api/bad-json'), status: 400 }
  }
}

function refuse(c: Context<HttpEnv>, refusal: Problem): Response {
  c.get('app').metrics.refusals.inc({ code: refusal.problem })
  return problemResponse(refusal, c.get('app'))
}
