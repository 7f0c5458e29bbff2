import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isPlainDate } from '../../../../kernel/clock.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  DataTable,
  EmptyState,
  figureWords,
  percentWords,
  Link,
  OfficeDate,
  PageHead,
  Pager,
  Section,
  useUi,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { behindView } from '../../measures/catalogue-view.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const [from, to, body] = [query.get('tu'), query.get('den'), query.get('don-vi')]
  if (!isPlainDate(from) || !isPlainDate(to)) throw notFound()
  const view = await behindView(asker, {
    id: params['chi-tieu'] ?? '',
    version: Number(query.get('pb') ?? 1),
    from,
    to,
    body: body !== null && isId(body) ? body : null,
    whole: query.get('mau') === '1',
    after: query.get('sau'),
  })
  if (!view) throw notFound()
  if (view.next) query.set('sau', view.next)
  return { ...view, next: view.next ? `?${query.toString()}` : null, lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { measure: { name: string } } }) => [
  { title: `${loaderData?.measure.name ?? ''} – Khéo` },
]

/** Which matters does a figure count? */
export default function MeasureListPage({ loaderData: view }: PageProps<typeof loader>) {
  const words = useWords()
  const { lang } = useUi()
  const { measure, figure } = view
  const value =
    figure.value === null
      ? words.noData
      : measure.kind === 'ratio'
        ? percentWords(figure.value, lang)
        : `${figureWords(Math.round(figure.value * 10) / 10, lang)} ${measure.unit}`
  const parts =
    figure.numerator === undefined || figure.denominator === undefined
      ? value
      : `${value} (${words.ofWhole({ numerator: figure.numerator, denominator: figure.denominator })})`
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.measures, href: '/bao-cao/chi-tieu' },
          { label: measure.id, href: `/bao-cao/chi-tieu/${measure.id}` },
          { label: words.behind },
        ]}
        title={view.whole ? `${measure.name}: ${words.behindWhole}` : measure.name}
        note={words.behindNote({ value: parts, stretch: view.stretch, of: view.body ?? words.wholeProvince })}
      />
      <Section id="danh-sach" head={words.behind} hideHead>
        {view.lines.length === 0 ? (
          <EmptyState>{words.behindEmpty}</EmptyState>
        ) : (
          <DataTable
            caption={words.behind}
            hideCaption
            columns={useColumns()}
            rows={view.lines.map((line, i) => ({ ...line, i }))}
            rowKey={line => `${line.id} ${line.i}`}
          />
        )}
        {view.hidden > 0 ? <p className="quiet">{words.behindHidden(view.hidden)}</p> : null}
        {view.next ? <Pager href={view.next} /> : null}
      </Section>
    </>
  )
}

type Line = PageProps<typeof loader>['loaderData']['lines'][number] & { i: number }

function useColumns(): Column<Line>[] {
  const { behindColumns: words } = useWords()
  return [
    { id: 'code', head: words.code, soft: true, cell: line => line.code },
    { id: 'title', head: words.title, rowHead: true, cell: line => <Link href={`/viec/${line.id}`}>{line.title}</Link> },
    { id: 'body', head: words.body, cell: line => line.body },
    { id: 'on', head: words.on, cell: line => <OfficeDate date={line.on} /> },
  ]
}
