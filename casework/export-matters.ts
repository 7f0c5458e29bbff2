import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { Reader } from '../platform/database/open.ts'

const BATCH = 200

/** A matter with its acts as they are stored: what other systems may read. Sealed input is not in it (its acts hold commitments). */
export type ExportedMatter = MatterState & { readonly acts: ReadonlyArray<Readonly<Record<string, unknown>>> }

/** Every matter with its whole history, in order of ids (time of opening), a batch at a time. For the operator: no audience is asked. */
export async function* exportMatters(db: Reader, process?: string): AsyncGenerator<readonly ExportedMatter[]> {
  for (let after: Uuid | null = null; ;) {
    const { rows }: { rows: Array<{ id: Uuid; fold: MatterState; acts: ExportedMatter['acts'] }> } = await sql<{
      id: Uuid
      fold: MatterState
      acts: ExportedMatter['acts']
    }>`select m.id, m.fold, a.acts from (
        select id, fold from matter where true ${after ? sql`and id > ${after}` : sql``} ${process ? sql`and process = ${process}` : sql``}
        order by id limit ${BATCH}) m
      cross join lateral (select jsonb_agg(jsonb_build_object('seq', seq, 'kind', kind, 'recordedAt', recorded_at, 'effectiveOn', effective_on,
        'actor', actor, 'postId', post_id, 'onBehalfOf', on_behalf_of, 'input', input::jsonb, 'fromState', from_state, 'toState', to_state,
        'causeMatter', cause_matter, 'causeSeq', cause_seq, 'hash', encode(hash, 'hex')) order by seq) as acts
        from act where matter_id = m.id) a order by m.id`.execute(db)
    if (rows.length === 0) return
    yield rows.map(({ fold, acts }) => ({ ...fold, acts }))
    after = rows.at(-1)?.id ?? null
  }
}
