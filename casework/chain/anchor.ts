import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '../../kernel/clock.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { merkleRoot } from './chain.ts'
import { atCut } from '../flow/cut.ts'

export type Anchor = {
  readonly id: number
  readonly at: Date
  readonly fromAt: Date | null
  readonly acts: number
  readonly root: Buffer
  readonly prevHash: Buffer
  readonly hash: Buffer
}

/**
 * Anchors the acts since the last anchor: one Merkle root, chained to the previous one (ENGINE 28). Run daily; the line it gives also
 * leaves the database (append-only file, printed in the weekly report).
 */
export async function anchorActs(db: Database, clock: Clock): Promise<Anchor> {
  return atCut(db, clock, async (tx, at) => {
    const last = await lastAnchor(tx)
    const leaves = await actHashes(tx, last?.at ?? null, at)
    const root = merkleRoot(leaves)
    const prevHash = last?.hash ?? createHash('sha256').update('kheo:first-anchor').digest()
    const hash = anchorHash(prevHash, { at, root, acts: leaves.length })
    const { rows } = await sql<{ id: number }>`insert into anchor (at, from_at, acts, root, prev_hash, hash)
      values (${at}, ${last?.at ?? null}, ${leaves.length}, ${root}, ${prevHash}, ${hash}) returning id`.execute(tx)
    return { id: rows[0]?.id ?? 0, at, fromAt: last?.at ?? null, acts: leaves.length, root, prevHash, hash }
  })
}

export function anchorHash(prev: Uint8Array, anchor: { at: Date; root: Uint8Array; acts: number }): Buffer {
  return createHash('sha256')
    .update(prev)
    .update(anchor.at.toISOString())
    .update(String(anchor.acts))
    .update(anchor.root)
    .digest()
}

/** Hashes of the acts recorded in (from, to], in their one order. */
export async function actHashes(db: Reader, from: Date | null, to: Date): Promise<Buffer[]> {
  const { rows } = await sql<{
    hash: Buffer
  }>`select hash from act where recorded_at <= ${to} ${from ? sql`and recorded_at > ${from}` : sql``}
    order by recorded_at, matter_id, seq`.execute(db)
  return rows.map(row => row.hash)
}

export async function anchors(db: Reader): Promise<Anchor[]> {
  const { rows } =
    await sql<Anchor>`select id, at, from_at as "fromAt", acts, root, prev_hash as "prevHash", hash from anchor order by id`.execute(
      db,
    )
  return rows
}

async function lastAnchor(db: Reader): Promise<Anchor | undefined> {
  const { rows } =
    await sql<Anchor>`select id, at, from_at as "fromAt", acts, root, prev_hash as "prevHash", hash from anchor order by id desc limit 1`.execute(
      db,
    )
  return rows[0]
}

/** One line of the append-only file outside the database. */
export function anchorLine(anchor: Anchor): string {
  return [anchor.id, anchor.at.toISOString(), anchor.acts, anchor.root.toString('hex'), anchor.hash.toString('hex')].join(' ')
}
