import { sql } from 'kysely'
import { audienceOf } from '../../casework/index.ts'
import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import { paperLink } from './links.ts'
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

/** A paper made from the records of a matter: a draft, or issued with number and day. */
export type PaperMade = {
  readonly id: Uuid
  readonly code: string
  readonly kind: string
  readonly state: string
  readonly issuer: Uuid
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
}

/** Papers made from a matter's records that the viewer may see, the latest first; those given up or recalled are left out. */
export async function papersMadeFrom(db: Reader, viewer: Viewer, matter: Uuid): Promise<PaperMade[]> {
  const { rows } =
    await sql<PaperMade>`select m.id, m.code, substring(l.kind from 9) as kind, m.state, f.issuer, f.designation, f.issued_on as "issuedOn"
    from link l join matter m on m.id = l.to_matter join fact_outgoing f on f.matter_id = m.id
    where l.from_matter = ${matter} and l.kind like ${paperLink('%')} and m.process = 'van-ban-di' and m.state not in ('huy', 'thu-hoi')
      and ${audienceOf(viewer, sql`m.id`)}
    order by m.received_on desc, m.id desc`.execute(db)
  return rows
}

/** The state of a matter as it stands, without asking for whom: for what the system itself plays. */
export async function matterFold(db: Reader, id: Uuid): Promise<MatterState> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id}`.execute(db)
  if (!rows[0]) throw new Error(`no matter ${id}`)
  return rows[0].fold
}
