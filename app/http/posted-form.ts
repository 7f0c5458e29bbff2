import type { Context, MiddlewareHandler } from 'hono'
import type { HttpEnv } from './env.ts'
import { TOKEN_HEADER, tokenInBody, tokenMatches } from './form-token.ts'
import { REFUSALS } from './refusals.ts'
import type { Refuse } from './refuse.ts'

/** The largest body taken: a file of 50 MB and the fields beside it. */
export const BODY_LIMIT_BYTES = 60 * 1024 * 1024
/** A body up to this size is read to its end before it is refused, so that the browser gets to see the answer. */
const DRAIN_LIMIT_BYTES = 400 * 1024 * 1024
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Takes in what is posted: refuses what comes from another site (origin check), forms without our token, and bodies too large; keeps
 * a form's body so that its answers can be given back when the request fails. Requests with a bearer token carry no cookie's power.
 */
export function postedForm(refuse: Refuse): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const request = c.get('request')
    c.set('formBody', null)
    if (SAFE.has(request.method)) return next()
    const body = await readBody(request)
    if (!body) return refuse(c, REFUSALS.tooLarge)
    c.set('request', withBody(request, body))
    if (isForm(request)) c.set('formBody', body)
    if (request.headers.get('authorization')?.startsWith('Bearer ')) return next()
    if (!fromOurPages(request) || !hasToken(c, request, body)) return refuse(c, REFUSALS.foreignForm)
    return next()
  }
}

function isForm(request: Request): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(request.headers.get('content-type') ?? '')
}

/** Browsers say where a request comes from; a request that says nothing is no browser's and needs the token all the same. */
function fromOurPages(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin) return origin === new URL(request.url).origin
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}

/** JSON cannot be sent across sites without asking first, so an origin of our own is proof enough for it. */
function hasToken(c: Context<HttpEnv>, request: Request, body: Uint8Array): boolean {
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.startsWith('application/json') && request.headers.has('origin')) return true
  return tokenMatches(c.get('formCookie'), request.headers.get(TOKEN_HEADER) ?? tokenInBody(contentType, body))
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!request.body) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body) {
    size += part.byteLength
    if (size > DRAIN_LIMIT_BYTES) return null
    if (size <= BODY_LIMIT_BYTES) parts.push(part)
    else parts.length = 0
  }
  return size > BODY_LIMIT_BYTES ? null : new Uint8Array(Buffer.concat(parts))
}

function withBody(request: Request, body: Uint8Array<ArrayBuffer>): Request {
  const { method, headers, signal } = request
  return new Request(request.url, { method, headers, signal, body: body.byteLength > 0 ? body : null })
}
