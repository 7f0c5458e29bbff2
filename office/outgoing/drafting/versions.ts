import { diffWordsWithSpace } from 'diff'
import { z } from 'zod'
import type { Asker } from '../../../casework/asker.ts'
import type { ActLine, ReadMatter } from '../../../casework/index.ts'
import type { Lang } from '../../../kernel/access.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { readContent } from './content-store.ts'
import { textLines } from './content.ts'
import { Draft } from '../terms.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'

/** One saved state of a draft's text. */
export type Version = {
  /** From 1, in the order of saving; the same text saved again is no new version. */
  readonly n: number
  readonly hash: string
  readonly abstract: string
  readonly who: string
  readonly at: string
}

const Saved = Draft.pick({ abstract: true, content: true })

/** Versions of the text, from the acts that saved it. An uploaded file has none to compare. */
export function versionsOf(acts: readonly ActLine[], lang: Lang): Version[] {
  const versions: Version[] = []
  for (const act of acts) {
    if (act.kind !== 'soan' && act.kind !== 'luu') continue
    const saved = z.safeParse(Saved, act.input)
    if (!saved.success || saved.data.content.kind !== 'text') continue
    const { abstract, content } = saved.data
    const last = versions.at(-1)
    if (last?.hash === content.hash && last.abstract === abstract) continue
    versions.push({
      n: versions.length + 1,
      hash: content.hash,
      abstract,
      who: act.personName ?? '',
      at: whenWords(act.recordedAt, lang),
    })
  }
  return versions
}

/** A piece of the compared text: in both, only in the earlier, only in the later. */
export type DiffPart = { readonly text: string; readonly kind: 'same' | 'out' | 'in' }
export type DiffLine = readonly DiffPart[]

/** Two versions word by word in reading order (A135): lines of the later one, with what was taken out between. */
export async function compared({ app }: Asker, before: Version, after: Version): Promise<DiffLine[] | Problem> {
  const [from, to] = [await linesOf(app.files, before), await linesOf(app.files, after)]
  if (isProblem(from)) return from
  if (isProblem(to)) return to
  return linesIn(diffWordsWithSpace(from.join('\n'), to.join('\n')))
}

async function linesOf(files: Asker['app']['files'], { hash, abstract }: Version): Promise<string[] | Problem> {
  const content = await readContent(files, hash)
  return isProblem(content) ? content : textLines(content, { abstract })
}

type Change = { readonly value: string; readonly added?: boolean; readonly removed?: boolean }

/** Changes as lines: a line break inside a change ends the line. */
function linesIn(changes: readonly Change[]): DiffLine[] {
  const lines: DiffPart[][] = [[]]
  for (const { value, added, removed } of changes) {
    const kind = added ? 'in' : removed ? 'out' : 'same'
    for (const [i, text] of value.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ text, kind })
    }
  }
  return lines.filter(line => line.length > 0)
}

/** The two versions asked for: the last two when the address does not say. Problem: `outgoing/one-version`. */
export function askedVersions(
  { acts }: ReadMatter,
  params: URLSearchParams,
  lang: Lang,
): { all: Version[]; pair: readonly [Version, Version] | Problem } {
  const all = versionsOf(acts, lang)
  const named = (name: string): Version | undefined => all.find(each => String(each.n) === params.get(name))
  const [before, after] = [named('tu') ?? all.at(-2), named('den') ?? all.at(-1)]
  return { all, pair: before && after && before.n !== after.n ? [before, after] : problem('outgoing/one-version') }
}
