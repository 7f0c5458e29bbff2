import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
  DataTable,
  Link,
  Notice,
  PageHead,
  Section,
  StateMark,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { REPORT_KINDS } from '../regimes/kinds.ts'
import { allRegimes, emptyContents } from '../regimes/regimes.ts'
import { reportsText } from '../text.ts'
import { reportTabs } from './report-tabs.ts'
import { useWords } from './use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const regimes = await allRegimes(asker.app.db.kysely)
  return {
    regimes: regimes.map(regime => ({
      id: regime.id,
      name: regime.name,
      kind: REPORT_KINDS[regime.kind].names[asker.lang],
      cutOff: REPORT_KINDS[regime.kind].cutOff,
      scheme: REPORT_KINDS[regime.kind].period === null ? null : regime.scheme,
      from: regime.from,
      to: regime.to,
      method: regime.method,
      sendWithin: regime.sendWithin,
      source: regime.source,
      active: regime.active,
      empty: emptyContents(regime).length,
    })),
    mayChange: asker.viewer.rights.has('report.regimes'),
    done: new URL(request.url).searchParams.has('xong'),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').tabRegimes} – Khéo` },
]

type Line = PageProps<typeof loader>['loaderData']['regimes'][number]

/** Who reports to whom, how often, by which cut-off? */
export default function RegimesPage({ loaderData: { regimes, mayChange, done } }: PageProps<typeof loader>) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.reports, href: '/bao-cao' }, { label: words.tabRegimes }]}
        title={words.tabRegimes}
        note={words.regimesNote}
        acts={mayChange ? <ButtonLink href="/bao-cao/che-do/moi">{words.newRegime}</ButtonLink> : undefined}
        tabs={{ label: words.parts, items: reportTabs(words, 'regimes') }}
      />
      {done ? (
        <Notice kind="done" live>
          {words.regimeSaved}
        </Notice>
      ) : null}
      <Section id="che-do" head={words.tabRegimes} hideHead>
        <DataTable
          caption={words.tabRegimes}
          hideCaption
          columns={useColumns(mayChange)}
          rows={regimes}
          rowKey={line => line.id}
        />
      </Section>
    </>
  )
}

function useColumns(mayChange: boolean): Column<Line>[] {
  const words = useWords()
  const { regimeFields: heads } = words
  return [
    {
      id: 'name',
      head: heads.name,
      rowHead: true,
      cell: line => (mayChange ? <Link href={`/bao-cao/che-do/${line.id}`}>{line.name}</Link> : line.name),
    },
    { id: 'kind', head: heads.kind, cell: line => (line.scheme ? `${line.kind}, ${words.schemes[line.scheme]}` : line.kind) },
    { id: 'from', head: heads.from, cell: line => line.from },
    { id: 'to', head: heads.to, cell: line => line.to },
    { id: 'within', head: heads.sendWithin, cell: line => words.within(line.sendWithin) },
    { id: 'source', head: heads.source, soft: true, cell: line => line.source || words.cutOffBy[line.cutOff] },
    {
      id: 'state',
      head: words.columns.state,
      cell: line => (
        <StateMark>{line.active ? words.regimeOn : line.empty > 0 ? words.regimeEmpty(line.empty) : words.regimeOff}</StateMark>
      ),
    },
  ]
}
