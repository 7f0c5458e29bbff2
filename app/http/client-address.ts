import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.|localhost$)/

/** Is this host name or address the machine itself? */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/** The client's address: the socket's; behind our proxy (a public origin is configured) the last hop that the proxy wrote down. */
export function clientAddress(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || socketAddress(c)
}

/** Asked from this very machine and not through a proxy: a forwarded request came from elsewhere, whatever its last hop says. */
export function isLocal(c: Context): boolean {
  return isLoopback(socketAddress(c)) && !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
}

function socketAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? ''
}
