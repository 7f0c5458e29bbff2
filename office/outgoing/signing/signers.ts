import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** Somebody who may sign for a body, in the division where he stands today. */
export type SignerLine = {
  readonly personId: Uuid
  readonly postId: Uuid
  readonly name: string
  readonly title: string
  readonly unitId: Uuid | null
  readonly unitName: string | null
  readonly grantedAt: Date
}

type Grant = { readonly bodyId: Uuid; readonly personId: Uuid; readonly by: Uuid; readonly at: Date }

/**
 * Lets a person of the staff sign for a body; once is enough. The right goes with the person from division to division, and rests while he
 * has no post there (A014). Problem: `outgoing/not-on-the-staff`.
 */
export async function grantSigner(tx: Tx, { bodyId, personId, by, at }: Grant): Promise<Problem | null> {
  const { rows } = await sql`insert into permitted_signer (body_id, person_id, granted_at, granted_by)
    select ${bodyId}, ${personId}, ${at}, ${by} where exists (select 1 from post o where o.person_id = ${personId} and o.valid_from <= ${at}
      and (o.valid_until is null or o.valid_until > ${at}))
    on conflict do nothing returning person_id`.execute(tx)
  if (rows.length > 0) return null
  const known =
    await sql`select 1 from permitted_signer where body_id = ${bodyId} and person_id = ${personId} and ended_at is null`.execute(
      tx,
    )
  return known.rows.length > 0 ? problem('outgoing/permitted-already') : problem('outgoing/not-on-the-staff')
}

/** Ends it; what was signed stays signed. */
export async function endSigner(tx: Tx, { bodyId, personId, at }: Omit<Grant, 'by'>): Promise<void> {
  await sql`update permitted_signer set ended_at = ${at} where body_id = ${bodyId} and person_id = ${personId} and ended_at is null`.execute(
    tx,
  )
}

/** Who may sign for a body on a day, by division. */
export async function signersOf(db: Reader, body: Uuid, today: PlainDate): Promise<SignerLine[]> {
  const { rows } =
    await sql<SignerLine>`select s.person_id as "personId", o.id as "postId", p.name, o.title, o.unit_id as "unitId", s.granted_at as "grantedAt",
      (select v.name from body_version v where v.body_id = o.unit_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) as "unitName"
    from permitted_signer s join person p on p.id = s.person_id
    join post o on o.person_id = s.person_id and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
    join position ps on ps.id = o.position_id
    where s.body_id = ${body} and s.ended_at is null order by ps.rank, p.sort_key collate "C", o.id`.execute(db)
  return rows
}
