import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, printedBy } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { dayBookFile, dayBookView, type DayBook, type DayLine } from '../../books/day-book.ts'

/** Loader of the page of a book that is written day by day. */
export async function dayBookData<Line extends DayLine>({ context, request }: LoaderFunctionArgs, book: DayBook<Line>) {
  const asker = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const view = await dayBookView(asker, book, params)
  if (!view) throw notFound()
  return { view, lang: asker.lang, printed: printedBy(asker), done: params.get('xong') }
}

export type DayBookData = Awaited<ReturnType<typeof dayBookData>>

/** Loader of its file. */
export async function dayBookXlsx<Line extends DayLine>({ context, request }: LoaderFunctionArgs, book: DayBook<Line>) {
  const asker = await askerOf(context.get(appContext))
  const file = await dayBookFile(asker, book, new URL(request.url).searchParams)
  if (!file) throw notFound()
  return file
}
