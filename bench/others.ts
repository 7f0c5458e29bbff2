import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** Processor time so far, s: of the whole machine, and of this process with all below it. Null where the system does not tell. */
export type ProcessorTime = { readonly all: number; readonly own: number } | null

const TICKS_PER_SECOND = 100

export function processorTime(): ProcessorTime {
  try {
    return { all: machineSeconds(), own: ownSeconds() }
  } catch {
    return null
  }
}

/** Share of the machine that other programs took between two moments: figures of a machine on which others work are not its own. */
export function othersShare(before: ProcessorTime, after: ProcessorTime, seconds: number): number | null {
  if (!before || !after) return null
  const others = after.all - before.all - (after.own - before.own)
  return Math.max(0, others / seconds / cpus().length)
}

function machineSeconds(): number {
  const busy = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq)
  return busy.reduce((sum, ms) => sum + ms / 1000, 0)
}

type Running = { readonly pid: number; readonly parent: number; readonly seconds: number }

function ownSeconds(): number {
  const running = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(runningOf)
  const byParent = Map.groupBy(running, ({ parent }) => parent)
  const below = (pid: number): Running[] => (byParent.get(pid) ?? []).flatMap(child => [child, ...below(child.pid)])
  return [...running.filter(({ pid }) => pid === process.pid), ...below(process.pid)].reduce(
    (sum, { seconds }) => sum + seconds,
    0,
  )
}

/** With the time of its ended children. A process may end while it is looked at. */
function runningOf(pid: string): Running[] {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\S )/)
    const fields = rest.split(' ')
    const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0)
    return [{ pid: Number(pid), parent: Number(fields[1]), seconds: ticks / TICKS_PER_SECOND }]
  } catch {
    return []
  }
}
