import { setTimeout as wait } from 'node:timers/promises'
import { othersShare, processorTime } from './others.ts'

export type Measured = {
  readonly count: number
  readonly errors: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  /** Share of one processor that the load generator itself used. */
  readonly generatorCpu: number
  /** Share of the machine that programs took which are none of the bench's. */
  readonly others: number | null
}

/** One request of a client; true when the answer was right. */
export type Ask = (client: number, n: number) => Promise<boolean>

const WARM_UP_SECONDS = 3

/** Closed loop without think time: each client asks again as soon as it is answered. */
export async function closedLoop(ask: Ask, { clients, seconds }: { clients: number; seconds: number }): Promise<Measured> {
  await run(ask, clients, Math.min(WARM_UP_SECONDS, seconds), 0)
  return measured(() => run(ask, clients, seconds, 1_000_000))
}

/** Open loop: so many a second whether answered or not; latency counts from when a request was due. */
export async function fixedRate(ask: Ask, { perSecond, seconds }: { perSecond: number; seconds: number }): Promise<Measured> {
  await atRate(ask, perSecond, Math.min(WARM_UP_SECONDS, seconds))
  return measured(() => atRate(ask, perSecond, seconds))
}

type Taken = { times: number[]; errors: number }

async function run(ask: Ask, clients: number, seconds: number, from: number): Promise<Taken> {
  const taken: Taken = { times: [], errors: 0 }
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let n = from; performance.now() < until; n++) await timed(taken, () => ask(client, n))
    }),
  )
  return taken
}

async function atRate(ask: Ask, perSecond: number, seconds: number): Promise<Taken> {
  const taken: Taken = { times: [], errors: 0 }
  const began = performance.now()
  const open: Promise<void>[] = []
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1000) / perSecond
    const left = due - performance.now()
    if (left > 0) await wait(left)
    open.push(timed(taken, () => ask(n % perSecond, n), due))
  }
  await Promise.all(open)
  return taken
}

async function timed(taken: Taken, work: () => Promise<boolean>, began = performance.now()): Promise<void> {
  const right = await work().catch(() => false)
  taken.times.push(performance.now() - began)
  if (!right) taken.errors++
}

async function measured(work: () => Promise<Taken>): Promise<Measured> {
  const [began, cpu, all] = [performance.now(), process.cpuUsage(), processorTime()]
  const { times, errors } = await work()
  const seconds = (performance.now() - began) / 1000
  const used = process.cpuUsage(cpu)
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    errors,
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    generatorCpu: (used.user + used.system) / 1e6 / seconds,
    others: othersShare(all, processorTime(), seconds),
  }
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
