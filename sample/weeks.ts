import { sql } from 'kysely'
import { DIMENSIONS, type BalanceRow, type Dimension } from '../casework/index.ts'
import type { MemoryFlow, MemoryMatter } from '../casework/acts/in-memory.ts'
import { foldActs, type StoredChange } from '../casework/acts/fold.ts'
import { matterColumns } from '../casework/acts/record.ts'
import type { Now } from '../kernel/clock.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { LawBook } from '../kernel/process.ts'
import { figuresOfRows, PROCESS, type Figures, type WeekLists, type WeekNow } from '../office/weekly-review/weeks/figures.ts'
import { ageRule, SNAPSHOT_KIND, storeFrozen } from '../office/weekly-review/report/freeze.ts'
import type { FrozenRow, ListName } from '../office/weekly-review/lists/rows.ts'
import { dayOf, neighbour, weekOfPeriod, weekRunningAt } from '../office/weekly-review/weeks/week.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { bodyId, postId, sampleBodies, samplePosts } from './organisation.ts'
import { sampleId } from './random.ts'

// The weekly reviews of the past, as they would have been frozen: each matter is folded to the cut of each week.

const WEEK_MS = 7 * 86_400_000

/** The last weeks whose cut has passed, oldest first. */
export function pastWeeks({ instant, today }: Now, law: LawBook, count: number): WeekNow[] {
  const running = weekRunningAt(instant, today, law)
  return Array.from({ length: count }, (_, i) => weekOfPeriod(neighbour(running.period, i - count), law)).flatMap(week =>
    week ? [weekNow(week)] : [],
  )
}

/** A week as its freeze sees it at the nominal instant. */
export function weekNow({ period, from, to }: { period: string; from: Date; to: Date }): WeekNow {
  const nextTo = new Date(to.getTime() + WEEK_MS)
  return { period, from, to, nextTo, cutDay: dayOf(to), nextDay: dayOf(nextTo) }
}

export type ReviewedWeek = { readonly week: WeekNow; readonly figures: Figures; readonly lists: WeekLists }
export type WeekRecorder = {
  /** Takes a matter into the weeks in which it was open or moved. */
  take(matter: MemoryMatter): void
  weeks(law: (date: string) => LawBook): ReviewedWeek[]
}

type Flowed = FrozenRow & { readonly list: ListName; readonly at: Date }
type Taken = {
  readonly week: WeekNow
  readonly end: FrozenRow[]
  readonly flowed: Flowed[]
  readonly tallies: Record<Dimension, Tallies>
}
type Tallies = Map<string | null, Tally>
type Tally = Record<Exclude<keyof BalanceRow, 'key' | 'start'>, number>

export function recordWeeks(weeks: readonly WeekNow[]): WeekRecorder {
  const taken = weeks.map((week): Taken => ({
    week,
    end: [],
    flowed: [],
    tallies: { body: new Map(), assigner: new Map(), follower: new Map(), source: new Map() },
  }))
  const first = weeks[0]?.from ?? new Date(0)
  return {
    take(matter) {
      if (matter.process.id !== PROCESS) return
      const last = matter.acts.at(-1)?.recordedAt
      if (!matter.state.open && last && last <= first) return
      for (const each of taken) takeInto(each, matter)
    },
    weeks: law =>
      taken.map(({ week, end, flowed, tallies }) => ({
        week,
        ...figuresOfRows({
          week,
          ages: ageRule({ law }, week),
          end: end.toSorted(byDue),
          flowed: flowed.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ at: _at, ...row }) => row),
          balances: {
            body: balanceOf(tallies.body),
            assigner: balanceOf(tallies.assigner),
            follower: balanceOf(tallies.follower),
            source: balanceOf(tallies.source),
          },
        }),
      })),
  }
}

function takeInto({ week, end, flowed, tallies }: Taken, matter: MemoryMatter): void {
  const state = stateAt(matter, week.to)
  if (!state) return
  const columns = matterColumns(matter.process, state)
  const common = commonOf(state, columns)
  if (state.open) {
    const dims = {
      body: columns.holder_body,
      assigner: columns.assigner_post,
      follower: columns.follower_post,
      source: columns.source,
    }
    const overdue = !columns.waiting && !columns.paused && columns.due_on !== null && columns.due_on < week.cutDay
    end.push({ ...common, ...named(dims), dueOn: columns.due_on, result: columns.result, note: null, dims: [], overdue })
    for (const dimension of DIMENSIONS) tallyOf(tallies[dimension], dims[dimension]).end++
  }
  for (const flow of matter.flow) {
    if (flow.recordedAt <= week.from || flow.recordedAt > week.to) continue
    count(tallies, flow)
    const list = listOf(flow)
    const { dueOn, result, dims, recordedAt } = flow
    if (list)
      flowed.push({
        list,
        ...common,
        ...named(flow),
        dueOn,
        result,
        note: result,
        dims: [...dims],
        overdue: false,
        at: recordedAt,
      })
  }
}

/** The matter as it stood at an instant; null before it was opened. */
function stateAt({ acts, state }: MemoryMatter, at: Date): MatterState | null {
  const until = acts.findLastIndex(act => act.recordedAt <= at) + 1
  if (until === 0) return null
  if (until === acts.length) return state
  return foldActs(acts.slice(0, until).map(({ seq, change }) => ({ seq, change: JSON.parse(change) as StoredChange })))
}

function commonOf(state: MatterState, columns: ReturnType<typeof matterColumns>) {
  const { lateReason, lateProposal, extension, extensions } = state.fields
  const asked = typeof extension === 'object' && extension !== null && 'dueOn' in extension ? extension.dueOn : null
  return {
    id: state.id,
    code: state.code,
    title: state.title,
    state: state.state,
    originalDueOn: columns.original_due_on,
    submittedOn: columns.submitted_on,
    waiting: columns.waiting,
    paused: columns.paused,
    reason: textOf(lateReason),
    proposal: textOf(lateProposal),
    extensionAsked: textOf(asked),
    extensions: typeof extensions === 'number' ? extensions : 0,
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const BODY_NAMES = new Map(sampleBodies().map(body => [bodyId(body.key), body.name]))
const PERSON_NAMES = new Map(samplePosts().map(post => [postId(post.key), post.person]))
type Dims = {
  readonly body: string
  readonly assigner: string | null
  readonly follower: string | null
  readonly source: string | null
}

function named({ body, assigner, follower, source }: Dims) {
  return {
    body,
    bodyName: BODY_NAMES.get(body) ?? '',
    assigner,
    assignerName: (assigner && PERSON_NAMES.get(assigner)) ?? null,
    follower,
    followerName: (follower && PERSON_NAMES.get(follower)) ?? null,
    source,
  }
}

function listOf({ kind, result }: MemoryFlow): ListName | null {
  if (kind === 'due-changed') return result === 'extended' || result === 'recalculated' ? result : null
  return kind === 'submitted' || kind === 'sent-back' ? null : kind
}

function byDue(a: FrozenRow, b: FrozenRow): number {
  const [left, right] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
  return left < right ? -1 : left > right ? 1 : a.code < b.code ? -1 : 1
}

function tallyOf(tallies: Tallies, key: string | null): Tally {
  const known = tallies.get(key)
  if (known) return known
  const fresh: Tally = {
    opened: 0,
    movedIn: 0,
    movedOut: 0,
    reopened: 0,
    doneInTime: 0,
    doneLate: 0,
    doneNoLimit: 0,
    void: 0,
    end: 0,
  }
  tallies.set(key, fresh)
  return fresh
}

/** A move counts only where its dimension changed (ENGINE 12). */
function count(tallies: Record<Dimension, Tallies>, flow: MemoryFlow): void {
  const figure = figureOf(flow)
  if (!figure) return
  const isMove = figure === 'movedIn' || figure === 'movedOut'
  for (const dimension of DIMENSIONS)
    if (!isMove || flow.dims.includes(dimension)) tallyOf(tallies[dimension], flow[dimension])[figure]++
}

function figureOf({ kind, result }: MemoryFlow): keyof Tally | null {
  switch (kind) {
    case 'opened':
    case 'reopened':
    case 'void':
      return kind
    case 'in':
      return 'movedIn'
    case 'out':
      return 'movedOut'
    case 'done':
      return result === 'in-time' ? 'doneInTime' : result === 'late' ? 'doneLate' : 'doneNoLimit'
    default:
      return null
  }
}

function balanceOf(tallies: Tallies): BalanceRow[] {
  return [...tallies]
    .map(([key, tally]) => {
      const { opened, movedIn, reopened, movedOut, doneInTime, doneLate, doneNoLimit, end } = tally
      return {
        key,
        start: end - (opened + movedIn + reopened - movedOut - doneInTime - doneLate - doneNoLimit - tally.void),
        ...tally,
      }
    })
    .filter(row => Object.entries(row).some(([name, value]) => name !== 'key' && value !== 0))
}

const WEEKS = 10

/** A recorder of the last weeks before the sample's "now". */
export function recordPastWeeks(now: Now, law: (date: string) => LawBook): WeekRecorder {
  return recordWeeks(pastWeeks(now, law(now.today), WEEKS))
}

/** Stores the reviews as the evening job would have frozen them, for the Office; one that somebody froze meanwhile stays. */
export async function freezeRecorded(tx: Tx, recorder: WeekRecorder, law: (date: string) => LawBook): Promise<void> {
  const body = bodyId('vp')
  const { rows } = await sql<{
    period: string
  }>`select period from snapshot where kind = ${SNAPSHOT_KIND} and body_id = ${body}`.execute(tx)
  for (const { week, figures, lists } of recorder.weeks(law)) {
    if (rows.some(({ period }) => period === week.period)) continue
    await storeFrozen(tx, { id: sampleId(`week:${week.period}`), figures, lists, at: week.to, week, by: { viewer: null, body } })
  }
}
