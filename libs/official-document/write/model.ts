import type { Block } from './blocks.ts'
import type { Copy } from './compose/copies.ts'
import type { FormContent } from './form-content.ts'
import type { DocumentSystem, DocumentTypeId, PartyDocumentTypeId } from './types.ts'

/** A day of office life, `YYYY-MM-DD`; `YYYY-MM` leaves the day blank, to be filled in when the paper is issued. */
export type PlainDate = string

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `TL. CHỦ TỊCH`: Điều 13 of the decree; empty for a head who signs in his own right. */
  authority: readonly string[]
  position: string
  /** Office held elsewhere, printed above the name: members of councils and steering boards (II.7.c). */
  otherPosition?: string
  name: string
}

export interface Annex {
  title: string
  orientation?: 'portrait' | 'landscape'
  body: readonly Block[]
}

/** A document which a decision issues or approves and carries along (mẫu 1.3): own name, no number, no signature. */
export interface Enclosed {
  type: DocumentTypeId
  /** Printed instead of the name of the type. */
  typeName?: string
  abstract: string
  body: readonly Block[]
}

export type Urgency = 'khan' | 'thuong-khan' | 'hoa-toc'
export type Circulation = 'xem-xong-tra-lai' | 'luu-hanh-noi-bo'
/** Degrees of state secrets. */
export type Secrecy = 'mat' | 'toi-mat' | 'tuyet-mat'

/**
 * What one file holds of a document whose annexes travel in files of their own (mẫu 2.2); `copies`: only what copiers set below a copy on
 * paper (mẫu 3.1), on a page of its own, for a document that is copied from a paper or a finished file.
 */
export type FilePart = 'whole' | 'main' | 'copies' | { annex: number } | { enclosed: number }

/** One official document: what it says, not how it looks. `writeDocx` and `writePdf` give it its form. */
export interface OfficialDocument {
  /** Default `state`. */
  system?: DocumentSystem
  /** A type of NĐ 30, or of the Party when `system` says so. */
  type: DocumentTypeId | PartyDocumentTypeId
  /** Printed instead of the name of the type. */
  typeName?: string
  /** Set in capitals in the letterhead; `fullName` is how a sentence names it, “Văn phòng UBND tỉnh Trường Yên”. */
  organ: { parent?: string; name: string; fullName?: string }
  /** Given by the register; null leaves room for it. */
  number?: string | null
  /** `BC-VPUBND`; of the Party `BC/TU`. */
  sign: string
  place: string
  date?: PlainDate | null
  abstract: string
  urgency?: Urgency
  circulation?: Circulation
  /** Only to be refused: a state secret is never written by a system on the network (see faults.ts). */
  secrecy?: Secrecy
  /** The one who decides, above the legal bases of a decision: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …”; of a công điện who sends it. */
  issuer?: string
  addressees: readonly string[]
  legalBases: readonly string[]
  /** What the printed forms 1.7–1.10 ask for; set before (and after) the body in the words of the form. */
  form?: FormContent
  body: readonly Block[]
  /** The end mark; default `./.`, of the Party `.`. */
  closing?: './.' | '.' | ''
  signature: Signature
  /** Those who sign on the left: the secretary of a meeting, the other side of a contract. The last and chief place is `signature`. */
  coSignatures?: readonly Signature[]
  recipients: readonly string[]
  /** Drafter and number of copies, `PL.(300)`. */
  drafter?: string
  /** Address, telephone, e-mail: foot of page 1. */
  contact?: string
  annexes?: readonly Annex[]
  enclosed?: readonly Enclosed[]
  /** “kèm theo … số … ngày …” on an annex: filled in on paper (default), left blank in an electronic document. */
  medium?: 'paper' | 'electronic'
  /** Copies made of it, oldest first (bản sao, Phụ lục I, Phần II). */
  copies?: readonly Copy[]
  /** Default `whole`. */
  file?: FilePart
  /** When the agency signs a file of `annex` or `enclosed`: an instant, printed at its top right (III.1.d). */
  signedAt?: string
  /** A small line at the foot of every page, such as the hash of a frozen week. */
  footNote?: string
}
