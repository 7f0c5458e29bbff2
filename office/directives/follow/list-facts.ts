import { sql } from 'kysely'
import { PAUSE } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'

/** What the lists of directives read beyond every list's own. */
export type FollowFacts = {
  readonly lead: string
  readonly assigner: string | null
  readonly follower: string | null
  readonly originalDueOn: PlainDate | null
  readonly extensions: number
  /** What was handed in, in words. */
  readonly said: string | null
  readonly reason: string | null
  readonly outcome: 'done' | 'void' | null
  readonly result: 'in-time' | 'late' | null
  readonly paused: boolean
  readonly pausedFrom: PlainDate | null
  readonly pauseReason: string | null
  readonly submittedOn: PlainDate | null
  readonly closedOn: PlainDate | null
}

export const FOLLOW_FACTS = {
  select: sql`coalesce(hb.name, '') as lead, gp.name as assigner, wp.name as follower, m.original_due_on as "originalDueOn",
    f.extensions, f.result as said, f.late_reason as reason, m.outcome, m.result, m.paused, pa."from" as "pausedFrom", pa.reason as "pauseReason",
    m.submitted_on as "submittedOn", m.closed_on as "closedOn"`,
  joins: sql`left join lateral (select name from body_version v where v.body_id = m.holder_body order by v.valid_from desc limit 1) hb on true
    left join post go on go.id = m.assigner_post left join person gp on gp.id = go.person_id
    left join post wo on wo.id = m.follower_post left join person wp on wp.id = wo.person_id
    ${PAUSE}`,
}
