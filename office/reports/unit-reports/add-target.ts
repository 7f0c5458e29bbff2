import type { Asker } from '../../../casework/asker.ts'
import { perform, problemWords, type ReadMatter } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, isProblem, type Problem } from '../../../kernel/problem.ts'
import { bodiesAt, livingSuccessors } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { readDate } from '../../../ui/format.ts'
import { matchBody } from '../../directives/index.ts'
import { unitText } from '../pages/unit/unit-words.ts'

/** A body that has ended, and who may report for it. */
export type Ended = {
  readonly id: Uuid
  readonly name: string
  readonly endedOn: PlainDate
  readonly heirs: ReadonlyArray<{ readonly id: Uuid; readonly name: string }>
}
/** What comes back: done, or what was typed with why not; an ended body asks who shall report for it. */
export type TargetPosted =
  | { readonly done: string }
  | { readonly words: string; readonly typed: string; readonly dueOn: string; readonly ended: Ended | null }

/** Adds a body to a running request. One that has ended is not asked: its successor is, apart from the successor's own report. */
export async function postTarget(asker: Asker, read: ReadMatter, posted: FormData): Promise<TargetPosted> {
  const { app, today, lang } = asker
  const text = (name: string): string =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .trim()
  const [typed, typedDue] = [text('don-vi'), text('han')]
  const again = (words: string, ended: Ended | null = null): TargetPosted => ({ words, typed, dueOn: typedDue, ended })
  const dueOn = typedDue === '' ? null : readDate(typedDue)
  if (dueOn === undefined) return again(unitText(lang).notADate)
  const found = typed === '' ? null : await matchBody(app.db.kysely, typed, today)
  if (!found?.body || !found.name)
    return again(said(fieldProblem('reports/body-unknown', 'body', { name: typed || '…' }), asker, read))
  if (found.endedOn === null) return given([{ body: found.body, dueOn }], asker, read, { posted, again, ended: null })
  const ended = { id: found.body, name: found.name, endedOn: found.endedOn, heirs: await heirsOf(asker, found.body) }
  if (ended.heirs.length === 0)
    return again(said(fieldProblem('reports/no-successor', 'body', { name: ended.name }), asker, read))
  const chosen = posted.getAll('ke-thua').map(String)
  const heirs = ended.heirs.filter(heir => chosen.includes(heir.id))
  if (heirs.length === 0) return again(unitText(lang).endedBody(ended), ended)
  const inputs = heirs.map(heir => ({ body: heir.id, reportsFor: ended.name, reportsForBody: ended.id, dueOn }))
  return given(inputs, asker, read, { posted, again, ended })
}

async function heirsOf({ app, today }: Asker, ended: Uuid): Promise<Ended['heirs']> {
  const db = app.db.kysely
  const bodies = await bodiesAt(db, await livingSuccessors(db, ended, today), today)
  return bodies.map(({ id, name }) => ({ id, name }))
}

type Around = {
  readonly posted: FormData
  readonly again: (words: string, ended: Ended | null) => TargetPosted
  readonly ended: Ended | null
}

async function given(
  inputs: readonly object[],
  asker: Asker,
  read: ReadMatter,
  { posted, again, ended }: Around,
): Promise<TargetPosted> {
  const { app, world, viewer, lang } = asker
  const key = String(posted.get('khoa') ?? '')
  const refusal = await inTransaction(app.db, async (tx): Promise<Problem | null> => {
    for (const [nth, input] of inputs.entries()) {
      const done = await perform(tx, world, viewer, {
        matterId: read.matter.id,
        act: 'them-don-vi',
        input,
        key: `${key}:them${nth}`,
      })
      if (isProblem(done)) return done
    }
    return null
  })
  return refusal ? again(said(refusal, asker, read), ended) : { done: unitText(lang).targetAdded(inputs.length) }
}

const said = (refusal: Problem, { lang }: Asker, { matter }: ReadMatter): string =>
  problemWords(refusal, { lang, process: { id: matter.process, version: matter.version } })
