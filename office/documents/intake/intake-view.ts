import { missingSections } from '@kheo/official-document'
import { formatDate } from '@kheo/viet-text'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import {
  forecastNumber,
  intakeById,
  intakeFiles,
  openIntake,
  waitingIntakes,
  type IntakeFile,
  type IntakeRow,
} from '../../../records/index.ts'
import type { Answers } from './answers.ts'
import { dateOf } from './answers.ts'
import type { Asker } from '../asker.ts'
import { documentKinds } from './document-kinds.ts'
import { doubleView, type DoubleView } from './double-view.ts'
import { fieldViews, paperSpans, type FieldView, type PaperSpanView } from './field-view.ts'
import { fileViews, type FileView } from '../document/file-view.ts'
import { withTyped } from './intake-draft.ts'
import { officePeople } from '../document/office-people.ts'
import { proposalView, type ProposalView } from './proposal-view.ts'
import { proposalPage, type ProposalPage } from '../pages/giving/proposal-pages.ts'
import type { ReadProposal } from './proposals.ts'
import { firstPart } from '../document/paper-part.ts'
import { SERIES } from '../process.ts'
import { doublesOf } from '../books/register.ts'
import { sizeWords } from './size-words.ts'
import { storedText } from '../document/stored-text.ts'
import type { IntakeReading } from './read-text.ts'
import type { Marks } from '../terms.ts'
import { scanView, textSoFar, type ScanView } from '../scan/view.ts'
import { documentsText } from '../text.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'

export type IntakeView = {
  readonly id: Uuid
  readonly version: number
  readonly editable: boolean
  readonly fileNote: string
  /** Its beginning; all of it on pages of its own (`wholeText`) where it is long. */
  readonly text: string
  readonly spans: readonly PaperSpanView[]
  readonly wholeText: string | null
  readonly fields: readonly FieldView[]
  readonly answers: Answers
  /** When this clerk typed what is not saved yet. */
  readonly typedAt: string | null
  /** Kinds of documents to choose from. */
  readonly kinds: readonly string[]
  readonly found: number
  readonly missing: number
  readonly warnings: readonly string[]
  readonly sections: ReadonlyArray<{ readonly href: string | null; readonly words: string; readonly level: number }>
  readonly citations: ReadonlyArray<{ readonly href: string | null; readonly words: string }>
  readonly files: readonly FileView[]
  readonly proposals: ProposalPage<ProposalView>
  /** The file is a scan: where its reading stands. */
  readonly scan: ScanView | null
  readonly double: DoubleView | null
  readonly number: number
  readonly year: string
  readonly dayOff: boolean
  readonly openedBy: { readonly name: string; readonly at: string } | null
  readonly leaders: ReadonlyArray<{ readonly value: Uuid; readonly label: string }>
  readonly place: { readonly nth: number; readonly of: number; readonly previous: Uuid | null; readonly next: Uuid | null }
}

/** Somebody counts as having it open for so long after the last look. */
const OPEN_FOR_MS = 15 * 60_000

/** An intake with everything its page shows. `typed`: answers of a form that came back instead of those stored. */
export async function intakeView(
  asker: Asker,
  id: Uuid,
  { typed, tasksPage = null }: { typed?: { answers: Answers; marks: Marks }; tasksPage?: string | number | null } = {},
): Promise<IntakeView | null | Problem> {
  const { app, viewer, world, lang, today } = asker
  const db = app.db.kysely
  const intake = await intakeById(db, viewer.post.bodyId, id)
  if (!intake || intake.registeredAt || intake.droppedAt) return null
  const stored = await storedText(app.files, intake.textHash)
  if (isProblem(stored)) return stored
  const words = documentsText(lang)
  const kept = typed ? null : await withTyped(asker, intake)
  const answers = typed?.answers ?? kept?.answers ?? intake.answers
  // Written by `takeIn`; the table gives back what was stored.
  const reading = intake.reading as unknown as IntakeReading
  const proposals = intake.proposals as unknown as readonly ReadProposal[]
  const marks = typed?.marks ?? marksIn(answers)
  const receivedOn = dateOf(answers['receivedOn']) ?? intake.receivedOn
  const files = await intakeFiles(db, id)
  const scan = await scanView(db, { file: reading.file, hash: files[0]?.hash, lang })
  const text = stored.trim() === '' && reading.file.scan?.read === false ? await textSoFar(db, files[0]?.hash) : stored
  // `findDoubles` only reads: outside a transaction the reader serves.
  const doubles = await doublesOf(db as Tx, intake, answers, files)
  const forecast = await forecastNumber(db as Tx, { key: SERIES, body: intake.bodyId, on: yearDay(receivedOn, today) })
  const paper = firstPart(text, paperSpans(reading, proposals), `/van-ban/tiep-nhan/${id}/tep/0/chu`)
  const at = { lang, text, today, file: reading.file, calendar: world.calendar, shownAt: paper.at }
  const cards = proposalPage(proposals, tasksPage)
  const fields = fieldViews({ reading, answers, text, scan, lang, readOnly: intake.source !== 'typed', shownAt: paper.at })
  return {
    id,
    version: intake.version,
    editable: intake.source === 'typed',
    fileNote: [
      fileNote(files, reading, lang),
      words.receivedVia({ source: intake.source, at: whenWords(intake.createdAt, lang) }),
    ].join('; '),
    text: paper.text,
    spans: paper.spans,
    wholeText: paper.parts > 1 ? `/van-ban/tiep-nhan/${id}/tep/0/chu` : null,
    fields,
    typedAt: kept?.at ? whenWords(kept.at, lang) : null,
    answers: { ...answers, receivedOn: answers['receivedOn'] || formatDate(intake.receivedOn) },
    kinds: await documentKinds(db),
    found: fields.filter(field => field.state !== 'missing').length,
    missing: fields.filter(field => field.state === 'missing').length,
    warnings: [
      ...reading.file.warnings.flatMap(warning => warningWords(warning, lang)),
      ...missingSections(reading.sections).map(gap =>
        words.sectionMissing({ ...gap, after: bare(gap.after), before: bare(gap.before) }),
      ),
    ],
    sections: reading.sections.flatMap(({ label, title, level, span }, i) =>
      span && title !== null && level <= 3
        ? [{ href: paper.at(`p-muc-${i + 1}`), words: [label, title].filter(Boolean).join(' '), level }]
        : [],
    ),
    citations: reading.citations.map((citation, i) => ({
      href: paper.at(`p-dan-${i + 1}`),
      words: citation.text.replaceAll(/\s+/gu, ' '),
    })),
    files: await fileViews(asker, files),
    proposals: { ...cards, shown: cards.shown.map(p => proposalView(p, marks[p.n], at)) },
    scan,
    double: await doubleView(asker, { intake, answers, files, double: doubles[0] ?? null }),
    number: forecast.number,
    year: forecast.period,
    dayOff: !world.calendar.isWorkingDay(yearDay(receivedOn, today)),
    openedBy: await lookIn(asker, intake),
    leaders: await leadersFor(asker),
    place: placeIn(await waitingIntakes(db, intake.bodyId), id),
  }
}

/** "II." as it is spoken of: without its mark. */
const bare = (label: string): string => label.replace(/[.:)]+$/u, '')

const yearDay = (typed: string, today: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(typed) ? typed : today)

/** Marks are kept among the answers until the document is registered. */
export function marksIn(answers: Answers): Marks {
  const marks: Marks = {}
  for (const [name, value] of Object.entries(answers)) {
    const n = /^mark\.(\d+)$/u.exec(name)?.[1]
    if (!n || (value !== 'marked' && value !== 'dropped')) continue
    marks[n] = { state: value, reason: answers[`mark.${n}.reason`] || null, matter: null }
  }
  return marks
}

function fileNote(files: readonly IntakeFile[], reading: IntakeReading, lang: Asker['lang']): string {
  const [original] = files
  return documentsText(lang).fileNote({
    name: original?.name ?? '',
    pages: reading.file.pages,
    size: sizeWords(original?.size ?? 0),
  })
}

function warningWords(warning: unknown, lang: Asker['lang']): string[] {
  if (typeof warning !== 'object' || warning === null || !('code' in warning)) return []
  const said = documentsText(lang).warnings[String(warning.code)]
  return said ? [said({ ...warning })] : []
}

/** Notes that this clerk has it open; tells who else had, shortly before. */
async function lookIn({ app, viewer, world, lang }: Asker, intake: IntakeRow): Promise<IntakeView['openedBy']> {
  const { instant } = world.clock.now()
  const other =
    intake.openBy &&
    intake.openBy !== viewer.accountId &&
    intake.openAt &&
    instant.getTime() - intake.openAt.getTime() < OPEN_FOR_MS
  await openIntake(app.db.kysely, intake.id, { by: viewer.accountId, at: instant })
  return other && intake.openAt ? { name: intake.openByName ?? '', at: whenWords(intake.openAt, lang) } : null
}

/** Leaders to whom a document may be submitted: of the own body and of the one above. */
export async function leadersFor({ app, viewer, today }: Asker): Promise<IntakeView['leaders']> {
  const posts = await officePeople(app.db.kysely, viewer.post.bodyId, today)
  return posts.filter(post => post.isLeader).map(post => ({ value: post.id, label: `${post.personName}, ${post.title}` }))
}

function placeIn(waiting: readonly IntakeRow[], id: Uuid): IntakeView['place'] {
  const at = waiting.findIndex(row => row.id === id)
  return { nth: at + 1, of: waiting.length, previous: waiting[at - 1]?.id ?? null, next: waiting[at + 1]?.id ?? null }
}
