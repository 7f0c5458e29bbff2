import { createHash, hash } from 'node:crypto'
import { sql } from 'kysely'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import { nowAt, type Clock, type PlainDate } from '../kernel/clock.ts'
import { idFrom } from '../kernel/ids.ts'
import type { ProcessDef } from '../kernel/process.ts'
import { phanViec } from '../casework/phan-viec.ts'
import { giaoNhieu } from '../office/directives/bodies/many-bodies.ts'
import { directive } from '../office/directives/process.ts'
import { worldOf } from '../org/index.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { deskFrom, incomingDocuments, type Incoming } from './document-plan.ts'
import { postsOf } from './history.ts'
import { bodyId, sampleBodies, sampleSuccessions } from './organisation.ts'
import { chanceFrom } from './random.ts'
import type { Office } from './simulation.ts'

export type SamplePlan = {
  readonly seed: string
  /** About how many matters in all. */
  readonly matters: number
  /** Stands still at the sample's "now": the same seed and instant give the same sample. */
  readonly clock: Clock
}

/** An office at work in memory, and what it has made so far. */
export type Made = {
  readonly office: Office
  readonly matters: MemoryMatter[]
  readonly codes: Map<string, number>
  /** The register of incoming documents, whole: those of the past, and those on the desks. */
  readonly documents: { readonly past: readonly Incoming[]; readonly onDesk: readonly Incoming[] }
}

const YEARS = 5

const FOLLOWERS = [
  { post: 'duong', unit: 'vp-pkt' },
  { post: 'vp-pkt-cv1', unit: 'vp-pkt' },
  { post: 'vp-pth-cv1', unit: 'vp-pth' },
  { post: 'vp-pth-cv2', unit: 'vp-pth' },
  { post: 'vp-pvx-cv1', unit: 'vp-pvx' },
  { post: 'vp-pnc-cv1', unit: 'vp-pnc' },
]

/** Kinds of matters of which the history has some. */
const CODE_PREFIXES = [directive, giaoNhieu, phanViec].map(process => process.codePrefix)

/** Makes the office of one part of the sample. Ids, codes and chances depend on seed, part and order only. */
export async function maker(db: Reader, plan: SamplePlan, part: 'today' | 'history'): Promise<Made> {
  const matters: MemoryMatter[] = []
  const codes = new Map<string, number>()
  const { calendar, law } = await worldOf(db)
  const { instant, today } = plan.clock.now()
  const thisYear = today.slice(0, 4)
  const first = part === 'today' ? firstCodeOfToday(plan.matters) : 0
  // Whoever opens a matter of a kind that today has none of must not take a code which the history will bring.
  if (part === 'today') for (const prefix of CODE_PREFIXES) codes.set(`${prefix}-${thisYear}`, first)
  const documents = documentsOf(plan, calendar)
  // Codes of documents run with their numbers.
  if (part === 'today')
    for (const { receivedOn, number } of documents.onDesk.toReversed()) codes.set(`VB-${receivedOn.slice(0, 4)}`, number - 1)
  let made = 0
  const idBytes = () => hash('sha256', `${plan.seed}:${part}:${made++}`, 'buffer').subarray(0, 10)
  const office: Office = {
    chance: chanceFrom(`${plan.seed}:${part}`),
    until: instant,
    leaders: ['khoi', 'khoi', 'thinh', 'nguyet', 'tuan'],
    followers: FOLLOWERS,
    postsOf,
    bodyKeyOf,
    endOf,
    world: {
      calendar,
      law,
      nextId: at => idFrom(at.getTime(), idBytes()),
      nextCode: (process, at) => {
        const year = nowAt(at).today.slice(0, 4)
        return nextCode(codes, process, {
          year,
          first: year === thisYear && CODE_PREFIXES.includes(process.codePrefix) ? first : 0,
        })
      },
      nextNumber: () => 1,
      onOpen: matter => void matters.push(matter),
    },
  }
  return { office, matters, codes, documents }
}

/** The first day of the sample's past. */
export function firstDay({ clock }: Pick<SamplePlan, 'clock'>): PlainDate {
  const { today } = clock.now()
  return `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`.replace('-02-29', '-02-28')
}

function documentsOf(plan: SamplePlan, calendar: Office['world']['calendar']): Made['documents'] {
  const { today, instant } = plan.clock.now()
  const all = incomingDocuments({ seed: plan.seed, matters: plan.matters, from: firstDay(plan), today, now: instant, calendar })
  const from = deskFrom({ today, calendar })
  return { past: all.filter(each => each.receivedOn < from), onDesk: all.filter(each => each.receivedOn >= from) }
}

/** Today's codes begin above all those of the history, which is loaded after them. */
function firstCodeOfToday(matters: number): number {
  return Math.max(1000, Math.ceil(matters / 3000) * 1000)
}

function nextCode(codes: Map<string, number>, process: ProcessDef, { year, first }: { year: string; first: number }): string {
  const key = `${process.codePrefix}-${year}`
  const number = Math.max(codes.get(key) ?? 0, first) + 1
  codes.set(key, number)
  return `${key}-${String(number).padStart(4, '0')}`
}

/** The number series of references go on where the sample left off. */
export async function storeCounters(tx: Tx, codes: ReadonlyMap<string, number>): Promise<void> {
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
