import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isLoopback } from '../../platform/config.ts'

/** The client's address: the socket's; behind `trusted` proxies of ours, what the outermost of them wrote down. */
export function clientAddress(c: Context, trusted: number): string {
  const hops = c.req.header('x-forwarded-for')?.split(',') ?? []
  const told = trusted > 0 ? hops.at(-Math.min(trusted, hops.length))?.trim() : undefined
  return told || socketAddress(c)
}

/** Asked from this very machine and not through a proxy: a forwarded request came from elsewhere, whatever its last hop says. */
export function isLocal(c: Context): boolean {
  return isLoopback(socketAddress(c).replace(/^::ffff:/, '')) && !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
}

function socketAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? ''
}
