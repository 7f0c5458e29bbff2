import { boundedBody } from '../bounded-body.ts'
import { SignatureFault } from '../fault.ts'

/** Where a signing service is and how to be let in. */
export type CscService = {
  /** Base address, `https://…/csc/v2`. */
  readonly url: string
  /** The bearer token of the signer, got and renewed by the caller. */
  readonly token: () => Promise<string>
  readonly timeoutMs?: number
}

export type Json = { readonly [key: string]: unknown }

const defaultTimeoutMs = 15_000
const largestAnswer = 1024 * 1024

/**
 * Asks the service. Refusals that the standard names (`{"error": …}` with status 400) come back as answers. Throws
 * `provider/unavailable`, `provider/not-authorised`, `provider/answer-not-understood`.
 */
export async function postJson(service: CscService, path: string, body: Json): Promise<Json> {
  const { status, text } = await send(service, path, body)
  if (status === 401 || status === 403) throw new SignatureFault('provider/not-authorised', { path })
  if (status >= 500 || status === 429) throw new SignatureFault('provider/unavailable', { path, status })
  const answer = text === null ? null : parse(text)
  const told = answer !== null && typeof answer['error'] === 'string'
  if (!answer || (status >= 300 && !told)) throw new SignatureFault('provider/answer-not-understood', { path, status })
  return answer
}

/** The whole exchange in one time: a service that falls silent within its answer is away as well. `text` is null when it is too long. */
async function send(service: CscService, path: string, body: Json): Promise<{ status: number; text: string | null }> {
  const authorization = `Bearer ${await service.token()}`
  try {
    const response = await fetch(`${service.url.replace(/\/$/u, '')}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(service.timeoutMs ?? defaultTimeoutMs),
    })
    const bytes = await boundedBody(response, largestAnswer)
    return { status: response.status, text: bytes && Buffer.from(bytes).toString('utf8') }
  } catch (cause) {
    throw new SignatureFault('provider/unavailable', { path }, { cause })
  }
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null // JSON border
  } catch {
    return null
  }
}

/** The texts of a list, others left out. */
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
