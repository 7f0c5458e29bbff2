import { request as plain, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as secure } from 'node:https'
import { GatewayProblem } from './problem.ts'

export type Call = {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string | number>>
  readonly body?: AsyncIterable<Uint8Array> | Uint8Array
  /** How long the far side may keep silent, before the answer and within it. */
  readonly timeoutMs: number
}

/** What came back; `body` throws `gateway/unreachable` when the line ends within it. One of `body` and `drop` is used. */
export type Answer = { readonly status: number; readonly body: AsyncIterable<Uint8Array>; readonly drop: () => void }

/** One call; gives the answer with its body still to be read. Throws `gateway/unreachable`. */
export async function call({ method, url, headers, body, timeoutMs }: Call): Promise<Answer> {
  const send = url.protocol === 'https:' ? secure : plain
  const request = send(url, { method, headers, timeout: timeoutMs })
  request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)))
  // Both are awaited from the start: whichever fails first is the reason, and no failure is without somebody who hears it.
  const [all, answer] = await Promise.all([written(request, body), answerTo(request)])
  // An answer that came before the body was through: the rest is not sent, and the line is not used again.
  if (!all) answer.once('close', () => request.destroy())
  return { status: answer.statusCode ?? 0, body: read(answer), drop: () => void answer.destroy() }
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', answer => {
      // Nobody reads it yet; whoever does is told by `read`.
      answer.on('error', () => undefined)
      resolve(answer)
    })
    request.on('error', error => reject(unreachable(error)))
  })
}

/** Writes the body; false when an answer or the end of the line came first. Throws only what the body itself throws. */
async function written(request: ClientRequest, body: Call['body']): Promise<boolean> {
  const over = Promise.withResolvers<'over'>()
  for (const event of ['response', 'close'] as const) request.once(event, () => over.resolve('over'))
  const parts = body instanceof Uint8Array ? [body] : (body ?? [])
  try {
    for await (const part of parts) {
      if (request.destroyed) return false
      if (!request.write(part) && (await Promise.race([over.promise, drained(request)])) === 'over') return false
    }
  } catch (error) {
    request.destroy()
    throw error
  }
  request.end()
  return true
}

const drained = (request: ClientRequest): Promise<void> => new Promise(resolve => request.once('drain', () => resolve()))

async function* read(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* answer
  } catch (error) {
    throw unreachable(error)
  }
}

/** Some errors of the network have no words, only a code. */
function unreachable(error: unknown): GatewayProblem {
  const { message, code } = error instanceof Error ? { code: '', ...error, message: error.message } : { message: '', code: '' }
  return new GatewayProblem('gateway/unreachable', message || code)
}

const LONGEST_ANSWER = 20_000_000

/** The whole body as JSON. Throws `gateway/bad-answer`, and `gateway/unreachable` when it is not whole after `withinMs`. */
export async function jsonOf({ body, drop }: Answer, withinMs: number): Promise<unknown> {
  const slow = setTimeout(drop, withinMs)
  try {
    return parsed(await textOf(body))
  } finally {
    clearTimeout(slow)
  }
}

async function textOf(body: Answer['body']): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > LONGEST_ANSWER) throw new GatewayProblem('gateway/bad-answer', 'too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new GatewayProblem('gateway/bad-answer', text.slice(0, 80))
  }
}
