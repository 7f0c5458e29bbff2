import type { Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { papersMadeFrom } from '../../outgoing/index.ts'
import { mayBegin } from './begin.ts'
import { PAPERS, type PaperKind } from './kinds.ts'
import { madeLines, type MadeLine } from './made.ts'

/** Papers of a matter: which may be drafted now, with where, and which were. */
export type PapersView = {
  readonly drafts: ReadonlyArray<{ readonly href: string; readonly name: string }>
  readonly made: readonly MadeLine[]
}

type Of = { readonly id: Uuid; readonly process: (typeof PAPERS)[PaperKind]['of']; readonly year: number | null }

export async function papersView(asker: Asker, { id, process, year }: Of): Promise<PapersView> {
  const made = madeLines(await papersMadeFrom(asker.app.db.kysely, asker.viewer, id), asker.lang)
  if (!asker.viewer.rights.has('outgoing.draft')) return { drafts: [], made }
  const kinds: PaperKind[] = []
  for (const kind of Object.keys(PAPERS) as PaperKind[])
    if (PAPERS[kind].of === process && (await mayBegin(asker, { kind, id, year }))) kinds.push(kind)
  const query = year === null ? '' : `?nam=${year}`
  return {
    made,
    drafts: kinds.map(kind => ({ href: `/phong-trao/soan/${kind}/${id}${query}`, name: PAPERS[kind].name[asker.lang] })),
  }
}
