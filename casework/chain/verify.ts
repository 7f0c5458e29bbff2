import { sql } from 'kysely'
import { canonicalText } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import { actHash, chainStart, merkleRoot } from './chain.ts'
import { actHashes, anchorHash, anchors } from './anchor.ts'
import { differingFacts, strayFacts, type FactDifference } from '../facts/fact-rows.ts'
import { differingLinks, type LinkDifference } from '../acts/links.ts'
import { foldActs, type StoredChange } from '../acts/fold.ts'

export type Finding = { readonly code: string; readonly matter?: Uuid; readonly seq?: number; readonly detail?: string }
export type Verified = {
  readonly matters: number
  readonly acts: number
  readonly anchors: number
  readonly afterLastAnchor: number
  readonly findings: readonly Finding[]
}

const BATCH = 500

/**
 * Goes over every act: chains whole and in order, hashes right, state = fold of the acts, typed facts and links = what the state gives, anchors chained
 * and over the same acts. Reports each changed, removed or reordered act, each row of facts that differs, and how many acts came after the last anchor (those an intruder could still have rewritten
 * together with their chain).
 */
export async function verify(db: Reader, onProgress: (matters: number) => void = () => {}): Promise<Verified> {
  const findings: Finding[] = []
  let after: Uuid | null = null
  let matters = 0
  let acts = 0
  for (;;) {
    const batch: MatterToCheck[] = await mattersAfter(db, after)
    if (batch.length === 0) break
    const byMatter = await actsOf(
      db,
      batch.map(matter => matter.id),
    )
    for (const matter of batch) findings.push(...checkMatter(matter, byMatter.get(matter.id) ?? []))
    findings.push(
      ...(
        await differingFacts(
          db,
          batch.map(({ fold }) => fold),
        )
      ).map(factFinding),
    )
    findings.push(
      ...(
        await differingLinks(
          db,
          batch.map(({ fold }) => fold),
        )
      ).map(linkFinding),
    )
    matters += batch.length
    acts += [...byMatter.values()].reduce((n, list) => n + list.length, 0)
    after = batch.at(-1)?.id ?? null
    onProgress(matters)
  }
  const { findings: anchorFindings, count, afterLast } = await checkAnchors(db)
  return {
    matters,
    acts,
    anchors: count,
    afterLastAnchor: afterLast,
    findings: [...findings, ...(await strayFacts(db)).map(factFinding), ...(await orphans(db)), ...anchorFindings],
  }
}

/** The chain of one matter: whole, in order, and giving the state that is stored. Empty: nothing is wrong. */
export async function verifyMatter(db: Reader, id: Uuid): Promise<Finding[]> {
  const { rows } = await sql<MatterToCheck>`select id, fold, last_seq, last_hash from matter where id = ${id}`.execute(db)
  const [matter] = rows
  return matter ? checkMatter(matter, (await actsOf(db, [id])).get(id) ?? []) : [{ code: 'verify/matter-missing', matter: id }]
}

const linkFinding = (difference: LinkDifference): Finding => ({ code: 'verify/links-differ', ...difference })
const factFinding = (difference: FactDifference): Finding => ({ code: 'verify/facts-differ', ...difference })

type MatterToCheck = { id: Uuid; fold: MatterState; last_seq: number; last_hash: Buffer }
type StoredAct = {
  matter_id: Uuid
  seq: number
  kind: string
  recorded_at: Date
  effective_on: string
  actor: string
  post_id: Uuid | null
  on_behalf_of: Uuid | null
  input: string
  change: string
  from_state: string | null
  to_state: string
  schema_version: number
  cause_matter: Uuid | null
  cause_seq: number | null
  prev_hash: Buffer
  hash: Buffer
}

async function mattersAfter(db: Reader, after: Uuid | null): Promise<MatterToCheck[]> {
  const { rows } =
    await sql<MatterToCheck>`select id, fold, last_seq, last_hash from matter ${after ? sql`where id > ${after}` : sql``}
    order by id limit ${BATCH}`.execute(db)
  return rows
}

async function actsOf(db: Reader, ids: readonly Uuid[]): Promise<Map<Uuid, StoredAct[]>> {
  const { rows } =
    await sql<StoredAct>`select * from act where matter_id = any(${[...ids]}::uuid[]) order by matter_id, seq`.execute(db)
  return Map.groupBy(rows, row => row.matter_id)
}

function checkMatter(matter: MatterToCheck, acts: readonly StoredAct[]): Finding[] {
  const findings: Finding[] = []
  let prev: Buffer = chainStart(matter.id)
  for (const [i, act] of acts.entries()) {
    const at = { matter: matter.id, seq: act.seq }
    if (act.seq !== i + 1) findings.push({ code: 'verify/act-missing', ...at, detail: `expected ${i + 1}` })
    if (!act.prev_hash.equals(prev)) findings.push({ code: 'verify/chain-broken', ...at })
    if (!hashOf(act).equals(act.hash)) findings.push({ code: 'verify/act-changed', ...at })
    prev = act.hash
  }
  if (acts.length !== matter.last_seq || !prev.equals(matter.last_hash))
    findings.push({ code: 'verify/last-act-missing', matter: matter.id })
  return [...findings, ...foldFindings(matter, acts)]
}

function hashOf(act: StoredAct): Buffer {
  return actHash(act.prev_hash, {
    matterId: act.matter_id,
    seq: act.seq,
    kind: act.kind,
    recordedAt: act.recorded_at,
    effectiveOn: act.effective_on,
    actor: act.actor,
    postId: act.post_id,
    onBehalfOf: act.on_behalf_of,
    input: act.input,
    change: act.change,
    fromState: act.from_state,
    toState: act.to_state,
    schemaVersion: act.schema_version,
    causeMatter: act.cause_matter,
    causeSeq: act.cause_seq,
  })
}

function foldFindings(matter: MatterToCheck, acts: readonly StoredAct[]): Finding[] {
  if (acts.length === 0) return []
  try {
    const folded = foldActs(acts.map(act => ({ seq: act.seq, change: JSON.parse(act.change) as StoredChange })))
    return canonicalText(folded) === canonicalText(matter.fold) ? [] : [{ code: 'verify/state-differs', matter: matter.id }]
  } catch (error) {
    return [{ code: 'verify/state-differs', matter: matter.id, detail: error instanceof Error ? error.message : String(error) }]
  }
}

async function orphans(db: Reader): Promise<Finding[]> {
  const { rows } = await sql<{
    matter_id: Uuid
  }>`select distinct matter_id from act a where not exists (select 1 from matter m where m.id = a.matter_id)`.execute(db)
  return rows.map(row => ({ code: 'verify/matter-missing', matter: row.matter_id }))
}

async function checkAnchors(db: Reader): Promise<{ findings: Finding[]; count: number; afterLast: number }> {
  const findings: Finding[] = []
  const all = await anchors(db)
  for (const [i, anchor] of all.entries()) {
    const before = all[i - 1]
    if (before && !anchor.prevHash.equals(before.hash))
      findings.push({ code: 'verify/anchor-chain-broken', detail: String(anchor.id) })
    const hashes = await actHashes(db, anchor.fromAt, anchor.at)
    const root = merkleRoot(hashes)
    if (hashes.length !== anchor.acts || !root.equals(anchor.root))
      findings.push({ code: 'verify/anchored-acts-changed', detail: `${anchor.id}: ${anchor.at.toISOString()}` })
    if (!anchorHash(anchor.prevHash, anchor).equals(anchor.hash))
      findings.push({ code: 'verify/anchor-changed', detail: String(anchor.id) })
  }
  const last = all.at(-1)
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from act ${last ? sql`where recorded_at > ${last.at}` : sql``}`.execute(db)
  return { findings, count: all.length, afterLast: rows[0]?.n ?? 0 }
}
