import type { ZodType } from 'zod'
import type { Lang, Secrecy, Viewer } from './access.ts'
import type { Canonical } from './canonical.ts'
import type { Now, PlainDate } from './clock.ts'
import type { Effect, EffectKind } from './effects.ts'
import type { FactTable } from './fact-table.ts'
import type { ActingGrade } from './grades.ts'
import type { Uuid } from './ids.ts'
import type { Holder, MatterState, Party } from './matter.ts'
import type { Problem } from './problem.ts'

/** What an act changes. Only what is named changes; the engine adds clocks, number and flow. */
export type Change = {
  readonly title?: string
  readonly state?: string
  readonly holder?: Holder
  /** Parties that come; one of the same role and the same body, unit, post replaces the old one. */
  readonly partiesIn?: readonly Party[]
  /** Parties that go, by role and (when given) by body or post. */
  readonly partiesOut?: ReadonlyArray<{ readonly role: string; readonly body?: Uuid; readonly post?: Uuid }>
  readonly secrecy?: Secrecy
  readonly urgency?: MatterState['urgency']
  readonly source?: string | null
  readonly submittedOn?: PlainDate | null
  readonly fields?: { readonly [key: string]: Canonical | undefined }
  readonly clocks?: readonly ClockOrder[]
  /** Kinds of flow that do not follow from the state alone. */
  readonly flow?: ReadonlyArray<'submitted' | 'sent-back'>
}

/** What an act asks of a clock; the engine works out the dates. */
export type ClockOrder =
  | { readonly clock: string; readonly order: 'start'; readonly from?: PlainDate; readonly due?: GivenDue }
  | { readonly clock: string; readonly order: 'stop' | 'cancel' }
  | { readonly clock: string; readonly order: 'pause'; readonly reason: string }
  | { readonly clock: string; readonly order: 'resume' }
  | {
      readonly clock: string
      readonly order: 'extend' | 'move' | 'shorten' | 'recalculate'
      readonly due: GivenDue
      readonly reason: string
    }
  /** Sent back: the clock that had stopped runs again until the new date. */
  | { readonly clock: string; readonly order: 'reopen'; readonly due: GivenDue; readonly reason: string }

/** A date set by a person or read from a document; `words` as the document says it. */
export type GivenDue = { readonly dueOn: PlainDate | null; readonly dueAt?: string | null; readonly words?: string | null }

/** A working calendar, as the engine needs it. */
export type WorkCalendar = {
  isWorkingDay(date: PlainDate): boolean
  addWorkingDays(from: PlainDate, days: number): PlainDate
  /** Working days after `from` up to and with `to`; negative when `to` lies before. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number
  due(
    from: PlainDate,
    limit: { amount: number; unit: 'working-day' | 'day' | 'month' },
    roll: 'none' | 'next-working-day',
  ): PlainDate
}

/** A figure of law as of a date. */
export type LawLimit = {
  readonly id: string
  readonly amount: number
  readonly unit: 'working-day' | 'day' | 'month'
  readonly roll: 'none' | 'next-working-day'
  readonly source: string
}
export type LawBook = {
  limit(key: string): LawLimit
  number(key: string): number
  numbers(key: string): readonly number[]
  time(key: string): string
}

export type Facts = Readonly<Record<string, Canonical | undefined>>

/** All that a rule may look at. Rules read plain values: no database, no clock of their own. */
export type Given<I = unknown> = {
  readonly matter: MatterState
  readonly input: I
  /** Who acts; null for `system:<rule>`. */
  readonly viewer: Viewer | null
  readonly facts: Facts
  readonly now: Now
  /** Office date of the act. */
  readonly effectiveOn: PlainDate
  readonly calendar: WorkCalendar
  readonly law: (date: PlainDate) => LawBook
}

/** A condition on facts, named so that a page can say why an act is not possible yet. */
export type Need = { readonly name: string; readonly test: (given: Given) => Problem | null }

export type ActDef<S extends string = string> = {
  /** States in which it is possible; `new` opens the matter; `open` is every state that is not final. */
  readonly from: readonly S[] | 'new' | 'open' | 'any'
  /** State afterwards; absent: unchanged, or as `change` says. */
  readonly to?: S
  readonly right: string
  /** Parsed on the server; absent: no input. */
  readonly input?: ZodType
  /** The facts it reads; absent: all of its process. An act that is done often and reads none says so. */
  readonly facts?: readonly string[]
  /** Marks acts that overwrite what somebody may have changed meanwhile: they carry the version which the form was made from. */
  readonly overwrites?: true
  /** Facts that take long to work out of all the others, in a thread beside the server; by their names. */
  readonly beside?: Readonly<Record<string, (given: Given<never>) => Promise<Canonical>>>
  readonly needs?: readonly Need[]
  readonly check?: (given: Given<never>) => Problem | null
  readonly change?: (given: Given<never>) => Change
  readonly effects?: (given: Given<never>) => readonly Effect[]
  /** Effects it may produce: the locks are known beforehand. */
  readonly may?: readonly EffectKind[]
  /** Only records clerk or follower enter an earlier office date, with evidence (ENGINE 14). */
  readonly backdates?: true
  /** Not offered in lists and pages: run by effects and jobs only. */
  readonly systemOnly?: true
  /** Shown with its own form page or as a plain confirmation. */
  readonly bulk?: true
}

/** Keys of law/: days of reminder before the end, and after how many days late it is told to whom. */
export type FollowUpKeys = {
  readonly reminders: string
  readonly riseToHead: string
  readonly riseToChiefOfOffice: string
  readonly riseToChairman: string
}

export type ClockDef = {
  /** Feeds the matter's due date. One per process. */
  readonly main?: true
  /** `given`: the assigner or document sets the date; otherwise the key of a limit in law/. */
  readonly due: 'given' | { readonly limit: string }
  /** Who or what sets it, in words; a law has one name in both languages. */
  readonly source: string | Readonly<Record<Lang, string>>
  readonly startsOn: readonly string[]
  readonly stopsOn: readonly string[]
  readonly cancelsOn?: readonly string[]
  /** `none`: whoever holds it is reminded, but lateness is not reported up to the leadership. */
  readonly rises?: 'none'
  /** Figures of law/ by which it is followed up, where they are not those of every kind of matter (`casework.*`). */
  readonly followUp?: Partial<FollowUpKeys>
}

export type StateDef = {
  readonly final?: 'done' | 'void'
  /** Waiting for somebody's decision: the main clock does not run and nothing is overdue (ENGINE 16). */
  readonly waiting?: true
  /** What it waits for, as the chip of its deadline says it; absent: for acceptance. */
  readonly waitingFor?: Readonly<Record<Lang, string>>
}

export const LANES = ['receive', 'hold', 'decide', 'follow', 'wait', 'know'] as const
/** Why a matter stands in somebody's inbox: to receive, to do, to decide, to follow, waiting for others, for information. */
export type Lane = (typeof LANES)[number]

/** One line of the audience: who may see the matter, in which roles, why. */
export type Seat = {
  readonly principal: PrincipalRef
  readonly lane: Lane
  readonly role: string
}
export type PrincipalRef = { readonly kind: 'person' | 'post' | 'unit' | 'body' | 'province'; readonly id: Uuid }

/** Which rights a role on the matter gives, besides what the account's own roles allow. The one place that says so is `policy.ts`. */
export type Policy = Readonly<
  Record<string, (who: { roles: readonly string[]; matter: Pick<MatterState, 'state' | 'secrecy'>; viewer: Viewer }) => boolean>
>

/** By grade of a team the roles on the matter whose acts it opens; `shown`: fields that are not restricted, with their names. */
export type ProcessGrades = { readonly [grade in ActingGrade]?: readonly string[] } & {
  /** Fields shown to whoever sees the matter in summary only. All others are absent there. */
  readonly shown?: Readonly<Record<string, Readonly<Record<Lang, string>>>>
}

export type ProcessDef<S extends string = string> = {
  readonly id: string
  readonly version: number
  /** Prefix of the code: NV-2026-1187. */
  readonly codePrefix: string
  readonly names: Readonly<Record<Lang, string>>
  readonly states: Readonly<Record<S, StateDef>>
  readonly stateNames: Readonly<Record<S, Readonly<Record<Lang, string>>>>
  readonly acts: Readonly<Record<string, ActDef<S>>>
  readonly actNames: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  readonly clocks: Readonly<Record<string, ClockDef>>
  /** Names of the fact queries which its rules read. */
  readonly facts: readonly string[]
  /** What lists filter on and figures count, as typed columns; of several versions the newest counts. */
  readonly columns?: FactTable
  readonly policy: Policy
  /** Seats of the audience, from the state alone. */
  readonly seats: (matter: MatterState) => readonly Seat[]
  /** What a team's grade of access opens. Absent: grades up to read, and nothing but the heads in summary. */
  readonly grades?: ProcessGrades
  /** Text that search finds besides title and code. */
  readonly searchText?: (matter: MatterState) => string
  /** Counts in flow and in the balance. */
  readonly counted: boolean
}

/** Keeps the literal types of states while checking the shape. */
export function defineProcess<S extends string>(process: ProcessDef<S>): ProcessDef<S> {
  return process
}
