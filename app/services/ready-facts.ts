import { fillFacts } from '../../casework/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { progress } from '../cli/run/progress.ts'
import { loadEngine } from './engine.ts'

/** Loads the engine and makes anew what an upgrade declares otherwise. Returns the tables filled. */
export async function readyFacts(db: Database): Promise<string[]> {
  await loadEngine()
  const shown = progress('facts')
  const filled = await fillFacts(db, matters => shown.at(matters))
  shown.end()
  return filled
}
