import type { Lang } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { DueChange, MatterState } from '../../kernel/matter.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { formatDateShort, weekday } from '@kheo/viet-text'
import type { OfficeCalendar } from '../../org/index.ts'
import { toEpochDay } from '@kheo/working-days'
import type { ClockDay } from '../../ui/parts/time/clock-day.ts'
import { dayOffOf } from './day-off.ts'
import { dayOffWords } from '../pages/parts/day-off-words.ts'
import { explainDue, sourceOf, type CountedDay, type DueExplained } from './due-explained.ts'
import type { ActLine } from '../matter/read-matter.ts'
import { whoOf } from '../matter/history-view.ts'
import { caseworkText } from '../text.ts'

/** So many days are drawn: a year and its extensions. The caption counts them all. */
const MOST_DRAWN = 500

/** "Vì sao hạn này?" as the page shows it. */
export type DueView = {
  readonly dueOn: PlainDate
  readonly originalDueOn: PlainDate
  readonly rule: string
  readonly extensions: ReadonlyArray<{ readonly dueOn: PlainDate; readonly words: string }>
  readonly recalculations: ReadonlyArray<{ readonly dueOn: PlainDate; readonly words: string }>
  readonly pauses: ReadonlyArray<{ readonly from: PlainDate; readonly to?: PlainDate; readonly words: string }>
  readonly days: readonly ClockDay[]
  readonly caption: string
  /** Said while the matter is open and its due date is a day off. */
  readonly dayOff: string | null
}

export type DueAsked = {
  readonly process: ProcessDef
  readonly matter: MatterState
  readonly acts: readonly ActLine[]
  readonly calendar: OfficeCalendar
  readonly lang: Lang
  readonly today: PlainDate
}

/** The main due date taken apart, in words; null where none is set. */
export function dueView(asked: DueAsked): DueView | null {
  const { process, matter, calendar, lang } = asked
  const explained = explainDue(process, matter, { calendar, dayName: date => dayNameIn(calendar, date) })
  if (!explained?.clock.dueOn || !explained.clock.originalDueOn) return null
  const { clock } = explained
  const off = matter.open ? dayOffOf(explained.clock.dueOn, calendar) : null
  const told = (change: DueChange) => ({ dueOn: change.to ?? clock.dueOn ?? '', words: changeWords(change, asked) })
  return {
    dueOn: explained.clock.dueOn,
    originalDueOn: explained.clock.originalDueOn,
    rule: ruleWords(explained, asked),
    extensions: clock.changes.filter(change => change.kind === 'extended').map(told),
    recalculations: clock.changes.filter(change => change.kind !== 'extended').map(told),
    pauses: clock.pauses.map(({ from, to, reason }) => ({ from, to: to ?? undefined, words: reason })),
    days: clockDays(explained, asked.lang).slice(0, MOST_DRAWN),
    caption: captionOf(explained, asked),
    dayOff: off && dayOffWords(off, lang),
  }
}

/** The name which the calendar gives to a day: a holiday, a swapped day. */
export function dayNameIn(calendar: OfficeCalendar, date: PlainDate): string | null {
  return calendar.days.rows.get(toEpochDay(date))?.name ?? null
}

function ruleWords({ clock }: DueExplained, { lang, matter, process }: DueAsked): string {
  const text = caseworkText(lang)
  const source = clock.words ?? sourceOf(process, clock.name, lang)
  const from = formatDateShort(clock.startedOn, clock.startedOn)
  if (clock.amount !== null && clock.unit !== null)
    return text.ruleOfLimit({ amount: clock.amount, unit: clock.unit, from, source })
  const words = clock.words
  return words === null
    ? text.ruleOfGiven({
        source,
        from: formatDateShort(matter.receivedOn, matter.receivedOn),
      })
    : text.ruleOfWords({ words, from })
}

function changeWords(change: DueChange, { acts, lang }: DueAsked): string {
  const act = acts.find(each => each.seq === change.seq)
  const who = act ? whoOf(act, lang) : ''
  return caseworkText(lang).dueChanged({
    kind: change.kind,
    who,
    on: formatDateShort(change.on, change.on),
    reason: change.reason,
  })
}

/** Days of the explanation for the calendar: what was counted before the original date, and what an extension added. */
function clockDays({ clock, days }: DueExplained, inLang: Lang): ClockDay[] {
  const original = days.find(day => day.date === clock.originalDueOn)
  const before = original?.counted ?? lastCounted(days, clock.originalDueOn)
  return days.map(day => {
    const extra = before !== null && day.counted !== null && day.counted > before
    return {
      date: day.date,
      kind: kindOf(day),
      number: day.counted === null ? undefined : extra ? day.counted - before : day.counted,
      extra: extra || undefined,
      reason: day.name ?? (day.why === 'weekend' && inLang === 'vi' ? weekday(day.date) : undefined),
      mark: day.date === clock.dueOn ? 'due' : day.date === clock.originalDueOn ? 'was-due' : undefined,
    }
  })
}

function lastCounted(days: readonly CountedDay[], until: PlainDate | null): number | null {
  if (until === null) return null
  return days.findLast(day => day.date <= until && day.counted !== null)?.counted ?? null
}

function kindOf({ why }: CountedDay): ClockDay['kind'] {
  switch (why) {
    case 'start':
      return 'start'
    case 'counted':
    case 'due':
      return 'counted'
    case 'weekend':
      return 'off'
    case 'holiday':
      return 'holiday'
    case 'paused':
      return 'paused'
  }
}

function captionOf({ clock, days }: DueExplained, { lang, today }: DueAsked): string {
  const counted = days.filter(day => day.counted !== null).length
  const weekend = days.filter(day => day.why === 'weekend').length
  const holidays = days.filter(day => day.why === 'holiday').map(day => `${formatDateShort(day.date, today)} (${day.name ?? ''})`)
  const unit = clock.unit === 'day' || clock.unit === 'month' ? 'day' : 'working-day'
  return caseworkText(lang).dueCaption({
    counted,
    unit,
    from: formatDateShort(clock.startedOn, today),
    to: formatDateShort(clock.dueOn ?? today, today),
    weekend,
    holidays,
  })
}
