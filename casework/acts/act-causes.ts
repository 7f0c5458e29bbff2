import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { ActLine } from '../matter/read-matter.ts'

/** Who did the act from which an act of the system followed, and on which matter. */
export type Cause = Pick<ActLine, 'personName' | 'postTitle' | 'bodyName' | 'byPersonName'> & { readonly matter: Uuid }

/** How far an act may lie above what followed from it: a document gives a task to several, each opens parts, a part tells its parent. */
const MOST_STEPS = 8

/**
 * For each act of the system that followed from another act: the person at the head of that chain. By seq; an act that a job did has
 * none. One query, and none where nothing followed from anything. The caller asks the audience before it shows the matter.
 */
export async function causesOf(db: Reader, acts: readonly ActLine[]): Promise<ReadonlyMap<number, Cause>> {
  const caused = acts.flatMap(({ seq, system, cause }) =>
    system !== null && cause !== null ? [{ of: seq, matter: cause.matter, at: cause.seq }] : [],
  )
  if (caused.length === 0) return new Map()
  const { rows } = await sql<Cause & { of: number }>`
    with recursive up as (
      select i.of, 1 as step, a.matter_id, a.account_id, a.post_id, a.on_behalf_of, a.effective_on, a.cause_matter, a.cause_seq
      from jsonb_to_recordset(${JSON.stringify(caused)}::jsonb) as i(of int, matter uuid, at int) join act a on a.matter_id = i.matter and a.seq = i.at
      union all
      select up.of, up.step + 1, a.matter_id, a.account_id, a.post_id, a.on_behalf_of, a.effective_on, a.cause_matter, a.cause_seq
      from up join act a on a.matter_id = up.cause_matter and a.seq = up.cause_seq where up.account_id is null and up.step < ${MOST_STEPS})
    select up.of, up.matter_id as matter, p.name as "personName", po.title as "postTitle", b.name as "bodyName",
      case when up.on_behalf_of is not null then own.name end as "byPersonName"
    from up left join post po on po.id = up.post_id left join person p on p.id = po.person_id
    left join account ac on ac.id = up.account_id left join person own on own.id = ac.person_id
    left join lateral (select v.name from body_version v where v.body_id = coalesce(po.unit_id, po.body_id) and v.valid_from <= up.effective_on
      order by v.valid_from desc limit 1) b on true
    where up.account_id is not null`.execute(db)
  return new Map(rows.map(({ of, ...cause }) => [of, cause]))
}
