import type { Reader } from '../../platform/database/open.ts'
import { settingOf } from '../store/setting.ts'

const MINUTE_MS = 60_000

export type SessionLimits = { readonly idleMs: number; readonly absoluteMs: number }

/** How long a session lives unused and in all: settings of the office. */
export async function sessionLimits(db: Reader): Promise<SessionLimits> {
  const { idleMinutes, absoluteHours } = await settingOf(db, 'session')
  return { idleMs: idleMinutes * MINUTE_MS, absoluteMs: absoluteHours * 60 * MINUTE_MS }
}

/** The idle end is written at most once a minute, not at every request. */
export function slidesAgain(lastUsedAt: Date, instant: Date): boolean {
  return instant.getTime() - lastUsedAt.getTime() >= MINUTE_MS
}

/** Minutes before an end at which the page warns (HOUSE § 11: two). */
export const WARN_BEFORE_MS = 2 * MINUTE_MS
