import { pipeline, Readable } from 'node:stream'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

/** Each piece of a page leaves as soon as it is made. Brotli at 4 costs what gzip does and is a tenth smaller. */
const ENCODERS = {
  br: () =>
    createBrotliCompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH }),
} as const
type Encoding = keyof typeof ENCODERS

/** Pages and what their scripts load in their place. Streams of events, downloads and files that are packed already are left alone. */
const PAGES = /^text\/(?:html|x-script)\b/u

/** Compresses pages for browsers that take it (`Accept-Encoding`). What protects tokens in them: see `form-token.ts` and docs/decisions/0018. */
export function compressed(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const { headers, body, status } = c.res
    if (!body || status === 206 || headers.has('content-encoding') || !PAGES.test(headers.get('content-type') ?? '')) return
    c.res.headers.append('vary', 'Accept-Encoding')
    const encoding = encodingFor(c.req.header('accept-encoding'))
    if (!encoding || c.req.method === 'HEAD') return
    const encoder = ENCODERS[encoding]()
    // A browser that left, or a page that broke off, ends both; there is nobody left to tell.
    pipeline(Readable.fromWeb(body as NodeWebStream), encoder, () => {}) // the same stream under the names of two libraries
    c.res = new Response(Readable.toWeb(encoder) as ReadableStream, c.res)
    c.res.headers.delete('content-length')
    c.res.headers.set('content-encoding', encoding)
  }
}

/** The encoding that a browser likes best of ours; null for one that takes none. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  const wishes = new Map(
    (accepted ?? '').split(',').map(each => {
      const [name = '', quality = 'q=1'] = each
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/u)
      return [name, Number(/^q=([\d.]+)$/u.exec(quality)?.[1] ?? 1)]
    }),
  )
  const wish = (encoding: Encoding): number => wishes.get(encoding) ?? wishes.get('*') ?? 0
  const [br, gzip] = [wish('br'), wish('gzip')]
  if (Math.max(br, gzip) <= 0) return null
  return br >= gzip ? 'br' : 'gzip'
}
