import { sql } from 'kysely'
import { fold, highlight, words } from '@kheo/viet-text'
import { isProblem } from '../../kernel/problem.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { textHashesOf } from '../../records/index.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import { processOf } from '../registry.ts'

/** Text with the places that a search found: UTF-16 offsets. */
export type Marked = { readonly text: string; readonly marks: ReadonlyArray<readonly [number, number]> }

const AROUND = 70

/** A title with the words found, and the piece of text where they stand. */
export type Found = { readonly title: Marked; readonly snippet: Marked | null }
type Sources = { readonly db: Reader; readonly files: Pick<FileStore, 'read'> }

/**
 * Title with the words found, and a piece of what is searched besides: the words of the matter, else the text of its document. Only for
 * rows that the viewer may see.
 */
export async function snippetsOf(
  { db, files }: Sources,
  rows: readonly MatterRow[],
  query: string,
): Promise<ReadonlyMap<Uuid, Found>> {
  if (rows.length === 0) return new Map()
  const folds = await sql<{
    id: Uuid
    fold: MatterState
  }>`select id, fold from matter where id = any(${rows.map(row => row.id)}::uuid[])`.execute(db)
  const byId = new Map(folds.rows.map(({ id, fold }) => [id, fold]))
  const found = new Map<Uuid, Found>(
    rows.map(row => [
      row.id,
      { title: { text: row.title, marks: highlight(row.title, query) }, snippet: snippetOf(byId.get(row.id), query) },
    ]),
  )
  const silent = rows.filter(({ id }) => isSilent(found.get(id), query)).map(row => row.id)
  const hashes = await textHashesOf(db, silent)
  for (const [id, hash] of hashes) {
    const before = found.get(id)
    const text = await files.read(hash)
    const piece = before && !isProblem(text) ? pieceWith(text.toString('utf8'), query) : null
    if (before && piece && wordsIn(piece) > wordsIn(before.snippet)) found.set(id, { ...before, snippet: piece })
  }
  return found
}

/** Found by words of which some stand neither in its title nor beside it. */
function isSilent(found: Found | undefined, query: string): boolean {
  const said = fold(`${found?.title.text ?? ''} ${found?.snippet?.text ?? ''}`)
  return words(query).some(word => !said.includes(fold(word.text)))
}

/** How many different words a piece shows. */
function wordsIn(piece: Marked | null): number {
  if (!piece) return 0
  return new Set(piece.marks.flatMap(([from, to]) => fold(piece.text.slice(from, to)).split(' '))).size
}

/** More places than these are not weighed. */
const WEIGHED = 300

/** The piece of a long text with most of the words looked for, as one line. */
export function pieceWith(text: string, query: string): Marked | null {
  const line = text.replaceAll(/\s+/g, ' ')
  const marks = highlight(line, query).slice(0, WEIGHED)
  const found = marks.map(([start, end]) => ({ start, end, words: fold(line.slice(start, end)).split(' ') }))
  const near = (at: number) =>
    new Set(found.filter(({ start }) => start >= at && start <= at + AROUND).flatMap(mark => mark.words)).size
  const [best] = found.toSorted((a, b) => near(b.start) - near(a.start) || a.start - b.start)
  return best ? pieceOf(line, [best.start, best.end], query) : null
}

function snippetOf(matter: MatterState | undefined, query: string): Marked | null {
  if (!matter) return null
  const text = processOf(matter.process, matter.version).searchText?.(matter) ?? ''
  const [first] = highlight(text, query)
  return first ? pieceOf(text, first, query) : null
}

/** A piece around the first place found, cut between words. */
export function pieceOf(text: string, [start, end]: readonly [number, number], query: string): Marked {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1
  const cut = text.lastIndexOf(' ', end + AROUND)
  const to = end + AROUND >= text.length || cut <= end ? Math.min(text.length, end + AROUND) : cut
  const piece = text.slice(Math.min(from, start), to)
  const shown = `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`
  return { text: shown, marks: highlight(shown, query) }
}
