import { actButtons, type ActButton } from '../../../casework/forms/act-buttons.ts'
import { postAct, type OpenForm } from '../../../casework/forms/act-post.ts'
import type { Asker } from '../../../casework/asker.ts'
import { openForm } from '../../../casework/forms/form-open.ts'
import { processOf, readMatter, type ReadMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { leavingView, type LeavingView } from '../../../casework/issuing/leaving-view.ts'
import { weeklyDocument } from './document.ts'
import { weeklyReport } from '../process.ts'
import { letterheadOf, partsOf } from './report-files.ts'
import { previewOf, type Preview } from './report-preview.ts'
import { situationSentence } from './sentences.ts'
import { figuresOf, reportOf } from '../service.ts'
import { STATE_WORDS } from '../state-words.ts'
import { Paragraphs } from '../terms.ts'
import { neighbour } from '../weeks/week.ts'
import type { FoundWeek } from '../weeks/week-view.ts'

export type ReportView = {
  readonly matterId: Uuid
  readonly code: string
  readonly version: number
  readonly period: string
  readonly state: string
  readonly stateWords: string
  readonly acts: readonly ActButton[]
  /** The form under hand: editing while it is a draft, or another act that asks for words. */
  readonly form: OpenForm | null
  /** The document by which it leaves; null before its approval. */
  readonly leaving: LeavingView | null
  readonly preview: Preview
  /** The sentence made from the frozen figures, and whether the text still says it. */
  readonly figures: { readonly sentence: string; readonly kept: boolean }
  readonly number: number | null
}

/** The report of a week for its page; a problem when it has not been begun, or is not the reader's to see. */
export async function reportHere(asker: Asker, found: FoundWeek): Promise<ReadMatter | Problem> {
  const id = found.snapshot ? await reportOf(asker.app.db.kysely, found.snapshot.id) : null
  return id ? readMatter(asker.app.db.kysely, asker.world, asker.viewer, id) : problem('weekly/not-frozen')
}

export async function reportView(
  asker: Asker,
  read: ReadMatter,
  asked: { body: Uuid; opened: string | null },
): Promise<ReportView> {
  const db = asker.app.db.kysely
  const { matter, offers } = read
  const period = String(matter.fields['period'])
  const [parts, before] = [await partsOf(db, asker.world, matter), await figuresOf(db, asked.body, neighbour(period, -1))]
  const sentence = situationSentence(parts.figures, before)
  const process = processOf(matter.process, matter.version)
  const number = matter.fields['number']
  return {
    matterId: matter.id,
    code: matter.code,
    version: matter.lastSeq,
    period,
    state: matter.state,
    stateWords: STATE_WORDS[matter.state]?.[asker.lang] ?? matter.state,
    acts: actButtons(
      offers.filter(offer => OWN_ACTS.includes(offer.act)),
      { process, viewer: asker.viewer, id: matter.id, lang: asker.lang },
    ),
    form: await formOpened(asker, read, asked.opened),
    leaving: await leavingView(asker, matter, AWAITED),
    preview: previewOf(weeklyDocument(parts, await letterheadOf(db, matter)), sentence),
    figures: { sentence, kept: Paragraphs.safeParse(matter.fields['paragraphs']).data?.situation.includes(sentence) ?? false },
    number: typeof number === 'number' ? number : null,
  }
}

/** Editing stands open while it is possible; any other form only when it is asked for. */
async function formOpened(asker: Asker, { matter, offers }: ReadMatter, opened: string | null): Promise<OpenForm | null> {
  const act = opened ?? (offers.some(offer => offer.act === 'sua') ? 'sua' : null)
  return act === null ? null : openForm(asker, matter.id, act)
}

/** Which act was just done: this page names it itself, the matter's page sends "Duyệt|BCT-2026-0007". */
export function doneAct(said: string | null): string | null {
  const [name = ''] = (said ?? '').split('|')
  const named = Object.entries(weeklyReport.actNames).find(([act, { vi, en }]) => [act, vi, en].includes(name))
  return named?.[0] ?? null
}

/** Acts with a button of their own; editing stands on the page as a form. */
const OWN_ACTS: readonly string[] = ['trinh', 'duyet-phong', 'duyet', 'tra-ve', 'bo']

/** States in which the document by which it leaves is there, or about to be. */
const AWAITED: readonly string[] = ['approved', 'issued']

export type ReportPosted = { readonly form: OpenForm | null }

/** What the page of a report posts: an edit, a draft, another act. `done` when it was done. */
export async function postReport(
  asker: Asker,
  { matter }: ReadMatter,
  posted: FormData,
): Promise<{ done: string } | ReportPosted | Problem> {
  const result = await postAct(asker, matter.id, posted)
  if (isProblem(result)) return result
  return 'done' in result ? { done: result.done.act } : { form: result.again }
}
