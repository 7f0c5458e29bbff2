import { lookup } from 'node:dns'
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** What a signature check needs from outside: a revocation list, an OCSP answer (`body` is the request), an issuer's certificate. */
export type Wanted = { readonly kind: 'crl' | 'ocsp' | 'certificate'; readonly url: string; readonly body?: Uint8Array }

export type ProofOptions = {
  /** Hosts inside the house that may be asked all the same: a mirror of the lists. */
  readonly hostsInside?: readonly string[]
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Lists are asked for again after so long. */
  readonly keepMs?: number
  readonly now?: () => number
}

const defaults = { timeoutMs: 8000, maxBytes: 30 * 1024 * 1024, keepMs: 10 * 60_000 }
const mostKept = 50

/** Addresses of the house itself: a certificate from outside must not make the server knock at its own doors. */
const inside = new BlockList()
for (const net of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
]) {
  const [address = '', bits = ''] = net.split('/')
  inside.addSubnet(address, Number(bits))
}
for (const net of ['::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8', '64:ff9b::/96']) {
  const [address = '', bits = ''] = net.split('/')
  inside.addSubnet(address, Number(bits), 'ipv6')
}

export const isInside = (address: string): boolean => inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Fetches from the addresses that certificates name, for `verifyPdf({ fetch })`. Null when it cannot be had: no answer in 8 s, another
 * status than 200 (nothing is followed), more than 30 MB, another scheme than http(s), or an address inside the house, checked where the
 * connection is made. Lists are kept for ten minutes.
 */
export function proofFetcher(options: ProofOptions = {}): (wanted: Wanted) => Promise<Uint8Array | null> {
  const settings = { ...defaults, hostsInside: [], now: Date.now, ...options }
  const kept = new Map<string, { readonly at: number; readonly bytes: Uint8Array }>()
  return async wanted => {
    const known = wanted.body ? undefined : kept.get(wanted.url)
    if (known && settings.now() - known.at < settings.keepMs) return known.bytes
    const bytes = await ask(wanted, settings)
    if (bytes && !wanted.body) {
      kept.delete(wanted.url)
      kept.set(wanted.url, { at: settings.now(), bytes })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    }
    return bytes
  }
}

type Settings = Required<ProofOptions>

function ask({ kind, url, body }: Wanted, { hostsInside, timeoutMs, maxBytes }: Settings): Promise<Uint8Array | null> {
  const target = URL.canParse(url) ? new URL(url) : null
  const secure = target?.protocol === 'https:'
  if (!target || (!secure && target.protocol !== 'http:') || target.username !== '') return Promise.resolve(null)
  const host = target.hostname.replaceAll(/[[\]]/gu, '')
  const open = hostsInside.includes(host)
  if (!open && isIP(host) !== 0 && isInside(host)) return Promise.resolve(null)
  const headers = body ? { 'content-type': `application/${kind}-request`, 'content-length': body.length } : {}
  const how: RequestOptions = {
    method: body ? 'POST' : 'GET',
    headers,
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
    ...(open ? {} : { lookup: outsideOnly }),
  }
  return new Promise(done => {
    const request = (secure ? secureRequest : plainRequest)(target, how, response => {
      void bounded(response, maxBytes).then(done, () => done(null))
    })
    request.on('error', () => done(null)) // an outage is what null says; the report names what could not be checked
    request.end(body)
  })
}

/** Resolves a name, and fails when any of its addresses is inside: the connection goes to what was checked. */
const outsideOnly: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return callback(error ?? new Error(`no address of ${host}`), '', 0)
    if (addresses.some(({ address }) => isInside(address))) return callback(new Error(`${host} is inside`), '', 0)
    if (options.all) return callback(null, addresses)
    return callback(null, first.address, first.family)
  })
}

async function bounded(response: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    const bytes = part as Buffer // no encoding is set, so node:http gives buffers
    size += bytes.length
    if (response.statusCode !== 200 || size > maxBytes) {
      response.destroy()
      return null
    }
    parts.push(bytes)
  }
  return response.statusCode === 200 ? Buffer.concat(parts) : null
}
