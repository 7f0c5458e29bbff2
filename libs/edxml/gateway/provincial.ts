import { randomUUID } from 'node:crypto'
import { slashDate } from '../dates.ts'
import { dataOf } from './data-stream.ts'
import type { DirectoryEntry, Gateway, MessageType, Parcel, Waiting, Window } from './gateway.ts'
import { call, jsonOf, type Answer } from './http.ts'
import { GatewayProblem, numberedProblem } from './problem.ts'
import { cachedToken } from './token.ts'

/** Where a gateway stands and how one enters. Read anew for each call, so that a changed password counts at once. */
export type Credentials = {
  readonly baseUrl: string
  readonly systemId: string
  readonly secretKey: string
  readonly username: string
  readonly password: string
  readonly applicationCode: string
}

const TIMEOUT_MS = 60_000
const LOGIN_TIMEOUT_MS = 20_000
const LONGEST_WINDOW_DAYS = 7

export type GatewayTimes = {
  /** How long the gateway may keep silent, in ms; an answer that is no message must be whole within the same time. */
  readonly timeoutMs?: number
}

/**
 * A provincial gateway (LGSP) by its six calls. The token is kept until shortly before its end and renewed once on a 401. Whatever a
 * gateway does or fails to do, a call ends in time with its answer or a `GatewayProblem`.
 */
export function provincialGateway(
  credentials: () => Promise<Credentials>,
  { timeoutMs = TIMEOUT_MS }: GatewayTimes = {},
): Gateway {
  const token = cachedToken(credentials, Math.min(timeoutMs, LOGIN_TIMEOUT_MS))
  const ask = (path: string, ask: Partial<Asked> = {}) =>
    authorised({ credentials, token, timeoutMs }, path, { method: 'GET', headers: {}, ...ask })
  const json = async (path: string, asked?: Partial<Asked>) => good(await jsonOf(await ask(path, asked), timeoutMs))
  return {
    async send(type, parcel) {
      const data = await json('/v1/sendEdoc', multipart(type, parcel))
      const id = textAt(data, 'docId')
      if (id === null) throw new GatewayProblem('gateway/bad-answer', 'no docId')
      return id
    },
    async waiting(type, window) {
      const lists = []
      for (const { from, to } of slices(window)) {
        const query = new URLSearchParams({ messageType: type, fromDate: slashDate(from), toDate: slashDate(to) })
        lists.push(rowsOf(await json(`/v1/syncReceivedEdocList?${query}`)).flatMap(row => waitingRow(row, type)))
      }
      return lists.flat()
    },
    async *fetch(id) {
      yield* dataOf((await ask(`/v1/getEdoc?${new URLSearchParams({ docId: id })}`)).body)
    },
    async tell(id, status) {
      const body = Buffer.from(JSON.stringify({ docId: id, status }))
      const headers = { 'content-type': 'application/json', 'content-length': body.length }
      await json('/v1/updateStatus', { method: 'POST', headers, body: () => body })
    },
    async agencies() {
      const all: DirectoryEntry[] = []
      for (let page = 0; ; page += 1) {
        const data = await json(`/v1/getAgenciesList?${new URLSearchParams({ page: String(page), size: '500' })}`)
        const rows = rowsOf(fieldOf(data, 'content') ?? data)
        all.push(...rows.flatMap(directoryRow))
        if (rows.length === 0 || fieldOf(data, 'last') !== false) return all
      }
    },
    async check() {
      token.forget()
      await token.get()
    },
  }
}

type Asked = {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string | number>>
  /** Made anew for each try. */
  readonly body?: () => AsyncIterable<Uint8Array> | Uint8Array
}

type Way = {
  readonly credentials: () => Promise<Credentials>
  readonly token: ReturnType<typeof cachedToken>
  readonly timeoutMs: number
}

async function authorised(
  { credentials, token, timeoutMs }: Way,
  path: string,
  { method, headers, body }: Asked,
): Promise<Answer> {
  const { baseUrl, systemId, secretKey } = await credentials()
  const once = async () =>
    call({
      method,
      url: new URL(baseUrl.replace(/\/$/, '') + path),
      headers: { authorization: `Bearer ${await token.get()}`, 'x-systemid': systemId, 'x-secretkey': secretKey, ...headers },
      ...(body !== undefined && { body: body() }),
      timeoutMs,
    })
  let answer = await once()
  if (answer.status === 401) {
    answer.drop()
    token.forget()
    answer = await once()
  }
  return refuseStatus(answer)
}

function refuseStatus(answer: Answer): Answer {
  const { status } = answer
  if (status >= 200 && status < 300) return answer
  answer.drop()
  if (status === 401 || status === 403) throw new GatewayProblem('gateway/bad-credentials', `HTTP ${status}`)
  if (status === 413) throw new GatewayProblem('gateway/too-large', 'HTTP 413')
  throw new GatewayProblem('gateway/fault', `HTTP ${status}`)
}

/** `data` of an answer that is good by all its three marks, or the failure its error number stands for. */
function good(answer: unknown): unknown {
  const data = fieldOf(answer, 'data')
  const error = textAt(answer, 'errorCode') ?? textAt(data, 'errorCode')
  const detail =
    textAt(answer, 'errorDetail') ?? textAt(data, 'errorDetail') ?? textAt(data, 'errorDesc') ?? textAt(answer, 'message') ?? ''
  if (error !== null && error !== '0' && error !== '') throw numberedProblem(error, detail)
  if (textAt(data, 'status') === 'FAIL') throw new GatewayProblem('gateway/fault', detail)
  const code = fieldOf(answer, 'code')
  if (code !== undefined && code !== null && code !== 200 && code !== 0)
    throw new GatewayProblem('gateway/fault', `${String(code)} ${detail}`)
  return data
}

/** Windows wider than a gateway answers are asked in slices, oldest first. */
function slices({ from, to }: Window): Window[] {
  const day = 86_400_000
  const out: Window[] = []
  for (let start = Date.parse(from); start <= Date.parse(to); start += LONGEST_WINDOW_DAYS * day) {
    const end = Math.min(start + (LONGEST_WINDOW_DAYS - 1) * day, Date.parse(to))
    out.push({ from: new Date(start).toISOString().slice(0, 10), to: new Date(end).toISOString().slice(0, 10) })
  }
  return out
}

/** A form with the message as its file; its length is known before the first byte. */
function multipart(type: MessageType, { name, length, open }: Parcel): Asked {
  const boundary = `kheo-${randomUUID()}`
  const fileName = name.replace(/[^A-Za-z0-9._-]/g, '_')
  const begin = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="messageType"\r\n\r\n${type}\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="edocFile"; filename="${fileName}"\r\nContent-Type: application/xml\r\n\r\n`,
  )
  const end = Buffer.from(`\r\n--${boundary}--\r\n`)
  async function* body() {
    yield begin
    yield* open()
    yield end
  }
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': begin.length + length + end.length,
  }
  return { method: 'POST', headers, body }
}

function waitingRow(row: unknown, type: MessageType): Waiting[] {
  const id = textAt(row, 'docId')
  if (id === null) return []
  return [
    {
      id,
      type,
      from: textAt(row, 'from') ?? '',
      to: textAt(row, 'to') ?? '',
      at: textAt(row, 'createdTime') ?? textAt(row, 'updatedTime') ?? '',
    },
  ]
}

function directoryRow(row: unknown): DirectoryEntry[] {
  const code = textAt(row, 'code')
  const name = textAt(row, 'name')
  if (code === null || name === null) return []
  return [{ code, name, oldCode: textAt(row, 'oldCode'), parent: textAt(row, 'parentId'), type: textAt(row, 'type') ?? '' }]
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined

function textAt(value: unknown, name: string): string | null {
  const field = fieldOf(value, name)
  if (typeof field === 'number') return String(field)
  return typeof field === 'string' && field !== '' ? field : null
}

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
