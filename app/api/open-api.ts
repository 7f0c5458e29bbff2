import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { rightOf } from '../../kernel/module.ts'
import type { ApiRoute } from '../../platform/http/api.ts'

type Registered = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]

/** The OpenAPI 3.1 document of the API, made from the very schemas that check its requests. */
export function openApiDocument(routes: readonly ApiRoute[], origin: string): object {
  const { openAPIRegistry, getOpenAPI31Document } = documentMaker()
  openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'kheo_session' })
  for (const route of routes) openAPIRegistry.registerPath(described(route))
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Khéo', version: '0.1.0', description: 'API của hệ thống làm việc số Văn phòng UBND tỉnh.' },
    servers: [{ url: `${origin}/api` }],
  })
}

function documentMaker() {
  const maker = new OpenAPIHono()
  return { openAPIRegistry: maker.openAPIRegistry, getOpenAPI31Document: maker.getOpenAPI31Document.bind(maker) }
}

function described(route: ApiRoute): Registered {
  const { method, path, access, scope, summary, input, output } = route
  const isPublic = 'public' in access
  return {
    method,
    path,
    operationId: operationId(route),
    summary: `${summary.vi} / ${summary.en}`,
    tags: [path.split('/')[1] ?? 'api'],
    security: isPublic ? [] : [{ token: [scope] }, { session: [] }],
    'x-right': rightOf(access),
    'x-scope': isPublic ? null : scope,
    request: {
      params: objectOrNone(input.params),
      query: objectOrNone(input.query),
      body: input.body ? { required: true, content: { 'application/json': { schema: input.body } } } : undefined,
    },
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: output } } },
      default: { description: 'Problem', content: { 'application/problem+json': { schema: PROBLEM } } },
    },
  }
}

const PROBLEM = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('Stable: room/what-is-wrong'),
  detail: z.string().optional().describe('What is wrong and what to do next, by Accept-Language (vi, en)'),
  data: z.record(z.string(), z.unknown()),
  requestId: z.string(),
})

/** Parameters of a path or query are objects by their nature. */
function objectOrNone(schema: z.ZodType | undefined): z.ZodObject | undefined {
  return schema as z.ZodObject | undefined
}

function operationId({ method, path }: ApiRoute): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return method + words.map(word => (word[0] ?? '').toUpperCase() + word.slice(1)).join('')
}
