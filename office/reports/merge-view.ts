import type { Asker } from '../../casework/asker.ts'
import { perform, problemWords, type ReadMatter } from '../../casework/index.ts'
import { newId } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { boardOf } from './board.ts'
import { freezeRequest, frozenOf, mergedReport } from './freeze.ts'
import { gathered, textsOf } from './merge.ts'
import { nodeName } from './outline.ts'
import { requestBrief } from './request-process.ts'
import { textOf } from './unit-text.ts'

/** Merging a request's texts: one section, what every unit wrote beside the merged text. Null for an unknown section. */
export async function mergeView(asker: Asker, { matter, offers }: ReadMatter, asked: { node: string | null; copy: boolean }) {
  const { outline } = requestBrief(matter)
  const node = outline.find(each => each.text && (asked.node === null || each.id === asked.node))
  if (!node) return null
  const { rows, open } = await boardOf(asker.app.db.kysely, matter.id, asker.today)
  const units = textsOf(rows, node.id)
  const written = textOf(matter, node.id)
  const may = (act: string) => offers.some(offer => offer.act === act && offer.refusal === null)
  return {
    nodes: outline.map(each => ({
      id: each.id,
      number: each.number,
      title: each.title,
      text: each.text,
      by: textOf(matter, each.id)?.by ?? null,
      empty: !textOf(matter, each.id)?.text.trim(),
      open: 0,
      units: each.text ? textsOf(rows, each.id).length : 0,
    })),
    node: { id: node.id, name: nodeName(node) },
    text: asked.copy ? [written?.text ?? '', gathered(units)].filter(part => part !== '').join('\n') : (written?.text ?? ''),
    base: written?.seq ?? 0,
    by: written?.by ?? null,
    units,
    open,
    mayWrite: may('soan-muc'),
    mayFreeze: may('chot'),
  }
}

/** Annexes summed: the frozen ones, else as they stand now. */
export async function annexView(asker: Asker, { matter }: ReadMatter) {
  const db = asker.app.db.kysely
  const frozen = await frozenOf(db, matter)
  const report = frozen?.report ?? mergedReport(matter, await boardOf(db, matter.id, asker.today))
  return { annexes: report.annexes, frozen: frozen ? { hash: frozen.hash, intact: frozen.intact } : null }
}

export type MergePosted =
  | { readonly done: true }
  | {
      readonly words: string
      readonly text: string | null
      readonly base: number
      readonly theirs: { readonly text: string; readonly by: string } | null
    }

/** The merged text of a section, or the freeze. */
export async function postMerge(asker: Asker, read: ReadMatter, posted: FormData): Promise<MergePosted> {
  const { app, world, viewer, lang } = asker
  const { matter } = read
  const key = String(posted.get('khoa') ?? newId())
  const process = { id: matter.process, version: matter.version }
  const value = (name: string): string =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
  if (posted.get('y') === 'chot') {
    const done = await freezeRequest(app.db, world, viewer, { id: matter.id, reason: value('ly-do'), key: `${key}:chot` })
    return isProblem(done) ? { words: problemWords(done, { lang, process }), text: null, base: 0, theirs: null } : { done: true }
  }
  const [node, text, base] = [value('muc'), value('text'), Number(value('ban')) || 0]
  const done: object | Problem = await inTransaction(app.db, tx =>
    perform(tx, world, viewer, { matterId: matter.id, act: 'soan-muc', input: { node, text, base }, key: `${key}:soan-muc` }),
  )
  if (!isProblem(done)) return { done: true }
  const now = done.problem === 'reports/changed-meanwhile' ? textOf(matter, node) : null
  return {
    words: problemWords(done, { lang, process }),
    text,
    base: now?.seq ?? base,
    theirs: now ? { text: now.text, by: now.by } : null,
  }
}
