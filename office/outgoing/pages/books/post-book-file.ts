import type { LoaderFunctionArgs } from 'react-router'
import { POST_BOOK } from '../../books/post-book.ts'
import { dayBookXlsx } from './day-book-data.ts'

/** The book of posted documents as XLSX, in its six columns. */
export const loader = (args: LoaderFunctionArgs) => dayBookXlsx(args, POST_BOOK)
