import type { Asker } from '../asker.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import { addressOf } from '../matter/own-page.ts'
import { newestProcess } from '../registry.ts'
import { findByCode, search } from './search.ts'

/** Something to open, as the search line offers it while one types. */
export type Suggestion = { readonly href: string; readonly words: string; readonly note: string }

const MOST = 8
/** A single letter begins half of everything. */
const SHORTEST = 2

/** What the viewer may open that is meant by what stands in the search line: by number or code first, then by words. */
export async function suggestions({ app, viewer, lang }: Asker, typed: string): Promise<Suggestion[]> {
  const text = typed.normalize('NFC').trim().slice(0, 200)
  if (text.length < SHORTEST && !/\d/.test(text)) return []
  const db = app.db.kysely
  const numbered = await findByCode(db, viewer, text, MOST)
  const worded = numbered.length < MOST ? (await search(db, viewer, { text, limit: MOST })).rows : []
  const rows = new Map([...numbered, ...worded].map(row => [row.id, row]))
  return [...rows.values()].slice(0, MOST).map(row => ({
    href: addressOf(viewer, row),
    words: row.title,
    note: `${row.code} · ${kindOf(row, lang)}`,
  }))
}

function kindOf({ process }: MatterRow, lang: Asker['lang']): string {
  return newestProcess(process).names[lang]
}
