/** Test support: functions that behave badly in a thread. */
export function echo(value: unknown): unknown {
  return value
}

export function spin(): never {
  for (;;);
}

export function swell(): number {
  const kept: string[][] = []
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => `${i} ${Math.random()}`))
}

export function deepen(depth: number): number {
  return 1 + deepen(depth + 1)
}

export function fail(): never {
  throw new Error('cannot be read')
}

export function die(): never {
  process.exit(3)
}

/** Keeps its thread busy for so long. */
export function work(ms: number): string {
  const until = performance.now() + ms
  while (performance.now() < until);
  return 'done'
}
