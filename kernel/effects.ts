import type { Canonical } from './canonical.ts'
import type { PlainDate } from './clock.ts'
import type { Uuid } from './ids.ts'
import type { Holder, Party } from './matter.ts'
import type { PrincipalRef } from './process.ts'

export const EFFECT_KINDS = [
  'open',
  'act-on-child',
  'act-on-parent',
  'take-number',
  'issue-document',
  'link',
  'notify',
  'schedule',
] as const
export type EffectKind = (typeof EFFECT_KINDS)[number]

export type LinkEnd = { readonly from: Uuid; readonly to?: never } | { readonly to: Uuid; readonly from?: never }

/** What must follow an act, in the same transaction. Nothing else writes a second matter. */
export type Effect =
  | { readonly effect: 'open'; readonly as: 'child' | 'from'; readonly open: Opening }
  | {
      readonly effect: 'act-on-child'
      readonly child: Uuid | 'all-open'
      readonly process?: string
      readonly act: string
      readonly input?: Canonical
      readonly else: 'skip' | 'refuse'
    }
  | { readonly effect: 'act-on-parent'; readonly act: string; readonly input?: Canonical; readonly else: 'skip' | 'refuse' }
  | {
      readonly effect: 'take-number'
      /** Key of the series, or the type of an outgoing document: the series of its body for that type. */
      readonly series: string | { readonly ofType: string }
      readonly field: string
      /** The number that stands in the text already: another one refuses the act (ENGINE 26). */
      readonly expected?: number
      /** Body whose series it is; absent: the holder's. */
      readonly body?: Uuid
      /** Office date that chooses the period; absent: the day on which the matter was received. */
      readonly on?: PlainDate
      /** Period of a series that does not run by year. */
      readonly term?: string | null
      /** A number that is not the next one: reserved before, or (with a suffix) a sub-number of one already given. */
      readonly out?: { readonly number: number; readonly suffix: string } | null
    }
  | { readonly effect: 'issue-document'; readonly document: Canonical }
  /**
   * Joins this matter with another, to be seen from both by whoever may see both: `from` the other to this one, or from this one `to` it.
   * `off`: they are joined no more.
   */
  | ({ readonly effect: 'link'; readonly kind: string; readonly off?: true } & LinkEnd)
  | { readonly effect: 'notify'; readonly to: readonly PrincipalRef[]; readonly kind: string; readonly data?: Canonical }
  | { readonly effect: 'schedule'; readonly job: string; readonly on: PlainDate; readonly data?: Canonical }

/** How a matter begins. */
export type Opening = {
  /** Fixed by the caller so that an effect can be repeated; made by the engine when absent. */
  readonly id?: Uuid
  readonly process: string
  /** The opening act (`from: 'new'`). */
  readonly act: string
  readonly title: string
  readonly holder: Holder
  readonly parties?: readonly Party[]
  readonly source?: string | null
  readonly urgency?: 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'
  readonly secrecy?: 'normal' | 'restricted' | 'sealed'
  readonly receivedOn?: PlainDate
  readonly parent?: Uuid | null
  readonly input: Canonical
}
