import { redirect, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  DataTable,
  DeadlineChip,
  EmptyState,
  FieldLine,
  FormActs,
  HiddenFields,
  Link,
  PageHead,
  Pager,
  Section,
  SelectField,
  TextField,
  useUi,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { summaryList, type SummaryLine } from '../matter/summary-view.ts'
import { gradesText } from './grades/text.ts'
import { isUuid } from '../inbox/work-query.ts'

export const handle: PageHandle = { frame: 'office' }
const HERE = '/viec/theo-muc'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const asked = new URL(request.url).searchParams
  const process = asked.get('loai') || undefined
  const closed = asked.get('xem') === 'da-xong'
  const code = asked.get('ma')?.trim() || undefined
  const after = asked.get('sau') ?? undefined
  const view = await summaryList(asker, { process, open: !closed, code, after: isUuid(after) ? after : undefined })
  const [only] = view.lines
  if (code && only) throw redirect(`/viec/${only.id}`)
  return { ...view, process: process ?? '', closed, code: code ?? '', lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${gradesText(loaderData?.lang ?? 'vi').listTitle} – Khéo` },
]

/** Matters of others which the viewer's teams may see by a grade: found here, never in the inbox. */
export default function Summaries({ loaderData: view }: PageProps<typeof loader>) {
  const words = gradesText(useUi().lang)
  const address = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...(view.process ? { loai: view.process } : {}), ...more })
    return query.size > 0 ? `${HERE}?${query}` : HERE
  }
  const here: Record<string, string> = view.closed ? { xem: 'da-xong' } : {}
  return (
    <>
      <PageHead
        title={words.listTitle}
        note={words.listNote}
        tabs={{
          label: words.listTabs,
          items: [
            { href: address({}), label: words.listOpen, current: !view.closed },
            { href: address({ xem: 'da-xong' }), label: words.listClosed, current: view.closed },
          ],
        }}
      />
      {view.none ? <EmptyState>{words.listNone}</EmptyState> : <Filter view={view} />}
      {!view.none && view.lines.length === 0 ? <EmptyState>{words.listEmpty}</EmptyState> : null}
      {view.lines.length > 0 ? <Lines lines={view.lines} withKind={view.process === ''} /> : null}
      {view.next ? <Pager href={address({ ...here, sau: view.next })} /> : null}
    </>
  )
}

function Filter({ view }: { view: PageProps<typeof loader>['loaderData'] }) {
  const words = gradesText(useUi().lang)
  return (
    <Section id="loc" head={words.listShow} hideHead>
      <form action={HERE} method="get">
        {view.closed ? <HiddenFields values={{ xem: 'da-xong' }} /> : null}
        <FieldLine>
          <SelectField name="loai" label={words.summaryKind} optional value={view.process} options={view.kinds} />
          <TextField name="ma" label={words.listCode} optional value={view.code} short />
        </FieldLine>
        <FormActs>
          <Button look="primary">{words.listShow}</Button>
        </FormActs>
      </form>
    </Section>
  )
}

function Lines({ lines, withKind }: { lines: readonly SummaryLine[]; withKind: boolean }) {
  const words = gradesText(useUi().lang)
  return (
    <section className="section">
      <DataTable<SummaryLine>
        caption={words.listTitle}
        hideCaption
        rows={lines}
        rowKey={line => line.id}
        columns={[
          {
            id: 'title',
            head: words.listMatter,
            rowHead: true,
            cell: line => (
              <span>
                <Link href={`/viec/${line.id}`}>{line.title}</Link>{' '}
                <span className="quiet">{withKind ? `${line.code} · ${line.kind}` : line.code}</span>
              </span>
            ),
          },
          { id: 'due', head: words.summaryDue, wide: true, word: '', cell: line => <DeadlineChip deadline={line.deadline} /> },
          { id: 'holder', head: words.summaryHolder, cell: line => line.body },
          { id: 'state', head: words.summaryState, cell: line => line.state },
        ]}
      />
    </section>
  )
}
