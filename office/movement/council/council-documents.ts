import { writeDocx } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { sessionOf } from './council.ts'
import { composePaper } from '../papers/compose.ts'
import { headedPaper } from '../papers/headed.ts'

/** A session's minutes or decision as a file, under the number that was typed for them. Null: no such session for this viewer, or no such paper. */
export async function councilPaper(asker: Asker, id: Uuid, paper: string): Promise<{ name: string; content: Uint8Array } | null> {
  if (paper !== 'bien-ban' && paper !== 'quyet-dinh') return null
  const composed = await composePaper(asker, { kind: paper, id, year: null })
  if (!composed) return null
  const { matter } = composed
  const session = sessionOf(matter)
  const { decision } = session
  const numbered =
    paper === 'bien-ban'
      ? { designation: session.minutes, on: session.on }
      : { designation: decision?.designation ?? null, on: decision?.issuedOn ?? null, organ: decision?.issuer ?? '' }
  const document = await headedPaper(asker.app.db.kysely, composed.paper, {
    body: matter.holder.body,
    today: asker.today,
    ...numbered,
  })
  return document && { name: `${paper}-${matter.code}.docx`, content: await writeDocx(document) }
}
