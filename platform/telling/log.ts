import { AsyncLocalStorage } from 'node:async_hooks'
import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

const request = new AsyncLocalStorage<string>()

/** Everything logged while `work` runs carries this request's id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return request.run(requestId, work)
}

/** Names under which personal data or secrets might slip in; they are cut out wherever they stand. */
const HIDDEN = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  'email',
  'phone',
  'name',
  'title',
  'text',
  'input',
  'body',
  'query',
  'parameters',
]

/**
 * JSON lines on standard output. Say ids and codes, never names, texts or answers: the words of an act are not for the log. SQL errors
 * are cut to code and message, since their `detail` quotes values.
 */
export function makeLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => (request.getStore() === undefined ? {} : { requestId: request.getStore() }),
    redact: { paths: HIDDEN.flatMap(name => [name, `*.${name}`]), censor: '[…]' },
    serializers: { err: plainError },
  }
  return destination ? pino(options, destination) : pino(options)
}

type PlainError = { type: string; message: string; code?: unknown; stack?: string; cause?: PlainError }

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return handedOver(error)
  return {
    type: error.name,
    message: error.message,
    code: 'code' in error ? error.code : undefined,
    stack: error.stack,
    cause: error.cause === undefined ? undefined : plainError(error.cause),
  }
}

/** Some libraries hand over an error as a plain object. */
function handedOver(error: unknown): PlainError {
  const told = typeof error === 'object' && error !== null ? error : {}
  const message = 'message' in told ? told.message : error
  return { type: typeof error, message: String(message), code: 'code' in told ? told.code : undefined }
}
