/** How much of a package is read before it is refused; bytes are those of the decoded file. */
export type Limits = {
  readonly attachmentBytes: number
  readonly attachments: number
  /** Characters of everything but the files. */
  readonly headerChars: number
  readonly elements: number
  readonly depth: number
}

/** What is accepted unless the office sets otherwise. */
export const LIMITS: Limits = {
  attachmentBytes: 200_000_000,
  attachments: 500,
  headerChars: 4_000_000,
  elements: 50_000,
  depth: 24,
}
