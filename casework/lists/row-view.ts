import type { Lang, Viewer } from '../../kernel/access.ts'
import { timeInVietnam } from '../../kernel/clock.ts'
import type { Deadline } from '../../ui/parts/time/deadline-words.ts'
import { deadlineOf, type Deadline as Judged, type JudgedAt } from '../clocks/due-explained.ts'
import type { MatterRow } from './matter-row.ts'
import { actPageOf, opensFor } from '../acting/act-page.ts'
import { lookOf, processOf } from '../registry.ts'
import { offers } from '../people/rights.ts'
import { caseworkText } from '../text.ts'
import type { World } from '../world.ts'

/** A matter as a row of a list, in words of the reader's language. */
export type RowView = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly deadline: Deadline
  /** For the right edge; absent where no clock runs. */
  readonly date?: string
  readonly meta: readonly string[]
  /** Who is accountable, in words. */
  readonly holder: string
  readonly state: { readonly words: string; readonly kind?: 'new' | 'returned' }
  readonly urgent?: string
  readonly unread: boolean
  readonly starred: boolean
  readonly snoozedUntil: string | null
  /** Acts that may be done for several rows at once. */
  readonly bulk: readonly string[]
  /** Acts with pages of their own, as far as this viewer is offered them. */
  readonly pageActs: ReadonlyArray<{ readonly label: string; readonly href: string }>
}

/** Longer titles would push the holder out of the line. */
const SHORT_TITLE = 12

/** Marks that an account keeps for itself. */
export type Marks = { readonly seenSeq: number | null; readonly starred: boolean; readonly snoozedUntil: string | null }

const NO_MARKS: Marks = { seenSeq: null, starred: false, snoozedUntil: null }

export type RowReader = { readonly viewer: Viewer; readonly lang: Lang; readonly at: JudgedAt }

/** Today's view on due dates: the calendar, the moment, and how many working days count as soon. */
export function judgedAt(world: World): JudgedAt {
  const { today, instant } = world.clock.now()
  return { today, instant, calendar: world.calendar, soonDays: world.law(today).number('directives.due-soon') }
}

export function rowView(row: MatterRow, { viewer, lang, at }: RowReader, marks: Marks = NO_MARKS): RowView {
  const text = caseworkText(lang)
  const process = processOf(row.process, row.version)
  const shown = deadlineView(row, at)
  const waitingFor = process.states[row.state]?.waitingFor?.[lang]
  const deadline = shown.state === 'waiting' && waitingFor ? { ...shown, words: waitingFor } : shown
  const state = process.stateNames[row.state]?.[lang] ?? row.state
  const offered = offers(process, { roles: row.roles, matter: row, viewer })
  const running =
    deadline.state === 'far' || deadline.state === 'soon' || deadline.state === 'today' || deadline.state === 'overdue'
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    deadline,
    date: running && row.dueOn ? row.dueOn : undefined,
    meta: metaOf(row, viewer, lang, marks),
    holder: holderName(row.holder),
    state: row.sentBack
      ? { words: text.sentBack, kind: 'returned' }
      : { words: state, kind: row.lane === 'receive' ? 'new' : undefined },
    urgent: row.urgency === 'thuong' ? undefined : text.urgency[row.urgency],
    unread: row.open && (marks.seenSeq === null || marks.seenSeq < row.lastSeq),
    starred: marks.starred,
    snoozedUntil: marks.snoozedUntil,
    bulk: offered.filter(act => process.acts[act]?.bulk),
    pageActs: (lookOf(row.process)?.desk ?? [])
      .filter(({ act }) => offered.includes(act))
      .flatMap(({ act, label }) => {
        const page = actPageOf(row.process, act)
        return page?.href && opensFor(viewer, page) ? [{ label: label[lang], href: page.href(row.id) }] : []
      }),
  }
}

/** Who holds a matter, by name: the person, else the division, else the body. Every list and page says it by this. */
export function holderName(holder: Pick<MatterRow['holder'], 'personName' | 'unitName' | 'bodyName'>): string {
  return holder.personName ?? holder.unitName ?? holder.bodyName
}

function metaOf(row: MatterRow, viewer: Viewer, lang: Lang, marks: Marks): string[] {
  const text = caseworkText(lang)
  const parts = [row.code]
  if (row.assigner)
    parts.push(
      text.fromWhom(
        row.assigner.title.length <= SHORT_TITLE ? `${row.assigner.title} ${row.assigner.personName}` : row.assigner.personName,
      ),
    )
  parts.push(holderWords(row, viewer, lang))
  if (marks.snoozedUntil) parts.push(text.snoozedUntil(marks.snoozedUntil))
  return parts
}

/** Who is accountable now: me, a person, a division or a body. */
export function holderWords({ holder }: Pick<MatterRow, 'holder'>, viewer: Viewer, lang: Lang): string {
  const text = caseworkText(lang)
  if (holder.post === viewer.post.id) return text.heldByMe
  return text.heldBy(holderName(holder))
}

/** The engine's deadline as the chip needs it. */
export function deadlineView(
  row: Parameters<typeof deadlineOf>[0] & Pick<MatterRow, 'pausedFrom' | 'pauseReason'>,
  at: JudgedAt,
): Deadline {
  return chipOf(deadlineOf(row, at), row)
}

function chipOf(judged: Judged, row: Pick<MatterRow, 'dueOn' | 'pausedFrom' | 'pauseReason'>): Deadline {
  switch (judged.kind) {
    case 'none':
      return { state: 'none' }
    case 'far':
    case 'soon':
      return { state: judged.kind, workingDays: judged.workingDays, date: judged.dueOn, time: timeOf(judged.dueAt) }
    case 'today':
      return { state: 'today', date: judged.dueOn, time: timeOf(judged.dueAt) }
    case 'overdue':
      return { state: 'overdue', workingDays: judged.workingDays, date: judged.dueOn, time: timeOf(judged.dueAt) }
    case 'paused':
      return { state: 'paused', date: row.pausedFrom ?? judged.dueOn ?? '', reason: row.pauseReason ?? undefined }
    case 'waiting':
      return { state: 'waiting', date: judged.submittedOn ?? undefined }
    case 'done':
      if (row.dueOn === null) return { state: 'ended', date: judged.on ?? undefined }
      return judged.workingDaysLate > 0
        ? { state: 'done-late', workingDays: judged.workingDaysLate, date: judged.on ?? undefined }
        : { state: 'done', date: judged.on ?? '' }
    case 'void':
      return { state: 'ended', date: judged.on ?? undefined }
  }
}

function timeOf(instant: Date | null): string | undefined {
  return instant ? timeInVietnam(instant) : undefined
}
