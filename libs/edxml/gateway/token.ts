import { call, jsonOf } from './http.ts'
import { GatewayProblem } from './problem.ts'
import type { Credentials } from './provincial.ts'

/** Gateways give a token for about thirty minutes; it is kept for twenty-nine. */
const KEPT_MS = 29 * 60_000

/** The token of a gateway, asked for when none is kept or when the credentials have changed. */
export function cachedToken(
  credentials: () => Promise<Credentials>,
  timeoutMs: number,
): { get: () => Promise<string>; forget: () => void } {
  let kept: { token: string; until: number; of: string } | null = null
  return {
    async get() {
      const now = await credentials()
      const of = JSON.stringify(now)
      if (kept !== null && kept.of === of && Date.now() < kept.until) return kept.token
      kept = { token: await logIn(now, timeoutMs), until: Date.now() + KEPT_MS, of }
      return kept.token
    },
    forget() {
      kept = null
    },
  }
}

async function logIn({ baseUrl, username, password, applicationCode }: Credentials, timeoutMs: number): Promise<string> {
  const body = Buffer.from(
    JSON.stringify({ username, password, applicationCode, otp: null, twoFactorProvider: null, typeObjs: [0, 1] }),
  )
  const answer = await call({
    method: 'POST',
    url: new URL(`${baseUrl.replace(/\/$/, '')}/v1/auth/login?allow_anonymous=true`),
    headers: { 'content-type': 'application/json', 'content-length': body.length },
    body,
    timeoutMs,
  })
  const { status } = answer
  if (status >= 500) {
    answer.drop()
    throw new GatewayProblem('gateway/fault', `HTTP ${status}`)
  }
  const given = await jsonOf(answer, timeoutMs)
  const token = typeof given === 'object' && given !== null && 'data' in given ? tokenIn(given.data) : null
  if (status >= 400 || token === null) throw new GatewayProblem('gateway/bad-credentials', `HTTP ${status}`)
  return token
}

const tokenIn = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'token' in data && typeof data.token === 'string' ? data.token : null
