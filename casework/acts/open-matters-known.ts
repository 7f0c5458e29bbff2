import { sql } from 'kysely'
import type { Reader } from '../../platform/database/open.ts'
import { findProcess } from '../registry.ts'

/**
 * Every open matter must stand in a state that a loaded version of its process knows; otherwise nobody could act on it. Throws with all of
 * them in words: the server does not start then.
 */
export async function checkOpenMatters(db: Reader): Promise<void> {
  const { rows } = await sql<{
    process: string
    version: number
    state: string
    n: number
  }>`select process, version, state, count(*)::int as n
    from matter where open group by process, version, state`.execute(db)
  const lost = rows.filter(({ process, version, state }) => findProcess(process, version)?.states[state] === undefined)
  if (lost.length === 0) return
  const words = lost.map(({ process, version, state, n }) => `${process} version ${version}, state ${state}: ${n} open`)
  throw new Error(`Open matters which no loaded process knows:\n${words.join('\n')}`)
}
