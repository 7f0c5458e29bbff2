import type { Uuid } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { enqueue } from '../../platform/telling/outbox.ts'

/** Topics that org writes; casework's jobs answer them (ENGINE 19). */
export type OrgEvent =
  | {
      readonly kind: 'org.body-ended'
      readonly payload: {
        readonly bodyId: Uuid
        /** First day on which the body no longer exists. */
        readonly on: string
        readonly how: 'merge' | 'split' | 'abolish'
        readonly successors: ReadonlyArray<{ readonly bodyId: Uuid; readonly isDefault: boolean }>
        readonly keeperId: Uuid | null
        readonly legalDocument: string | null
      }
    }
  | {
      readonly kind: 'org.calendar-edited'
      readonly payload: {
        readonly edition: Uuid
        /** Names and sources of the days: stands in the acts of recalculation. */ readonly reason: string
        readonly dates: readonly string[]
        readonly by: Uuid | null
      }
    }
  /** The permissions of its matters are to be written, or are no longer anybody's. */
  | { readonly kind: 'org.grade-set' | 'org.grade-ended'; readonly payload: { readonly grade: Uuid } }

/** Writes the row in the caller's transaction; `dueAt` is when it may be answered. Returns its id. */
export function tell(tx: Tx, { kind, payload }: OrgEvent, { at, dueAt }: { at: Date; dueAt?: Date }): Promise<Uuid> {
  return enqueue(tx, { kind, payload, at, dueAt })
}
