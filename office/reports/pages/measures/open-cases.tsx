import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { loadedProcesses } from '../../../../casework/index.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  BodyPicker,
  Button,
  DataTable,
  EmptyState,
  FieldLine,
  Link,
  OfficeDate,
  PageHead,
  Pager,
  Section,
  SelectField,
  StateMark,
  Together,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { bodyAsked, bodyOptions } from '../../requests/asked.ts'
import { openAskedIn, openCases } from '../../measures/open-cases.ts'
import { reportsText } from '../../text.ts'
import { reportTabs } from '../report-tabs.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const body = await bodyAsked(asker, query.get('don-vi') ?? '')
  const asked = openAskedIn(query, body.body)
  const { lines, next } = await openCases(asker, asked)
  if (next) query.set('sau', next)
  return {
    lines,
    asked,
    typed: body.typed,
    unknown: body.unknown,
    next: next ? `?${query.toString()}` : null,
    processes: loadedProcesses().map(({ id, names }) => ({ value: id, label: names[asker.lang] })),
    bodies: await bodyOptions(asker),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').openCases} – Khéo` },
]

/** What is open, for how long, at which stage, with whom; what leaves the standard is named before it is late. */
export default function OpenCasesPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { lines, asked, processes, bodies, typed, unknown, next } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.reports, href: '/bao-cao' }, { label: words.openCases }]}
        title={words.openCases}
        note={words.openCasesNote}
        tabs={{ label: words.parts, items: reportTabs(words, 'open') }}
      />
      <Section id="loc" head={words.filter} hideHead>
        <form method="get" action="/bao-cao/dang-mo">
          <FieldLine>
            <SelectField
              name="loai"
              label={words.kindOfWork}
              options={[{ value: '', label: words.allKinds }, ...processes]}
              value={asked.process ?? ''}
            />
            <SelectField
              name="ngoai"
              label={words.outsideStandard}
              options={[
                { value: '', label: words.allKinds },
                { value: 'soon', label: words.outside.soon },
                { value: 'late', label: words.outside.late },
              ]}
              value={asked.outside ?? ''}
            />
            <BodyPicker
              name="don-vi"
              label={words.bodyFilter}
              options={bodies}
              value={typed}
              error={unknown ? words.bodyUnknown : undefined}
              optional
            />
          </FieldLine>
          <Button>{words.show}</Button>
        </form>
      </Section>
      <Section id="danh-sach" head={words.openCases} hideHead>
        {lines.length === 0 ? (
          <EmptyState>{words.behindEmpty}</EmptyState>
        ) : (
          <DataTable caption={words.openCases} hideCaption columns={useColumns()} rows={lines} rowKey={line => line.id} />
        )}
        {next ? <Pager href={next} /> : null}
      </Section>
    </>
  )
}

type Line = PageProps<typeof loader>['loaderData']['lines'][number]

function useColumns(): Column<Line>[] {
  const words = useWords()
  const { openColumns: heads } = words
  return [
    { id: 'code', head: heads.code, soft: true, cell: line => <Together>{line.code}</Together> },
    { id: 'title', head: heads.title, rowHead: true, cell: line => <Link href={`/viec/${line.id}`}>{line.title}</Link> },
    { id: 'kind', head: heads.kind, soft: true, cell: line => line.kind },
    { id: 'age', head: heads.age, number: true, cell: line => line.age },
    { id: 'due', head: heads.due, cell: line => (line.dueOn ? <OfficeDate date={line.dueOn} /> : '–') },
    { id: 'stage', head: heads.stage, cell: line => <StateMark>{line.stage}</StateMark> },
    { id: 'team', head: heads.team, cell: line => line.team },
    { id: 'officer', head: heads.officer, cell: line => line.officer },
    { id: 'outside', head: heads.outside, cell: line => (line.outside ? words.outside[line.outside] : '') },
  ]
}
