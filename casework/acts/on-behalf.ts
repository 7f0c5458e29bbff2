import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'

/** Somebody for whom the account may act today, with how many open matters stand before that person's post. */
export type OnBehalf = { readonly delegation: Uuid; readonly personName: string; readonly open: number }

/** Delegations in force to the account; none while it acts for somebody already. The matters themselves show only after switching. */
export async function onBehalfOf(db: Reader, viewer: Viewer, today: PlainDate): Promise<OnBehalf[]> {
  if (viewer.onBehalfOf) return []
  const { rows } = await sql<OnBehalf>`
    select d.id as delegation, pe.name as "personName", (select count(*)::int from (
      select 1 from principal pr join audience a on a.principal = pr.id
      where pr.ref_id = o.id and a.open and a.lane in ('receive', 'hold', 'decide') limit ${COUNT_CAP + 1}) counted) as open
    from delegation d join post o on o.id = d.from_post join person pe on pe.id = o.person_id
    where d.to_account = ${viewer.accountId} and d.revoked_at is null and d.starts_on <= ${today} and d.ends_on >= ${today}
      and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today}) order by d.starts_on, d.id`.execute(db)
  return rows
}
