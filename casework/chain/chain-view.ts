import { sql } from 'kysely'
import { dateInVietnam } from '../../kernel/clock.ts'
import { formatDateShort } from '@kheo/viet-text'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { verifyMatter } from './verify.ts'

/** Whether the acts of a matter were found whole just now, and the last root that left the database. */
export type ChainView = {
  readonly brokenAt: number | null
  readonly root: { readonly day: string; readonly hash: string } | null
}

/** Checks the chain of a matter anew; nothing is remembered from an earlier check. */
export async function chainView(db: Reader, id: Uuid, today: string): Promise<ChainView> {
  const findings = await verifyMatter(db, id)
  const { rows } = await sql<{ at: Date; root: Buffer }>`select at, root from anchor order by id desc limit 1`.execute(db)
  const [last] = rows
  const broken = findings[0]
  return {
    brokenAt: broken ? (broken.seq ?? 0) : null,
    root: last ? { day: formatDateShort(dateInVietnam(last.at), today), hash: last.root.toString('hex') } : null,
  }
}
