import type { PlainDate } from '../kernel/clock.ts'
import type { Canonical } from '../kernel/canonical.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { DocumentSource } from './document-row.ts'

/** A document on its way into the register. What its parts mean is the business of the office function that reads documents. */
export type IntakeRow = {
  readonly id: Uuid
  readonly bodyId: Uuid
  readonly source: DocumentSource
  readonly receivedOn: PlainDate
  readonly answers: Readonly<Record<string, string>>
  readonly reading: Canonical
  readonly proposals: readonly Canonical[]
  readonly textHash: string | null
  /** The issued document of a unit of this system, of which this is the copy that was sent. */
  readonly fromDocument: Uuid | null
  readonly version: number
  readonly openBy: Uuid | null
  readonly openByName: string | null
  readonly openAt: Date | null
  readonly createdBy: Uuid | null
  readonly createdAt: Date
  readonly registeredAt: Date | null
  readonly droppedAt: Date | null
}

export type IntakeFile = {
  readonly position: number
  readonly name: string
  readonly hash: string
  /** `earlier`: a newer version has taken its place. */
  readonly role: 'original' | 'attachment' | 'earlier'
  /** Of an earlier version: the place where the newer one stands. */
  readonly place: number | null
  readonly warning: string | null
  readonly size: number
  readonly mediaType: string
}
