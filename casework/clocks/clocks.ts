import type { PlainDate } from '../../kernel/clock.ts'
import { dateInVietnam, instantInVietnam, timeInVietnam } from '../../kernel/clock.ts'
import type { ClockState, DueChange, MatterState, Pause } from '../../kernel/matter.ts'
import type { ClockDef, ClockOrder, GivenDue, LawBook, ProcessDef, WorkCalendar } from '../../kernel/process.ts'

export type ClockWorld = {
  readonly process: ProcessDef
  readonly act: string
  readonly seq: number
  readonly effectiveOn: PlainDate
  /** Instant of the act when it happens today: decides clocks with an hour. */
  readonly at: Date | null
  readonly calendar: WorkCalendar
  readonly law: (date: PlainDate) => LawBook
}

/** The clocks after an act: what the process says starts and stops by itself, then what the act orders. */
export function clocksAfter(
  matter: Pick<MatterState, 'clocks'>,
  orders: readonly ClockOrder[],
  world: ClockWorld,
): readonly ClockState[] {
  const ordered = new Set(orders.map(order => order.clock))
  let clocks = matter.clocks
  for (const order of [...automaticOrders(clocks, ordered, world), ...orders]) clocks = obey(clocks, order, world)
  return clocks
}

function automaticOrders(clocks: readonly ClockState[], ordered: ReadonlySet<string>, world: ClockWorld): ClockOrder[] {
  const orders: ClockOrder[] = []
  for (const [clock, def] of Object.entries(world.process.clocks)) {
    if (ordered.has(clock)) continue
    const running = runningClock(clocks, clock)
    if (running && def.stopsOn.includes(world.act)) orders.push({ clock, order: 'stop' })
    else if (running && def.cancelsOn?.includes(world.act)) orders.push({ clock, order: 'cancel' })
    else if (!running && def.startsOn.includes(world.act) && def.due !== 'given') orders.push({ clock, order: 'start' })
  }
  return orders
}

export function runningClock(clocks: readonly ClockState[], name: string): ClockState | null {
  return clocks.findLast(clock => clock.name === name && clock.endedOn === null) ?? null
}

function obey(clocks: readonly ClockState[], order: ClockOrder, world: ClockWorld): readonly ClockState[] {
  const def = world.process.clocks[order.clock]
  if (!def) throw new Error(`${world.process.id}: no clock ${order.clock}`)
  if (order.order === 'start') return [...clocks, started(order, def, world)]
  const index = clocks.findLastIndex(clock => clock.name === order.clock)
  const clock = clocks[index]
  if (!clock) return clocks
  const changed = change(clock, order, world)
  return clocks.map((other, i) => (i === index ? changed : other))
}

function started(order: Extract<ClockOrder, { order: 'start' }>, def: ClockDef, world: ClockWorld): ClockState {
  const startedOn = order.from ?? world.effectiveOn
  const base = { name: order.clock, startedOn, pauses: [], changes: [], endedOn: null, result: null }
  if (def.due === 'given') {
    const { dueOn = null, dueAt = null, words = null } = order.due ?? {}
    return { ...base, rule: 'assigned', amount: null, unit: null, words, originalDueOn: dueOn, dueOn, dueAt }
  }
  const limit = world.law(startedOn).limit(def.due.limit)
  const dueOn = world.calendar.due(startedOn, limit, limit.roll)
  return {
    ...base,
    rule: limit.id,
    amount: limit.amount,
    unit: limit.unit,
    words: null,
    originalDueOn: dueOn,
    dueOn,
    dueAt: null,
  }
}

function change(clock: ClockState, order: Exclude<ClockOrder, { order: 'start' }>, world: ClockWorld): ClockState {
  switch (order.order) {
    case 'stop': {
      // What stood still until now does not make it late.
      const last = { ...clock, ...unpaused(clock, world) }
      return { ...last, endedOn: world.effectiveOn, result: isLate(last, world.effectiveOn, world.at) ? 'late' : 'in-time' }
    }
    case 'cancel':
      return { ...clock, endedOn: world.effectiveOn, result: 'void' }
    case 'pause':
      return { ...clock, pauses: [...clock.pauses, { from: world.effectiveOn, to: null, reason: order.reason }] }
    case 'resume':
      return { ...clock, ...unpaused(clock, world) }
    case 'reopen':
      return moved({ ...clock, endedOn: null, result: null }, order.due, { kind: 'moved', reason: order.reason }, world)
    case 'extend':
      return moved(clock, order.due, { kind: 'extended', reason: order.reason }, world)
    case 'shorten':
      return moved(clock, order.due, { kind: 'shortened', reason: order.reason }, world)
    case 'move':
      return moved(clock, order.due, { kind: 'moved', reason: order.reason }, world)
    case 'recalculate':
      return moved(clock, order.due, { kind: 'recalculated', reason: order.reason }, world)
  }
}

function moved(clock: ClockState, due: GivenDue, why: Pick<DueChange, 'kind' | 'reason'>, world: ClockWorld): ClockState {
  const line: DueChange = { ...why, on: world.effectiveOn, from: clock.dueOn, to: due.dueOn, seq: world.seq }
  return {
    ...clock,
    dueOn: due.dueOn,
    dueAt: due.dueAt ?? null,
    words: due.words ?? clock.words,
    changes: [...clock.changes, line],
  }
}

/** Ends a pause: the due date moves by the days of the clock's own kind which stood still. The last day that does not count is yesterday's act day. */
function unpaused(clock: ClockState, world: ClockWorld): Pick<ClockState, 'pauses' | 'dueOn' | 'dueAt'> {
  const open = clock.pauses.at(-1)
  if (!open || open.to !== null) return clock
  const pause: Pause = { ...open, to: world.effectiveOn }
  const pauses = [...clock.pauses.slice(0, -1), pause]
  if (clock.dueOn === null || clock.dueOn <= open.from) return { pauses, dueOn: clock.dueOn, dueAt: clock.dueAt }
  const dueOn = shifted(clock, open.from, world)
  const dueAt = clock.dueAt && instantInVietnam(dueOn, timeInVietnam(new Date(clock.dueAt))).toISOString()
  return { pauses, dueOn, dueAt }
}

function shifted(clock: ClockState, pausedOn: PlainDate, { calendar, effectiveOn }: ClockWorld): PlainDate {
  const due = clock.dueOn ?? effectiveOn
  if (clock.unit === 'day' || clock.unit === 'month')
    return calendar.due(effectiveOn, { amount: daysBetween(pausedOn, due), unit: 'day' }, 'none')
  return calendar.addWorkingDays(effectiveOn, Math.max(calendar.workingDaysBetween(pausedOn, due), 0))
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Late: something done after the day on which the limit ended, or after its hour where one is set and the instant is known. */
export function isLate(clock: Pick<ClockState, 'dueOn' | 'dueAt'>, doneOn: PlainDate, at: Date | null = null): boolean {
  if (clock.dueAt !== null && at !== null) return at.getTime() > Date.parse(clock.dueAt)
  if (clock.dueAt !== null) return doneOn > dateInVietnam(new Date(clock.dueAt))
  return clock.dueOn !== null && doneOn > clock.dueOn
}

/** The due date which the matter shows: of its main clock, while that runs; afterwards the last one. */
export function mainClock(process: ProcessDef, clocks: readonly ClockState[]): ClockState | null {
  const name = Object.keys(process.clocks).find(key => process.clocks[key]?.main)
  return name === undefined ? null : (clocks.findLast(clock => clock.name === name) ?? null)
}
