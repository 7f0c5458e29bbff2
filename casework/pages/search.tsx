import { redirect, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router'
import { foldedMatch } from '@kheo/viet-text'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  DataTable,
  DateField,
  DeadlineChip,
  EmptyState,
  FieldLine,
  FormActs,
  Link,
  Notice,
  PageHead,
  Pager,
  Section,
  SelectField,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { searchView, type SearchHit } from '../search/search-page.ts'
import { caseworkText } from '../text.ts'
import { gradesText } from './grades/text.ts'
import { MarkedText } from './parts/marked-text.tsx'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const view = await searchView(asker, new URL(request.url))
  if (view.exact) throw redirect(view.exact)
  return { ...view, lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; typed: string } }) => [
  { title: `${loaderData?.typed ? `${loaderData.typed} – ` : ''}${caseworkText(loaderData?.lang ?? 'vi').search} – Khéo` },
]

/** Goes anywhere: matters and documents by words or number, people, bodies, pages; typed with or without marks. */
export default function SearchPage({ loaderData: view }: PageProps<typeof loader>) {
  const words = useWords()
  const places = usePlaces(view.typed)
  const nothing = view.hits.length + places.length + view.bodies.length + view.people.length === 0
  return (
    <>
      <PageHead title={words.search} note={words.searchHint} />
      <Section id="tim-gi" head={words.search} hideHead>
        <SearchForm view={view} />
        {view.graded ? (
          <p>
            <Link href="/viec/theo-muc">{gradesText(view.lang).listLink}</Link>
          </p>
        ) : null}
        {view.faults.map(fault => (
          <Notice key={fault} kind="warning">
            {fault}
          </Notice>
        ))}
      </Section>
      {view.asked && nothing ? <EmptyState>{words.foundNone(view.typed)}</EmptyState> : null}
      {view.asked ? null : <EmptyState>{words.searchAsk}</EmptyState>}
      <Places id="trang" head={words.foundPlaces} items={places} />
      <Matters view={view} />
      <Places id="co-quan-thay" head={words.foundBodies} items={view.bodies} />
      <Places id="nguoi-thay" head={words.foundPeople} items={view.people} />
    </>
  )
}

type View = PageProps<typeof loader>['loaderData']

function SearchForm({ view }: { view: View }) {
  const words = useWords()
  const { filters } = view
  const narrowed = Object.values(filters).some(value => value !== '')
  return (
    <form action="/tim" method="get">
      <TextField name="q" id="q" label={words.searchLabel} value={view.typed} type="search" />
      <details className="disclosure" open={narrowed}>
        <summary>{words.searchFilters}</summary>
        <FieldLine>
          <SelectField
            name="loai"
            id="loai"
            label={words.kindOfMatter}
            optional
            value={filters.loai}
            options={filters.loai ? [{ value: '', label: words.allKinds }, ...view.kinds] : view.kinds}
          />
          <TextField name="co-quan" id="co-quan" label={words.bodyName} optional value={filters['co-quan']} />
        </FieldLine>
        <FieldLine>
          <TextField name="nguoi-giao" id="nguoi-giao" label={words.assignerName} optional value={filters['nguoi-giao']} />
          <TextField name="theo-doi" id="theo-doi" label={words.followerName} optional value={filters['theo-doi']} />
        </FieldLine>
        <FieldLine>
          <DateField name="tu" id="tu" label={words.receivedFrom} optional value={filters.tu} />
          <DateField name="den" id="den" label={words.receivedTo} optional value={filters.den} />
        </FieldLine>
        <TextField name="nguoi-giu" id="nguoi-giu" label={words.holderName} optional value={filters['nguoi-giu']} />
        <ChoiceGroup
          name="dang-mo"
          id="dang-mo"
          label={words.openOnly}
          optional
          kind="checkbox"
          values={filters['dang-mo'] ? ['1'] : []}
          options={[{ value: '1', label: words.openOnly }]}
        />
      </details>
      <FormActs>
        <Button look="primary">{words.searchButton}</Button>
      </FormActs>
    </form>
  )
}

function Matters({ view }: { view: View }) {
  const words = useWords()
  if (view.hits.length === 0) return null
  return (
    <section className="section" aria-labelledby="viec-thay">
      <DataTable<SearchHit>
        id="viec-thay"
        caption={words.foundMatters}
        rows={view.hits}
        rowKey={hit => hit.id}
        columns={[
          { id: 'title', head: words.child, rowHead: true, cell: hit => <Hit hit={hit} /> },
          { id: 'due', head: words.childDue, wide: true, word: '', cell: hit => <DeadlineChip deadline={hit.deadline} /> },
          { id: 'holder', head: words.childHolder, cell: hit => hit.holder },
          { id: 'state', head: words.childState, cell: hit => hit.state.words },
        ]}
      />
      {view.more ? <Pager href={view.more} /> : null}
    </section>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <>
      <Link href={hit.href}>
        <MarkedText marked={hit.marked} />
      </Link>
      <span className="quiet"> {hit.code}</span>
      {hit.snippet ? (
        <p className="quiet">
          <MarkedText marked={hit.snippet} />
        </p>
      ) : null}
    </>
  )
}

type Place = { name: string; note: string; href: string }

function Places({ id, head, items }: { id: string; head: string; items: readonly Place[] }) {
  if (items.length === 0) return null
  return (
    <Section id={id} head={head}>
      <ul>
        {items.map(item => (
          <li key={item.href + item.note}>
            <Link href={item.href}>{item.name}</Link>
            {item.note ? <span className="quiet"> {item.note}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Entries of the menu whose words are meant: what the frame around the page already knows. */
function usePlaces(typed: string): Place[] {
  const frame: unknown = useRouteLoaderData('root')
  const menu = typeof frame === 'object' && frame !== null && 'menu' in frame && Array.isArray(frame.menu) ? frame.menu : []
  return menu
    .filter(isEntry)
    .filter(entry => typed !== '' && foldedMatch(entry.label, typed))
    .map(({ label, href }) => ({ name: label, note: '', href }))
}

function isEntry(value: unknown): value is { label: string; href: string } {
  return typeof value === 'object' && value !== null && 'label' in value && 'href' in value
}
