import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { dateInVietnam } from '../../../../kernel/clock.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { logAdmin } from '../../../../org/index.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { closeSeries, seriesOf } from '../../../../records/index.ts'
import {
  Button,
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
import { askerOf, refused } from '../../asker.ts'
import { URGENCIES } from '../../intake/fields.ts'
import { BOOK_LINES, bookLines, bookPage } from '../../books/book-page.ts'
import { withParams } from '../../../../casework/lists/address.ts'
import { filterWords } from '../../../../casework/lists/said.ts'
import { incomingList } from '../../list.ts'
import { SERIES } from '../../process.ts'
import { wordsOf } from '../../problem-words.ts'
import { bookCells, bookHeads } from '../../books/registers.ts'
import { cancelledIn, typesSeen } from '../../store.ts'
import { documentsText } from '../../text.ts'
import { FilterForm } from './filter-form.tsx'
import { Token } from '../post-form.tsx'
import { useWords } from '../use-words.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, world, today } = asker
  const params = new URL(request.url).searchParams
  const series = await seriesOf(app.db.kysely, { key: SERIES, body: viewer.post.bodyId })
  const year =
    series.find(each => each.period === params.get('nam'))?.period ??
    series.find(each => each.period === today.slice(0, 4))?.period ??
    series[0]?.period ??
    today.slice(0, 4)
  const book = { body: viewer.post.bodyId, year }
  const page = await bookPage({ asker, lines: bookLines }, params, { year })
  const current = series.find(each => each.period === year)
  const value = (name: string): string => params.get(name) ?? ''
  return {
    lang,
    year,
    years: series.map(({ period }) => ({
      period,
      href: `/van-ban/so-den${withParams(params, { nam: period, 'truoc-so': null })}`,
    })),
    heads: bookHeads(lang),
    rows: page.lines.map(line => ({ id: line.id, cells: bookCells(line, lang), cancelled: line.state === 'cancelled' })),
    more: page.more === null ? null : `/van-ban/so-den${page.more}`,
    part: page.part,
    tooLong: page.tooLong ? BOOK_LINES : null,
    state: current
      ? {
          last: current.next - 1,
          cancelled: await cancelledIn(app.db.kysely, book),
          closed: current.closedAt ? formatDate(dateInVietnam(current.closedAt)) : null,
        }
      : null,
    values: { tim: value('tim'), loai: value('loai'), khan: value('khan'), tu: value('tu'), den: value('den') },
    types: await typesSeen(app.db.kysely, viewer),
    urgencies: Object.entries(URGENCIES).map(([id, name]) => ({ value: id, label: name[lang] })),
    filter: filterWords(incomingList, page.asked, lang),
    order: {
      now: page.order,
      href: `/van-ban/so-den${withParams(params, { 'thu-tu': page.order === 'latest' ? 'tu-dau' : null, 'truoc-so': null })}`,
    },
    exportHref: `/van-ban/so-den/tep${withParams(params, { nam: year, 'thu-tu': null, 'truoc-so': null })}`,
    mayClose: viewer.rights.has('records.close-book') && current !== undefined && current.closedAt === null,
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: world.clock.now().instant.toISOString(),
    },
  }
}

/** Closes the register of a year. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, lang } = await askerOf(context.get(appContext))
  if (!viewer.rights.has('records.close-book')) throw refused({ ...problem('app/forbidden'), status: 403 })
  const period = String((await request.formData()).get('year') ?? '')
  const now = world.clock.now()
  const done = await inTransaction(app.db, async tx => {
    const closed = await closeSeries(tx, { key: SERIES, body: viewer.post.bodyId, period, at: now.instant })
    if (!isProblem(closed))
      await logAdmin(tx, {
        accountId: viewer.accountId,
        address: app.address,
        act: 'series.close',
        subject: `${SERIES} ${period}`,
        detail: { last: closed.last },
        at: now.instant,
      })
    return closed
  })
  if (isProblem(done)) return data({ words: wordsOf(done, lang) }, { status: done.status })
  throw redirect(`/van-ban/so-den?nam=${period}`)
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').book} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['rows'][number]

/** Sổ đăng ký văn bản đến, as the decree prints it. */
export default function Book({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { rows, heads, year, state, printed } = loaderData
  const columns: Column<Row>[] = heads.map((head, i) => ({
    id: `c${i + 1}`,
    head,
    number: i === 1,
    wide: i === 5,
    rowHead: i === 5,
    cell: row =>
      i === 5 ? <a href={`/van-ban/${row.id}`}>{row.cancelled ? <s>{row.cells[i]}</s> : row.cells[i]}</a> : row.cells[i],
  }))
  return (
    <div className="print-landscape">
      <PrintHead
        office={printed.office}
        title={words.bookOf(year)}
        filter={
          [loaderData.part ? words.bookPart(loaderData.part) : '', loaderData.filter].filter(Boolean).join('; ') || undefined
        }
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        crumbs={[{ label: words.incoming, href: '/van-ban' }, { label: words.book }]}
        title={words.bookOf(year)}
        note={state ? words.bookState(state) : words.bookEmpty}
        acts={
          <>
            {loaderData.order.now === 'first' ? <span className="quiet">{words.print}</span> : null}
            <a className="button-text" href={loaderData.order.href}>
              {words.bookOrder[loaderData.order.now]}
            </a>
            <a className="button" href={`/van-ban/so-den/giai-quyet?nam=${year}`}>
              {words.followBook}
            </a>
            <a className="button" href={loaderData.exportHref}>
              {words.exportBook}
            </a>
          </>
        }
        tabs={
          loaderData.years.length > 1
            ? {
                label: words.year,
                items: loaderData.years.map(({ period, href }) => ({ href, label: period, current: period === year })),
              }
            : undefined
        }
      />
      {actionData ? (
        <Notice kind="error" live>
          {actionData.words}
        </Notice>
      ) : null}
      <Section id="loc" head={words.filters} hideHead>
        <details className="disclosure" open={loaderData.filter !== ''}>
          <summary>{loaderData.filter === '' ? words.filters : loaderData.filter}</summary>
          <FilterForm
            action="/van-ban/so-den"
            values={loaderData.values}
            types={loaderData.types}
            urgencies={loaderData.urgencies}
            kept={{ nam: year }}
          />
        </details>
      </Section>
      <Section id="so" head={words.bookOf(year)} hideHead>
        {loaderData.tooLong === null ? null : <Notice kind="warning">{words.bookTooLong(loaderData.tooLong)}</Notice>}
        {rows.length === 0 ? (
          <EmptyState>{words.noneFound}</EmptyState>
        ) : (
          <DataTable caption={words.bookOf(year)} hideCaption columns={columns} rows={rows} rowKey={row => row.id} fold={false} />
        )}
        {loaderData.more ? <Pager href={loaderData.more} words={words.bookMore} /> : null}
        {loaderData.mayClose ? (
          <details className="disclosure">
            <summary>{words.closeBook(year)}</summary>
            <form method="post">
              <Token hidden={{ year }} />
              <p>{words.closeBookNote(year)}</p>
              <Button look="danger">{words.closeBook(year)}</Button>
            </form>
          </details>
        ) : null}
      </Section>
    </div>
  )
}
