import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, printedBy } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  DataTable,
  EmptyState,
  Notice,
  PageHead,
  PrintHead,
  Section,
  Together,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { bookView } from '../../books/book-view.ts'
import { pageText } from '../text.ts'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = await bookView(asker, new URL(request.url).searchParams)
  if (!view) throw notFound()
  return { view, lang: asker.lang, printed: printedBy(asker), mayKeep: asker.viewer.rights.has('outgoing.registers') }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').book} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['view']['rows'][number]

/** Books of the decree that stand beside it. */
const DAY_BOOKS = ['buu-dien', 'ban-luu'] as const

/** Sổ đăng ký văn bản đi, as the decree prints it. */
export default function BookPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, printed, mayKeep } = loaderData
  const title = view.series ? words.bookOf(view.series) : words.book
  const columns: Column<Row>[] = view.heads.map((head, i) => ({
    id: `c${i + 1}`,
    head,
    number: i === 6,
    wide: i === 2,
    rowHead: i === 2,
    cell: row => <BookCell row={row} place={i} />,
  }))
  return (
    <div className="print-landscape outgoing-book">
      <PrintHead office={view.body.name} title={title} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.outgoing, href: '/van-ban/di' }, { label: words.book }]}
        title={title}
        note={view.series ? words.bookLast(view.series.last) : undefined}
        acts={
          <>
            {mayKeep ? (
              <a className="button" href={`/van-ban/di/so/quan-ly?co-quan=${view.body.id}`}>
                {words.keepRegisters}
              </a>
            ) : null}
            <a className="button-text" href={view.order.href}>
              {words.bookOrder[view.order.now]}
            </a>
            <a className="button" href={view.fileHref}>
              {words.toXlsx}
            </a>
            {DAY_BOOKS.map(id => (
              <a key={id} className="button-text" href={`/van-ban/di/so/${id}?co-quan=${view.body.id}`}>
                {words.dayBooks[id]}
              </a>
            ))}
          </>
        }
        tabs={view.bodies.length > 1 ? { label: words.issuer, items: view.bodies } : undefined}
      />
      {view.all.length > 1 ? (
        <Section id="cac-so" head={words.registersOfBody} hideHead>
          <nav aria-label={words.registersOfBody} className="outgoing-registers">
            {view.all.map(each => (
              <a key={each.href} href={each.href} aria-current={each.current ? 'page' : undefined}>
                {each.label}
              </a>
            ))}
          </nav>
        </Section>
      ) : null}
      {view.more ? <Notice kind="info">{words.bookLong({ shown: view.rows.length, order: view.order.now })}</Notice> : null}
      <Section id="so" head={title} hideHead>
        {view.rows.length === 0 ? (
          <EmptyState>{words.bookEmpty}</EmptyState>
        ) : (
          <DataTable caption={title} hideCaption columns={columns} rows={view.rows} rowKey={row => row.key} fold={false} />
        )}
      </Section>
    </div>
  )
}

function BookCell({ row, place }: { row: Row; place: number }) {
  const text = row.cells[place] ?? ''
  const shown = row.struck && place < 3 ? <s>{text}</s> : text
  if (place === 0) return <Together>{shown}</Together>
  return place === 2 && row.href ? <a href={row.href}>{shown}</a> : shown
}
