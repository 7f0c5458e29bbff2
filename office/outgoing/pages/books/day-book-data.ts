import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { dayBookFile, dayBookView, type DayBook, type DayLine } from '../../books/day-book.ts'

/** Loader of the page of a book that is written day by day. */
export async function dayBookData<Line extends DayLine>({ context, url }: LoaderFunctionArgs, book: DayBook<Line>) {
  const asker = await askerOf(context.get(appContext))
  const view = await dayBookView(asker, book, url.searchParams)
  if (!view) throw notFound()
  return { view, done: url.searchParams.get('xong') }
}

export type DayBookData = Awaited<ReturnType<typeof dayBookData>>

/** Loader of its file. */
export async function dayBookXlsx<Line extends DayLine>({ context, url }: LoaderFunctionArgs, book: DayBook<Line>) {
  const file = await dayBookFile(await askerOf(context.get(appContext)), book, url.searchParams)
  if (!file) throw notFound()
  return file
}
