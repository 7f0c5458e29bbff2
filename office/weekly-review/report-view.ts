import { actButtons, type ActButton } from '../../casework/act-buttons.ts'
import { postAct, type OpenForm } from '../../casework/act-post.ts'
import type { Asker } from '../../casework/asker.ts'
import { openForm } from '../../casework/form-open.ts'
import { perform, problemWords, processOf, readMatter, type ReadMatter } from '../../casework/index.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { forecastOfType } from '../../records/index.ts'
import { weeklyDocument } from './document.ts'
import { headingOf } from './letterhead.ts'
import { weeklyReport } from './process.ts'
import { reportRenderer } from './renderer.ts'
import { keepIssuedFiles, letterheadOf, partsOf } from './report-files.ts'
import { previewOf, type Preview } from './report-preview.ts'
import { situationSentence } from './sentences.ts'
import { figuresOf, reportOf } from './service.ts'
import { STATE_WORDS } from './state-words.ts'
import { Paragraphs } from './terms.ts'
import { weeklyText } from './text.ts'
import { neighbour } from './week.ts'
import type { FoundWeek } from './week-view.ts'

export type IssueForm = {
  /** "12/BC-VPUBND": the number that would come next. */
  readonly number: number
  readonly label: string
  readonly signerName: string
  readonly signerPosition: string
  readonly authority: string
  readonly refusal: string | null
}

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
  readonly issue: IssueForm | null
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
      process,
      offers.filter(offer => OWN_ACTS.includes(offer.act)),
      asker.lang,
    ),
    form: await formOpened(asker, read, asked.opened),
    issue: offers.some(offer => offer.act === 'ban-hanh') ? await issueForm(asker, read) : null,
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

/** Acts with a button of their own; editing and issuing stand on the page as forms. */
const OWN_ACTS: readonly string[] = ['trinh', 'duyet-phong', 'duyet', 'tra-ve', 'bo']

async function issueForm({ app, lang, today }: Asker, { matter }: ReadMatter): Promise<IssueForm> {
  const heading = await headingOf(app.db.kysely)
  const { number } = await inTransaction(app.db, tx =>
    forecastOfType(tx, { type: 'bao-cao', body: matter.holder.body, on: today }),
  )
  const approved = matter.fields['approvedBy']
  const label = weeklyText(lang).issueLabel({ number, sign: heading.sign })
  return {
    number,
    label,
    signerName: typeof approved === 'string' ? approved : '',
    signerPosition: heading.signerPosition,
    authority: '',
    refusal: null,
  }
}

export type ReportPosted = { readonly form: OpenForm | null; readonly issue: Omit<IssueForm, 'number' | 'label'> | null }

/** What the page of a report posts: an edit, a draft, another act, or issuing. `done` when it was done. */
export async function postReport(
  asker: Asker,
  { matter }: ReadMatter,
  posted: FormData,
): Promise<{ done: string } | ReportPosted | Problem> {
  if (posted.get('act') !== 'ban-hanh') {
    const result = await postAct(asker, matter.id, posted)
    if (isProblem(result)) return result
    return 'done' in result ? { done: result.done.act } : { form: result.again, issue: null }
  }
  const text = (name: string) => String(posted.get(name) ?? '')
  const input = {
    number: text('number'),
    signerName: text('signerName'),
    signerPosition: text('signerPosition'),
    authority: text('authority'),
  }
  const { app, world, viewer, lang } = asker
  const done = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, { matterId: matter.id, act: 'ban-hanh', input, key: `${text('khoa')}:ban-hanh:${input.number}` }),
  )
  if (!isProblem(done)) {
    await keepNow(asker, matter.id)
    return { done: 'ban-hanh' }
  }
  const refusal =
    issueWords(done, asker) ?? problemWords(done, { lang, process: { id: matter.process, version: matter.version } })
  return { form: null, issue: { ...input, refusal } }
}

/** Files and the line of the register stand at once; should this fail, the job does it. */
async function keepNow({ app, world, viewer }: Asker, id: Uuid): Promise<void> {
  const read = await readMatter(app.db.kysely, world, viewer, id)
  if (!isProblem(read)) await keepIssuedFiles({ db: app.db, files: app.files, renderer: reportRenderer(), world }, read.matter)
}

function issueWords(refusal: Problem, { lang }: Asker): string | null {
  const text = weeklyText(lang)
  if (refusal.problem === 'series/number-moved')
    return text.numberMoved({ expected: Number(refusal.data['expected']), next: Number(refusal.data['next']) })
  return refusal.problem === 'form/invalid' ? text.signerNeeded : (text.problems[refusal.problem]?.(refusal.data) ?? null)
}
