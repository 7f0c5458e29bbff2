import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { standingOf, type Standing } from './standing.ts'

/** So many posts are remembered: more than work at the same time in a province. */
const MOST = 5000

/** Standings read under one key of the organisation. Any change of the organisation gives another key (migration 0102). */
let known: { revision: string; standings: Map<string, Standing> } = { revision: '', standings: new Map() }

type Asked = { readonly post: Uuid; readonly alsoUnder: readonly Uuid[]; readonly today: PlainDate; readonly revision: string }

/**
 * As `standingOf`, without asking twice while nothing changes. `revision`: the key as read just now, before this; what is read after it
 * may be newer than the key, never older.
 */
export async function knownStanding(db: Reader, { post, alsoUnder, today, revision }: Asked): Promise<Standing | null> {
  if (known.revision !== revision || known.standings.size >= MOST) known = { revision, standings: new Map() }
  const { standings } = known
  const key = [today, post, ...alsoUnder].join(' ')
  const kept = standings.get(key)
  if (kept) return kept
  const standing = await standingOf(db, post, today, alsoUnder)
  if (standing) standings.set(key, standing)
  return standing
}
