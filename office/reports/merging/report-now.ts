import type { Asker } from '../../../casework/asker.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { boardOf } from '../requests/board.ts'
import { composeReport } from './compose.ts'
import { frozenOf } from './freeze.ts'
import type { MergedReport } from './merged-report.ts'

/** The texts of a request with what their live figures say: as they were frozen, else as they stand now. */
export async function reportNow({ app, world }: Asker, matter: MatterState): Promise<MergedReport> {
  const db = app.db.kysely
  const frozen = await frozenOf(db, matter)
  if (frozen) return frozen.report
  const { instant, today } = world.clock.now()
  return composeReport(db, matter, { world, board: await boardOf(db, matter.id, today), until: instant, textsOnly: true })
}
