/** The database (or another outside part) does not answer. Retried by jobs; pages say 503 and keep what was typed. */
export class OutageError extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'OutageError'
  }
}

const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/**
 * SQLSTATE: class 08 (connection), 57P01–57P05 (shut down, starting), 53300 (too many connections), 58030 (I/O), 53100 (disk full);
 * 57014 and 55P03 (longer than the allowed time: too busy).
 */
const SQL_STATES = /^(08...|57P0[1-5]|57014|55P03|53300|53100|58030)$/
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i

export function isOutage(error: unknown): boolean {
  if (error instanceof OutageError) return true
  if (error instanceof AggregateError) return error.errors.some(isOutage)
  if (!(error instanceof Error)) return false
  const code = sqlState(error)
  return (code !== undefined && (SOCKET_CODES.has(code) || SQL_STATES.test(code))) || WORDS.test(error.message)
}

/** The same error, or an OutageError around it when it tells that the database is away. */
export function asOutage(error: unknown): unknown {
  return isOutage(error) && !(error instanceof OutageError) ? new OutageError('database', error) : error
}

/** The SQLSTATE or system code of an error. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
