import { readingText, type ReadingText } from './reading-text.ts'
import { wordsOf, type Word } from './words.ts'

/** Everything the rules look at. Places are offsets in `s`. */
export interface View extends ReadingText {
  readonly words: readonly Word[]
  /** The paragraphs of `s`. */
  readonly lines: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** Where the list of recipients begins, or the end of the text. */
  readonly recipientsAt: number
  /** Long enough to be judged as a whole: its terms, its abbreviations, its ways of writing. */
  readonly isDocument: boolean
}

/** From this many words on a text is taken for a whole document and not for a paragraph. */
const DOCUMENT_WORDS = 180

/** The colon may be missing. */
const RECIPIENTS = /^Nơi nhận\s*(?::|$)/u

export function viewOf(text: string): View {
  const reading = readingText(text)
  const words = wordsOf(reading.s)
  const lines: View['lines'][number][] = []
  let at = 0
  for (const line of reading.s.split('\n')) {
    lines.push({ start: at, end: at + line.length, text: line })
    at += line.length + 1
  }
  const recipients = lines.find(({ text }) => RECIPIENTS.test(text))
  return {
    ...reading,
    words,
    lines,
    recipientsAt: recipients?.start ?? reading.s.length,
    isDocument: words.length >= DOCUMENT_WORDS,
  }
}
