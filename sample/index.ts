import { sql } from 'kysely'
import type { MemoryMatter } from '../casework/in-memory.ts'
import { nowAt, type Clock, type PlainDate } from '../kernel/clock.ts'
import type { ProcessDef } from '../kernel/process.ts'
import { idFrom } from '../kernel/ids.ts'
import { worldOf } from '../org/index.ts'
import type { Database, Reader } from '../platform/database/open.ts'
import { inTransaction, type Tx } from '../platform/database/transaction.ts'
import { history, postsOf, type HistoryPlan } from './history.ts'
import { loadMatters } from './load-matters.ts'
import { loadOrganisation } from './load-organisation.ts'
import { bodyId, sampleBodies, sampleSuccessions } from './organisation.ts'
import { chanceFrom } from './random.ts'
import type { Office } from './simulation.ts'
import { todaysMatters } from './today.ts'
import { createHash } from 'node:crypto'

export type SamplePlan = {
  readonly seed: string
  /** About how many matters in all. */
  readonly matters: number
  readonly clock: Clock
}

const YEARS = 5
const BATCH = 400

/** First the people and what lies on their desks today: enough to step in. Roles must stand already (`ensureStandardRoles`). */
export async function loadSampleToday(db: Database, plan: SamplePlan): Promise<void> {
  const made = await maker(db.kysely, plan, 'today')
  todaysMatters(made.office, plan.clock.now().today)
  await inTransaction(db, async tx => {
    await loadOrganisation(tx)
    await loadMatters(tx, made.matters)
    await storeCounters(tx, made.codes)
  })
}

/** Then five years of history, in batches, while the server already answers. */
export async function loadSampleHistory(
  db: Database,
  plan: SamplePlan,
  onProgress: (matters: number) => void = () => {},
): Promise<number> {
  const { today } = plan.clock.now()
  const made = await maker(db.kysely, plan, 'history')
  const from = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`.replace('-02-29', '-02-28')
  const past: HistoryPlan = { seed: plan.seed, matters: plan.matters, from, to: today }
  let total = 0
  for (const task of history(past, () => made.office)) {
    void task
    if (made.matters.length < BATCH) continue
    total += await flush(db, made)
    onProgress(total)
  }
  total += await flush(db, made)
  await inTransaction(db, tx => storeCounters(tx, made.codes))
  return total
}

async function flush(db: Database, made: Made): Promise<number> {
  const batch = made.matters.splice(0)
  await inTransaction(db, tx => loadMatters(tx, batch))
  return batch.length
}

type Made = { readonly office: Office; readonly matters: MemoryMatter[]; readonly codes: Map<string, number> }

/** Today's codes begin above all those of the history, which is loaded after them. */
function firstCodeOfToday(matters: number): number {
  return Math.max(1000, Math.ceil(matters / 3000) * 1000)
}

async function maker(db: Reader, plan: SamplePlan, part: 'today' | 'history'): Promise<Made> {
  const matters: MemoryMatter[] = []
  const codes = new Map<string, number>()
  const { calendar, law } = await worldOf(db)
  const { instant, today } = plan.clock.now()
  const first = part === 'today' ? firstCodeOfToday(plan.matters) : 0
  let made = 0
  const office: Office = {
    chance: chanceFrom(`${plan.seed}:${part}`),
    until: instant,
    leaders: ['khoi', 'khoi', 'thinh', 'nguyet', 'tuan'],
    followers: [
      { post: 'duong', unit: 'vp-pkt' },
      { post: 'vp-pkt-cv1', unit: 'vp-pkt' },
      { post: 'vp-pth-cv1', unit: 'vp-pth' },
      { post: 'vp-pth-cv2', unit: 'vp-pth' },
      { post: 'vp-pvx-cv1', unit: 'vp-pvx' },
      { post: 'vp-pnc-cv1', unit: 'vp-pnc' },
    ],
    postsOf,
    bodyKeyOf,
    endOf,
    world: {
      calendar,
      law,
      nextId: at => idFrom(at.getTime(), createHash('sha256').update(`${plan.seed}:${part}:${made++}`).digest().subarray(0, 10)),
      nextCode: (process, at) =>
        nextCode(codes, process, { at, first: nowAt(at).today.slice(0, 4) === today.slice(0, 4) ? first : 0 }),
      nextNumber: () => 1,
      onOpen: matter => void matters.push(matter),
    },
  }
  return { office, matters, codes }
}

function nextCode(codes: Map<string, number>, process: ProcessDef, { at, first }: { at: Date; first: number }): string {
  const key = `${process.codePrefix}-${nowAt(at).today.slice(0, 4)}`
  const number = Math.max(codes.get(key) ?? 0, first) + 1
  codes.set(key, number)
  return `${key}-${String(number).padStart(4, '0')}`
}

/** The number series of references go on where the sample left off. */
async function storeCounters(tx: Tx, codes: ReadonlyMap<string, number>): Promise<void> {
  for (const [key, number] of codes) {
    const [prefix, year] = [key.slice(0, -5), key.slice(-4)]
    const id = idFrom(0, createHash('sha256').update(`series:${key}`).digest().subarray(0, 10))
    await sql`insert into number_series (id, key, body_id, period, next, gap_free) values (${id}, ${`ma:${prefix}`}, null, ${year}, ${number + 1}, false)
      on conflict (key, body_id, period) do update set next = greatest(number_series.next, excluded.next)`.execute(tx)
  }
}

const KEYS = new Map(sampleBodies().map(body => [bodyId(body.key), body.key]))
const ENDS = new Map(sampleBodies().flatMap(({ key, until }) => (until === null ? [] : [[key, until] as const])))
const INTO = new Map(sampleSuccessions().map(each => [each.from, each.to]))

function bodyKeyOf(id: string): string {
  return KEYS.get(id) ?? ''
}

function endOf(key: string): { on: PlainDate; to: string } | null {
  const on = ENDS.get(key)
  return on ? { on, to: INTO.get(key) ?? 'vp' } : null
}
