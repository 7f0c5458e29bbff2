export type RateLimitRule = { readonly limit: number; readonly windowMs: number }
export type RateLimit = {
  /** Counts one call of this key. `retryAfterMs` > 0: too many, wait so long. */
  hit(key: string, nowMs: number): { readonly allowed: boolean; readonly retryAfterMs: number }
}

/** Keys kept at most; the oldest go first, so that made-up keys cannot fill the memory. */
const MOST_KEYS = 100_000

/** A sliding window in memory (this node only): at most `limit` calls of one key within any `windowMs`. */
export function makeRateLimit({ limit, windowMs }: RateLimitRule): RateLimit {
  const calls = new Map<string, number[]>()
  return {
    hit(key, nowMs) {
      const recent = (calls.get(key) ?? []).filter(at => at > nowMs - windowMs)
      const allowed = recent.length < limit
      if (allowed) recent.push(nowMs)
      // Inserted anew, so that the map's order is the order of use.
      calls.delete(key)
      calls.set(key, recent)
      if (calls.size > MOST_KEYS) for (const oldest of calls.keys()) if (calls.delete(oldest)) break
      const first = recent[0] ?? nowMs
      return { allowed, retryAfterMs: allowed ? 0 : first + windowMs - nowMs }
    },
  }
}

export type BackOffRule = {
  /** Failures that cost nothing. */
  readonly free: number
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}

/**
 * How long to wait after a row of failures, counted by the caller per account × address (so that nobody can lock another out): nothing
 * for the first ones, then doubling up to the longest wait. Milliseconds from `nowMs`; 0 = try now.
 */
export function backOffMs(rule: BackOffRule, failures: { count: number; lastAtMs: number }, nowMs: number): number {
  const beyond = failures.count - rule.free
  if (beyond <= 0) return 0
  const wait = Math.min(rule.firstWaitMs * 2 ** Math.min(beyond - 1, 30), rule.longestWaitMs)
  return Math.max(0, failures.lastAtMs + wait - nowMs)
}
