import { isId, type Uuid } from '../../../kernel/ids.ts'
import type { Asker } from '../../../casework/asker.ts'
import { matchBody } from '../../directives/index.ts'
import { bodyAt, livingBodies } from '../../../org/index.ts'

/** The body that an address or a form names: by id, or as it was typed. */
export async function bodyAsked(
  { app, today }: Asker,
  typed: string,
): Promise<{ body: Uuid | null; typed: string; unknown: boolean }> {
  const words = typed.normalize('NFC').trim()
  if (words === '') return { body: null, typed: '', unknown: false }
  if (isId(words)) return { body: (await bodyAt(app.db.kysely, words, today)) ? words : null, typed: '', unknown: false }
  const { body } = await matchBody(app.db.kysely, words, today)
  return { body, typed: words, unknown: body === null }
}

/** Bodies to choose from: those that live and are not locked. */
export async function bodyOptions({ app, today }: Asker): Promise<Array<{ name: string; short: string }>> {
  const bodies = await livingBodies(app.db.kysely, today)
  return bodies.filter(each => !each.isDivision && !each.locked).map(({ name, shortName }) => ({ name, short: shortName }))
}
