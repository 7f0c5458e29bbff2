import type { Lang } from '../kernel/access.ts'
import type { Module } from '../kernel/module.ts'
import type { PlainDate } from '../kernel/clock.ts'
import type { OidcConfig } from '../platform/config.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Keyring } from '../platform/keyring.ts'
import type { OfficeCalendar } from './services/work-calendar.ts'

/** What a calendar edit would move, told by casework before it is made. */
export type Recalculation = {
  readonly clocks: number
  readonly examples: ReadonlyArray<{
    readonly code: string
    readonly title: string
    readonly from: PlainDate
    readonly to: PlainDate
  }>
}

/** What org needs from above its floor and from the machine; the composition gives it once, when the server starts. */
export type OrgWiring = {
  /** Every manifest: the tree of rights that roles and ceilings are edited in. */
  readonly modules: ReadonlyArray<Pick<Module, 'id' | 'names' | 'rights'>>
  readonly keyring: Keyring
  readonly publicOrigin: string
  readonly oidc: OidcConfig | null
  /** Scopes that API tokens may carry: those of all routes. */
  readonly scopes?: () => Promise<readonly string[]>
  /** What a scope opens, in words. */
  readonly scopeWords?: (scope: string, lang: Lang) => string
  /** How often a value of a catalogue is used by records. */
  readonly catalogueUses?: (db: Reader, catalogue: string, code: string) => Promise<number>
  /** Absent: the page says that the count is not known beforehand. */
  readonly previewRecalculation?: (
    db: Reader,
    proposed: { calendar: OfficeCalendar; dates: readonly PlainDate[] },
  ) => Promise<Recalculation>
}

let wired: OrgWiring | null = null

export function wireOrg(wiring: OrgWiring): void {
  wired = wiring
}

/** Throws when the composition forgot `wireOrg`. */
export function orgWiring(): OrgWiring {
  if (!wired) throw new Error('org is not wired: call wireOrg() when the server starts')
  return wired
}
