import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodiesAt } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { State } from '../names.ts'

/** The register's coarse states. */
export const STAGES = {
  'dang-ky': ['confirming', 'submitted', 'returned', 'draft'],
  'xay-dung': ['accepted', 'building'],
  xet: ['selfAssessed', 'verified'],
  'cong-nhan': ['recognised', 'proposedForReward', 'rewarded', 'replicating', 'closed'],
  khong: ['notRecognised', 'stopped', 'revoked', 'copied'],
} as const satisfies Readonly<Record<string, readonly State[]>>
export type Stage = keyof typeof STAGES

export async function bodyNames(db: Reader, ids: readonly Uuid[], today: string): Promise<ReadonlyMap<Uuid, string>> {
  const bodies = await bodiesAt(db, [...new Set(ids)], today)
  return new Map(bodies.map(body => [body.id, body.shortName]))
}

/** Years in which models were registered, the latest first. */
export async function yearsOf(db: Reader): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from fact_model where year is not null order by 1 desc`.execute(db)
  return rows.map(row => row.year)
}
