import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { readDate } from '../dates.ts'
import { isStatusCode } from '../status.ts'
import { Failure } from './failure.ts'
import { formFile } from './form-file.ts'
import type { PostBox } from './post-box.ts'
import { receive } from './receive.ts'
import { matches, type System } from './systems.ts'

export type GatewayServerParts = {
  readonly box: PostBox
  /** Read for each request: a system that is added or locked counts at once. */
  readonly systems: () => readonly System[]
  readonly now?: () => Date
  /** The most a message may weigh, in bytes. */
  readonly longest?: number
  /** Told of what is no refusal. */
  readonly onError?: (error: unknown) => void
}

const TOKEN_MS = 30 * 60_000
const LONGEST = 400_000_000
const LONGEST_JSON = 100_000
const PAGE = 500

/**
 * A gateway that speaks the six calls of provincial ones, for provinces without one and for trying two systems against each
 * other. It routes by agency code, refuses what QCVN 102:2016 does not allow, and keeps messages in the post box.
 */
export function gatewayServer(parts: GatewayServerParts): Server {
  const tokens = new Map<string, { systemId: string; until: number }>()
  return createServer((request, response) => {
    void answer({ ...parts, tokens }, request)
      .catch((error: unknown) => failed(error, parts.onError))
      .then(reply => send(response, reply))
  })
}

type Context = GatewayServerParts & { readonly tokens: Map<string, { systemId: string; until: number }> }
type Reply = { readonly status?: number; readonly data?: unknown; readonly failure?: Failure; readonly stream?: Readable }

async function answer(context: Context, request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://gateway')
  const call = `${request.method} ${url.pathname}`
  if (call === 'POST /v1/auth/login') return logIn(context, await jsonBody(request))
  const system = systemBehind(context, request)
  if (system === null) return { status: 401 }
  if (system instanceof Failure) return { failure: system }
  switch (call) {
    case 'POST /v1/sendEdoc':
      return sendEdoc(context, system, request)
    case 'GET /v1/syncReceivedEdocList':
      return { data: listed(context, system, url.searchParams) }
    case 'GET /v1/getEdoc':
      return edoc(context, system, url.searchParams)
    case 'POST /v1/updateStatus':
      return updateStatus(context, system, await jsonBody(request))
    case 'GET /v1/getAgenciesList':
      return { data: agencies(context, Number(url.searchParams.get('page') ?? 0)) }
    default:
      return { status: 404 }
  }
}

function logIn({ systems, tokens, now }: Context, body: Record<string, unknown>): Reply {
  const { username, password } = body
  const system = systems().find(one => one.username === username)
  if (system === undefined || typeof password !== 'string' || !matches(password, system.password)) return { status: 401 }
  const token = randomBytes(32).toString('base64url')
  const at = time(now)
  for (const [old, { until }] of tokens) if (until < at) tokens.delete(old)
  tokens.set(token, { systemId: system.systemId, until: at + TOKEN_MS })
  return { data: { token } }
}

const time = (now: (() => Date) | undefined): number => (now?.() ?? new Date()).getTime()

/** The system a request comes from: its token, its id and its secret must agree. */
function systemBehind({ systems, tokens, now }: Context, { headers }: IncomingMessage): System | Failure | null {
  const token = tokens.get(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '')
  if (token === undefined || token.until < time(now)) return null
  const system = systems().find(({ systemId }) => systemId === token.systemId)
  const { 'x-systemid': id, 'x-secretkey': secret } = headers
  if (system === undefined || id !== system.systemId || typeof secret !== 'string' || !matches(secret, system.secret))
    return new Failure('15')
  return system
}

async function sendEdoc(
  { box, systems, now, longest = LONGEST }: Context,
  sender: System,
  request: IncomingMessage,
): Promise<Reply> {
  if (Number(request.headers['content-length'] ?? Infinity) > longest) return { status: 413 }
  const { type, taken } = await formFile(request, box)
  try {
    const held = await receive(box, systems(), { type, path: taken.path, sender, at: new Date(time(now)) })
    return { data: { status: 'OK', docId: held.id } }
  } catch (error) {
    await taken.drop()
    throw error
  }
}

const codesOf = ({ agencies: own }: System): string[] => own.map(({ code }) => code)

function listed({ box }: Context, system: System, query: URLSearchParams): unknown {
  const from = readDate(query.get('fromDate') ?? '')
  const to = readDate(query.get('toDate') ?? '')
  const type = query.get('messageType')
  if (from === null || to === null || (type !== 'edoc' && type !== 'status'))
    throw new Failure('10', 'fromDate, toDate, messageType')
  return box.list(codesOf(system), type, { from, to }).map(held => ({
    docId: held.id,
    from: held.from,
    to: held.to.join(','),
    status: Object.keys(held.statuses).length === 0 ? 'initial' : 'done',
    createdTime: held.at,
  }))
}

function edoc({ box }: Context, system: System, query: URLSearchParams): Reply {
  const held = box.find(query.get('docId') ?? '', codesOf(system))
  return held === null ? { status: 404 } : { stream: box.open(held) }
}

async function updateStatus({ box }: Context, system: System, { docId, status }: Record<string, unknown>): Promise<Reply> {
  const held = box.find(typeof docId === 'string' ? docId : '', codesOf(system))
  if (held === null) return { status: 404 }
  if (typeof status !== 'string' || !(isStatusCode(status) || status === 'done' || status === 'fail'))
    throw new Failure('10', 'status')
  await box.tell(held, system.systemId, status)
  return { data: { status: 'OK' } }
}

function agencies({ systems }: Context, page: number): unknown {
  const all = systems().flatMap(system => system.agencies)
  const from = (Number.isSafeInteger(page) && page > 0 ? page : 0) * PAGE
  const content = all
    .slice(from, from + PAGE)
    .map(({ code, name, parent }) => ({ id: code, code, oldCode: null, name, parentId: parent, type: 'INTERNAL' }))
  return { content, last: from + PAGE >= all.length, totalElements: all.length }
}

async function jsonBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) {
    text += String(part)
    if (text.length > LONGEST_JSON) throw new Failure('10', 'JSON')
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    throw new Failure('10', 'JSON')
  }
}

function failed(error: unknown, onError: GatewayServerParts['onError']): Reply {
  if (error instanceof Failure) return { failure: error }
  onError?.(error)
  return { failure: new Failure('20') }
}

function send(response: ServerResponse, { status = 200, data, failure, stream }: Reply): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json; charset=utf-8')
  // What was not read of the request is not waited for.
  if (!response.req.complete) response.setHeader('connection', 'close')
  if (stream !== undefined) {
    const wrapped = Readable.from(wrappedInJson(stream))
    wrapped.on('error', () => response.destroy())
    wrapped.pipe(response)
    return
  }
  const refusal =
    failure === undefined ? {} : { errorCode: failure.number, errorDetail: failure.message, data: { status: 'FAIL' } }
  response.end(JSON.stringify({ code: status, ...(data !== undefined && { data }), ...refusal }))
}

/** The message in base64 inside the answer, as gateways give it, without holding it in memory. */
async function* wrappedInJson(stream: Readable): AsyncGenerator<string> {
  yield '{"code":200,"data":{"status":"OK","data":"'
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of stream) {
    const all = Buffer.concat([rest, part as Buffer]) // a file stream without encoding gives buffers
    const whole = all.length - (all.length % 3)
    rest = all.subarray(whole)
    yield all.toString('base64', 0, whole)
  }
  yield `${rest.toString('base64')}"}}`
}
