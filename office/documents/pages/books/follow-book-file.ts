import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { askerOf } from '../../asker.ts'
import { incomingBookFile } from '../../books/book-view.ts'
import { FOLLOW_UP } from '../../books/incoming-books.ts'

/** The book as XLSX, in its seven columns. */
export const loader = async ({ context, url }: LoaderFunctionArgs): Promise<Response> =>
  incomingBookFile(await askerOf(context.get(appContext)), FOLLOW_UP, url.searchParams)
