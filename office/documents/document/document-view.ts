import { formatDate } from '@kheo/viet-text'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import { firstReadings } from '../../../casework/index.ts'
import { mentionedRows } from '../../../casework/matter/fact-view.ts'
import type { MatterView } from '../../../casework/matter/matter-view.ts'
import { rowView, type RowView } from '../../../casework/lists/row-view.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState, Party } from '../../../kernel/matter.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { bodiesAt, postsById } from '../../../org/index.ts'
import { documentById, documentFiles, type DocumentRow } from '../../../records/index.ts'
import { fileViews, type FileView } from './file-view.ts'
import { paperSpans, type PaperSpanView } from '../intake/field-view.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { proposalView, type ProposalView } from '../intake/proposal-view.ts'
import { firstPart, type ShownText } from './paper-part.ts'
import { proposalPage, type ProposalPage } from '../pages/giving/proposal-pages.ts'
import type { ReadProposal } from '../intake/proposals.ts'
import { marksOf, refOf, sentTo } from '../rules.ts'
import { senderSaid, senderWords } from '../intake/sender-said.ts'
import { scanView, type ScanView } from '../scan/view.ts'
import { storedText } from './stored-text.ts'
import { noteOf, type IntakeReading } from '../intake/read-text.ts'

const Notes = z
  .array(
    z.object({
      text: z.string(),
      dueOn: z.string().nullable(),
      handlers: z.array(z.string()),
      by: z.string().nullable(),
      at: z.string(),
    }),
  )
  .catch([])
const Returns = z.array(z.object({ by: z.string().nullable(), at: z.string(), reason: z.string() })).catch([])

export type NoteView = {
  readonly text: string
  readonly who: string
  readonly at: string
  readonly dueOn: string | null
  readonly handlers: readonly string[]
}
export type SentView = { readonly name: string; readonly role: 'handler' | 'recipient' | 'noter'; readonly readAt: string | null }

/** A registered document beside its matter: the record, its text and files, notes in order, who has read it, the tasks. */
export type DocumentView = {
  readonly number: number | null
  readonly registeredAt: string | null
  /** Its beginning; all of it on pages of its own (`wholeText`) where it is long. */
  readonly text: string
  readonly spans: readonly PaperSpanView[]
  readonly wholeText: string | null
  /** Its text was recognised from a scan, or will be. */
  readonly scan: ScanView | null
  readonly files: readonly FileView[]
  /** When the sender's newer files were taken over. */
  readonly filesUpdated: string | null
  readonly notes: readonly NoteView[]
  readonly sent: readonly SentView[]
  /** What the sender said of it since it came. */
  readonly senderSaid: readonly string[]
  readonly returns: ReadonlyArray<{ readonly who: string; readonly at: string; readonly reason: string }>
  readonly proposals: ProposalPage<ProposalView>
  readonly recipients: readonly string[]
  readonly legalBases: readonly string[]
  /** Directives given from it which the viewer may see, with their states. */
  readonly tasks: readonly RowView[]
  /** Work files in which it lies, as far as the viewer sees them. */
  readonly workFiles: ReadonlyArray<{ readonly id: string; readonly code: string; readonly title: string }>
}

/** What stands beside the matter's own view; the caller has asked whether the viewer may see it. Null: no document of that id. */
export async function documentView(
  asker: Asker,
  id: Uuid,
  { shown, tasksPage }: { readonly shown: MatterView; readonly tasksPage: string | null },
): Promise<DocumentView | null> {
  const db = asker.app.db.kysely
  const document = await documentById(db, id)
  if (!document) return null
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  const matter = rows[0]?.fold
  if (!matter) return null
  const stored = await storedText(asker.app.files, document.textHash)
  const text = isProblem(stored) ? '' : stored
  const proposals = document.proposals as unknown as readonly ReadProposal[]
  // Written at intake; the table gives back what was stored.
  const spans = text === '' ? [] : paperSpans(document.reading as unknown as IntakeReading, proposals)
  const paper = firstPart(text, spans, `/van-ban/${id}/tep/0/chu`)
  const names = await namesFor(asker, matter)
  const files = await documentFiles(db, id)
  return {
    number: typeof matter.fields['soDen'] === 'number' ? matter.fields['soDen'] : null,
    registeredAt: shown.history.at(-1)?.at ?? null,
    text: paper.text,
    spans: paper.spans,
    wholeText: paper.parts > 1 ? `/van-ban/${id}/tep/0/chu` : null,
    scan: await scanView(db, { file: noteOf(document.reading), hash: files[0]?.hash, lang: asker.lang }),
    files: await fileViews(asker, files),
    filesUpdated: typeof matter.fields['filesUpdatedOn'] === 'string' ? formatDate(matter.fields['filesUpdatedOn']) : null,
    notes: Notes.parse(matter.fields['notes']).map(note => ({
      text: note.text,
      who: names(note.by),
      at: note.at,
      dueOn: note.dueOn === null ? null : formatDate(note.dueOn),
      handlers: note.handlers.map(names),
    })),
    sent: await sentViews(asker, matter, names),
    senderSaid: senderSaid(matter).map(each => senderWords(each, asker.lang)),
    returns: Returns.parse(matter.fields['returns']).map(({ by, at, reason }) => ({
      who: names(by),
      at: whenWords(new Date(at), asker.lang),
      reason,
    })),
    proposals: cardsOf(proposalPage(proposals, tasksPage), document, matter, { asker, text, paper }),
    recipients: document.recipients,
    legalBases: document.legalBases,
    ...(await linkedRows(asker, shown)),
  }
}

function cardsOf(
  page: ProposalPage<ReadProposal>,
  { reading }: DocumentRow,
  matter: MatterState,
  { asker, text, paper }: { asker: Asker; text: string; paper: ShownText },
): ProposalPage<ProposalView> {
  const marks = marksOf(matter)
  const { lang, today, world } = asker
  const at = { lang, text, today, file: noteOf(reading), calendar: world.calendar, shownAt: paper.at }
  return { ...page, shown: page.shown.map(each => proposalView(each, marks[each.n], at)) }
}

/** What hangs on it, told apart: work files in which it lies, and what was given or answered out of it. */
async function linkedRows({ app, viewer, reader }: Asker, shown: MatterView): Promise<Pick<DocumentView, 'tasks' | 'workFiles'>> {
  const rows = await mentionedRows(
    app.db.kysely,
    viewer,
    shown.linked.map(each => each.id),
  )
  const linked = shown.linked.flatMap(each => rows.get(each.id) ?? [])
  return {
    tasks: linked.filter(row => row.process !== WORK_FILE).map(row => rowView(row, reader)),
    workFiles: linked.filter(row => row.process === WORK_FILE).map(({ id, code, title }) => ({ id, code, title })),
  }
}

/** The kind of matter that gathers documents (office/work-files). */
const WORK_FILE = 'ho-so-cong-viec'

type Names = (id: string | null) => string

async function namesFor({ app, today }: Asker, matter: MatterState): Promise<Names> {
  const notes = Notes.parse(matter.fields['notes'])
  const returns = Returns.parse(matter.fields['returns'])
  const parties = matter.parties.flatMap(party => (party.post ? [party.post] : []))
  const posts = [...parties, ...notes.flatMap(note => [note.by, ...note.handlers]), ...returns.map(line => line.by)].flatMap(
    post => post ?? [],
  )
  const units = matter.parties.flatMap(party => (party.unit && !party.post ? [party.unit] : []))
  const db = app.db.kysely
  const [people, bodies] = [await postsById(db, [...new Set(posts)], today), await bodiesAt(db, [...new Set(units)], today)]
  const named = new Map([
    ...people.map(post => [post.id, `${post.personName}, ${post.title}`] as const),
    ...bodies.map(body => [body.id, body.name] as const),
  ])
  return id => (id === null ? '' : (named.get(id) ?? ''))
}

async function sentViews({ app, lang }: Asker, matter: MatterState, names: Names): Promise<SentView[]> {
  const refs = sentTo(matter).flatMap(party => refOf(party) ?? [])
  const read = await firstReadings(app.db.kysely, matter.id, refs)
  return sentTo(matter).map((party: Party) => {
    const at = read.get(refOf(party) ?? '')?.at
    // `sentTo` gives these roles only.
    return { name: names(refOf(party)), role: party.role as SentView['role'], readAt: at ? whenWords(at, lang) : null }
  })
}
