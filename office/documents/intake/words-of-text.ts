import { eachNameIn, extractTasksFromDocument, parseDocument, type Span } from '@kheo/official-document'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { DueRead } from '../../../casework/clocks/read-due.ts'
import { readingOf, type Reading } from './reading.ts'

/** A task as the text gives it, before bodies and days of the office are looked up. */
export type FoundTask = DueRead & {
  readonly content: string
  readonly span: Span
  readonly sentence: Span
  readonly leads: readonly string[]
  readonly cooperating: readonly string[]
  readonly leadInferred: boolean
  readonly product: string | null
}

/** What a text says: its fields and places, and its tasks in their order. */
export type TextWords = {
  readonly reading: Reading
  readonly tasks: readonly FoundTask[]
  /** Tasks that were found beyond those kept. */
  readonly moreTasks: number
}

/** What is known of a document beside its text; what is left out is read from it. */
export type KnownOfText = {
  readonly receivedOn: PlainDate
  readonly issuedOn?: PlainDate | null
  readonly issuer?: string | null
  /** Names, short names and codes of the office's own organisation. */
  readonly organisation?: readonly string[]
}

/** A document that gives more is read by people, not by cards. */
const MOST_TASKS = 300
/** Of a task's words and of its sentence. */
const MOST_LETTERS = 4000

/** Reads a text; called in a thread (`read-words.ts`), for a long text takes seconds. */
export function wordsOfText(text: string, known: KnownOfText): TextWords {
  const parsed = parseDocument(text)
  const reading = readingOf(text, parsed)
  const issuedOn = known.issuedOn === undefined ? isoDate(reading.fields.issuedOn.value) : known.issuedOn
  const issuer = known.issuer === undefined ? (reading.fields.agency.value ?? parsed.inferred.agency ?? null) : known.issuer
  const tasks = extractTasksFromDocument(text, {
    docDate: issuedOn ?? known.receivedOn,
    issuer,
    ...(known.organisation ? { organisation: known.organisation } : {}),
  })
  return { reading, tasks: tasks.slice(0, MOST_TASKS).map(short), moreTasks: Math.max(0, tasks.length - MOST_TASKS) }
}

type Task = ReturnType<typeof extractTasksFromDocument>[number]

function short(task: Task): FoundTask {
  const { content, sentence, leads, cooperating, span, leadInferred, product, dueText, dueOn, dueRule, dueResolved } = task
  const [start, end] = sentence
  return {
    content: content.slice(0, MOST_LETTERS),
    span,
    sentence: end - start > MOST_LETTERS ? [span[0], Math.min(end, span[0] + MOST_LETTERS)] : sentence,
    leads: leads.flatMap(eachNameIn).slice(0, 200),
    cooperating: cooperating.slice(0, 200),
    leadInferred,
    product,
    dueText,
    dueOn,
    dueRule,
    dueResolved,
  }
}

/** `dd/mm/yyyy` as the reading prints it → ISO. */
function isoDate(printed: string | null): string | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(printed ?? '')
  return found ? `${found[3]}-${found[2]}-${found[1]}` : null
}
