import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { causesOf } from '../acts/act-causes.ts'
import { historyLines, idsInHistory, type HistoryLine } from '../matter/history-view.ts'
import { namesOf } from '../people/names.ts'
import { problemWords } from './problem-words.ts'
import { readMatter, type ReadMatter } from '../matter/read-matter.ts'
import { processOf } from '../registry.ts'

/** What happened to a matter since a form of it was opened, and whether the form can still be sent. */
export type Meanwhile = {
  readonly acts: readonly HistoryLine[]
  /** Why the act cannot be done now, in words; null: it can. */
  readonly hindered: string | null
  /** The reader may no longer open the matter: what happened is not told. */
  readonly gone: boolean
}

export type Since = { readonly act: string; readonly since: number }

/** What an open form must tell its reader: the acts after the version it was made from. Null: nothing has changed. */
export async function meanwhile(asker: Asker, id: Uuid, asked: Since): Promise<Meanwhile | null> {
  const read = await readMatter(asker.app.db.kysely, asker.world, asker.viewer, id)
  return isProblem(read) ? { acts: [], hindered: null, gone: true } : meanwhileOf(asker, read, asked)
}

/** The same for a matter that has been read. */
export async function meanwhileOf(asker: Asker, read: ReadMatter, { act, since }: Since): Promise<Meanwhile | null> {
  const { lang, today, app } = asker
  const { matter } = read
  const acts = read.acts.filter(each => each.seq > since)
  if (acts.length === 0) return null
  const process = processOf(matter.process, matter.version)
  const db = app.db.kysely
  const names = await namesOf(db, idsInHistory(acts), today)
  const causes = await causesOf(db, acts)
  const refusal = refusalOf(read, act)
  return {
    acts: historyLines(acts, { process, matter, names, lang, causes }),
    hindered: refusal && problemWords(refusal, { lang, process }),
    gone: false,
  }
}

function refusalOf({ offers, matter }: ReadMatter, act: string): Problem | null {
  const offer = offers.find(each => each.act === act)
  return offer ? offer.refusal : problem('act/not-possible-now', { act, state: matter.state })
}
