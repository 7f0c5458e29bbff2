/** Why a page gave no text: no picture on it, its picture cannot be decoded, it is too large, it took too long, or the time of the whole scan was up. */
export type UnreadReason = 'no-picture' | 'broken' | 'too-large' | 'too-slow' | 'out-of-time'

export type ScanPage = {
  /** From 1. */
  readonly number: number
  /** NFC. Columns that stand side by side are kept apart by blanks, paragraphs by a blank line. */
  readonly text: string
  /** 0–100, as the engine judges it; 100 for text that the file itself holds, null for a page without text. */
  readonly confidence: number | null
  /** `recognised` from the picture, `printed`: the page of a PDF holds its text itself, `blank`, or `unread` with its reason. */
  readonly source: 'recognised' | 'printed' | 'blank' | 'unread'
  readonly reason?: UnreadReason
}

export type ScanText = {
  readonly kind: 'pdf' | 'png' | 'jpeg' | 'tiff'
  readonly pages: readonly ScanPage[]
  /** All pages, parted by form feeds. */
  readonly text: string
  /** Mean over the recognised letters, 0–100; null where no page was recognised. */
  readonly confidence: number | null
}

/** The pages put together. */
export function scanText(kind: ScanText['kind'], pages: readonly ScanPage[]): ScanText {
  const read = pages.filter(page => page.source === 'recognised' && page.text !== '')
  const letters = read.reduce((sum, page) => sum + page.text.length, 0)
  const weighed = read.reduce((sum, page) => sum + page.text.length * (page.confidence ?? 0), 0)
  return {
    kind,
    pages,
    text: pages.map(page => page.text).join('\f'),
    confidence: letters ? Math.round(weighed / letters) : null,
  }
}
