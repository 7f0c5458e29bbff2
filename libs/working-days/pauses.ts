/** A stretch in which the clock stands still: (from, to] on any axis (epoch days, seconds). */
export type Stretch = { from: number; to: number }

/** How time runs on an axis: working days, calendar days or working seconds. */
export type Clock = {
  /** units in (a, b], a ≤ b */
  count: (a: number, b: number) => number
  /** the first point by which n > 0 units have passed since a */
  advance: (a: number, n: number) => number
}

/** The limit has not ended and nobody knows when the pause will. */
export class StillPaused extends Error {
  constructor() {
    super('the clock stands still')
    this.name = 'StillPaused'
  }
}

/**
 * Where a limit of `amount` units ends when the clock stands still in the given stretches. They may overlap, lie inside each
 * other, begin before the start or after the end.
 * Throws StillPaused when the limit runs into a pause without end (to: Infinity). O(p log p) in the number of stretches.
 */
export function endOf(start: number, amount: number, run: { clock: Clock; pauses: readonly Stretch[] }): number {
  if (amount === 0) return start
  let at = start
  let left = amount
  for (const pause of run.pauses.toSorted((a, b) => a.from - b.from)) {
    if (pause.to <= at) continue
    if (pause.from > at) {
      const end = run.clock.advance(at, left)
      if (end <= pause.from) return end
      left -= run.clock.count(at, pause.from)
    }
    at = pause.to
    if (at === Infinity) throw new StillPaused()
  }
  return run.clock.advance(at, left)
}
