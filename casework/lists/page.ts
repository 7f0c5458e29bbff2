import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../kernel/ids.ts'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound, printedBy, type Asker } from '../asker.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'
import { askedOf, withParams } from './address.ts'
import type { AnyList, ListAsked, ListDef, ListFilter } from './declare.ts'
import { listFile } from './file.ts'
import { listAt } from './loaded.ts'
import { filterWords } from './said.ts'
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
    asked: askedOf(list, url.searchParams),
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

/** What is done with the chosen rows; the list then stands where it stood. */
export async function listAction({ context, request, url, pattern }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const list = found(pattern)
  if (!list.pick) throw notFound()
  await list.pick.act(asker, (await request.formData()).getAll('id').filter(isId))
  throw redirect(`/${list.path}${withParams(url.searchParams, { _routes: null, index: null })}`)
}

function found(pattern: string): AnyList {
  const list = listAt(pattern)
  if (!list) throw notFound()
  return list
}

/** A list as its page shows it: words, links and cells, nothing to decide. */
export async function listView<Facts>(asker: Asker, list: ListDef<Facts>, params: URLSearchParams) {
  const { app, viewer, lang } = asker
  const asked = askedOf(list, params)
  const lines = await listLines(app.db.kysely, viewer, { list, asked, limit: SHOWN })
  const shown = lines.slice(0, SHOWN)
  const last = shown.at(-1)
  const here = `/${list.path}`
  const narrowed = Object.keys(asked.values).length > 0
  const columns = list.columns.flatMap(column => {
    const { cell, needed } = column
    return cell && (!needed || shown.some(line => needed(line))) ? [{ ...column, cell }] : []
  })
  return {
    lang,
    csrf: app.csrf,
    here,
    href: `${here}${withParams(params, {})}`,
    title: list.title[lang],
    note: list.note?.[lang],
    acts: actsOf(list, asker, `${here}/xuat${withParams(params, { sau: null })}`),
    tab: { name: asked.tab, label: list.tabs[asked.tab]?.label[lang] ?? '' },
    tabs: await tabsOf(asker, { list, asked, params }),
    find: {
      look: list.find.look,
      head: list.find.head[lang],
      button: list.find.button[lang],
      shown: shown.length > 0 || narrowed,
    },
    filters: await Promise.all(list.filters.map(filter => filterView(filter, asker, params.get(filter.name) ?? ''))),
    said: filterWords(list, asked, lang),
    columns: columns.map(({ id, head, look }) => ({ id, head: head[lang], look: look ?? {} })),
    rows: shown.map(line => ({
      id: line.id,
      label: list.pick?.label(line) ?? line.title,
      cells: columns.map(({ cell }) => cell(line, asker)),
    })),
    empty: emptyWords(list, asked, lang),
    clear: narrowed && list.find.clear ? { href: `${here}?loc=${asked.tab}`, label: list.find.clear[lang] } : null,
    more: lines.length > SHOWN && last ? `${here}${withParams(params, { sau: `${last.receivedOn}_${last.id}` })}` : null,
    beside: (await list.beside?.(asker, asked)) ?? [],
    pick: list.pick ? { head: list.pick.head[lang], button: list.pick.button[lang] } : null,
    printed: printedBy(asker),
  }
}

export type ListView = Awaited<ReturnType<typeof listView>>

function actsOf({ acts = [] }: Pick<AnyList, 'acts'>, { viewer, lang }: Asker, fileHref: string) {
  return acts.flatMap(act => {
    if ('file' in act) return [{ href: fileHref, label: act.file[lang], look: 'text' as const, key: undefined }]
    if (act.right !== undefined && !viewer.rights.has(act.right)) return []
    return [{ href: act.href, label: act.label[lang], look: act.look, key: act.key }]
  })
}

async function tabsOf<Facts>(
  { app, viewer, lang }: Asker,
  { list, asked, params }: { readonly list: ListDef<Facts>; readonly asked: ListAsked; readonly params: URLSearchParams },
) {
  const counts = list.counts ? await tabCounts(app.db.kysely, viewer, { list, asked }) : null
  return Object.entries(list.tabs).map(([name, { label }]) => ({
    href: `/${list.path}${withParams(params, { loc: name, sau: null })}`,
    label: label[lang],
    current: name === asked.tab,
    count: counts === null ? undefined : capped(counts.get(name) ?? 0, lang),
  }))
}

const capped = (count: number, lang: Asker['lang']): string =>
  count > COUNT_CAP ? (lang === 'en' ? '1,000+' : '1.000+') : String(count)

async function filterView(filter: ListFilter, asker: Asker, value: string) {
  const { name, kind, label } = filter
  const choices = filter.kind === 'choice' ? [...(await filter.choices(asker))] : []
  return { name, kind, label: label[asker.lang], value, choices }
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
