import type { Lang } from '../../kernel/access.ts'
import { newId } from '../../kernel/ids.ts'
import { formatDateShort } from '@kheo/viet-text'
import type { OpenForm } from '../forms/act-post.ts'
import type { Asker } from '../asker.ts'
import { dayNameIn } from '../clocks/due-view.ts'
import { openFormHere } from '../forms/form-open.ts'
import { COUNT_CAP, inbox } from './inbox.ts'
import { matterView, type MatterView } from '../matter/matter-view.ts'
import { onBehalfOf } from '../acts/on-behalf.ts'
import { marksOf, snoozedBy } from './personal.ts'
import { filterCounts, savedFilters } from '../lists/personal-filters.ts'
import { deskProcesses, loadedProcesses, newestProcess } from '../registry.ts'
import { rowView, type RowView } from '../lists/row-view.ts'
import { caseworkText } from '../text.ts'
import { endOfWeek, shifted, spanOf, workGroups, type Group, type GroupPage } from './work-groups.ts'
import { GROWN_CAP, TABS, workAddress, workHref, type Tab, type WorkAddress } from './work-query.ts'

const PER_GROUP = 20
const PER_PAGE = 50

export type GroupView = {
  readonly group: Group
  readonly head: string
  readonly count: string
  readonly note: string | null
  readonly empty: string | null
  readonly rows: ReadonlyArray<RowView & { readonly href: string; readonly selected: boolean }>
  readonly more: { readonly href: string; readonly count: string | null } | null
}

export type WorkPage = {
  readonly csrf: string
  readonly key: string
  readonly open: string
  readonly overdue: number
  readonly tabs: ReadonlyArray<{
    readonly href: string
    readonly label: string
    readonly count?: string
    readonly current: boolean
    readonly end?: boolean
  }>
  readonly kinds: ReadonlyArray<{ readonly id: string; readonly name: string }>
  readonly kind: string | null
  readonly tab: Tab
  readonly dayOff: string | null
  readonly groups: readonly GroupView[]
  readonly shown: MatterView | null
  /** Was it chosen, or does it stand there because it is the first? */
  readonly chosen: boolean
  readonly form: OpenForm | null
  /** Acts that may be done for several rows, with their names. */
  readonly bulk: ReadonlyArray<{ readonly act: string; readonly label: string }>
  readonly here: string
  readonly next: string
  readonly back: string
  /** Set when one group is paged through: the way back to all of them. */
  readonly allHref: string | null
  readonly exports: { readonly xlsx: string; readonly csv: string }
}

/** The inbox of a viewer at an address. */
export async function workPage(asker: Asker, url: URL): Promise<WorkPage> {
  const asked = workAddress(url.searchParams)
  const { app, viewer, today } = asker
  const db = app.db.kysely
  const snoozed = await snoozedBy(db, viewer.accountId, today)
  const query = {
    lanes: TABS[asked.tab],
    process: asked.process ?? undefined,
    now: { today, instant: asker.world.clock.now().instant },
    snoozed,
    perGroup: PER_GROUP,
    grown: asked.grown,
  }
  const work = await workGroups(db, viewer, query)
  const pages = asked.group ? [await onePage(asker, asked, work.groups)] : work.groups.map(page => ({ ...page, after: null }))
  // What stands first is the answer to "what do I do next?": it is shown beside the list until something else is chosen.
  const address = { ...asked, shown: asked.shown ?? pages.find(page => page.rows.length > 0)?.rows[0]?.id ?? null }
  const [groups, shown, behalf, saved] = await Promise.all([
    groupViews(asker, address, pages, asked.shown),
    address.shown ? matterView(asker, address.shown, asked.shown ? 'open' : 'glance') : null,
    behalfTabs(asker),
    savedTabs(asker, address),
  ])
  const rows = groups.flatMap(group => group.rows)
  return {
    csrf: app.csrf,
    key: newId(),
    open: capped(work.own, asker.lang),
    overdue: work.groups.find(({ group }) => group === 'overdue')?.count ?? 0,
    tabs: [...tabsOf(asker, address, { ...work.lanes, all: work.open, own: work.own, beside: work.beside }), ...behalf, ...saved],
    kinds: loadedProcesses().map(process => ({ id: process.id, name: process.names[asker.lang] })),
    kind: address.process,
    tab: address.tab,
    dayOff: dayOffOf(asker),
    groups,
    shown,
    chosen: asked.shown !== null,
    form: shown ? await openFormHere(asker, shown.row.id, address.opened) : null,
    bulk: bulkOf(asker, rows),
    here: workHref(address, { opened: null }),
    next: nextAfter(address, rows),
    back: workHref(address, { shown: null, opened: null }),
    allHref: address.group ? workHref(address, { group: null, after: null, shown: null, opened: null }) : null,
    exports: exportsOf(address),
  }
}

type Paged = GroupPage & { readonly after: { dueOn: string; id: string } | null }

/** One group from a row on: the keyset of the hot index. */
async function onePage({ app, viewer, today, world }: Asker, address: WorkAddress, groups: readonly GroupPage[]): Promise<Paged> {
  const group = address.group ?? 'later'
  const span = spanOf(group, today)
  const lanes = span.lanes.filter(lane => (TABS[address.tab] as readonly string[]).includes(lane))
  const page = await inbox(app.db.kysely, viewer, {
    lanes,
    process: address.process ?? undefined,
    dueFrom: span.from,
    dueTo: span.to,
    kinds: span.own === null ? undefined : { of: deskProcesses(), only: span.own },
    hours: { side: span.hours, now: { today, instant: world.clock.now().instant } },
    after: address.after,
    limit: PER_PAGE,
    mostPressingOnly: group === 'waiting' || group === 'know',
  })
  return {
    group,
    rows: page.rows,
    count: groups.find(each => each.group === group)?.count ?? page.rows.length,
    lastDue: null,
    after: page.next,
  }
}

async function groupViews(
  asker: Asker,
  address: WorkAddress,
  pages: readonly Paged[],
  chosen: string | null,
): Promise<GroupView[]> {
  const { app, viewer, reader, today, lang } = asker
  const text = caseworkText(lang)
  const marks = await marksOf(app.db.kysely, {
    account: viewer.accountId,
    today,
    ids: pages.flatMap(page => page.rows.map(row => row.id)),
  })
  return pages
    .filter(page => (page.group !== 'know' && page.group !== 'documents') || page.count > 0)
    .map(page => ({
      group: page.group,
      head: text.groups[page.group],
      count: capped(page.count, lang),
      note: noteOf(asker, page),
      empty: page.rows.length === 0 ? text.groupEmpty[page.group] : null,
      rows: page.rows.map(row => ({
        ...rowView(row, reader, marks.get(row.id)),
        href: workHref(address, { shown: row.id, opened: null }),
        selected: row.id === address.shown,
      })),
      more: moreOf({ ...address, shown: chosen }, page),
    }))
}

/** "Xem thêm": more rows under those shown; past the cap, page by page from the last row shown on. */
function moreOf(address: WorkAddress, page: Paged): GroupView['more'] {
  const last = page.rows.at(-1)
  if (address.group)
    return page.after ? { href: workHref(address, { after: page.after, shown: null, opened: null }), count: null } : null
  if (!last || page.count <= page.rows.length || page.lastDue === null) return null
  const left = page.count > COUNT_CAP ? null : String(Math.min(page.count - page.rows.length, PER_PAGE))
  if (page.rows.length < GROWN_CAP) {
    const grown = { ...address.grown, [page.group]: Math.min(page.rows.length + PER_PAGE, GROWN_CAP) }
    return { href: `${workHref(address, { grown, opened: null })}#viec-${last.id}`, count: left }
  }
  return {
    href: workHref(address, {
      group: page.group,
      after: { dueOn: page.lastDue, id: last.id },
      grown: null,
      shown: null,
      opened: null,
    }),
    count: left,
  }
}

function noteOf({ calendar, today, lang }: Asker, { group }: Paged): string | null {
  const text = caseworkText(lang)
  if (group === 'waiting') return text.groupWaitingNote
  if (group === 'today') return calendar.isWorkingDay(today) ? null : text.groupTodayOff
  if (group !== 'week') return null
  const days = daysLeft(today).filter(day => calendar.isWorkingDay(day))
  return days.length
    ? text.groupWeekNote({ count: days.length, days: days.map(day => formatDateShort(day, today)).join(', ') })
    : text.groupWeekOver
}

function daysLeft(today: string): string[] {
  const days: string[] = []
  for (let day = shifted(today, 1); day <= endOfWeek(today); day = shifted(day, 1)) days.push(day)
  return days
}

function dayOffOf({ calendar, today }: Asker): string | null {
  if (calendar.isWorkingDay(today)) return null
  return dayNameIn(calendar, today)
}

function tabsOf({ lang }: Asker, address: WorkAddress, counts: Readonly<Record<string, number>>): WorkPage['tabs'] {
  const text = caseworkText(lang)
  const count: Record<Tab, number> = {
    'cua-toi': counts['own'] ?? 0,
    'tat-ca': counts['all'] ?? 0,
    'cho-nhan': counts['receive'] ?? 0,
    'toi-giu': counts['hold'] ?? 0,
    'theo-doi': counts['beside'] ?? 0,
    'cho-quyet-dinh': counts['decide'] ?? 0,
  }
  return (Object.keys(TABS) as Tab[]).map(tab => ({
    href: workHref(
      { ...address, tab },
      {
        saved: null,
        process: address.saved ? null : address.process,
        grown: null,
        group: null,
        after: null,
        shown: null,
        opened: null,
      },
    ),
    label: text.tabs[tab],
    count: capped(count[tab], lang),
    current: address.saved === null && tab === address.tab,
  }))
}

/** Those for whom one may act: the tab leads to the change of post, which is asked for, never done by looking. */
async function behalfTabs({ app, viewer, today, lang }: Asker): Promise<WorkPage['tabs']> {
  const whom = await onBehalfOf(app.db.kysely, viewer, today)
  return whom.map(({ personName, open }) => ({
    href: '/doi-vai?ve=/viec',
    label: caseworkText(lang).onBehalfOf(personName),
    count: capped(open, lang),
    current: false,
  }))
}

/** Saved filters as tabs, each with its count. */
async function savedTabs({ app, viewer, lang }: Asker, address: WorkAddress): Promise<WorkPage['tabs']> {
  const filters = await savedFilters(app.db.kysely, viewer)
  const counts = await filterCounts(app.db.kysely, viewer, filters)
  const still = { group: null, after: null, shown: null, opened: null }
  const saved = filters.map(({ id, name, tab, process }) => ({
    href: workHref({ tab, process, saved: id, ...still }),
    label: name,
    count: capped(counts.get(id) ?? 0, lang),
    current: id === address.saved,
  }))
  return [
    ...saved,
    { href: '/viec/gan-sao', label: caseworkText(lang).starredList, current: false, end: true },
    { href: '/viec/bo-loc', label: caseworkText(lang).savedFilters, current: false, end: true },
  ]
}

/** Acts possible for at least one row shown; the page offers those that all selected rows have. */
function bulkOf({ lang }: Asker, rows: readonly RowView[]): WorkPage['bulk'] {
  const names = new Map<string, string>()
  for (const row of rows) for (const act of row.bulk) names.set(act, nameOfAct(act, lang))
  return [...names].map(([act, label]) => ({ act, label }))
}

function nameOfAct(act: string, lang: Asker['lang']): string {
  for (const { id } of loadedProcesses()) {
    const name = newestProcess(id).actNames[act]?.[lang]
    if (name) return name
  }
  return act
}

/** The list as files, by the address of the list itself. */
function exportsOf(address: WorkAddress): WorkPage['exports'] {
  const list = workHref(address, { grown: null, group: null, after: null, shown: null, opened: null })
  const join = (format: string) => `/viec/xuat${list.slice('/viec'.length)}${list.includes('?') ? '&' : '?'}dang=${format}`
  return { xlsx: join('xlsx'), csv: join('csv') }
}

/** Where an act leads: the next row, or the one before the last. */
function nextAfter(address: WorkAddress, rows: ReadonlyArray<{ id: string }>): string {
  const at = rows.findIndex(row => row.id === address.shown)
  const next = rows[at + 1] ?? rows[at - 1]
  return workHref(address, { shown: next && next.id !== address.shown ? next.id : null, opened: null })
}

/** "1.000+", as the reader's language writes it. */
export function capped(count: number, lang: Lang): string {
  return count > COUNT_CAP ? (lang === 'vi' ? '1.000+' : '1,000+') : String(count)
}
