import { request as plain, type IncomingMessage } from 'node:http'
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
  const fail = (error: Error) => reject(new GatewayProblem('gateway/unreachable', error.message))
  const send = url.protocol === 'https:' ? secure : plain
  const request = send(url, { method, headers, timeout: timeoutMs }, resolve)
  request.on('error', fail)
  request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)))
  try {
    if (body instanceof Uint8Array) request.write(body)
    else if (body !== undefined) for await (const chunk of body) if (!request.write(chunk)) await drained(request)
    request.end()
  } catch (error) {
    request.destroy()
    if (!(error instanceof Ended)) throw error
  }
  return promise
}

class Ended extends Error {}

/** Waits until more may be written; an answer that comes before the body is through ends the writing. */
function drained(request: ReturnType<typeof plain>): Promise<void> {
  if (request.destroyed) return Promise.reject(new Ended())
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const done = () => resolve()
  const closed = () => reject(new Ended())
  request.once('drain', done).once('close', closed)
  return promise.finally(() => request.off('drain', done).off('close', closed))
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
