import { uptime } from 'node:os'
import { nowAt, type Clock } from '../kernel/clock.ts'

/** The machine's clock was moved. `byMs`: how far, positive. Shown as a banner; reminders and rises wait meanwhile. */
export type ClockTrouble = { readonly kind: 'set-back' | 'set-forward'; readonly byMs: number; readonly since: Date }

export type GuardedClock = Clock & {
  /** What is wrong with the machine's clock, or null. */
  trouble(): ClockTrouble | null
  /** Time never goes before this instant: the newest act stored. */
  notBefore(instant: Date): void
  /** The administrator says that the machine's clock is right as it stands now (it still never goes back). */
  accept(): void
}

export type TimeSources = {
  /** The machine's clock, ms since 1970: may be set. */
  readonly wallMs: () => number
  /** Runs evenly whatever is set, sleep of the machine included, ms. */
  readonly elapsedMs: () => number
}

const MACHINE: TimeSources = { wallMs: Date.now, elapsedMs: () => uptime() * 1000 }
/** Smaller corrections are ordinary (NTP). */
const TOLERANCE_MS = 2 * 60_000
/** A clock that was set is believed after so long without being set again. */
const SETTLE_MS = 60 * 60_000

/**
 * The server's clock, guarded: it never runs backwards, and when the machine's clock jumps it goes on by the time really elapsed and
 * says so, until the jump is accepted or has stood for an hour. A clock set back and believed lets the time stand still until it has
 * caught up.
 */
export function makeClock(sources: TimeSources = MACHINE): GuardedClock {
  let offset = sources.wallMs() - sources.elapsedMs()
  let last = Number.NEGATIVE_INFINITY
  let jumped: { elapsed: number; since: Date } | null = null

  const drift = (elapsed: number): number => sources.wallMs() - elapsed - offset
  const watch = (elapsed: number): void => {
    const jump = drift(elapsed)
    if (Math.abs(jump) > TOLERANCE_MS) jumped ??= { elapsed, since: new Date(elapsed + offset) }
    else jumped = null
    if (jumped && elapsed - jumped.elapsed < SETTLE_MS) return
    offset += jump
    jumped = null
  }
  const read = (): Date => {
    // Asked once: the machine reads it from a file.
    const elapsed = sources.elapsedMs()
    watch(elapsed)
    last = Math.max(last, Math.floor(elapsed + offset))
    return new Date(last)
  }
  return {
    now: () => nowAt(read()),
    trouble() {
      const instant = read()
      const byMs = Math.round(sources.wallMs() - instant.getTime())
      if (Math.abs(byMs) <= TOLERANCE_MS) return null
      return { kind: byMs < 0 ? 'set-back' : 'set-forward', byMs: Math.abs(byMs), since: jumped?.since ?? instant }
    },
    notBefore(instant) {
      last = Math.max(last, instant.getTime())
    },
    accept() {
      offset += drift(sources.elapsedMs())
      jumped = null
    },
  }
}
