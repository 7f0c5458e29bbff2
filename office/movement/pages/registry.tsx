import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, printedBy } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  PageHead,
  PrintHead,
  Section,
  SelectField,
  TextField,
  type Column,
  type PageProps,
} from '../../../ui/index.ts'
import { registryView, type RegistryLine } from '../registry/registry-view.ts'
import { movementText } from '../text.ts'
import { FieldCounts } from './field-counts.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { rights } = asker.viewer
  return {
    lang: asker.lang,
    view: await registryView(asker, new URL(request.url)),
    printed: printedBy(asker),
    may: {
      register: rights.has('movement.register'),
      launch: rights.has('movement.launch'),
      review: rights.has('movement.review'),
      commit: rights.has('movement.commit'),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').register} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** The register: what works, where, and can we copy it? */
export default function Registry({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, printed } = loaderData
  const { line } = view.filter
  const title = line
    ? `${words.registerOf(view.filter.year)}: ${words.columns[line].toLowerCase()}`
    : words.registerOf(view.filter.year)
  return (
    <>
      <PrintHead office={printed.office} title={title} printedBy={printed.by} at={printed.at} />
      <PageHead
        title={title}
        note={view.movements.length === 0 ? words.noMovement : words.registerNote(view)}
        acts={<Acts data={loaderData} />}
      />
      <div className="registry registry-only">
        <Filters data={loaderData} />
        <Section id="so" head={title} hideHead>
          {view.rows.length === 0 ? <EmptyState>{words.noModels}</EmptyState> : <Rows data={loaderData} />}
          <p className="registry-foot">{words.sorted}</p>
        </Section>
      </div>
    </>
  )
}

function Acts({ data: { view, may } }: { data: Data }) {
  const words = useWords()
  const running = view.movements.length > 0
  return (
    <>
      {may.register && running ? (
        <ButtonLink href="/phong-trao/dang-ky" look="primary">
          {words.newModel}
        </ButtonLink>
      ) : null}
      <ButtonLink href="/phong-trao/so-lieu">{words.figures}</ButtonLink>
      <ButtonLink href={`/phong-trao/tep?${view.query}`}>{words.exportXlsx}</ButtonLink>
      {may.launch ? (
        <ButtonLink href="/phong-trao/phat-dong" look={running ? 'text' : 'primary'}>
          {words.launch}
        </ButtonLink>
      ) : null}
    </>
  )
}

function Filters({ data: { view, may } }: { data: Data }) {
  const words = useWords()
  const { filter } = view
  const years = view.years.map(year => ({ value: String(year), label: String(year) }))
  return (
    <aside className="registry-list" aria-label={words.filter}>
      <div className="registry-filter">
        <FieldCounts fields={view.fields} current={filter.field} />
        <form method="get" action="/phong-trao">
          {filter.line ? <input type="hidden" name="so" value={filter.line} /> : null}
          {filter.tag ? <input type="hidden" name="nhan" value={filter.tag} /> : null}
          {filter.distinct ? <input type="hidden" name="rieng" value="1" /> : null}
          {filter.field ? <input type="hidden" name="linh-vuc" value={filter.field} /> : null}
          <SelectField
            name="nam"
            label={words.year}
            value={filter.year === null ? 'tat-ca' : String(filter.year)}
            options={[...years, { value: 'tat-ca', label: words.allYears }]}
          />
          <SelectField
            name="tinh-trang"
            label={words.stage}
            value={filter.stage ?? 'tat-ca'}
            options={[{ value: 'tat-ca', label: words.allStages }, ...view.stages]}
          />
          <TextField name="tim" label={words.words} value={filter.words} type="search" optional />
          <Button>{words.apply}</Button>
        </form>
        <p className="registry-links">
          {view.movements.map(({ id, title }) => (
            <a key={id} href={`/viec/${id}`}>{`${words.running}: ${title}`}</a>
          ))}
          {may.review ? <a href="/phong-trao/hop-xet">{words.councilsTitle}</a> : null}
          {may.commit ? <a href="/phong-trao/cam-ket">{words.commitments}</a> : null}
          <a href="/cong-khai/mo-hinh">{words.publicPage}</a>
        </p>
      </div>
    </aside>
  )
}

function Rows({ data: { view } }: { data: Data }) {
  const words = useWords()
  const columns: Column<RegistryLine>[] = [
    { id: 'title', head: words.model, rowHead: true, wide: true, cell: row => <a href={`/phong-trao/${row.id}`}>{row.title}</a> },
    { id: 'code', head: words.code, cell: row => <span className="keep-together">{row.code}</span> },
    { id: 'holder', head: words.unit, cell: row => row.holder },
    { id: 'field', head: words.field, cell: row => row.field, soft: true },
    {
      id: 'kind',
      head: words.kind,
      cell: row => (view.filter.year === null ? `${row.kind}, ${row.year}` : row.kind),
      soft: true,
    },
    {
      id: 'points',
      head: words.points,
      number: true,
      cell: row => (row.points === '' ? <span className="missing">{words.notScored}</span> : row.points),
    },
    { id: 'copies', head: words.copies, number: true, cell: row => row.copies },
    { id: 'state', head: words.state, cell: row => row.state },
  ]
  return (
    <>
      <DataTable caption={words.register} hideCaption columns={columns} rows={view.rows} rowKey={row => row.id} stickyHead />
      {view.more ? (
        <p className="more">
          <a href={view.more.href}>{words.more(view.more.count)}</a>
        </p>
      ) : null}
    </>
  )
}
