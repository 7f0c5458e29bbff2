/** Lets work begin while its sizes together stay below `budget`; the rest waits, first come, first served. One alone always may. */
export function makeTurns(budget: number): (size: number) => Promise<() => void> {
  const waiting: Array<{ size: number; begin: () => void }> = []
  let used = 0
  const next = (): void => {
    for (let first = waiting[0]; first && (used === 0 || used + first.size <= budget); first = waiting[0]) {
      waiting.shift()
      used += first.size
      first.begin()
    }
  }
  return async size => {
    await new Promise<void>(begin => {
      waiting.push({ size, begin })
      next()
    })
    let ended = false
    return () => {
      if (ended) return
      ended = true
      used -= size
      next()
    }
  }
}
