import { actShut } from '../../../casework/forms/act-shut.ts'
import { readMatter } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { wordsOf } from '../problem-words.ts'

/**
 * Why the page of an act shows no form: the sentence, with the status of the answer. Null: the act is the viewer's, here and now, and
 * nothing that it needs stands in its way.
 */
export async function pageShut(asker: Asker, id: Uuid, act: string): Promise<{ words: string; status: number } | null> {
  const refusal = (await actShut(asker.app.db.kysely, asker.viewer, { matter: id, act })) ?? (await neededYet(asker, id, act))
  return refusal && { words: wordsOf(refusal, asker.lang), status: refusal.status }
}

/** What the act still needs. */
async function neededYet({ app, world, viewer }: Asker, id: Uuid, act: string) {
  const read = await readMatter(app.db.kysely, world, viewer, id)
  return isProblem(read) ? read : (read.offers.find(offer => offer.act === act)?.refusal ?? null)
}
