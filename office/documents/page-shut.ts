import { actShut } from '../../casework/act-shut.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Asker } from './asker.ts'
import { wordsOf } from './problem-words.ts'

/** Why the page of an act shows no form: the sentence, with the status of the answer. Null: the act is the viewer's, here and now. */
export async function pageShut(asker: Asker, id: Uuid, act: string): Promise<{ words: string; status: number } | null> {
  const refusal = await actShut(asker.app.db.kysely, asker.viewer, { matter: id, act })
  return refusal && { words: wordsOf(refusal, asker.lang), status: refusal.status }
}
