import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { actButtons, type ActButton } from '../forms/act-buttons.ts'
import { actPageOf } from '../acting/act-page.ts'
import { waysOnFrom, type WayOnView } from '../acting/ways-on.ts'
import { causesOf } from '../acts/act-causes.ts'
import { orderedChildren } from './children-order.ts'
import { draftsOn } from '../forms/drafts.ts'
import { dueView, type DueView } from '../clocks/due-view.ts'
import { detailLines, factViews, idsInDetails, mentionedRows, type FactView } from './fact-view.ts'
import { historyLines, idsInHistory, type HistoryLine } from './history-view.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import { namesOf } from '../people/names.ts'
import { markReadOf } from '../notices/notices.ts'
import { marksOf, markSeen, starOf } from '../inbox/personal.ts'
import { readMatter, type ReadMatter } from './read-matter.ts'
import { lookOf, processOf } from '../registry.ts'
import { rowView, type RowView } from '../lists/row-view.ts'
import { readByGrade } from './summary-view.ts'
import { ownPageOf } from './own-page.ts'
import { relatedIds } from '../people/visible.ts'
import type { Reader } from '../../platform/database/open.ts'

export type FileLine = {
  readonly href: string
  readonly name: string
  readonly who: string
  readonly at: string
  readonly size: number | null
  readonly withdrawnReason: string | null
}
export type Quote = {
  readonly text: string
  readonly mark: readonly [number, number] | null
  readonly source?: { readonly label: string; readonly href: string | null }
}

/** One matter as its page and the reading pane show it. */
export type MatterView = {
  readonly row: RowView
  readonly processName: string
  readonly receivedOn: string
  readonly version: number
  readonly open: boolean
  /** Its kind has time limits at all: "không đặt hạn" is a decision only then. */
  readonly timed: boolean
  readonly originalDueOn: string | null
  readonly facts: readonly FactView[]
  readonly quote: Quote | null
  /** The page where it is worked on, and the words that lead there. */
  readonly page: { readonly href: string; readonly label: string } | null
  readonly acts: readonly ActButton[]
  /** What other functions begin out of it. */
  readonly waysOn: readonly WayOnView[]
  /** Names of all acts that are the viewer's here and now: for pages with buttons of their own. */
  readonly offered: readonly string[]
  readonly history: readonly HistoryLine[]
  readonly due: DueView | null
  readonly files: readonly FileLine[]
  readonly children: readonly RowView[]
  readonly parent: { readonly id: Uuid; readonly code: string; readonly title: string } | null
  readonly linked: ReadonlyArray<{ readonly id: Uuid; readonly code: string; readonly title: string }>
  /** Read by the grade of a team alone: the words that say so. */
  readonly readBy: string | null
  readonly star: { readonly note: string } | null
  readonly drafts: ReadonlyArray<{
    readonly act: string
    readonly label: string
    readonly at: string
    readonly href: string | null
  }>
}

/**
 * Reads a matter for a person: history, acts, explanation, what hangs on it. Null: not there, or not for this viewer. Marks it as seen;
 * a `glance` (shown because it stands first) does not, and opens nothing that only named people may see.
 */
export async function matterView(asker: Asker, id: Uuid, look: 'open' | 'glance' = 'open'): Promise<MatterView | null> {
  const { app, world, viewer } = asker
  const db = app.db.kysely
  const read = await readMatter(db, world, viewer, id)
  if (isProblem(read) || (look === 'glance' && read.matter.secrecy !== 'normal')) return null
  const view = await viewOf(db, asker, read)
  if (look === 'glance') return view
  await markSeen(db, { account: viewer.accountId, matter: id, seq: read.matter.lastSeq, at: world.clock.now().instant })
  await markReadOf(db, viewer, id, world.clock.now().instant)
  if (read.matter.secrecy !== 'normal') await logReading(db, asker, id)
  return view
}

async function viewOf(db: Reader, asker: Asker, read: ReadMatter): Promise<MatterView> {
  const { viewer, lang, reader, today, calendar } = asker
  const { row, matter, acts, offers } = read
  const process = processOf(matter.process, matter.version)
  const lines = detailLines(matter)
  const ids = idsInDetails(lines, matter)
  const told = idsInHistory(acts)
  const causes = await causesOf(db, acts)
  const above = [...causes.values()].map(cause => cause.matter)
  const [names, around, files, star, drafts] = await Promise.all([
    namesOf(db, { bodies: [...ids.bodies, ...told.bodies], posts: [...ids.posts, ...told.posts] }, today),
    aroundOf(db, asker, matter.id, [...ids.matters, ...above, ...(matter.parent ? [matter.parent] : [])]),
    fileLines(db, asker, read),
    starOf(db, viewer.accountId, matter.id),
    draftsOn(db, { account: viewer.accountId, post: viewer.post.id, matter: matter.id }),
  ])
  const { rows, marks, children, linked } = around
  const parent = matter.parent ? rows.get(matter.parent) : undefined
  const page = ownPageOf(viewer, matter.process)
  return {
    row: rowView(row, reader, marks.get(row.id)),
    processName: process.names[lang],
    receivedOn: row.receivedOn,
    version: matter.lastSeq,
    open: matter.open,
    timed: Object.keys(process.clocks).length > 0,
    originalDueOn: row.originalDueOn,
    facts: factViews({ lines, row, matter, names, matters: rows, viewer, lang }),
    quote: lookOf(matter.process)?.quote?.(matter) ?? null,
    page: page ? { href: page.href(matter), label: page.label(matter)[lang] } : null,
    acts: actButtons(offers, { process, viewer, id: matter.id, lang }),
    waysOn: waysOnFrom(viewer, matter, lang),
    offered: offers.flatMap(offer => (offer.refusal === null ? [offer.act] : [])),
    history: historyLines(acts, { process, matter, names, lang, causes, matters: rows }),
    due: dueView({ process, matter, acts, calendar, lang, today }),
    files,
    children: orderedChildren(children.map(child => rowView(child, reader, marks.get(child.id)))),
    parent: parent ? brief(parent) : null,
    linked: linked.map(brief),
    readBy: readByGrade(asker, row),
    star,
    drafts: drafts.map(({ act, savedAt }) => ({
      act,
      label: process.actNames[act]?.[lang] ?? act,
      at: savedAt.toISOString(),
      href: actPageOf(matter.process, act)?.href?.(matter.id) ?? null,
    })),
  }
}

/** Rows that stand around a matter, only those which the viewer may see, and the viewer's marks on them. */
async function aroundOf(db: Reader, { viewer, today }: Asker, id: Uuid, mentioned: readonly Uuid[]) {
  const related = await relatedIds(db, id)
  const rows = await mentionedRows(db, viewer, [...new Set([...mentioned, ...related.children, ...related.linked])])
  const marks = await marksOf(db, { account: viewer.accountId, today, ids: [id, ...related.children] })
  const seen = (ids: readonly Uuid[]) => ids.flatMap(each => rows.get(each) ?? [])
  return { rows, marks, children: seen(related.children), linked: seen(related.linked) }
}

function brief({ id, code, title }: MatterRow) {
  return { id, code, title }
}

async function fileLines(db: Reader, { lang }: Asker, { matter, acts }: ReadMatter): Promise<FileLine[]> {
  const named = acts.flatMap(act => act.files.map(file => ({ act, file })))
  if (named.length === 0) return []
  const { rows } = await sql<{
    hash: string
    size: number
  }>`select hash, size from file where hash = any(${named.map(({ file }) => file.hash)}::text[])`.execute(db)
  const sizes = new Map(rows.map(row => [row.hash, Number(row.size)]))
  const process = processOf(matter.process, matter.version)
  return named.map(({ act, file }) => ({
    href: `/viec/${matter.id}/tep/${file.hash}`,
    name: file.name,
    who: [act.personName, process.actNames[act.kind]?.[lang]].filter(part => part).join(', '),
    at: act.recordedAt.toISOString(),
    size: sizes.get(file.hash) ?? null,
    withdrawnReason: file.withdrawnReason,
  }))
}

/** Readings of matters that only named people may see are kept (HOUSE § 5). */
async function logReading(db: Reader, { viewer, world }: Asker, id: Uuid): Promise<void> {
  await sql`insert into read_log (at, account_id, matter_id, what) values (${world.clock.now().instant}, ${viewer.accountId}, ${id}, 'open')`.execute(
    db,
  )
}
