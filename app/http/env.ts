import type { AppContext } from '../../platform/http/context.ts'

/** What the middlewares hand on to each other. */
export type HttpEnv = {
  Variables: {
    requestId: string
    secureHeadersNonce: string
    /** The request with its public address and, for forms, a body that can be read again. */
    request: Request
    /** The raw body of a posted form, kept until the answer is known. */
    formBody: Uint8Array<ArrayBuffer> | Blob | null
    formCookie: string
    app: AppContext
    /** What an API token may be used for; null for a session. */
    scopes: readonly string[] | null
    /** Pattern of the matched page or route, for metrics: never the address itself. */
    pattern: string
  }
}
