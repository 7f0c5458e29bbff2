import type { Lang } from '../../../kernel/access.ts'
import type { BookColumn } from '../../../records/index.ts'
import { documentsText } from '../text.ts'
import type { DocumentLine } from '../store.ts'
import { bookLines } from './book-page.ts'
import { FOLLOW_BOOK, followLines, type FollowLine } from './follow-book.ts'
import { INCOMING_BOOK } from './registers.ts'

/** A book over the numbers of incoming documents of a body and year. */
export type IncomingBook<Line extends DocumentLine> = {
  /** Address of its page, without the first slash; its file stands under it at `tep`. */
  readonly path: string
  readonly file: string
  readonly name: (lang: Lang) => string
  readonly title: (year: string, lang: Lang) => string
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: (...asked: Parameters<typeof bookLines>) => Promise<Line[]>
}

/** Sổ đăng ký văn bản đến. */
export const REGISTER: IncomingBook<DocumentLine> = {
  path: 'van-ban/so-den',
  file: 'so-van-ban-den',
  name: lang => documentsText(lang).book,
  title: (year, lang) => documentsText(lang).bookOf(year),
  columns: INCOMING_BOOK,
  lines: bookLines,
}

/** Sổ theo dõi giải quyết văn bản đến. */
export const FOLLOW_UP: IncomingBook<FollowLine> = {
  path: 'van-ban/so-den/giai-quyet',
  file: 'so-theo-doi-giai-quyet',
  name: lang => documentsText(lang).followBook,
  title: (year, lang) => documentsText(lang).followBookOf(year),
  columns: FOLLOW_BOOK,
  lines: followLines,
}
