import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askedOf } from '../../../../casework/index.ts'
import { filterWords } from '../../../../casework/lists/said.ts'
import { dateInVietnam } from '../../../../kernel/clock.ts'
import { isProblem, problem } from '../../../../kernel/problem.ts'
import { logAdmin } from '../../../../org/index.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { inTransaction } from '../../../../platform/database/transaction.ts'
import { closeSeries, seriesOf } from '../../../../records/index.ts'
import { BookPage } from '../../../../records/pages/book-page.tsx'
import { Button, Notice, Section, type PageProps } from '../../../../ui/index.ts'
import { askerOf, refused } from '../../asker.ts'
import { incomingBookView } from '../../books/book-view.ts'
import { REGISTER } from '../../books/incoming-books.ts'
import { URGENCIES } from '../../intake/fields.ts'
import { incomingList } from '../../list.ts'
import { wordsOf } from '../../problem-words.ts'
import { SERIES } from '../../process.ts'
import { cancelledIn, typesSeen } from '../../store.ts'
import { documentsText } from '../../text.ts'
import { FilterForm } from './filter-form.tsx'
import { Token } from '../post-form.tsx'
import { useWords } from '../use-words.ts'
export async function loader({ context, url }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, today } = asker
  const params = url.searchParams
  const words = documentsText(lang)
  const series = await seriesOf(app.db.kysely, { key: SERIES, body: viewer.post.bodyId })
  const year =
    series.find(each => each.period === params.get('nam'))?.period ??
    series.find(each => each.period === today.slice(0, 4))?.period ??
    series[0]?.period ??
    today.slice(0, 4)
  const current = series.find(each => each.period === year)
  const value = (name: string): string => params.get(name) ?? ''
  return {
    year,
    view: await incomingBookView(asker, REGISTER, {
      params,
      year,
      years: series.map(({ period }) => period),
      note: current
        ? words.bookState({
            last: current.next - 1,
            cancelled: await cancelledIn(app.db.kysely, { body: viewer.post.bodyId, year }),
            closed: current.closedAt ? formatDate(dateInVietnam(current.closedAt)) : null,
          })
        : words.bookEmpty,
      beside: [{ href: `/van-ban/so-den/giai-quyet?nam=${year}`, label: words.followBook, look: 'button' }],
      empty: words.noneFound,
    }),
    values: { tim: value('tim'), loai: value('loai'), khan: value('khan'), tu: value('tu'), den: value('den') },
    types: await typesSeen(app.db.kysely, viewer),
    urgencies: Object.entries(URGENCIES).map(([id, name]) => ({ value: id, label: name[lang] })),
    said: filterWords(incomingList, askedOf(incomingList, params), lang),
    mayClose: viewer.rights.has('records.close-book') && current !== undefined && current.closedAt === null,
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

export const meta = ({ loaderData }: { loaderData?: { view: { name: string } } }) => [
  { title: `${loaderData?.view.name ?? ''} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Sổ đăng ký văn bản đến, as the decree prints it. */
export default function Book({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const above = (
    <>
      {actionData ? (
        <Notice kind="error" live>
          {actionData.words}
        </Notice>
      ) : null}
      <Filters data={loaderData} />
    </>
  )
  return <BookPage view={loaderData.view} above={above} below={loaderData.mayClose ? <Close year={loaderData.year} /> : null} />
}

function Filters({ data: { year, values, types, urgencies, said } }: { data: Data }) {
  const words = useWords()
  return (
    <Section id="loc" head={words.filters} hideHead>
      <details className="disclosure" open={said !== ''}>
        <summary>{said === '' ? words.filters : said}</summary>
        <FilterForm action="/van-ban/so-den" values={values} types={types} urgencies={urgencies} kept={{ nam: year }} />
      </details>
    </Section>
  )
}

function Close({ year }: { year: string }) {
  const words = useWords()
  return (
    <details className="disclosure">
      <summary>{words.closeBook(year)}</summary>
      <form method="post">
        <Token hidden={{ year }} />
        <p>{words.closeBookNote(year)}</p>
        <Button look="danger">{words.closeBook(year)}</Button>
      </form>
    </details>
  )
}
