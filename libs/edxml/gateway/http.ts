import { once } from 'node:events'
import { request as plain, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import { GatewayProblem } from './problem.ts'

export type Call = {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string | number>>
  readonly body?: AsyncIterable<Uint8Array> | Uint8Array
  readonly timeoutMs: number
}

/** One call; gives the answer with its body still to be read. Throws `gateway/unreachable`. */
export async function call({ method, url, headers, body, timeoutMs }: Call): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const send = url.protocol === 'https:' ? secure : plain
  const request = send(url, { method, headers, timeout: timeoutMs }, resolve)
  request.on('error', error => reject(new GatewayProblem('gateway/unreachable', error.message)))
  request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)))
  const all = await written(request, body)
  const answer = await promise
  // An answer that came before the body was through: the rest is not sent, and the line is not used again.
  if (!all) answer.once('close', () => request.destroy())
  return answer
}

/** Writes the body; false when an answer or the end of the line came first. */
async function written(request: ClientRequest, body: Call['body']): Promise<boolean> {
  const over = Promise.withResolvers<'over'>()
  for (const event of ['response', 'close'] as const) request.once(event, () => over.resolve('over'))
  const parts = body instanceof Uint8Array ? [body] : (body ?? [])
  for await (const part of parts) {
    if (request.destroyed) return false
    if (!request.write(part) && (await Promise.race([over.promise, once(request, 'drain')])) === 'over') return false
  }
  request.end()
  return true
}

const LONGEST_ANSWER = 20_000_000

/** The whole body as JSON. Throws `gateway/bad-answer`. */
export async function jsonOf(answer: AsyncIterable<Uint8Array>): Promise<unknown> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer) {
    size += part.length
    if (size > LONGEST_ANSWER) throw new GatewayProblem('gateway/bad-answer', 'too long')
    parts.push(part)
  }
  const text = Buffer.concat(parts).toString()
  try {
    return JSON.parse(text)
  } catch {
    throw new GatewayProblem('gateway/bad-answer', text.slice(0, 80))
  }
}
