import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { seriesOf } from '../../../records/index.ts'
import { DataTable, EmptyState, PageHead, PrintHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { FOLLOW_BOOK, followLines } from '../follow-book.ts'
import { bookOrder, listQuery, withParams } from '../list-query.ts'
import { SERIES } from '../process.ts'
import { documentsText } from '../text.ts'
import { useWords } from './use-words.ts'

/** A printed register of a year fits. */
const LINES = 5000

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, world, today } = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const series = await seriesOf(app.db.kysely, { key: SERIES, body: viewer.post.bodyId })
  const years = [...new Set([today.slice(0, 4), ...series.map(each => each.period)])].toSorted().toReversed()
  const year = years.find(each => each === params.get('nam')) ?? today.slice(0, 4)
  const order = bookOrder(params)
  const query = { ...listQuery(params, { body: viewer.post.bodyId, year, order }), tab: 'tat-ca' as const }
  const lines = await followLines(app.db.kysely, viewer, query, LINES)
  return {
    lang,
    year,
    years: years.map(each => ({ year: each, href: `/van-ban/so-den/giai-quyet${withParams(params, { nam: each })}` })),
    fileHref: `/van-ban/so-den/giai-quyet/tep${withParams(params, { nam: year, 'thu-tu': null })}`,
    order: {
      now: order,
      href: `/van-ban/so-den/giai-quyet${withParams(params, { 'thu-tu': order === 'latest' ? 'tu-dau' : null })}`,
    },
    columns: FOLLOW_BOOK.map(({ id, head }) => ({ id, head: head[lang] })),
    rows: lines.slice(0, LINES).map(line => ({
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
      <PrintHead office={printed.office} title={words.followBookOf(year)} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.book, href: '/van-ban/so-den' },
          { label: words.followBook },
        ]}
        title={words.followBookOf(year)}
        acts={
          <>
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
      </Section>
    </div>
  )
}

function Cell({ row, at }: { row: Row; at: number }) {
  const text = row.cells[at] ?? ''
  if (at !== 1) return text
  return <a href={`/van-ban/${row.id}`}>{row.cancelled ? <s>{text}</s> : text}</a>
}
