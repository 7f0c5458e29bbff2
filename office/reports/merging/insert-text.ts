import type { Asker } from '../../../casework/asker.ts'
import { saveDraft } from '../../../casework/forms/drafts.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import { boardOf } from '../requests/board.ts'
import { frameOf } from './compose.ts'
import { readToken } from '../live/tokens.ts'
import { gathered, textsOf } from './merge.ts'
import type { OutlineNode } from '../paper/outline.ts'
import { proposalsFor } from '../paragraphs/proposals.ts'
import { requestBrief } from '../requests/request-process.ts'
import { draftKey } from '../unit-reports/unit-view.ts'

/** What is put at the end of a section: the units' texts, a paragraph proposed from the records, a figure. */
export type Insertion =
  | { readonly what: 'units' }
  | { readonly what: 'proposal'; readonly id: string }
  | { readonly what: 'figure'; readonly token: string }

export type Typed = { readonly text: string; readonly base: number }

/** What a press of the section's form asks to be put in; null: it is saved. */
export function insertionIn(value: (name: string) => string): Insertion | null {
  const pressed = value('chen')
  if (pressed === 'don-vi') return { what: 'units' }
  if (pressed === 'so') return { what: 'figure', token: value('so-lieu') }
  return pressed.startsWith('doan:') ? { what: 'proposal', id: pressed.slice('doan:'.length) } : null
}

/** Puts it behind what stands in the form now, and keeps both as the draft: nothing that was typed is lost. False for an unknown section. */
export async function insertText(
  asker: Asker,
  read: ReadMatter,
  { node: id, insertion, typed }: { node: string; insertion: Insertion; typed: Typed },
): Promise<boolean> {
  const node = requestBrief(read.matter).outline.find(each => each.text && each.id === id)
  if (!node) return false
  const added = await addedText(asker, read, node, insertion)
  const { app, world } = asker
  await saveDraft(app.db.kysely, app.keyring, draftKey(asker, read.matter.id, node.id), {
    answers: { text: [[typed.text, added].filter(part => part !== '').join('\n')] },
    files: [],
    baseSeq: typed.base || null,
    savedAt: world.clock.now().instant,
  })
  return true
}

async function addedText(asker: Asker, { matter }: ReadMatter, node: OutlineNode, insertion: Insertion): Promise<string> {
  const db = asker.app.db.kysely
  const { outline, sumUp } = requestBrief(matter)
  const now = asker.world.clock.now()
  switch (insertion.what) {
    case 'figure':
      return readToken(insertion.token) ? insertion.token : ''
    case 'units':
      return gathered(textsOf((await boardOf(db, matter.id, now.today)).rows, node.id))
    case 'proposal': {
      const offered = await proposalsFor(db, { node, outline, frame: frameOf(matter, now.instant), sumUp, matter })
      return offered.find(each => each.id === insertion.id)?.text ?? ''
    }
  }
}
