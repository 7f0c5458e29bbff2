import { createHash, hash } from 'node:crypto'
import { canonicalText } from '../../kernel/canonical.ts'

/** Everything of an act that its hash covers. */
export type HashedAct = {
  readonly matterId: string
  readonly seq: number
  readonly kind: string
  readonly recordedAt: Date
  readonly effectiveOn: string
  readonly actor: string
  readonly postId: string | null
  readonly onBehalfOf: string | null
  readonly input: string
  readonly change: string
  readonly fromState: string | null
  readonly toState: string
  readonly schemaVersion: number
  readonly causeMatter: string | null
  readonly causeSeq: number | null
}

/** Hash that stands before the first act of a matter: of its id, so that a chain cannot be moved to another matter. */
export function chainStart(matterId: string): Buffer {
  return hash('sha256', `kheo:matter:${matterId}`, 'buffer')
}

/** SHA-256 over the previous hash and the act's canonical text (sorted keys, NFC, integers, ISO instants). */
export function actHash(prev: Uint8Array, act: HashedAct): Buffer {
  return hash('sha256', Buffer.concat([prev, Buffer.from(canonicalText(act))]), 'buffer')
}

/** Root of a Merkle tree over hashes in their order; a lone node rises unchanged; no leaves: the hash of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').update('kheo:empty').digest()
  let level: Uint8Array[] = [...leaves]
  while (level.length > 1) {
    const next: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) next.push(pair(level[i], level[i + 1]))
    level = next
  }
  return Buffer.from(level[0] ?? new Uint8Array())
}

function pair(left: Uint8Array | undefined, right: Uint8Array | undefined): Uint8Array {
  if (!left) throw new Error('merkleRoot: no left node')
  return right ? createHash('sha256').update('\x01').update(left).update(right).digest() : left
}
