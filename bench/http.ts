import { Agent, request, type OutgoingHttpHeaders } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

export type Answer = { readonly status: number; readonly text: string }

/** One request over kept connections, as a reverse proxy makes them. Only 127.0.0.1 is ever asked. */
export function ask(
  address: string,
  options: { readonly method?: string; readonly headers?: OutgoingHttpHeaders; readonly body?: string } = {},
): Promise<Answer> {
  const { hostname, port, pathname, search } = new URL(address)
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') throw new Error('the bench asks this machine only')
  const { method = 'GET', headers, body } = options
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path: pathname + search, method, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
