import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { seriesOf } from '../../../../records/index.ts'
import { BookPage } from '../../../../records/pages/book-page.tsx'
import type { PageProps } from '../../../../ui/index.ts'
import { askerOf } from '../../asker.ts'
import { incomingBookView } from '../../books/book-view.ts'
import { FOLLOW_UP } from '../../books/incoming-books.ts'
import { SERIES } from '../../process.ts'
import { documentsText } from '../../text.ts'

export async function loader({ context, url }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, today } = asker
  const series = await seriesOf(app.db.kysely, { key: SERIES, body: viewer.post.bodyId })
  const years = [...new Set([today.slice(0, 4), ...series.map(each => each.period)])].toSorted().toReversed()
  const year = years.find(each => each === url.searchParams.get('nam')) ?? today.slice(0, 4)
  return incomingBookView(asker, FOLLOW_UP, { params: url.searchParams, year, years, empty: documentsText(lang).bookEmpty })
}

export const meta = ({ loaderData }: { loaderData?: { name: string } }) => [{ title: `${loaderData?.name ?? ''} – Khéo` }]

/** Sổ theo dõi giải quyết văn bản đến, as the decree prints it: what became of each document? */
export default function FollowBook({ loaderData }: PageProps<typeof loader>) {
  return <BookPage view={loaderData} />
}
