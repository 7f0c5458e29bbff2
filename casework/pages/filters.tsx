import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  ChoiceGroup,
  EmptyState,
  ErrorSummary,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  SelectField,
  TextField,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { listOf } from '../lists/loaded.ts'
import { savedHref } from '../lists/saved.ts'
import { deleteFilter, moveFilterUp, savedFilters, saveFilter, storeFilter, type SavedFilter } from '../lists/personal-filters.ts'
import { fieldWords, problemWords } from '../forms/problem-words.ts'
import { loadedProcesses } from '../registry.ts'
import { caseworkText } from '../text.ts'
import { isUuid, TABS, workHref, type Tab } from '../inbox/work-query.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang } = await askerOf(context.get(appContext))
  const filters = (await savedFilters(app.db.kysely, viewer, 'all')).filter(filter => mayOpen(filter, viewer.rights))
  const edited = new URL(request.url).searchParams.get('sua')
  return {
    csrf: app.csrf,
    lang,
    filters: filters.map(filter => ({
      ...filter,
      href: hrefOf(filter),
      of: filter.list === null ? caseworkText(lang).tabs[filter.tab] : (listOf(filter.list)?.title[lang] ?? ''),
    })),
    edited: filters.find(filter => filter.id === edited && filter.own) ?? null,
    kinds: loadedProcesses().map(process => ({ value: process.id, label: process.names[lang] })),
    tabs: Object.keys(TABS) as Tab[],
  }
}

/** A shared filter of a list leads only those there who may open the list. */
function mayOpen({ list: id }: SavedFilter, rights: ReadonlySet<string>): boolean {
  if (id === null) return true
  const list = listOf(id)
  return list !== null && rights.has(list.right)
}

function hrefOf({ id, tab, process, list: of, query }: SavedFilter): string {
  const list = of === null ? null : listOf(of)
  if (list) return savedHref(list, { id, query })
  return workHref({ tab, process, saved: id, group: null, after: null, shown: null, opened: null })
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, lang } = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const word = (name: string) => String(posted.get(name) ?? '')
  const id = isUuid(word('id')) ? word('id') : null
  if (word('y') === 'xoa' && id) await deleteFilter(app.db.kysely, viewer.accountId, id)
  else if (word('y') === 'ten' && id) {
    const answers = { id, name: word('ten'), tab: '', process: '', shared: word('chung') === 'on' }
    const saved = await storeFilter(app.db.kysely, viewer, { ...answers, list: null, query: null })
    if (isProblem(saved)) return { answers, words: problemWords(saved, { lang }), faults: fieldWords(saved, { lang }) }
  } else if (word('y') === 'len' && id) await moveFilterUp(app.db.kysely, viewer.accountId, id)
  else {
    const answers = { id, name: word('ten'), tab: word('loc'), process: word('loai'), shared: word('chung') === 'on' }
    const saved = await saveFilter(app.db.kysely, viewer, answers)
    if (isProblem(saved)) return { answers, words: problemWords(saved, { lang }), faults: fieldWords(saved, { lang }) }
  }
  throw redirect('/viec/bo-loc')
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').filtersTitle} – Khéo` },
]

/** One's own filters: name, order, sharing; those shared by others can be used, not changed. */
export default function FiltersPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <>
      <PageHead
        title={words.filtersTitle}
        note={words.filtersNote}
        crumbs={[{ label: words.inbox, href: '/viec' }, { label: words.filtersTitle }]}
      />
      {loaderData.filters.length === 0 ? <EmptyState>{words.filterNone}</EmptyState> : null}
      <Section id="danh-sach" head={words.filtersTitle} hideHead>
        <ul className="file-list">
          {loaderData.filters.map((filter, at) => (
            <li key={filter.id}>
              <a href={filter.href}>{filter.name}</a>
              <span className="quiet">
                {[filter.of, filter.own ? '' : words.filterShared(filter.ownerName)].filter(part => part !== '').join(', ')}
              </span>
              {filter.own ? <Own filter={filter} first={at === 0} csrf={loaderData.csrf} /> : null}
            </li>
          ))}
        </ul>
      </Section>
      <Editor data={loaderData} sent={actionData} />
    </>
  )
}

type Data = PageProps<typeof loader>['loaderData']

function Own({ filter, first, csrf }: { filter: Data['filters'][number]; first: boolean; csrf: string }) {
  const words = useWords()
  return (
    <form className="form-acts" action="/viec/bo-loc" method="post">
      <HiddenFields values={{ csrf, id: filter.id }} />
      <a href={`/viec/bo-loc?sua=${filter.id}`}>{words.filterEdit}</a>
      {first ? null : (
        <Button look="text" name="y" value="len" of={filter.name}>
          {words.filterUp}
        </Button>
      )}
      <Button look="text" name="y" value="xoa" of={filter.name}>
        {words.filterDelete}
      </Button>
    </form>
  )
}

function Editor({ data, sent }: { data: Data; sent?: PageProps<typeof loader, typeof action>['actionData'] }) {
  const words = useWords()
  /** What a filter of a list keeps is set on the list; here it is named and shared. */
  const ofList = data.edited !== null && data.edited.list !== null
  const edited = sent?.answers ?? (data.edited ? { ...data.edited, process: data.edited.process ?? '' } : null)
  return (
    <Section id="sua" head={data.edited ? words.filterEdit : words.filterNew} look="form">
      {sent ? (
        <ErrorSummary
          head={sent.words}
          problems={sent.faults.map(fault => ({ fieldId: fault.field, words: `${words.filterName}: ${fault.words}` }))}
        />
      ) : null}
      <form action="/viec/bo-loc" method="post" noValidate>
        <HiddenFields values={{ csrf: data.csrf, y: ofList ? 'ten' : 'luu', ...(edited?.id ? { id: edited.id } : {}) }} />
        <TextField
          name="ten"
          label={words.filterName}
          value={edited?.name}
          error={sent?.faults.find(fault => fault.field === 'ten')?.words}
          maxLength={60}
        />
        {ofList ? null : <Kept data={data} edited={edited} />}
        <ChoiceGroup
          name="chung"
          label={words.filterSharing}
          optional
          kind="checkbox"
          values={edited?.shared ? ['on'] : []}
          options={[{ value: 'on', label: words.filterShare }]}
        />
        <FormActs>
          <Button look="primary">{words.filterSave}</Button>
        </FormActs>
      </form>
    </Section>
  )
}

/** What a filter of one's work keeps: which tab, which kind of matter. */
function Kept({ data, edited }: { data: Data; edited: { readonly tab: string; readonly process: string } | null }) {
  const words = useWords()
  return (
    <>
      <SelectField
        name="loc"
        label={words.filterLane}
        value={edited?.tab || 'tat-ca'}
        options={data.tabs.map(tab => ({ value: tab, label: words.tabs[tab] }))}
      />
      <SelectField
        name="loai"
        label={words.kindOfMatter}
        optional
        value={edited?.process ?? ''}
        options={edited?.process ? [{ value: '', label: words.allKinds }, ...data.kinds] : data.kinds}
      />
    </>
  )
}
