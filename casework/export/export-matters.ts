import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import { audienceOf } from '../lists/list-conditions.ts'
import type { Sight } from '../people/sight.ts'

const BATCH = 200

/** A matter with its acts as they are stored: what other systems may read. Sealed input is not in it (its acts hold commitments). */
export type ExportedMatter = MatterState & { readonly acts: ReadonlyArray<ExportedAct> }
type ExportedAct = Readonly<Record<string, unknown>> & {
  readonly files: ReadonlyArray<{ readonly name: string; readonly hash: string }>
}

/**
 * Matters with their whole history and the names of their files, in order of ids (time of opening), a batch at a time. For the operator:
 * without `seenBy` no audience is asked.
 */
export async function* exportMatters(
  db: Reader,
  { process, seenBy }: { process?: string; seenBy?: Sight } = {},
): AsyncGenerator<readonly ExportedMatter[]> {
  for (let after: Uuid | null = null; ;) {
    const { rows }: { rows: Array<{ id: Uuid; fold: MatterState; acts: ExportedMatter['acts'] }> } = await sql<{
      id: Uuid
      fold: MatterState
      acts: ExportedMatter['acts']
    }>`select m.id, m.fold, a.acts from (
        select x.id, x.fold from matter x where true ${after ? sql`and x.id > ${after}` : sql``}
          ${process ? sql`and x.process = ${process}` : sql``} ${seenBy ? sql`and ${audienceOf(seenBy, sql`x.id`)}` : sql``}
        order by x.id limit ${BATCH}) m
      cross join lateral (select jsonb_agg(jsonb_build_object('seq', seq, 'kind', kind, 'recordedAt', recorded_at, 'effectiveOn', effective_on,
        'actor', actor, 'postId', post_id, 'onBehalfOf', on_behalf_of, 'input', input::jsonb, 'fromState', from_state, 'toState', to_state,
        'causeMatter', cause_matter, 'causeSeq', cause_seq, 'hash', encode(hash, 'hex'), 'files', coalesce((
          select jsonb_agg(jsonb_build_object('name', f.name, 'hash', f.file_hash, 'kind', f.kind, 'withdrawnReason', f.withdrawn_reason)
            order by f.position) from act_file f where f.matter_id = act.matter_id and f.seq = act.seq), '[]'::jsonb)) order by seq) as acts
        from act where matter_id = m.id) a order by m.id`.execute(db)
    if (rows.length === 0) return
    yield rows.map(({ fold, acts }) => ({ ...fold, acts }))
    after = rows.at(-1)?.id ?? null
  }
}
