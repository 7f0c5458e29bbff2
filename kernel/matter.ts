import type { Secrecy } from './access.ts'
import type { Canonical } from './canonical.ts'
import type { PlainDate } from './clock.ts'
import type { Uuid } from './ids.ts'

/** Exactly one accountable body; a division and a post of it once assigned inside. */
export type Holder = { readonly body: Uuid; readonly unit: Uuid | null; readonly post: Uuid | null }

/** Somebody with a part in a matter. A party is a body, a unit of it, a post, or a person: the most exact one that is known. */
export type Party = {
  readonly role: string
  readonly body: Uuid | null
  readonly unit: Uuid | null
  readonly post: Uuid | null
  /** Shown to those who may see the matter; what this party has to do. */
  readonly note: string | null
}

/** A stretch in which a clock stands still: `to` is the last day that does not count; null while it lasts. */
export type Pause = { readonly from: PlainDate; readonly to: PlainDate | null; readonly reason: string }

/** A change of a due date after the start: never overwrites, always explains. */
export type DueChange = {
  readonly kind: 'extended' | 'recalculated' | 'moved' | 'shortened'
  readonly on: PlainDate
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly reason: string
  /** Act that did it: `seq` of the same matter. */
  readonly seq: number
}

/** A running time limit as it stands after an act. */
export type ClockState = {
  readonly name: string
  /** Row of law/, or `assigned` for a date which the assigner set. */
  readonly rule: string
  readonly startedOn: PlainDate
  /** Limit of the rule; null when a date was given. */
  readonly amount: number | null
  readonly unit: 'working-day' | 'day' | 'month' | null
  /** Words of the document ("trước ngày 20/6/2025"), when the date was read from it. */
  readonly words: string | null
  readonly originalDueOn: PlainDate | null
  readonly dueOn: PlainDate | null
  /** Only where an hour is set. ISO instant. */
  readonly dueAt: string | null
  readonly pauses: readonly Pause[]
  readonly changes: readonly DueChange[]
  readonly endedOn: PlainDate | null
  readonly result: 'in-time' | 'late' | 'void' | null
}

/** A link that an act of this matter made: from another matter to this one, or from this one to it. */
export type MatterLink = { readonly kind: string; readonly from: Uuid | null; readonly to: Uuid | null }

/** Everything an act can change: the fold of the acts, kept beside them as a cache that `verify` recomputes. */
export type MatterState = {
  readonly id: Uuid
  readonly process: string
  readonly version: number
  readonly code: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly outcome: 'done' | 'void' | null
  readonly holder: Holder
  readonly parties: readonly Party[]
  readonly secrecy: Secrecy
  readonly parent: Uuid | null
  /** Kind of source ("thong-bao-ket-luan"), a dimension of flow. */
  readonly source: string | null
  readonly urgency: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  readonly receivedOn: PlainDate
  readonly closedOn: PlainDate | null
  /** Office date on which the finally accepted product was submitted. */
  readonly submittedOn: PlainDate | null
  readonly fields: { readonly [key: string]: Canonical | undefined }
  readonly clocks: readonly ClockState[]
  /** Links that its acts made; absent while there was none. */
  readonly links?: readonly MatterLink[]
  readonly lastSeq: number
}

export function partyOf(matter: MatterState, role: string): Party | null {
  return matter.parties.find(party => party.role === role) ?? null
}

/** The clock which feeds due_on of the matter: the running or last one of that name. */
export function clockOf(matter: MatterState, name: string): ClockState | null {
  return matter.clocks.findLast(clock => clock.name === name) ?? null
}
