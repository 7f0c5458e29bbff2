import { notFound, refused, type Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { problem } from '../../../kernel/problem.ts'
import { reviewBody } from '../service.ts'
import { findWeek, type FoundWeek } from './week-view.ts'

/** The week of an address, with the body whose review it is. Throws the page "not found" for a week that was never frozen. */
export async function weekHere(asker: Asker, period: string | undefined): Promise<{ body: Uuid; found: FoundWeek }> {
  const body = await bodyHere(asker)
  const found = period === undefined ? null : await findWeek(asker, body, period)
  if (!found) throw notFound()
  return { body, found }
}

export async function bodyHere(asker: Asker): Promise<Uuid> {
  const body = await reviewBody(asker.app.db.kysely, asker.viewer)
  if (!body) throw refused(problem('weekly/no-office'))
  return body
}
