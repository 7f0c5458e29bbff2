/** An agency as sender or receiver. */
export type Agency = {
  /** Agency code (mã định danh), at most 35 characters. */
  readonly organId: string
  readonly name: string
  /** The agency above it. */
  readonly inCharge?: string
  readonly address?: string
  readonly email?: string
  readonly telephone?: string
  readonly fax?: string
  readonly website?: string
}

/** Another document, named by the agency that issued it. */
export type DocumentRef = {
  readonly organId: string
  /** Number and notation as printed: `479-KH/TU`. */
  readonly code: string
  readonly documentId?: string
  /** `YYYY-MM-DD`. */
  readonly issuedOn?: string
}

/** The person who acted, for telephone calls about the package. */
export type Staff = {
  readonly department?: string
  readonly staff: string
  readonly email?: string
  readonly mobile?: string
}

/** 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ. */
export type Priority = 0 | 1 | 2 | 3 | 4

/** 1 no directive, 2 directive, 3 report on a directive. */
export type Steering = 1 | 2 | 3

/** What is said of the document. Dates are `YYYY-MM-DD`; texts at most as long as QCVN 102:2016 allows (fields.ts). */
export type DocumentFacts = {
  readonly documentId: string
  readonly number: string
  /** The notation without the number: `BC-VPUBND`. */
  readonly notation: string
  readonly place?: string
  readonly issuedOn: string
  /** Name of the document's type: `Báo cáo`. */
  readonly typeName: string
  /** 1 legal normative, 2 administrative; other numbers are met and kept. */
  readonly type: number
  readonly typeDetail?: number
  readonly subject: string
  readonly content?: string
  readonly signer: { readonly competence?: string; readonly position?: string; readonly name: string }
  readonly dueOn?: string
  readonly priority?: Priority
  readonly circulation?: string
  readonly typist?: string
  readonly copies?: number
  readonly pages?: number
  readonly appendixes?: readonly string[]
  /** Documents this one answers. */
  readonly answers?: readonly DocumentRef[]
  readonly steering?: Steering
  /** Task codes of the follow-up system which this document reports on. */
  readonly taskCodes?: readonly string[]
  /** Those who receive it for information only. */
  readonly toPlaces?: readonly string[]
}

/** Why a package is sent (BussinessDocType). */
export type Business =
  | { readonly kind: 'new'; readonly reason?: string; readonly paper?: boolean }
  | { readonly kind: 'recall'; readonly documentId: string; readonly reason: string }
  | {
      readonly kind: 'update'
      readonly documentId: string
      readonly reason: string
      /** Which parts are changed. */
      readonly document: boolean
      readonly receivers: readonly { readonly organId: string; readonly change: 'removed' | 'added' }[]
    }
  | {
      readonly kind: 'replace'
      readonly reason: string
      /** The documents replaced, each with the agencies that hold it. */
      readonly replaces: readonly { readonly documentId: string; readonly organIds: readonly string[] }[]
    }

/** One relay of the package; `at` is an instant. */
export type Trace = { readonly organId: string; readonly at: Date }

/** What the package says of a file; the bytes travel apart. */
export type AttachmentFacts = {
  /** Id inside the package, without `cid:`. */
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly description?: string
}

/** An element which this format does not know, kept as text: path inside the header and its text. */
export type Unknown = { readonly path: string; readonly text: string }

/** A document on its way, without the bytes of its files. */
export type DocumentPackage = {
  readonly kind: 'document'
  readonly from: Agency
  readonly to: readonly Agency[]
  readonly document: DocumentFacts
  readonly trace: readonly Trace[]
  readonly business: Business
  readonly staff?: Staff
  readonly attachments: readonly AttachmentFacts[]
  readonly unknown?: readonly Unknown[]
}

/** What a receiver (or, for 13, the sender) says about a document. */
export type StatusMessage = {
  readonly kind: 'status'
  readonly from: Agency
  /** The document, named by its sender. */
  readonly about: DocumentRef
  readonly status: StatusCode
  readonly description: string
  readonly at: Date
  readonly staff?: Staff
  readonly unknown?: readonly Unknown[]
}

export type StatusCode = '01' | '02' | '03' | '04' | '05' | '06' | '13' | '15' | '16'

export type EdxmlMessage = DocumentPackage | StatusMessage
