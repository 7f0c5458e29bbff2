import type { PlainDate } from '../kernel/clock.ts'
import type { Canonical } from '../kernel/canonical.ts'
import type { Uuid } from '../kernel/ids.ts'

/** From where a document came: typed in by the clerk, sent by a unit of the office, received from the exchange axis. */
export const DOCUMENT_SOURCES = ['typed', 'internal', 'exchange'] as const
export type DocumentSource = (typeof DOCUMENT_SOURCES)[number]

export type Direction = 'den' | 'di' | 'du-thao' | 'khac'
export type Urgency = 'thuong' | 'khan' | 'thuong-khan' | 'hoa-toc'

/** The typed record of a paper. Null where the paper does not say. */
export type DocumentRow = {
  readonly id: Uuid
  readonly direction: Direction
  readonly bodyId: Uuid
  readonly type: string | null
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly place: string | null
  readonly agency: string | null
  readonly agencyBody: Uuid | null
  readonly abstract: string | null
  readonly urgency: Urgency
  readonly confidentiality: string | null
  readonly signatory: { readonly name: string | null; readonly position: string | null } | null
  readonly recipients: readonly string[]
  readonly addressees: readonly string[]
  readonly legalBases: readonly string[]
  readonly sections: readonly Canonical[]
  readonly citations: readonly Canonical[]
  readonly proposals: readonly Canonical[]
  readonly reading: Canonical
  readonly textHash: string | null
  readonly source: DocumentSource
  readonly receivedOn: PlainDate | null
  readonly note: string | null
}

/** `earlier`: a newer version has taken its place. */
export type DocumentFileRole = 'original' | 'attachment' | 'rendering' | 'earlier'
export type DocumentFile = {
  readonly position: number
  readonly name: string
  readonly hash: string
  readonly role: DocumentFileRole
  /** Of an earlier version: the place where the newer one stands. */
  readonly place: number | null
  readonly warning: string | null
  readonly size: number
  readonly mediaType: string
}
