import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { bookFile } from '../../books/book-view.ts'

/** The register as XLSX, in the ten columns of the decree. */
export async function loader({ context, url }: LoaderFunctionArgs): Promise<Response> {
  const file = await bookFile(await askerOf(context.get(appContext)), url.searchParams)
  if (!file) throw notFound()
  return file
}
