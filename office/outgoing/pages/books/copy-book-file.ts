import type { LoaderFunctionArgs } from 'react-router'
import { COPY_BOOK } from '../../books/copy-book.ts'
import { dayBookXlsx } from './day-book-data.ts'

/** The book of uses of file copies as XLSX, in its nine columns. */
export const loader = (args: LoaderFunctionArgs) => dayBookXlsx(args, COPY_BOOK)
