import { bookFile } from '../../books/book-file.ts'
import { bookLines } from '../../books/book-page.ts'
import { INCOMING_BOOK } from '../../books/registers.ts'

/** The register as XLSX, in its ten columns. */
export const loader = bookFile({
  name: 'so-van-ban-den',
  title: (words, year) => words.bookOf(year),
  columns: INCOMING_BOOK,
  lines: bookLines,
})
