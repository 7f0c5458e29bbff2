import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { answersIn } from '../forms/form-answers.ts'
import { formOf } from '../forms/form-of.ts'
import { inputOf } from '../forms/form-input.ts'
import { formView, type FormView } from '../forms/form-view.ts'
import { performAlone } from '../acts/perform-alone.ts'
import { markSeen } from './personal.ts'
import { problemWords } from '../forms/problem-words.ts'
import { readMatter, type ReadMatter } from '../matter/read-matter.ts'
import { processOf } from '../registry.ts'
import { isUuid } from './work-query.ts'

export type BulkLine = { readonly id: string; readonly code: string; readonly title: string; readonly why: string | null }
/** What came of an act on several matters; or its form, asked once for all of them. */
export type BulkResult = { readonly act: string; readonly lines: readonly BulkLine[]; readonly form: FormView | null }

const BULK_MAX = 200

/** Does one act on each of several matters, each in its own transaction with its own key (ENGINE 5): what cannot be done is told, not hidden. */
export async function bulkAct(asker: Asker, posted: FormData): Promise<BulkResult> {
  const act = String(posted.get('act') ?? '')
  const ids = [...new Set(posted.getAll('viec').map(String))].slice(0, BULK_MAX)
  const reads: ReadMatter[] = []
  for (const id of ids.filter(isUuid)) {
    const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
    if (!isProblem(read)) reads.push(read)
  }
  const form = await askedForm(asker, act, reads, posted)
  if (form) return { act, lines: reads.map(read => lineOf(read, null)), form }
  const lines: BulkLine[] = []
  for (const read of reads) lines.push(lineOf(read, await one(asker, act, read, posted)))
  return { act: nameOf(asker, act, reads), lines, form: null }
}

function lineOf({ row }: ReadMatter, why: string | null): BulkLine {
  return { id: row.id, code: row.code, title: row.title, why }
}

function nameOf({ lang }: Asker, act: string, reads: readonly ReadMatter[]): string {
  const [first] = reads
  return first ? (processOf(first.matter.process, first.matter.version).actNames[act]?.[lang] ?? act) : act
}

/** The form of the act, when it has fields and they have not been filled in yet. */
async function askedForm(asker: Asker, act: string, reads: readonly ReadMatter[], posted: FormData): Promise<FormView | null> {
  const [first] = reads
  if (!first) return null
  const process = processOf(first.matter.process, first.matter.version)
  const def = process.acts[act]
  const form = formOf(process, act)
  if (!def?.bulk || !form || form.fields.length === 0) return null
  const { viewer, lang, today, app } = asker
  const shown = { process, act, form, matter: first.matter, viewer, lang, today, kept: new Map(), fileFaults: new Map() }
  if (posted.get('y') !== 'ghi') return formView(app.db.kysely, { ...shown, typed: null, refusal: null })
  const answers = answersIn(posted)
  const read = await inputOf(app.db.kysely, { form, act: def, answers, files: new Map(), viewer, today })
  return isProblem(read) ? formView(app.db.kysely, { ...shown, typed: answers, refusal: read }) : null
}

async function one(asker: Asker, act: string, { matter }: ReadMatter, posted: FormData): Promise<string | null> {
  const { app, viewer, world, lang, today } = asker
  const process = processOf(matter.process, matter.version)
  const refusal = await performOne(asker, { act, matter, posted, today })
  if (isProblem(refusal)) return problemWords(refusal, { lang, process })
  await markSeen(app.db.kysely, { account: viewer.accountId, matter: matter.id, seq: refusal.seq, at: world.clock.now().instant })
  return null
}

type One = { readonly act: string; readonly matter: ReadMatter['matter']; readonly posted: FormData; readonly today: string }

async function performOne(
  { app, viewer, world }: Asker,
  { act, matter, posted, today }: One,
): Promise<{ seq: number } | Problem> {
  const process = processOf(matter.process, matter.version)
  const def = process.acts[act]
  const form = formOf(process, act)
  if (!def?.bulk || !form) return problem('act/not-found', { act })
  const read = await inputOf(app.db.kysely, { form, act: def, answers: answersIn(posted), files: new Map(), viewer, today })
  if (isProblem(read)) return read
  const key = `${String(posted.get('khoa') ?? '')}:${act}:${matter.id}`
  return performAlone(app.db, world, viewer, { matterId: matter.id, act, input: read.input, key })
}
