import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** Two clerks who issue one document come one after the other. Held until the commit. */
export async function lockDocument(tx: Tx, id: Uuid): Promise<void> {
  await sql`select 1 from matter where id = ${id} for update`.execute(tx)
}

/** Posts in force of the people who may sign for a body; asked before a document is begun. */
export async function permittedSignerPosts(db: Reader, body: Uuid, today: PlainDate): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`select o.id from permitted_signer s join post o on o.person_id = s.person_id
    where s.body_id = ${body} and s.ended_at is null and o.valid_from <= ${today} and (o.valid_until is null or o.valid_until > ${today})
    order by o.id`.execute(db)
  return rows.map(row => row.id)
}

/** Joins two matters, to be seen from both by whoever may see both. */
export async function joinMatters(tx: Tx, link: { from: Uuid; to: Uuid; kind: string; at: Date }): Promise<void> {
  await sql`insert into link (from_matter, to_matter, kind, created_at) values (${link.from}, ${link.to}, ${link.kind}, ${link.at})
    on conflict do nothing`.execute(tx)
}

/** The state of a matter as it stands, without asking for whom: for what the system itself plays. */
export async function matterFold(db: Reader, id: Uuid): Promise<MatterState> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  if (!rows[0]) throw new Error(`no matter ${id}`)
  return rows[0].fold
}
