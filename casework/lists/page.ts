import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound, printedBy, type Asker } from '../asker.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'
import { fieldWords, problemWords } from '../forms/problem-words.ts'
import { askedNow, askedOf, tabParam, withParams } from './address.ts'
import { nextOf } from './api.ts'
import type { AnyList, ListAsked, ListDef, ListFilter, ListLine } from './declare.ts'
import { listFile } from './file.ts'
import { filePath, listAt } from './loaded.ts'
import { filterWords } from './said.ts'
import { keptQuery, saveAddress, savedHref, savedTabs } from './saved.ts'
import { listLines, tabCounts } from './store.ts'

const SHOWN = 50

/** Loader of the page of every list: which one stands at this address? */
export async function listPage({ context, url, pattern }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return listView(asker, found(pattern), url.searchParams)
}

/** Loader of its file: `?dang=csv`, else XLSX. */
export async function listDownload({ context, url, pattern }: LoaderFunctionArgs): Promise<Response> {
  const asker = await askerOf(context.get(appContext))
  const list = found(pattern)
  const { name, mediaType, bytes } = await listFile(asker, {
    list,
    asked: await askedNow(asker, list, url.searchParams),
    csv: url.searchParams.get('dang') === 'csv',
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** Keeps the filter of the address under a name, or does with the chosen rows what the list allows; then it stands where it stood. */
export async function listAction({ context, request, url, pattern }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const list = found(pattern)
  const posted = await request.formData()
  if (posted.get('y') === 'luu-bo-loc') {
    const name = String(posted.get('ten') ?? '')
    const saved = await saveAddress(asker, list, { name, shared: posted.get('chung') === 'on', params: url.searchParams })
    if (isProblem(saved)) return { name, ...refusal(saved, asker.lang) }
    throw redirect(savedHref(list, { id: saved.id, query: keptQuery(url.searchParams) }))
  }
  if (!list.pick) throw notFound()
  await list.pick.act(asker, posted.getAll('id').filter(isId))
  throw redirect(`/${list.path}${withParams(url.searchParams, { _routes: null, index: null })}`)
}

const refusal = (saved: Problem, lang: Asker['lang']) => ({
  words: problemWords(saved, { lang }),
  faults: fieldWords(saved, { lang }),
})

function found(pattern: string): AnyList {
  const list = listAt(pattern)
  if (!list) throw notFound()
  return list
}

/** A list as its page shows it: words, links and cells, nothing to decide. */
export async function listView<Facts>(asker: Asker, list: ListDef<Facts>, params: URLSearchParams) {
  const { app, lang } = asker
  const asked = await askedNow(asker, list, params)
  const [lines, head] = [await listLines(asker, { list, asked, limit: SHOWN }), await list.head?.(asker, asked)]
  const shown = lines.slice(0, SHOWN)
  const here = `/${list.path}`
  const typed = askedOf(list, params).values
  const narrowed = Object.keys(typed).length > 0
  const columns = list.columns.flatMap(column => {
    const { cell, needed } = column
    return cell && (!needed || shown.some(line => needed(line, asked))) ? [{ ...column, cell }] : []
  })
  const label = list.tabs[asked.tab]?.label[lang] ?? ''
  const said = filterWords(list, asked, lang)
  const keep = (more: Record<string, string | null>) => `${here}${withParams(params, { 'bo-loc': null, ...more })}`
  return {
    lang,
    csrf: app.csrf,
    here,
    href: `${here}${withParams(params, {})}`,
    title: head?.title ?? list.title[lang],
    note: head?.note ?? list.note?.[lang],
    crumbs: head?.crumbs ?? [],
    acts: await actsOf(asker, list, { asked, fileHref: `/${filePath(list)}${withParams(params, PASSING)}` }),
    tab: { name: asked.tab, label },
    tabs: list.tabsHidden ? [] : [...(await tabsOf(asker, { list, asked, params })), ...(await savedTabs(asker, list, asked))],
    find: {
      look: list.find.look,
      head: list.find.head[lang],
      button: list.find.button[lang],
      shown: shown.length > 0 || narrowed,
    },
    filters: await Promise.all(
      list.filters.map(filter => filterView(filter, asker, params.get(filter.name) ?? asked.values[filter.name] ?? '')),
    ),
    kept: keptParams(list, params, asked.tab),
    said: narrowed ? said : '',
    printSaid: head?.said ?? [list.tabsHidden ? '' : label, said].filter(Boolean).join('; '),
    columns: columns.map(({ id, head: name, look }) => ({ id, head: name[lang], look: look ?? {} })),
    rows: shown.map(line => ({
      id: line.id,
      label: list.pick?.label(line) ?? line.title,
      cells: columns.map(({ cell }) => cell(line, asker)),
    })),
    empty: emptyWords(list, { ...asked, values: typed }, lang),
    clear: narrowed && list.find.clear ? { href: `${here}?${tabParam(list)}=${asked.tab}`, label: list.find.clear[lang] } : null,
    ...pagesOf(list, { asked, keep, more: lines.length > SHOWN, last: shown.at(-1) }),
    beside: (await list.beside?.(asker, asked)) ?? [],
    pick: list.pick ? { head: list.pick.head[lang], button: list.pick.button[lang] } : null,
    /** What is asked for is worth a name: the address narrows the list, and came from no saved filter. */
    savable: narrowed && asked.saved === null,
    printed: printedBy(asker),
  }
}

export type ListView = Awaited<ReturnType<typeof listView>>

/** Words of the address that lead from page to page, or back to where one came from. */
const PASSING = { sau: null, trang: null, 'bo-loc': null }

type Pages = {
  readonly asked: ListAsked
  readonly keep: (more: Record<string, string | null>) => string
  readonly more: boolean
  readonly last: ListLine | undefined
}

function pagesOf(list: Pick<AnyList, 'order'>, { asked, keep, more, last }: Pages) {
  const next = more ? nextOf(list, asked, last) : null
  const numbered = list.order !== undefined
  const page = (word: string | null) => keep(numbered ? { trang: word } : { sau: word })
  return {
    more: next === null ? null : page(next),
    before: numbered && asked.page > 1 ? page(asked.page === 2 ? null : String(asked.page - 1)) : null,
  }
}

/** What the form of the filters carries on: the tab, and what is no filter of it. */
function keptParams(list: AnyList, params: URLSearchParams, tab: string): Array<{ name: string; value: string }> {
  const carried = (list.carried ?? []).flatMap(name => params.getAll(name).map(value => ({ name, value })))
  return [{ name: tabParam(list), value: tab }, ...carried]
}

async function actsOf<Facts>(
  asker: Asker,
  { acts = [] }: Pick<ListDef<Facts>, 'acts'>,
  { asked, fileHref }: { readonly asked: ListAsked; readonly fileHref: string },
) {
  const { viewer, lang } = asker
  const all = typeof acts === 'function' ? await acts(asker, asked) : acts
  return all.flatMap(act => {
    if ('file' in act) {
      const href = act.csv ? `${fileHref}${fileHref.includes('?') ? '&' : '?'}dang=csv` : fileHref
      return [{ href, label: act.file[lang], look: act.look ?? ('text' as const), key: undefined }]
    }
    if (act.right !== undefined && !viewer.rights.has(act.right)) return []
    return [{ href: act.href, label: act.label[lang], look: act.look, key: act.key }]
  })
}

async function tabsOf<Facts>(
  asker: Asker,
  { list, asked, params }: { readonly list: ListDef<Facts>; readonly asked: ListAsked; readonly params: URLSearchParams },
) {
  const { lang } = asker
  const counts = list.counts ? await tabCounts(asker, { list, asked }) : null
  return Object.entries(list.tabs).map(([name, { label }]) => ({
    href: `/${list.path}${withParams(params, { [tabParam(list)]: name, ...PASSING })}`,
    label: label[lang],
    current: name === asked.tab && asked.saved === null,
    count: counts === null ? undefined : capped(counts.get(name) ?? 0, lang),
  }))
}

const capped = (count: number, lang: Asker['lang']): string =>
  count > COUNT_CAP ? (lang === 'en' ? '1,000+' : '1.000+') : String(count)

async function filterView(filter: ListFilter, asker: Asker, value: string) {
  const { name, kind, label, hint } = filter
  const choices = filter.kind === 'choice' ? [...(await filter.choices(asker))] : []
  const whole = filter.kind === 'choice' && filter.otherwise !== undefined
  return { name, kind, label: label[asker.lang], hint: hint?.[asker.lang], value, choices, whole }
}

function emptyWords(
  { find, filters, tabs }: Pick<AnyList, 'find' | 'filters' | 'tabs'>,
  { tab, values }: ListAsked,
  lang: Asker['lang'],
): string {
  const typed = filters.flatMap(({ kind, name }) => (kind === 'words' ? (values[name] ?? []) : [])).join(' ')
  const none = Object.keys(values).length > 0 ? find.none?.(typed) : undefined
  return (none ?? tabs[tab]?.empty)?.[lang] ?? ''
}
