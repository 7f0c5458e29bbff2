import type { Asker } from '../../../casework/asker.ts'
import { dropDraft } from '../../../casework/forms/drafts.ts'
import { perform, problemWords, type Performed, type ReadMatter } from '../../../casework/index.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freezeRequest } from './freeze.ts'
import { insertionIn, insertText } from './insert-text.ts'
import { giveRemedy, type RemedyTyped } from './remedy-post.ts'
import { textOf } from '../unit-reports/unit-text.ts'
import { draftKey } from '../unit-reports/unit-view.ts'

export type MergePosted =
  | { readonly done: string }
  | {
      readonly words: string
      readonly text: string | null
      readonly base: number
      readonly theirs: { readonly text: string; readonly by: string } | null
      readonly remedy: RemedyTyped | null
    }

type Value = (name: string) => string

/** What the merging page posts: a section, a finding kept, models chosen, a task for a limitation, the freeze. */
export async function postMerge(asker: Asker, read: ReadMatter, posted: FormData): Promise<MergePosted> {
  const key = String(posted.get('khoa') ?? newId())
  const value: Value = name =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
  const what = String(posted.get('y') ?? '')
  switch (what) {
    case 'chot':
      return said(
        asker,
        read,
        await freezeRequest(asker.app.db, asker.world, asker.viewer, {
          id: read.matter.id,
          reason: value('ly-do'),
          key: `${key}:chot`,
        }),
        what,
      )
    case 'giu':
      return said(
        asker,
        read,
        await act(asker, read, { act: 'giu-phat-hien', input: { finding: value('phat-hien'), reason: value('ly-do') }, key }),
        what,
      )
    case 'dien-hinh':
      return said(
        asker,
        read,
        await act(asker, read, { act: 'chon-dien-hinh', input: { matters: posted.getAll('mo-hinh').map(String) }, key }),
        what,
      )
    case 'giao-viec':
      return postRemedy(asker, read, value, key)
    default:
      return postText(asker, read, value, key)
  }
}

type Acted = { readonly act: string; readonly input: unknown; readonly key: string }

function act(
  { app, world, viewer }: Asker,
  { matter }: ReadMatter,
  { act: kind, input, key }: Acted,
): Promise<Performed | Problem> {
  return inTransaction(app.db, tx => perform(tx, world, viewer, { matterId: matter.id, act: kind, input, key: `${key}:${kind}` }))
}

function said({ lang }: Asker, { matter }: ReadMatter, done: object | Problem, what: string): MergePosted {
  if (!isProblem(done)) return { done: what }
  const process = { id: matter.process, version: matter.version }
  return { words: problemWords(done, { lang, process }), text: null, base: 0, theirs: null, remedy: null }
}

async function postRemedy(asker: Asker, read: ReadMatter, value: Value, key: string): Promise<MergePosted> {
  const remedy: RemedyTyped = {
    limitation: value('han-che'),
    content: value('noi-dung'),
    body: value('don-vi'),
    dueOn: value('han'),
    measure: value('thuoc-do'),
  }
  const result = said(asker, read, await giveRemedy(asker, read, remedy, key), 'giao-viec')
  return 'done' in result ? result : { ...result, remedy }
}

async function postText(asker: Asker, read: ReadMatter, value: Value, key: string): Promise<MergePosted> {
  const [node, text, base] = [value('muc'), value('text'), Number(value('ban')) || 0]
  const insertion = insertionIn(value)
  if (insertion && (await insertText(asker, read, { node, insertion, typed: { text, base } }))) return { done: 'chen' }
  const done = await act(asker, read, { act: 'soan-muc', input: { node, text, base }, key })
  if (!isProblem(done)) {
    await dropDraft(asker.app.db.kysely, draftKey(asker, read.matter.id, node))
    return { done: 'soan' }
  }
  const now = done.problem === 'reports/changed-meanwhile' ? textOf(read.matter, node) : null
  const result = said(asker, read, done, 'soan')
  return 'done' in result
    ? result
    : { ...result, text, base: now?.seq ?? base, theirs: now ? { text: now.text, by: now.by } : null }
}
