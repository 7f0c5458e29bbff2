import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import { LANES } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import { rowsOf, type MatterRow } from '../lists/matter-row.ts'
import { offersWithNeeds, type Offer } from '../acts/offers.ts'
import { processOf } from '../registry.ts'
import { seenThrough } from '../people/sight.ts'
import type { World } from '../world.ts'

/** One act as the history shows it. */
export type ActLine = {
  readonly seq: number
  readonly kind: string
  readonly recordedAt: Date
  readonly effectiveOn: PlainDate
  readonly personName: string | null
  readonly postTitle: string | null
  readonly bodyName: string | null
  /** Set for acts done on behalf: who really did it. */
  readonly byPersonName: string | null
  readonly system: string | null
  readonly input: Canonical
  readonly change: Partial<MatterState>
  readonly fromState: string | null
  readonly toState: string
  readonly cause: { readonly matter: Uuid; readonly seq: number } | null
  /** Of the chain, hex. */
  readonly hash: string
  readonly files: ReadonlyArray<{
    readonly name: string
    readonly hash: string
    readonly kind: string
    readonly withdrawnReason: string | null
  }>
}

export type ReadMatter = {
  readonly row: MatterRow
  readonly matter: MatterState
  readonly acts: readonly ActLine[]
  readonly offers: readonly Offer[]
}

/** A matter with its history and what the viewer may do. `matter/not-found` alike for one that is not there and one that is not for him. */
export async function readMatter(db: Reader, world: World, viewer: Viewer, id: Uuid): Promise<ReadMatter | Problem> {
  const { rows } = await sql<{ fold: MatterState; lane: MatterRow['lane']; roles: string[] }>`
    select m.fold, a.lane, a.roles from matter m join audience a on a.matter_id = m.id
    where m.id = ${id} and ${seenThrough(viewer, 'a')} order by array_position(${LANES}::text[], a.lane)`.execute(db)
  const first = rows[0]
  if (!first) return problem('matter/not-found')
  const roles = [...new Set(rows.flatMap(each => each.roles))]
  const [row] = await rowsOf(db, [{ id, lane: first.lane, roles }])
  if (!row) return problem('matter/not-found')
  const matter = first.fold
  const process = processOf(matter.process, matter.version)
  const [acts, offers] = [await actLines(db, id), await offersWithNeeds(db, { world, viewer, process, matter, roles })]
  return { row, matter, acts, offers }
}

type RawAct = Omit<ActLine, 'input' | 'change' | 'cause' | 'files'> & {
  input: string
  change: string
  cause_matter: Uuid | null
  cause_seq: number | null
  files: ActLine['files']
}

/** The acts of a matter, first to last. The caller has asked whether the viewer may see it. */
export async function actLines(db: Reader, id: Uuid): Promise<ActLine[]> {
  const { rows } = await sql<RawAct>`
    select a.seq, a.kind, a.recorded_at as "recordedAt", a.effective_on as "effectiveOn", a.input, a.change, a.from_state as "fromState",
      a.to_state as "toState", encode(a.hash, 'hex') as hash, a.cause_matter, a.cause_seq, p.name as "personName", po.title as "postTitle", b.name as "bodyName",
      case when a.on_behalf_of is not null then own.name end as "byPersonName",
      case when a.account_id is null then a.actor end as system, coalesce(f.files, '[]'::jsonb) as files
    from act a left join post po on po.id = a.post_id left join person p on p.id = po.person_id
    left join account ac on ac.id = a.account_id left join person own on own.id = ac.person_id
    left join lateral (select v.name from body_version v where v.body_id = coalesce(po.unit_id, po.body_id) and v.valid_from <= a.effective_on
      order by v.valid_from desc limit 1) b on true
    left join lateral (select jsonb_agg(jsonb_build_object('name', name, 'hash', file_hash, 'kind', kind, 'withdrawnReason', withdrawn_reason)
      order by position) as files from act_file x where x.matter_id = a.matter_id and x.seq = a.seq) f on true
    where a.matter_id = ${id} order by a.seq`.execute(db)
  return rows.map(({ cause_matter, cause_seq, input, change, ...line }) => ({
    ...line,
    input: JSON.parse(input) as Canonical,
    change: JSON.parse(change) as Partial<MatterState>,
    cause: cause_matter !== null && cause_seq !== null ? { matter: cause_matter, seq: cause_seq } : null,
  }))
}
