import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { askerOf } from '../../asker.ts'
import { incomingBookFile } from '../../books/book-view.ts'
import { REGISTER } from '../../books/incoming-books.ts'

/** The book as XLSX, in its ten columns. */
export const loader = async ({ context, url }: LoaderFunctionArgs): Promise<Response> =>
  incomingBookFile(await askerOf(context.get(appContext)), REGISTER, url.searchParams)
