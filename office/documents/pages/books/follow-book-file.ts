import { bookFile } from '../../books/book-file.ts'
import { FOLLOW_BOOK, followLines } from '../../books/follow-book.ts'

/** The same book as XLSX, in its seven columns. */
export const loader = bookFile({
  name: 'so-theo-doi-giai-quyet',
  title: (words, year) => words.followBookOf(year),
  columns: FOLLOW_BOOK,
  lines: followLines,
})
