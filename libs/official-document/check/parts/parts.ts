import type { WordParagraph } from '../word/word-file.ts'
import type { DocumentSystem } from '../../write/types.ts'

/** A paragraph of the document with its words as read: NFC, plain blanks, none at the ends. */
export interface Para {
  readonly source: WordParagraph
  readonly words: string
}

export interface Annex {
  readonly label: Para
  readonly title: readonly Para[]
  readonly reference: Para | null
}

/** Where each part of an official document stands (NĐ 30/2020, Điều 8; Phụ lục I). null or []: it was not found. */
export interface Parts {
  readonly system: DocumentSystem
  /** `annex`: a file that holds an annex alone; `enclosed`: a document carried by a decision, without number and signature. */
  readonly kind: 'document' | 'enclosed' | 'annex'
  /** Name of the type in small letters with a capital, as `documentTypes` writes it; "Công văn" where the form shows it. */
  readonly type: string | null
  readonly national: Para | null
  readonly motto: Para | null
  readonly organs: readonly Para[]
  readonly number: Para | null
  readonly placeDate: Para | null
  readonly typeName: Para | null
  readonly abstract: readonly Para[]
  readonly letterAbstract: readonly Para[]
  readonly addressLead: Para | null
  readonly addresses: readonly Para[]
  readonly bases: readonly Para[]
  readonly enacting: Para | null
  /** From the end of the head to the signature, tables with lines left out. */
  readonly body: readonly Para[]
  readonly authority: readonly Para[]
  readonly signer: Para | null
  readonly recipientsHead: Para | null
  readonly recipients: readonly Para[]
  readonly annexes: readonly Annex[]
}
