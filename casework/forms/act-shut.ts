import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import { possibleFrom } from '../acts/decide.ts'
import { processOf } from '../registry.ts'
import { notAllowed, rolesOn } from '../people/rights.ts'

/**
 * Why a page of its own for an act does not open: the same rules as for the buttons of the matter (state, right, part), without a look at
 * facts. Null: it opens. `matter/not-found` alike for one that is not there and one that is not for this viewer.
 */
export async function actShut(
  db: Reader,
  viewer: Viewer,
  { matter: id, act }: { matter: Uuid; act: string },
): Promise<Problem | null> {
  const roles = await rolesOn(db, viewer, id)
  if (roles.length === 0) return problem('matter/not-found')
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  const matter = rows[0]?.fold
  if (!matter) return problem('matter/not-found')
  const process = processOf(matter.process, matter.version)
  const refused = notAllowed(process, act, { roles, matter, viewer })
  const def = process.acts[act]
  if (refused || !def) return refused
  return possibleFrom(process, def, matter.state) ? null : problem('act/not-possible-now', { act, state: matter.state })
}
