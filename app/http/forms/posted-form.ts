import { rmSync } from 'node:fs'
import type { Context, MiddlewareHandler } from 'hono'
import { sqlState } from '../../../platform/database/outage.ts'
import type { HttpEnv } from '../env.ts'
import { TOKEN_HEADER, tokenInBody, tokenMatches } from './form-token.ts'
import { receiveBody, type Received } from './received-body.ts'
import { REFUSALS } from '../answers/refusals.ts'
import type { Refuse } from '../answers/refuse.ts'
import { makeTurns } from '../turns.ts'

/** The largest body taken: a file of 50 MB and the fields beside it. */
export const BODY_LIMIT_BYTES = 60 * 1024 * 1024
const DRAIN_LIMIT_BYTES = 400 * 1024 * 1024
/** Bodies worked on at the same time, together: parsing a form costs several times its size. */
const AT_ONCE_BYTES = 64 * 1024 * 1024
const SMALL_BYTES = 1024 * 1024
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Takes in what is posted: refuses what comes from another site (origin check), forms without our token, and bodies too large; keeps
 * a form's body so that its answers can be given back when the request fails. Large bodies wait on the disk (`folder`) for their turn.
 * Requests with a bearer token carry no cookie's power.
 */
export function postedForm(refuse: Refuse, folder: string): MiddlewareHandler<HttpEnv> {
  // What a killed server left there belongs to nobody.
  rmSync(folder, { recursive: true, force: true })
  const take = makeTurns(AT_ONCE_BYTES)
  const limits = { folder, mostBytes: BODY_LIMIT_BYTES, drainBytes: DRAIN_LIMIT_BYTES }
  return async (c, next) => {
    const request = c.get('request')
    c.set('formBody', null)
    if (SAFE.has(request.method)) return next()
    const received = request.body ? await receiveBody(request.body, limits).catch(asFull) : EMPTY
    if (received === 'full') return refuse(c, REFUSALS.diskFull)
    if (!received) return refuse(c, REFUSALS.tooLarge)
    // Small forms never queue behind large ones.
    const end = received.size > SMALL_BYTES ? await take(received.size) : () => undefined
    try {
      const body = await received.whole()
      c.set('request', withBody(request, body))
      if (isForm(request)) c.set('formBody', body)
      const bearer = request.headers.get('authorization')?.startsWith('Bearer ') ?? false
      if (!bearer && (!fromOurPages(request) || !hasToken(c, request, received.head)))
        return await refuse(c, REFUSALS.foreignForm)
      return await next()
    } finally {
      end()
      await received.drop()
    }
  }
}

const EMPTY: Received = { size: 0, head: new Uint8Array(), whole: async () => new Uint8Array(), drop: async () => undefined }

function asFull(error: unknown): 'full' {
  if (sqlState(error) === 'ENOSPC' || sqlState(error) === 'EDQUOT') return 'full'
  throw error
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
function hasToken(c: Context<HttpEnv>, request: Request, head: Uint8Array): boolean {
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.startsWith('application/json') && request.headers.has('origin')) return true
  return tokenMatches(c.get('formCookie'), request.headers.get(TOKEN_HEADER) ?? tokenInBody(contentType, head))
}

function withBody(request: Request, body: Uint8Array<ArrayBuffer> | Blob): Request {
  const { method, headers, signal } = request
  return new Request(request.url, { method, headers, signal, body: sizeOf(body) > 0 ? body : null })
}

function sizeOf(body: Uint8Array | Blob): number {
  return body instanceof Blob ? body.size : body.byteLength
}
