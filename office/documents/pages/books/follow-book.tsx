import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../../platform/http/context.ts'
import { seriesOf } from '../../../../records/index.ts'
import {
  DataTable,
  EmptyState,
  Notice,
  PageHead,
  Pager,
  PrintHead,
  Section,
  type Column,
  type PageProps,
} from '../../../../ui/index.ts'
import { askerOf } from '../../asker.ts'
import { FOLLOW_BOOK, followLines } from '../../books/follow-book.ts'
import { BOOK_LINES, bookPage } from '../../books/book-page.ts'
import { withParams } from '../../../../casework/lists/address.ts'
import { SERIES } from '../../process.ts'
import { documentsText } from '../../text.ts'
import { useWords } from '../use-words.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, world, today } = asker
  const params = new URL(request.url).searchParams
  const series = await seriesOf(app.db.kysely, { key: SERIES, body: viewer.post.bodyId })
  const years = [...new Set([today.slice(0, 4), ...series.map(each => each.period)])].toSorted().toReversed()
  const year = years.find(each => each === params.get('nam')) ?? today.slice(0, 4)
  const page = await bookPage({ asker, lines: followLines }, params, { year })
  return {
    lang,
    year,
    years: years.map(each => ({
      year: each,
      href: `/van-ban/so-den/giai-quyet${withParams(params, { nam: each, 'truoc-so': null })}`,
    })),
    fileHref: `/van-ban/so-den/giai-quyet/tep${withParams(params, { nam: year, 'thu-tu': null, 'truoc-so': null })}`,
    order: {
      now: page.order,
      href: `/van-ban/so-den/giai-quyet${withParams(params, { 'thu-tu': page.order === 'latest' ? 'tu-dau' : null, 'truoc-so': null })}`,
    },
    columns: FOLLOW_BOOK.map(({ id, head }) => ({ id, head: head[lang] })),
    more: page.more === null ? null : `/van-ban/so-den/giai-quyet${page.more}`,
    part: page.part,
    tooLong: page.tooLong ? BOOK_LINES : null,
    rows: page.lines.map(line => ({
      id: line.id,
      cells: FOLLOW_BOOK.map(column => column.cell(line, lang)),
      cancelled: line.state === 'cancelled',
    })),
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').followBook} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['rows'][number]

/** Sổ theo dõi giải quyết văn bản đến, as the decree prints it: what became of each document? */
export default function FollowBook({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, columns, year, years, printed } = loaderData
  return (
    <div className="print-landscape">
      <PrintHead
        office={printed.office}
        title={words.followBookOf(year)}
        filter={loaderData.part ? words.bookPart(loaderData.part) : undefined}
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.book, href: '/van-ban/so-den' },
          { label: words.followBook },
        ]}
        title={words.followBookOf(year)}
        acts={
          <>
            {loaderData.order.now === 'first' ? <span className="quiet">{words.print}</span> : null}
            <a className="button-text" href={loaderData.order.href}>
              {words.bookOrder[loaderData.order.now]}
            </a>
            <a className="button" href={loaderData.fileHref}>
              {words.exportBook}
            </a>
          </>
        }
        tabs={
          years.length > 1
            ? {
                label: words.year,
                items: years.map(each => ({ href: each.href, label: each.year, current: each.year === year })),
              }
            : undefined
        }
      />
      <Section id="so" head={words.followBookOf(year)} hideHead>
        {loaderData.tooLong === null ? null : <Notice kind="warning">{words.bookTooLong(loaderData.tooLong)}</Notice>}
        {rows.length === 0 ? (
          <EmptyState>{words.bookEmpty}</EmptyState>
        ) : (
          <DataTable
            caption={words.followBookOf(year)}
            hideCaption
            fold={false}
            rows={rows}
            rowKey={row => row.id}
            columns={columns.map(({ id, head }, at): Column<Row> => ({
              id,
              head,
              number: at === 0,
              rowHead: at === 1,
              cell: row => <Cell row={row} at={at} />,
            }))}
          />
        )}
        {loaderData.more ? <Pager href={loaderData.more} words={words.bookMore} /> : null}
      </Section>
    </div>
  )
}

function Cell({ row, at }: { row: Row; at: number }) {
  const text = row.cells[at] ?? ''
  if (at !== 1) return text
  return <a href={`/van-ban/${row.id}`}>{row.cancelled ? <s>{text}</s> : text}</a>
}
