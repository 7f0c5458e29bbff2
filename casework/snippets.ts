import { sql } from 'kysely'
import { highlight } from '@kheo/viet-text'
import type { Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { Reader } from '../platform/database/open.ts'
import type { MatterRow } from './matter-row.ts'
import { processOf } from './registry.ts'

/** Text with the places that a search found: UTF-16 offsets. */
export type Marked = { readonly text: string; readonly marks: ReadonlyArray<readonly [number, number]> }

const AROUND = 70

/** Title with the words found; where the title has none, a piece of what is searched besides. Only for rows that the viewer may see. */
export async function snippetsOf(
  db: Reader,
  rows: readonly MatterRow[],
  query: string,
): Promise<ReadonlyMap<Uuid, { title: Marked; snippet: Marked | null }>> {
  if (rows.length === 0) return new Map()
  const folds = await sql<{
    id: Uuid
    fold: MatterState
  }>`select id, fold from matter where id = any(${rows.map(row => row.id)}::uuid[])`.execute(db)
  const byId = new Map(folds.rows.map(({ id, fold }) => [id, fold]))
  return new Map(
    rows.map(row => [
      row.id,
      { title: { text: row.title, marks: highlight(row.title, query) }, snippet: snippetOf(byId.get(row.id), query) },
    ]),
  )
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
